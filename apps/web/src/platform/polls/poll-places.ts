import type { PollCardFragment } from '../../gql/polls/graphql.js';

/** What can be chosen in a poll, in its order: the number as it is sent, and what it means. */
export function placesOf({
  kind,
  options,
  lowLabel,
  highLabel,
}: Pick<PollCardFragment, 'kind' | 'options' | 'lowLabel' | 'highLabel'>): { place: string; text: string }[] {
  const texts = kind === 'SCALE' ? [lowLabel, '', '', '', highLabel] : kind === 'WORDS' ? [] : options;
  return texts.map((text, index) => ({ place: String(index + 1), text }));
}

/** Brings the focus to the first field that says what is wrong with it. */
export function toFirstFault(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
}

/** Where what one answers is kept until it is sent. */
export const answerPlace = (pollId: string): string => `poll:${pollId}:answer`;

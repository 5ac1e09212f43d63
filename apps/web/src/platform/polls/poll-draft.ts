import { characters, LIMITS } from '@hearth/shared';
import type { PollCardFragment, PollInput, PollKind, PollShown } from '../../gql/polls/graphql.js';
import { useDraftForm } from '../drafts/use-draft-form.js';
import { newId } from '../ids/new-id.js';
import { instantOf, localIn } from '../time/local.js';

export const KINDS: readonly PollKind[] = ['ONE', 'SEVERAL', 'SCALE', 'WORDS'];
export const SHOWN: readonly PollShown[] = ['AFTER_ANSWER', 'AFTER_CLOSE', 'ALWAYS'];

/** What a form for a poll holds. Options stand one to a line. `id` is made once per draft. */
const EMPTY = {
  id: '',
  title: '',
  kind: 'ONE',
  options: '',
  lowLabel: '',
  highLabel: '',
  anonymous: false,
  shown: 'AFTER_ANSWER',
  closes: '',
};
export type PollFieldsState = typeof EMPTY;

/** What keeps a poll from being sent, by field, as a rule and its limits. */
export type PollFaults = Partial<
  Record<'title' | 'options' | 'labels' | 'closes', { rule: string; max?: number }>
>;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const choosing = (kind: string) => kind === 'ONE' || kind === 'SEVERAL';

export interface PollDraft {
  fields: PollFieldsState;
  change: (some: Partial<PollFieldsState>) => void;
  forget: () => void;
  /** What is wrong with it now. */
  faults: () => PollFaults;
  input: () => PollInput;
}

const fieldsOf = (poll: PollCardFragment, zone: string): PollFieldsState => ({
  id: poll.id,
  title: poll.question,
  kind: poll.kind,
  options: poll.options.join('\n'),
  lowLabel: poll.lowLabel,
  highLabel: poll.highLabel,
  anonymous: poll.anonymous,
  shown: poll.shown,
  closes: poll.closesAt ? localIn(zone, Date.parse(poll.closesAt)) : '',
});

function faultsIn(
  { title, kind, options, lowLabel, highLabel, closes }: PollFieldsState,
  zone: string,
): PollFaults {
  const faults: PollFaults = {};
  if (title.trim() === '') faults.title = { rule: 'required' };
  else if (characters(title.trim()) > LIMITS.pollQuestion)
    faults.title = { rule: 'too_long', max: LIMITS.pollQuestion };
  const lines = linesOf(options);
  const { min, max } = LIMITS.pollOptions;
  const different = new Set(lines.map((line) => line.toLowerCase())).size;
  if (choosing(kind)) {
    if (lines.some((line) => characters(line) > LIMITS.pollOption))
      faults.options = { rule: 'too_long', max: LIMITS.pollOption };
    else if (different < min || lines.length > max) faults.options = { rule: 'count' };
  }
  if (kind === 'SCALE' && [lowLabel, highLabel].some((label) => characters(label) > LIMITS.pollLabel))
    faults.labels = { rule: 'too_long', max: LIMITS.pollLabel };
  if (closes !== '') {
    const at = instantOf(closes, zone);
    if (typeof at !== 'number') faults.closes = { rule: 'date' };
    else if (at <= Date.now()) faults.closes = { rule: 'past' };
  }
  return faults;
}

/** A poll that one begins at a place, or changes; kept like every draft. */
export function usePollDraft(place: string, zone: string, poll: PollCardFragment | null = null): PollDraft {
  const { fields, change, forget } = useDraftForm(place, poll ? fieldsOf(poll, zone) : EMPTY);
  return {
    fields,
    forget,
    change: (some) => change(fields.id === '' ? { ...some, id: newId() } : some),
    faults: () => faultsIn(fields, zone),
    input: () => {
      const closes = fields.closes === '' ? null : instantOf(fields.closes, zone);
      return {
        id: fields.id,
        question: fields.title.trim(),
        kind: KINDS.find((one) => one === fields.kind) ?? 'ONE',
        options: choosing(fields.kind) ? linesOf(fields.options) : [],
        lowLabel: fields.lowLabel.trim(),
        highLabel: fields.highLabel.trim(),
        anonymous: fields.anonymous,
        shown: SHOWN.find((one) => one === fields.shown) ?? 'AFTER_ANSWER',
        closesAt: typeof closes === 'number' ? new Date(closes).toISOString() : null,
      };
    },
  };
}

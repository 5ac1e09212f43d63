import { createHash } from 'node:crypto';
import { LIMITS } from '@hearth/shared';
import { invalidField } from '../../platform/access/refusal-error.js';
import type { PollAnswerInput, PollInput } from './polls.inputs.js';
import { PollKind, type Poll } from './polls.types.js';

/** A poll closes by itself within so many days. */
const LATEST = 366;

const once = (lines: readonly string[]): string[] => {
  const known = new Map<string, string>();
  for (const line of lines) {
    const key = line.toLowerCase();
    if (!known.has(key)) known.set(key, line);
  }
  return [...known.values()];
};

const isChoice = (kind: PollKind) => kind === PollKind.ONE || kind === PollKind.SEVERAL;

/**
 * Names what one answers to, who will see it included: an answer, or a change, says which it was made for. Otherwise a poll that is
 * turned from anonymous to named under an open form would show who answered.
 */
export const wordingOf = (
  poll: Pick<Poll, 'question' | 'kind' | 'options' | 'lowLabel' | 'highLabel' | 'anonymous' | 'shown'>,
): string => {
  const { question, kind, options, lowLabel, highLabel, anonymous, shown } = poll;
  return createHash('sha256')
    .update(JSON.stringify([question, kind, options, lowLabel, highLabel, anonymous, shown]))
    .digest('base64url')
    .slice(0, 22);
};

/** What of an input belongs to its kind. Throws `invalid` (options, closesAt). */
export function shapeOf(input: PollInput, now = new Date()) {
  const options = isChoice(input.kind) ? once(input.options) : [];
  const { min, max } = LIMITS.pollOptions;
  if (isChoice(input.kind) && options.length < min)
    throw invalidField('options', 'too_few_lines', { min, max });
  const closesAt = input.closesAt ?? null;
  if (closesAt && closesAt <= now) throw invalidField('closesAt', 'past');
  if (closesAt && closesAt.getTime() - now.getTime() > LATEST * 86_400_000)
    throw invalidField('closesAt', 'too_large', { max: LATEST });
  const isScale = input.kind === PollKind.SCALE;
  return {
    ...input,
    options,
    lowLabel: isScale ? input.lowLabel : '',
    highLabel: isScale ? input.highLabel : '',
    closesAt,
  };
}

/** An answer as it is kept. Throws `invalid` (said) where the poll cannot be answered so. */
export function answerOf(
  { kind, options }: { kind: PollKind; options: readonly string[] },
  { said }: PollAnswerInput,
): string[] {
  const words = once(said);
  if (words.length === 0) throw invalidField('said', 'required');
  if (kind === PollKind.WORDS) {
    if (words.length > LIMITS.pollWords)
      throw invalidField('said', 'too_many_lines', { max: LIMITS.pollWords });
    return words;
  }
  const most = kind === PollKind.SCALE ? 5 : options.length;
  const places = words.map((word) => (/^[1-9]\d?$/.test(word) ? Number(word) : 0));
  if (places.some((place) => place < 1 || place > most)) throw invalidField('said', 'unknown');
  if (kind !== PollKind.SEVERAL && places.length > 1)
    throw invalidField('said', 'too_many_lines', { max: 1 });
  return places.sort((one, other) => one - other).map(String);
}

import { LIMITS } from '@hearth/shared';
import { found, notAllowed, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { HeldPoll, PollHost } from '../../platform/contributors/poll-host.js';
import type { Tx } from '../../platform/db/db.js';
import { shapeOf, wordingOf } from './poll-shape.js';
import type { PollChangeInput, PollInput, PollMakeInput } from './polls.inputs.js';
import { canChangePoll, canMakePoll } from './polls.policy.js';
import { pollRows, shownPoll } from './polls.queries.js';
import type { Poll } from './polls.types.js';

const ADD = `
  INSERT INTO poll (id, host, audience_id, question, kind, options, low_label, high_label, anonymous, shown, closes_at)
  SELECT $1::uuid, $2, $3::uuid, $4, $5, $6::text[], $7, $8, $9::boolean, $10, $11::timestamptz
   WHERE NOT EXISTS (SELECT FROM poll_removal WHERE poll_id = $1::uuid AND what = 'poll')
  ON CONFLICT (id) DO NOTHING RETURNING id`;

const CHANGE = `
  UPDATE poll SET question = $2, kind = $3, options = $4, low_label = $5, high_label = $6, anonymous = $7, shown = $8, closes_at = $9
   WHERE id = $1`;

/** It closes by itself at its instant; `Date` and job go together. */
async function closeLater(tx: Tx, pollId: string, closesAt: Date | null): Promise<void> {
  const key = `polls.close:${pollId}`;
  if (closesAt) await tx.enqueue('polls.close', { pollId }, { runAt: closesAt, key });
  else await tx.drop(key);
}

/**
 * Puts a new poll where the transaction holds its place; whoever calls has asked whether they may. What was removed does not come
 * back with a retry. Throws `id_taken`, `invalid`
 * (options, closesAt).
 */
export async function addPoll(
  tx: Tx,
  host: PollHost,
  at: Pick<HeldPoll, 'anchorId' | 'audienceId'>,
  input: PollInput,
): Promise<void> {
  const poll = shapeOf(input);
  const { id, question, kind, options, lowLabel, highLabel, anonymous, shown, closesAt } = poll;
  const added = await tx.query(ADD, [
    id,
    host.name,
    at.audienceId,
    question,
    kind,
    options,
    lowLabel,
    highLabel,
    anonymous,
    shown,
    closesAt,
  ]);
  if (added.length === 0) throw new RefusalError('id_taken');
  await host.attach(tx, id, at.anchorId);
  if (closesAt) await closeLater(tx, id, closesAt);
}

/**
 * Asks a poll at a place. The same id at the same place answers the poll that is there. Throws `not_found`, `not_allowed`,
 * `locked`, `conflict` where the place has one already, `id_taken`, `invalid`.
 */
export async function pollMake(
  tx: Tx,
  viewer: Viewer,
  host: PollHost,
  { placeId, poll: input }: PollMakeInput,
): Promise<Poll> {
  const held = await host.holdPlace(tx, viewer, placeId);
  if (!held.makes) throw notAllowed('author');
  const known = (await host.polls(tx, viewer, placeId)).find(({ pollId }) => pollId === input.id);
  if (!known) {
    if (!canMakePoll(held)) throw new RefusalError('locked');
    if (held.full) throw new RefusalError('conflict');
    await addPoll(tx, host, held, input);
    await host.changed(tx, held.anchorId);
  }
  return shownPoll(found((await pollRows(tx, viewer, [input.id]))[0]), known ?? held);
}

/** Rewords a poll that nobody has answered. Throws `not_found`, `not_allowed`, `locked`, `conflict`, `invalid`. */
export async function pollChange(
  tx: Tx,
  viewer: Viewer,
  host: PollHost,
  input: PollChangeInput,
): Promise<Poll> {
  const held = await host.hold(tx, viewer, input.id);
  if (!held.makes) throw notAllowed('author');
  const before = found((await pollRows(tx, viewer, [input.id]))[0]);
  if (!canChangePoll(held, before)) throw new RefusalError(before.touched ? 'conflict' : 'locked');
  if (wordingOf(before) !== input.base) throw new RefusalError('conflict');
  const { question, kind, options, lowLabel, highLabel, anonymous, shown, closesAt } = shapeOf(input);
  await tx.query(CHANGE, [
    input.id,
    question,
    kind,
    options,
    lowLabel,
    highLabel,
    anonymous,
    shown,
    closesAt,
  ]);
  await closeLater(tx, input.id, closesAt);
  await host.changed(tx, held.anchorId);
  return shownPoll(found((await pollRows(tx, viewer, [input.id]))[0]), held);
}

interface Texts {
  id: string;
  question: string;
  options: string[];
  lowLabel: string;
  highLabel: string;
}

/**
 * Changes words in what these polls say, answered or not; their place is held. `reword`: null where there is nothing to change.
 * @returns whether anything was
 */
export async function rewordPolls(
  tx: Tx,
  ids: readonly string[],
  reword: (text: string) => string | null,
): Promise<boolean> {
  const polls = await tx.query<Texts>(
    `SELECT id, question, options, low_label AS "lowLabel", high_label AS "highLabel" FROM poll WHERE id = ANY($1::uuid[])`,
    [ids],
  );
  let any = false;
  const within = (text: string, max: number) => {
    const next = reword(text);
    any ||= next !== null;
    return next === null ? text : [...next].slice(0, max).join('');
  };
  for (const poll of polls)
    await tx.query(
      `UPDATE poll SET question = $2, options = $3, low_label = $4, high_label = $5 WHERE id = $1`,
      [
        poll.id,
        within(poll.question, LIMITS.pollQuestion),
        poll.options.map((option) => within(option, LIMITS.pollOption)),
        within(poll.lowLabel, LIMITS.pollLabel),
        within(poll.highLabel, LIMITS.pollLabel),
      ],
    );
  return any;
}

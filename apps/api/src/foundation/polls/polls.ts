import {
  found,
  invalidField,
  notAllowed,
  notFound,
  RefusalError,
} from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { PollHost } from '../../platform/contributors/poll-host.js';
import type { Tx } from '../../platform/db/db.js';
import { countAnew, dropWords, keepAnswer } from './poll-answers.js';
import { answerOf, wordingOf } from './poll-shape.js';
import type { PollAnswerInput, PollRemoveInput, PollWordRemoveInput } from './polls.inputs.js';
import { canAnswer, canClosePoll, canRemovePoll, canRemoveWords } from './polls.policy.js';
import { missing, pollRows, shownPoll, type PollRow } from './polls.queries.js';
import type { Poll } from './polls.types.js';

const rowOf = async (tx: Tx, viewer: Viewer, id: string): Promise<PollRow> =>
  found((await pollRows(tx, viewer, [id]))[0]);

const same = (one: readonly string[] | null, other: readonly string[] | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Answers a poll, in place of what one answered before; null takes it back. The same again changes nothing. Others are told only
 * where something changes that they see: when an anonymous answer came, nobody learns once there are results. Throws `not_found`, `locked`,
 * `conflict` where the poll was changed meanwhile, `invalid`.
 */
export async function pollAnswer(
  tx: Tx,
  viewer: Viewer,
  host: PollHost,
  input: PollAnswerInput | { id: string; said: null },
): Promise<Poll> {
  const held = await host.hold(tx, viewer, input.id);
  const before = await rowOf(tx, viewer, input.id);
  if (!canAnswer(held, before)) throw new RefusalError('locked');
  if (input.said !== null && input.to !== wordingOf(before)) throw new RefusalError('conflict');
  const said = input.said === null ? null : answerOf(before, input);
  if (same(before.mine, said)) return shownPoll(before, held);
  await keepAnswer(tx, input.id, viewer.personId, said);
  const counted =
    before.anonymous && before.shown !== 'after_close' ? await countAnew(tx, [input.id]) : false;
  const after = await rowOf(tx, viewer, input.id);
  if (!after.anonymous || counted || missing(after) !== missing(before) || after.touched !== before.touched)
    await host.changed(tx, held.anchorId);
  return shownPoll(after, held);
}

const CLOSE = `UPDATE poll SET closed_at = now() WHERE id = $1 AND closed_at IS NULL RETURNING id`;

/** Closes a poll by hand; twice is once. Throws `not_found`, `not_allowed`. */
export async function pollClose(tx: Tx, viewer: Viewer, host: PollHost, id: string): Promise<Poll> {
  const held = await host.hold(tx, viewer, id);
  if (!held.makes) throw notAllowed('author');
  if (canClosePoll(held, await rowOf(tx, viewer, id))) {
    await tx.query(CLOSE, [id]);
    await tx.drop(`polls.close:${id}`);
    await countAnew(tx, [id]);
    await host.changed(tx, held.anchorId);
  }
  return shownPoll(await rowOf(tx, viewer, id), held);
}

/** Counts a poll whose time is over. Safe to repeat; does nothing where it was closed, changed or removed meanwhile. */
export async function closeInTime(tx: Tx, host: PollHost, id: string): Promise<void> {
  const anchorId = await host.holdUnseen(tx, id);
  if (anchorId === null) return;
  const due = await tx.query(
    `UPDATE poll SET closed_at = closes_at WHERE id = $1 AND closed_at IS NULL AND closes_at <= now() RETURNING id`,
    [id],
  );
  if (due.length === 0) return;
  await countAnew(tx, [id]);
  await host.changed(tx, anchorId);
}

const NOTE = `
  INSERT INTO poll_removal (id, poll_id, audience_id, what, by_id, why) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5)`;

/**
 * Removes a poll with all its answers. Keepers say why; whoever asked need not, and no name is noted of them: it may be one that
 * is not to be known. Throws `not_found`, `not_allowed`, `invalid` (why).
 */
export async function pollRemove(
  tx: Tx,
  viewer: Viewer,
  host: PollHost,
  { id, why }: PollRemoveInput,
): Promise<void> {
  const held = await host.hold(tx, viewer, id);
  if (!canRemovePoll(held)) throw notAllowed('author');
  if (!held.asks && why === '') throw invalidField('why', 'required');
  const by = held.asks ? null : viewer.personId;
  await tx.query(NOTE, [id, held.audienceId, 'poll', by, why]);
  await tx.query(`DELETE FROM poll WHERE id = $1`, [id]);
  await tx.drop(`polls.close:${id}`);
  await host.changed(tx, held.anchorId);
}

/** A keeper takes words that they are shown out of all answers, with a reason. Throws `not_found`, `not_allowed`. */
export async function pollWordRemove(
  tx: Tx,
  viewer: Viewer,
  host: PollHost,
  { id, word, why }: PollWordRemoveInput,
): Promise<Poll> {
  const held = await host.hold(tx, viewer, id);
  if (!canRemoveWords(held)) throw notAllowed('coordinator');
  const poll = shownPoll(await rowOf(tx, viewer, id), held);
  // What is not shown is not there: or one could try words until one learns what somebody has answered.
  const isShown = poll.results?.said.some(({ text }) => text.toLowerCase() === word.toLowerCase());
  if (poll.kind !== 'words' || !isShown || !(await dropWords(tx, id, word))) throw notFound();
  await tx.query(NOTE, [id, held.audienceId, 'word', held.asks ? null : viewer.personId, why]);
  await host.changed(tx, held.anchorId);
  return shownPoll(await rowOf(tx, viewer, id), held);
}

import { ensure, found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import { readDraft, type TimePollDraft } from './time-poll-draft.js';
import { addSlots, namePeople } from './time-poll-make.js';
import { planReminders, tellAsked } from './time-poll-tell.js';
import type { TimePollEditInput } from './time-polls.inputs.js';
import { canRunTimePoll, canSeeTimePoll } from './time-polls.policy.js';
import { pollById, type TimePollRow } from './time-polls.queries.js';

/** No poll holds more slots than this, those that were taken out included. */
const MOST_SLOTS_EVER = 200;

interface StandingSlot {
  id: string;
  localStart: string;
  removed: boolean;
}

/** The poll, locked, for someone who runs it: whoever answers at the same moment waits, or is waited for. */
export async function lockToRun(tx: Tx, viewer: Viewer, id: string): Promise<TimePollRow> {
  await tx.query(`SELECT FROM time_poll WHERE id = $1 FOR NO KEY UPDATE`, [id]);
  const poll = found(await pollById(tx, viewer, id));
  if (!canSeeTimePoll(viewer, poll)) throw found(null);
  ensure(canRunTimePoll(viewer, poll), 'coordinator');
  return poll;
}

/**
 * Changes a poll; nobody's answer is lost. Slots left out are taken out with their answers kept, and come back with them; none is
 * moved. What stands already is not changed again; an edit of an older version is a `conflict`.
 */
export async function editPoll(tx: Tx, viewer: Viewer, input: TimePollEditInput): Promise<void> {
  const poll = await lockToRun(tx, viewer, input.id);
  if (poll.canceledAt || poll.finalizedAt) throw new RefusalError('poll_closed');
  const slots = await tx.query<StandingSlot>(
    `SELECT id, local_start AS "localStart", removed_at IS NOT NULL AS removed FROM time_poll_slot WHERE poll_id = $1`,
    [poll.id],
  );
  const draft = await readDraft(tx, input, {
    audienceId: poll.audienceId,
    timeZone: poll.timeZone,
    everyone: poll.everyone,
    now: poll.now,
    standing: {
      answerBy: poll.answerBy,
      localStarts: new Set(slots.filter(({ removed }) => !removed).map(({ localStart }) => localStart)),
    },
  });
  const byLocal = new Map(slots.map((slot) => [slot.localStart, slot]));
  const moved = draft.slots.some(({ id, localStart }) =>
    slots.some((slot) => slot.id === id && slot.localStart !== localStart),
  );
  if (moved) throw invalidField('slots', 'unknown');
  const wanted = new Set(draft.slots.map(({ localStart }) => localStart));
  const added = draft.slots.filter(({ localStart }) => !byLocal.has(localStart));
  const back = slots.filter(({ localStart, removed }) => removed && wanted.has(localStart));
  const out = slots.filter(({ localStart, removed }) => !removed && !wanted.has(localStart));
  const named = await tx.query<{ personId: string; required: boolean }>(
    `SELECT person_id AS "personId", required FROM time_poll_person WHERE poll_id = $1`,
    [poll.id],
  );
  const sameTimes = added.length + back.length + out.length === 0;
  const sameWords = poll.title === input.title && poll.note === input.note;
  const sameUntil = poll.answerBy.getTime() === draft.answerBy.getTime();
  if (sameTimes && sameWords && sameUntil && samePeople(named, draft.people)) return;
  if (poll.version !== input.version) throw new RefusalError('conflict', { version: poll.version });
  if (slots.length + added.length > MOST_SLOTS_EVER)
    throw invalidField('slots', 'too_many_lines', { max: MOST_SLOTS_EVER });

  await tx.query(
    `UPDATE time_poll_slot SET removed_at = CASE WHEN id = ANY($2::uuid[]) THEN now() END
      WHERE poll_id = $1 AND (id = ANY($2::uuid[]) OR id = ANY($3::uuid[]))`,
    [poll.id, out.map(({ id }) => id), back.map(({ id }) => id)],
  );
  await addSlots(tx, poll.id, added);
  if (!samePeople(named, draft.people)) await namePeople(tx, poll.id, draft.people);
  const news = added.length + back.length > 0;
  await tx.query(
    `UPDATE time_poll SET title = $2, note = $3, answer_by = $4, version = version + 1, asks = asks + $5 WHERE id = $1`,
    [poll.id, input.title, input.note, draft.answerBy, news ? 1 : 0],
  );
  await tellAsked(tx, poll.id, viewer.personId);
  await planReminders(tx, { ...poll, answerBy: draft.answerBy }, poll.now);
  tx.announce('time_poll.changed', { pollId: poll.id });
}

const keyOf = ({ personId, required }: TimePollDraft['people'][number]) => `${personId}:${required}`;
function samePeople(one: TimePollDraft['people'], other: TimePollDraft['people']): boolean {
  const keys = new Set(one.map(keyOf));
  return one.length === other.length && other.every((person) => keys.has(keyOf(person)));
}

/** Cancels a poll; its answers stay. Twice is once. */
export async function cancelPoll(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  const poll = await lockToRun(tx, viewer, id);
  if (poll.canceledAt) return;
  if (poll.finalizedAt) throw new RefusalError('poll_closed');
  await tx.query(`UPDATE time_poll SET canceled_at = now(), version = version + 1 WHERE id = $1`, [id]);
  tx.announce('time_poll.changed', { pollId: id });
}

/** Takes a cancellation back. Twice is once. */
export async function reopenPoll(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  const poll = await lockToRun(tx, viewer, id);
  if (poll.finalizedAt) throw new RefusalError('poll_closed');
  if (!poll.canceledAt) return;
  await tx.query(`UPDATE time_poll SET canceled_at = NULL, version = version + 1 WHERE id = $1`, [id]);
  await planReminders(tx, poll, poll.now);
  tx.announce('time_poll.changed', { pollId: id });
}

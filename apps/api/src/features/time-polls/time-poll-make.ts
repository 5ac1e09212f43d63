import { audienceFacts } from '../../foundation/sessions/sessions.queries.js';
import { coordinatesSession } from '../../foundation/sessions/sessions.policy.js';
import { ensure, found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import { mayRead, type Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import { readDraft, type TimePollDraft } from './time-poll-draft.js';
import { planReminders, tellAsked } from './time-poll-tell.js';
import type { TimePollMakeInput } from './time-polls.inputs.js';
import { canMakeTimePoll } from './time-polls.policy.js';

/** Makes a poll and asks people, under the client's id: the same id from the same person again changes nothing. */
export async function makePoll(tx: Tx, viewer: Viewer, input: TimePollMakeInput): Promise<void> {
  const { id, audienceId } = input;
  const [audience] = mayRead(viewer, audienceId) ? await audienceFacts(tx, [audienceId]) : [];
  const { cohortId } = found(audience);
  if (await isMine(tx, viewer, id)) return;
  ensure(coordinatesSession(viewer, { audienceId, cohortId }), 'coordinator');
  if (!canMakeTimePoll(viewer, found(audience))) throw invalidField('audienceId', 'past');
  const now = new Date();
  const draft = await readDraft(tx, input, { ...input, now });
  const made = await tx.query<{ openedAt: Date }>(
    `INSERT INTO time_poll (id, audience_id, cohort_id, title, note, minutes, time_zone, everyone, shows_names, answer_by, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (id) DO NOTHING RETURNING opened_at AS "openedAt"`,
    [
      id,
      audienceId,
      cohortId,
      input.title,
      input.note,
      input.minutes,
      input.timeZone,
      input.everyone,
      input.showsNames,
      draft.answerBy,
      viewer.personId,
    ],
  );
  if (!made[0]) {
    // Made by a twin of this request while this one waited.
    if (await isMine(tx, viewer, id)) return;
    throw new RefusalError('id_taken');
  }
  await addSlots(tx, id, draft.slots);
  await namePeople(tx, id, draft.people);
  await tellAsked(tx, id, viewer.personId);
  await planReminders(tx, { id, openedAt: made[0].openedAt, answerBy: draft.answerBy }, now);
}

/** Is there a poll of this id that the viewer made? Refuses where someone else did. */
async function isMine(tx: Tx, viewer: Viewer, id: string): Promise<boolean> {
  const [taken] = await tx.query<{ mine: boolean | null }>(
    `SELECT created_by = $2 AS mine FROM time_poll WHERE id = $1`,
    [id, viewer.personId],
  );
  if (taken && !taken.mine) throw new RefusalError('id_taken');
  return taken !== undefined;
}

/** Adds slots; refuses an id that is someone else's. */
export async function addSlots(tx: Tx, pollId: string, slots: TimePollDraft['slots']): Promise<void> {
  const added = await tx.query(
    `INSERT INTO time_poll_slot (id, poll_id, local_start, starts_at)
     SELECT made.id, $1, made.local, made.starts_at FROM unnest($2::uuid[], $3::text[], $4::timestamptz[]) made(id, local, starts_at)
     ON CONFLICT (id) DO NOTHING RETURNING id`,
    [
      pollId,
      slots.map(({ id }) => id),
      slots.map(({ localStart }) => localStart),
      slots.map(({ startsAt }) => startsAt),
    ],
  );
  if (added.length < slots.length) throw new RefusalError('id_taken');
}

/** Names whom a poll asks, in place of those named before. */
export async function namePeople(tx: Tx, pollId: string, people: TimePollDraft['people']): Promise<void> {
  await tx.query(`DELETE FROM time_poll_person WHERE poll_id = $1`, [pollId]);
  await tx.query(
    `INSERT INTO time_poll_person (poll_id, person_id, required)
     SELECT $1, named.id, named.required FROM unnest($2::uuid[], $3::boolean[]) named(id, required)`,
    [pollId, people.map(({ personId }) => personId), people.map(({ required }) => required)],
  );
}

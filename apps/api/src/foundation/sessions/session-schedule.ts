import { randomUUID } from 'node:crypto';
import { ensure, found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { mayRead } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import { applySessionDetails } from './session-details.js';
import { readDraft } from './session-draft.js';
import { planClosing, planReminders, tellCalendars, tellOfSession } from './session-tell.js';
import type { PeerSessionScheduleInput } from './sessions.inputs.js';
import { canScheduleFor, coordinatesSession } from './sessions.policy.js';
import { audienceFacts } from './sessions.queries.js';

/** Schedules a session with its room, under the client's id: the same id from the same person again changes nothing. */
export async function scheduleSession(
  tx: Tx,
  viewer: Viewer,
  input: PeerSessionScheduleInput,
): Promise<void> {
  const { id, audienceId } = input;
  const [audience] = mayRead(viewer, audienceId) ? await audienceFacts(tx, [audienceId]) : [];
  const { cohortId } = found(audience);
  if (await isMine(tx, viewer, id)) return;

  ensure(coordinatesSession(viewer, { audienceId, cohortId }), 'coordinator');
  if (!canScheduleFor(viewer, found(audience))) throw invalidField('audienceId', 'past');

  const draft = await readDraft(tx, input, { audienceId, now: new Date() });
  const made = await tx.query<{ id: string }>(
    `INSERT INTO peer_session (id, audience_id, cohort_id, title, purpose, starts_at, ends_at, time_zone, join_url, listed_publicly, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [
      id,
      audienceId,
      cohortId,
      draft.title,
      draft.purpose,
      draft.startsAt,
      draft.endsAt,
      draft.timeZone,
      draft.joinUrl,
      draft.listedPublicly,
      viewer.personId,
    ],
  );
  if (made.length === 0) {
    // Made by a twin of this request while this one waited.
    if (await isMine(tx, viewer, id)) return;
    throw new RefusalError('id_taken');
  }
  await tx.query(`INSERT INTO room (id, session_id, audience_id) VALUES ($1, $2, $3)`, [
    randomUUID(),
    id,
    audienceId,
  ]);
  await applySessionDetails(tx, [id], draft.details);

  await tellOfSession(tx, 'session.scheduled', id, viewer.personId);
  await tellCalendars(tx, { sessionId: id });
  await planReminders(tx, { id, startsAt: draft.startsAt }, new Date());
  await planClosing(tx, { id, endsAt: draft.endsAt });
  tx.announce('session.changed', { sessionId: id });
}

/** Is there a session of this id that the viewer made? Refuses where someone else did. */
async function isMine(tx: Tx, viewer: Viewer, id: string): Promise<boolean> {
  const [taken] = await tx.query<{ mine: boolean | null }>(
    `SELECT created_by = $2 AS mine FROM peer_session WHERE id = $1`,
    [id, viewer.personId],
  );
  if (taken && !taken.mine) throw new RefusalError('id_taken');
  return taken !== undefined;
}

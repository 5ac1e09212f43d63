import { scheduleSession } from '../../foundation/sessions/session-schedule.js';
import { tellCalendars } from '../../foundation/sessions/session-tell.js';
import { found, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import { lockToRun } from './time-poll-change.js';
import type { TimePollFinalizeInput } from './time-polls.inputs.js';
import { askedBy } from './time-polls.queries.js';

const REFUSED_BY = `
  SELECT p.name FROM time_poll t CROSS JOIN LATERAL (${askedBy('t')}) who JOIN person p ON p.id = who.id
    JOIN time_poll_person n ON n.poll_id = t.id AND n.person_id = who.id AND n.required
    JOIN time_poll_answer a ON a.slot_id = $2 AND a.person_id = who.id AND a.answer = 'no'
   WHERE t.id = $1 ORDER BY p.name, p.id`;

// Who said yes is going, who said if need be may: they can say otherwise, and are told as everyone is.
const TAKE_OVER = `
  INSERT INTO rsvp (session_id, person_id, answer, from_poll)
  SELECT $3, who.id, CASE a.answer WHEN 'yes' THEN 'going' ELSE 'maybe' END, true
    FROM time_poll t CROSS JOIN LATERAL (${askedBy('t')}) who
    JOIN time_poll_answer a ON a.slot_id = $2 AND a.person_id = who.id AND a.answer <> 'no'
   WHERE t.id = $1 ON CONFLICT (session_id, person_id) DO NOTHING`;

/**
 * Chooses a time: makes the session, with what people answered, and closes the poll, in one transaction. Twice is once. Refuses with
 * `required_refused` (params.names, a line each) where someone required cannot come, unless `despite`; with `poll_closed` where it
 * was canceled, or another time was chosen.
 */
export async function finalizePoll(tx: Tx, viewer: Viewer, input: TimePollFinalizeInput): Promise<void> {
  const poll = await lockToRun(tx, viewer, input.pollId);
  if (poll.finalizedAt && poll.slotId === input.slotId) return;
  if (poll.finalizedAt || poll.canceledAt) throw new RefusalError('poll_closed');
  const [slot] = await tx.query<{ localStart: string }>(
    `SELECT local_start AS "localStart" FROM time_poll_slot WHERE id = $2 AND poll_id = $1 AND removed_at IS NULL`,
    [poll.id, input.slotId],
  );
  const { localStart } = found(slot);
  if (!input.despite) {
    const refused = await tx.query<{ name: string }>(REFUSED_BY, [poll.id, input.slotId]);
    if (refused.length > 0)
      throw new RefusalError('required_refused', { names: refused.map(({ name }) => name).join('\n') });
  }
  const [taken] = await tx.query(`SELECT FROM peer_session WHERE id = $1`, [input.sessionId]);
  if (taken) throw new RefusalError('id_taken');
  await scheduleSession(tx, viewer, {
    id: input.sessionId,
    audienceId: poll.audienceId,
    title: poll.title,
    purpose: poll.note,
    localStart,
    timeZone: poll.timeZone,
    minutes: poll.minutes,
    joinUrl: input.joinUrl || null,
    listedPublicly: false,
    facilitatorId: input.facilitatorId ?? null,
  });
  await tx.query(TAKE_OVER, [poll.id, input.slotId, input.sessionId]);
  await tx.query(
    `UPDATE time_poll SET finalized_at = now(), slot_id = $2, session_id = $3, version = version + 1 WHERE id = $1`,
    [poll.id, input.slotId, input.sessionId],
  );
  await tellCalendars(tx, { sessionId: input.sessionId });
  tx.announce('time_poll.changed', { pollId: poll.id });
}

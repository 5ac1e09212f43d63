import { DateTime } from 'luxon';
import { tellCalendarsOfPerson } from '../../foundation/sessions/session-tell.js';
import { invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type { PauseBeginInput } from './my-stay.types.js';

/** Nobody is away for longer at a time, in days from today. */
export const MOST_AWAY = 366;

const KEEP = `
  INSERT INTO person_pause (person_id, starts_at, ends_at) VALUES ($1, $2, $3)
  ON CONFLICT (person_id) DO UPDATE SET starts_at = excluded.starts_at, ends_at = excluded.ends_at`;

/** One is away between these days of one's own zone. Said again, other days take their place. */
export async function beginPause(tx: Tx, viewer: Viewer, input: PauseBeginInput, at: Date): Promise<void> {
  const now = DateTime.fromJSDate(at, { zone: viewer.timeZone });
  const startsOn = DateTime.fromISO(input.startsOn, { zone: viewer.timeZone }).startOf('day');
  const endsOn = DateTime.fromISO(input.endsOn, { zone: viewer.timeZone }).startOf('day');
  const today = now.startOf('day');
  if (startsOn < today) throw invalidField('startsOn', 'past');
  if (endsOn <= startsOn) throw invalidField('endsOn', 'too_small', { min: 1 });
  if (endsOn > today.plus({ days: MOST_AWAY })) throw invalidField('endsOn', 'too_large', { max: MOST_AWAY });
  const startsAt = startsOn > now ? startsOn : now;
  await tx.query(KEEP, [viewer.personId, startsAt.toJSDate(), endsOn.toJSDate()]);
  await afterwards(tx, viewer.personId, endsOn.toJSDate());
}

/** One is back now; what was to come is called off. Twice is once. */
export async function endPause(tx: Tx, viewer: Viewer): Promise<void> {
  const ended = await tx.query(
    `UPDATE person_pause SET ends_at = now() WHERE person_id = $1 AND starts_at <= now() AND ends_at > now() RETURNING person_id`,
    [viewer.personId],
  );
  const called = await tx.query(
    `DELETE FROM person_pause WHERE person_id = $1 AND starts_at > now() RETURNING person_id`,
    [viewer.personId],
  );
  if (ended.length + called.length > 0) await afterwards(tx, viewer.personId, new Date());
}

/** What waits for someone who is away is looked at when they are back: mail of the inbox, and calendars kept by mail. */
async function afterwards(tx: Tx, personId: string, at: Date): Promise<void> {
  await tx.enqueue(
    'notification.mail',
    { personId },
    { key: `notification.mail:back:${personId}`, runAt: at },
  );
  await tellCalendarsOfPerson(tx, personId, at);
}

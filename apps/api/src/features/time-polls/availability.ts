import { LIMITS } from '@hearth/shared';
import { invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { weeklyTimes } from './time-poll-shown.js';
import type { NeverFreeInput } from './time-polls.inputs.js';
import type { MyAvailability } from './time-polls.types.js';

/** When the viewer is never free. Nobody but they can ask. */
export async function availabilityOf(db: Reader, viewer: Viewer): Promise<MyAvailability> {
  return { id: viewer.personId, timeZone: viewer.timeZone, times: await weeklyTimes(db, viewer.personId) };
}

/** Keeps when the viewer is never free, in place of what stood. */
export async function saveAvailability(
  tx: Tx,
  viewer: Viewer,
  times: readonly NeverFreeInput[],
): Promise<MyAvailability> {
  if (times.some(({ fromMinute, toMinute }) => fromMinute >= toMinute))
    throw invalidField('times', 'too_small');
  // One save after the other: two at once leave the later, not both.
  await tx.query(`SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE`, [viewer.personId]);
  await tx.query(`DELETE FROM person_availability WHERE person_id = $1`, [viewer.personId]);
  const kept = times.slice(0, LIMITS.availabilityTimes);
  const made = await tx.query(
    `INSERT INTO person_availability (id, person_id, weekday, from_minute, to_minute, label)
     SELECT made.id, $1, made.weekday, made.starts, made.ends, made.label
       FROM unnest($2::uuid[], $3::int[], $4::int[], $5::int[], $6::text[]) made(id, weekday, starts, ends, label)
     ON CONFLICT (id) DO NOTHING RETURNING id`,
    [
      viewer.personId,
      kept.map(({ id }) => id),
      kept.map(({ weekday }) => weekday),
      kept.map(({ fromMinute }) => fromMinute),
      kept.map(({ toMinute }) => toMinute),
      kept.map(({ label }) => label),
    ],
  );
  if (made.length < kept.length) throw new RefusalError('id_taken');
  return availabilityOf(tx, viewer);
}

import { randomUUID } from 'node:crypto';
import type { House } from './house.js';

/** A school break of a state (Vermont unless told), in days from today, both included; gives its id. */
export async function aBreak(
  house: House,
  { state = 'VT', fromDays = 40, toDays = 44 }: { state?: string; fromDays?: number; toDays?: number } = {},
): Promise<string> {
  const id = randomUUID();
  await house.db.query(
    `INSERT INTO school_break (id, state, name_en, name_es, starts_on, ends_on, source)
     VALUES ($1, $2, 'Winter recess', 'Receso de invierno', current_date + $3::int, current_date + $4::int, 'coordinator')`,
    [id, state, fromDays, toDays],
  );
  return id;
}

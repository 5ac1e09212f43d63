import { LIMITS } from '@hearth/shared';
import type { Reader } from '../../platform/db/reader.js';
import { personLine } from '../people/person-line.js';
import type { Person } from '../people/people.types.js';
import { audiencePeople } from './audience-people.js';

const MOST_NAMED = 5;

const READERS = `
  SELECT ${personLine('p', 'o')} AS line FROM person p LEFT JOIN organization o ON o.id = p.organization_id
   WHERE p.id IN (${audiencePeople('$1::uuid')}) AND position(' ' || $2 IN ' ' || lower(p.name)) > 0
   ORDER BY p.name, p.id LIMIT ${MOST_NAMED}`;

/** People of an audience whose name, or a later part of it, begins so; in the order of names. One statement. */
export async function readersNamed(reader: Reader, audienceId: string, named: string): Promise<Person[]> {
  const wanted = named.trim().toLowerCase();
  if (wanted === '' || wanted.length > LIMITS.personName) return [];
  const rows = await reader.query<{ line: Person }>(READERS, [audienceId, wanted]);
  return rows.map(({ line }) => line);
}

import { LIMITS } from '@hearth/shared';
import { neededIn } from '../../foundation/cohorts/looked-after.js';
import { isLastAdministrator } from '../../foundation/people/administrators.js';
import type { Tx } from '../../platform/db/db.js';
import { isoInstantSql } from '../../platform/db/iso-instant.js';
import type { Reader } from '../../platform/db/reader.js';
import type { Tasks } from '../../platform/tasks/tasks.js';
import type { Erasure, MyData } from './my-data.types.js';

/** The kind of the task that puts everything together. */
export const EXPORT_TASK = 'my-data.export';

/** SQL of the administrators who can keep the house: none of them deactivated. */
const KEEPERS = `
  SELECT r.person_id FROM site_role r JOIN person p ON p.id = r.person_id
   WHERE r.role = 'administrator' AND p.deactivated_at IS NULL`;

/** SQL condition: this person (SQL of an id) is the only one who can keep the house. */
const ALONE = (person: string): string =>
  `${person} IN (${KEEPERS}) AND NOT EXISTS (SELECT FROM (${KEEPERS}) keeper WHERE keeper.person_id <> ${person})`;

const READ = `
  SELECT ${ALONE('$1::uuid')} AS "lastAdministrator",
         ${isoInstantSql('e.asked_at')} AS "askedAt", ${isoInstantSql('e.due_at')} AS "dueAt", e.keeps_words AS "keepsWords",
         t.id AS "taskId", ${isoInstantSql(`(t.created_at + interval '${LIMITS.taskDays} days')`)} AS "exportUntil"
    FROM (SELECT $1::uuid AS id) own LEFT JOIN erasure e ON e.person_id = own.id
    LEFT JOIN LATERAL (SELECT id, created_at FROM task WHERE person_id = own.id AND kind = '${EXPORT_TASK}'
                        ORDER BY created_at DESC, id LIMIT 1) t ON true`;

interface Row {
  lastAdministrator: boolean;
  askedAt: string | null;
  dueAt: string;
  keepsWords: boolean;
  taskId: string | null;
  exportUntil: string | null;
}

/** Where one stands with one's own data. Three statements at most. */
export async function myData(reader: Reader, tasks: Tasks, personId: string): Promise<MyData> {
  const [row] = await reader.query<Row>(READ, [personId]);
  const task = row?.taskId ? await tasks.own(reader, personId, row.taskId) : null;
  return {
    id: personId,
    export: task,
    exportUntil: row?.exportUntil ?? null,
    erasure: row?.askedAt
      ? ({ askedAt: row.askedAt, dueAt: row.dueAt, keepsWords: row.keepsWords } satisfies Erasure)
      : null,
    lastAdministrator: row?.lastAdministrator ?? false,
    neededIn: (await neededIn(reader, personId)).map(({ program, cohort }) => `${program} · ${cohort}`),
  };
}

/** May this person go? Whoever else would go, or lose the role, by whatever way, comes before or after. Before any row is held. */
export const leavesAKeeper = async (tx: Tx, personId: string): Promise<boolean> =>
  !(await isLastAdministrator(tx, personId));

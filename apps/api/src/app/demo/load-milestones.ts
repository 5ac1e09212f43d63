import type { EntityManager } from 'typeorm';

/** What programs come by, in days after a cohort's start. */
const MILESTONES = [
  ['orientation', 'Orientation', 'Orientación', 7, false],
  [
    'assessment_wave',
    'School culture survey, first wave',
    'Encuesta de cultura escolar, primera ronda',
    45,
    true,
  ],
  ['plan_due', 'Action plan due', 'Entrega del plan de acción', 90, true],
  [
    'assessment_wave',
    'School culture survey, second wave',
    'Encuesta de cultura escolar, segunda ronda',
    200,
    true,
  ],
  ['showcase', 'Showcase', 'Muestra final', 270, false],
] as const;

/** An id that is always the same for this milestone of this place, and is one by the rules for ids, too: else no request may name it. */
const idOf = (place: 'p' | 'c') =>
  `overlay(overlay(md5(${place}.id || one."nameEn") placing '5' from 13) placing 'a' from 17)::uuid`;

/** Milestones of every program, and of each of its cohorts on their days; those of some time ago are done with. */
export async function insertMilestones(manager: EntityManager): Promise<void> {
  const rows = JSON.stringify(
    MILESTONES.map(([kind, nameEn, nameEs, days, each]) => ({ kind, nameEn, nameEs, days, each })),
  );
  const from = `json_to_recordset($1::json) one(kind text, "nameEn" text, "nameEs" text, days int, each boolean)`;
  await manager.query(
    `INSERT INTO program_milestone (id, program_id, kind, name_en, name_es, offset_days, each_fellow)
     SELECT ${idOf('p')}, p.id, one.kind, one."nameEn", one."nameEs", one.days, one.each FROM program p CROSS JOIN ${from}`,
    [rows],
  );
  await manager.query(
    `INSERT INTO cohort_milestone (id, cohort_id, kind, name_en, name_es, due_on, each_fellow, done_at)
     SELECT ${idOf('c')}, c.id, one.kind, one."nameEn", one."nameEs", c.starts_on + one.days, one.each,
       CASE WHEN c.starts_on + one.days < current_date - 21 THEN (c.starts_on + one.days)::timestamptz END
       FROM cohort c CROSS JOIN ${from}`,
    [rows],
  );
  await manager.query(`UPDATE cohort SET capacity = 26 WHERE ends_on >= current_date`);
}

import pg from 'pg';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';

/** A program of its own whose coordinators read English and Spanish, its cohort, and two rosters: one with faults, one without. */
export const COHORTS = {
  slug: 'looked-at',
  program: '6a1b1d0e-8a43-4f7c-9a62-0c8a3f1d2c52',
  id: '6a1b1d0e-8a43-4f7c-9a62-0c8a3f1d2c53',
  faulty: '6a1b1d0e-8a43-4f7c-9a62-0c8a3f1d2c50',
  faultyEs: '6a1b1d0e-8a43-4f7c-9a62-0c8a3f1d2c54',
  clean: '6a1b1d0e-8a43-4f7c-9a62-0c8a3f1d2c51',
};
const HEADING = ['Name', 'Email', 'Role', 'State', 'Joined', 'Shoe size'];
const CLEAN = [
  ['Ines Carvalho', 'ines.carvalho@school.example', 'Fellow', 'RI', '2026-09-01', '38'],
  [
    'Wolfeschlegelsteinhausenbergerdorff-Hernández y Montenegro de la Sierra',
    'long@school.example',
    '',
    'Maine',
    '',
    '',
  ],
];
const FAULTY = [
  ...CLEAN,
  ['', 'no address', 'king', 'Texas', '13/45/2026', ''],
  ['Twin', 'ines.carvalho@school.example', '', '', '2026-09-01', ''],
];

/** Puts those into the demo world. */
export async function furnishCohorts(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    `INSERT INTO program (id, slug, name, description) VALUES ($1, $2, 'Compassionate Schools, first years', 'For those who begin: a year of sessions, a plan for each school, and a showcase.')`,
    [COHORTS.program, COHORTS.slug],
  );
  await client.query(`INSERT INTO audience (id, kind) VALUES ($1, 'cohort')`, [COHORTS.id]);
  await client.query(
    `INSERT INTO cohort (id, program_id, audience_id, name, starts_on, ends_on, capacity)
     VALUES ($1, $2, $1, 'Cohort of this year', current_date - 150, current_date + 120, 26)`,
    [COHORTS.id, COHORTS.program],
  );
  for (const [program, key] of [
    [COHORTS.program, 'amara'],
    [COHORTS.program, 'rosa'],
    [COHORTS.program, 'pilar'],
    [demoId('program', 'c-tlc'), 'pilar'],
  ])
    await client.query(
      `INSERT INTO program_role (program_id, person_id, role) VALUES ($1, $2, 'coordinator')`,
      [program, demoId('person', key ?? '')],
    );
  await client.query(
    `INSERT INTO cohort_membership (id, cohort_id, person_id, role, joined_at, left_at)
     SELECT DISTINCT ON (m.person_id) gen_random_uuid(), $1, m.person_id, m.role, m.joined_at, m.left_at FROM cohort_membership m
      WHERE m.cohort_id = $2 AND m.role <> 'coordinator' AND m.person_id <> $3`,
    [COHORTS.id, demoId('cohort', 'ctlc-current'), demoId('person', 'rosa')],
  );
  // Somebody of its roster is away.
  await client.query(
    `INSERT INTO person_pause (person_id, starts_at, ends_at)
     SELECT m.person_id, now() - interval '3 days', now() + interval '20 days' FROM cohort_membership m JOIN person p ON p.id = m.person_id
      WHERE m.cohort_id = $1 AND m.role = 'fellow' AND m.left_at IS NULL AND m.person_id <> ALL ($2::uuid[]) ORDER BY p.name LIMIT 1`,
    [COHORTS.id, ['noor', 'kofi', 'hannah', 'linh'].map((key) => demoId('person', key))],
  );
  await client.query(
    `INSERT INTO cohort_milestone (id, cohort_id, kind, name_en, name_es, due_on, each_fellow, done_at)
     SELECT gen_random_uuid(), $1, one.kind, one.en, one.es, current_date + one.days, one.each, CASE WHEN one.days < -30 THEN now() END
       FROM (VALUES ('orientation', 'Orientation', 'Orientación', -140, false), ('plan_due', 'Action plan due', 'Entrega del plan de acción', -4, true),
         ('assessment_wave', 'School culture survey, second wave', 'Encuesta de cultura escolar, segunda ronda', 10, true),
         ('showcase', 'Showcase', 'Muestra final', 100, false)) one(kind, en, es, days, each)`,
    [COHORTS.id],
  );
  await client.query(
    `WITH made AS (INSERT INTO peer_session (id, audience_id, cohort_id, title, starts_at, ends_at, time_zone, closed_at)
       SELECT gen_random_uuid(), $1, $1, 'Listening round ' || nth, day, day + interval '1 hour', 'America/New_York', day + interval '1 hour'
         FROM generate_series(1, 20) nth CROSS JOIN LATERAL (SELECT date_trunc('day', now()) - interval '146 days' + nth * interval '7 days' + interval '20 hours' AS day) d
        WHERE day < now() - interval '1 day' RETURNING id)
     INSERT INTO room (id, session_id, audience_id) SELECT gen_random_uuid(), id, $1 FROM made`,
    [COHORTS.id],
  );
  await client.query(
    `INSERT INTO program_milestone (id, program_id, kind, name_en, name_es, offset_days, each_fellow)
     VALUES (gen_random_uuid(), $1, 'orientation', 'Orientation', 'Orientación', 7, false), (gen_random_uuid(), $1, 'plan_due', 'Action plan due', 'Entrega del plan de acción', 90, true)`,
    [COHORTS.program],
  );
  // Each of the two has the file: only who brought it in sees it.
  for (const [id, rows, email] of [
    [COHORTS.faulty, FAULTY, 'amara.osei@%'],
    [COHORTS.faultyEs, FAULTY, 'rosa.medina@%'],
    [COHORTS.clean, CLEAN, 'amara.osei@%'],
  ] as const)
    await client.query(
      `INSERT INTO roster_import (id, cohort_id, person_id, file_name, sheet) SELECT $1, $2, person_id, 'fellows.csv', $3::json FROM account WHERE email::text LIKE $4`,
      [
        id,
        COHORTS.id,
        JSON.stringify({ heading: HEADING, rows: rows.map((cells, at) => ({ line: at + 2, cells })) }),
        email,
      ],
    );
  await client.query(
    `INSERT INTO cohort_invitee (id, cohort_id, name, email, role, joins_on) VALUES (gen_random_uuid(), $1, 'Ana to invite', 'ana@school.example', 'fellow', current_date)`,
    [COHORTS.id],
  );
  await client.end();
}

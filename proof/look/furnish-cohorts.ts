import pg from 'pg';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';

/** The cohort that runs now, and two rosters that were brought in: one with faults, one without. */
export const COHORTS = {
  id: demoId('cohort', 'ctlc-current'),
  faulty: '6a1b1d0e-8a43-4f7c-9a62-0c8a3f1d2c50',
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
  for (const [id, rows] of [
    [COHORTS.faulty, FAULTY],
    [COHORTS.clean, CLEAN],
  ] as const)
    await client.query(
      `INSERT INTO roster_import (id, cohort_id, person_id, file_name, sheet) SELECT $1, $2, person_id, 'fellows.csv', $3::json FROM account WHERE email::text LIKE 'amara.osei@%'`,
      [
        id,
        COHORTS.id,
        JSON.stringify({ heading: HEADING, rows: rows.map((cells, at) => ({ line: at + 2, cells })) }),
      ],
    );
  await client.query(
    `INSERT INTO cohort_invitee (id, cohort_id, name, email, role, joins_on) VALUES (gen_random_uuid(), $1, 'Ana to invite', 'ana@school.example', 'fellow', current_date)`,
    [COHORTS.id],
  );
  await client.end();
}

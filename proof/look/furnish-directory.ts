import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';

/** Organizations to look at, by their ids. */
export const ORGANIZATIONS = {
  full: demoId('organization', 'thimble-river'),
  empty: randomUUID(),
};

const ABOUT: [string, string, string, string][] = [
  [
    'noor',
    '{GRADES_6_8}',
    '{GRIEF,FAMILIES}',
    'calling home when it is good news, and a lunch group for grief',
  ],
  ['dana', '{ALL_STAFF}', '{HEALTH_CENTERS,COMMUNITY_PARTNERS,FUNDING}', 'referrals that do not get lost'],
  [
    'kofi',
    '{PRE_K,GRADES_K_2,GRADES_3_5}',
    '{TRAUMA,STAFF_WELLBEING,SCHOOL_CULTURE,RESTORATIVE_PRACTICE,SOCIAL_EMOTIONAL_LEARNING}',
    'https://a-very-long-address.example.org/that/does/not/break/anywhere/because/it/has/no/spaces/in/it/at/all',
  ],
];

/** People who say something of themselves, an organization that nobody is in, and two that are missing on the list. */
export async function furnishDirectory(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  for (const [key, grades, topics, ask] of ABOUT)
    await client.query(
      `INSERT INTO profile (person_id, grade_levels, topics, ask_me_about) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person_id) DO UPDATE SET grade_levels = $2, topics = $3, ask_me_about = $4`,
      [demoId('person', key), grades, topics, ask],
    );
  await client.query(
    `INSERT INTO organization (id, name, kind, city, state) VALUES ($1, $2, 'district', '', 'NH')`,
    [ORGANIZATIONS.empty, 'Winnipesaukee-Pemigewasset Regional Cooperative School District and Partners'],
  );
  for (const [key, name, kind, state] of [
    ['hannah', 'Alder Falls Middle', 'school', 'VT'],
    ['kofi', 'Northeast Kingdom Telehealth and Counseling Cooperative', 'health_center', 'VT'],
  ])
    await client.query(
      `INSERT INTO organization_proposal (id, person_id, name, kind, city, state, proposed_at)
       SELECT $1, p.id, $3, $4, 'Alder Falls', $5, now() - interval '2 days' FROM person p WHERE p.id = $2`,
      [randomUUID(), demoId('person', key ?? ''), name, kind, state],
    );
  await client.end();
}

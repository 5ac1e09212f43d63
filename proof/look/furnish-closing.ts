import pg from 'pg';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { signInAs } from './browser.ts';

/** Sessions around their end: one under way, one just closed, one to be corrected, one whose survey is counted. */
export const CLOSING = {
  underWay: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c40',
  closed: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c41',
  counted: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c42',
  corrected: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c43',
};

const SAID: [string, string, string | null][] = [
  ['noor', 'The door stays shut after lunch, every day. What would you try?', null],
  ['tomas', 'Stand beside it with him for a week, and say nothing about the door.', 'RECOMMENDATION'],
  ['linh', 'Ask his grandmother what he does at home when a door is shut.', 'RECOMMENDATION'],
  [
    'hannah',
    'Give the time after lunch a job: he carries the crates, and the door is open by itself.',
    'RECOMMENDATION',
  ],
];
const WORDS = [
  'More time for the last round.',
  'Nothing. I could breathe.',
  'Start with the question, not with the news.',
  'A shorter check-in.',
  'Could we meet twice a month?',
  '',
];

/** Makes those sessions in the demo world. */
export async function furnishClosing(url: string, databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const people = ['noor', 'tomas', 'linh', 'hannah', 'rosa'].map((key) => demoId('person', key));
  for (const id of Object.values(CLOSING)) {
    await client.query(
      `INSERT INTO peer_session (id, audience_id, cohort_id, title, purpose, starts_at, ends_at, time_zone)
       SELECT $1, c.audience_id, c.id, 'Consultancy: the door that stays shut', 'One of us brings a dilemma, the others think aloud.',
              now() - interval '50 minutes', now() + interval '10 minutes', 'America/New_York' FROM cohort c WHERE c.audience_id = $2`,
      [id, demoId('audience', 'ctlc-current')],
    );
    await client.query(
      `INSERT INTO room (id, session_id, audience_id, rev, last_number) SELECT gen_random_uuid(), id, audience_id, $2, $2 FROM peer_session WHERE id = $1`,
      [id, SAID.length],
    );
    await client.query(
      `INSERT INTO peer_session_role (session_id, person_id, role) VALUES ($1, $2, 'facilitator'), ($1, $3, 'presenter'), ($1, $4, 'presenter')`,
      [id, people[1], people[0], people[4]],
    );
    // Whoever reads Spanish runs all but the one that asks them.
    if (id !== CLOSING.closed)
      await client.query(
        `INSERT INTO peer_session_role (session_id, person_id, role) VALUES ($1, $2, 'facilitator')`,
        [id, people[4]],
      );
    for (const [index, personId] of people.entries())
      await client.query(`INSERT INTO attendance (session_id, person_id, seconds) VALUES ($1, $2, $3)`, [
        id,
        personId,
        3_000 - index * 500,
      ]);
    for (const [index, [by, body, tag]] of SAID.entries())
      await client.query(
        `INSERT INTO message (id, room_id, audience_id, number, rev, added_rev, shown_author_id, body, sent_at, tag)
         SELECT gen_random_uuid(), r.id, r.audience_id, $2, $2, $2, $3, $4, now() - interval '40 minutes' + make_interval(mins => $2), $5
           FROM room r WHERE r.session_id = $1`,
        [id, index + 1, demoId('person', by), body, tag],
      );
  }
  const cookie = await signInAs(url, 'amara.osei@demo.hearth.example');
  for (const id of [CLOSING.closed, CLOSING.counted, CLOSING.corrected]) {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, origin: url },
      body: JSON.stringify({
        query: `mutation($id: ID!) { sessionClose(id: $id) { id } }`,
        variables: { id },
      }),
    });
    const text = await answer.text();
    if (text.includes('"errors"')) throw new Error(text);
  }
  for (const [index, words] of WORDS.entries())
    await client.query(
      `INSERT INTO survey_answer (id, session_id, worth, heard, words) VALUES (gen_random_uuid(), $1, $2, $3, $4)`,
      [CLOSING.counted, 5 - (index % 3), 5 - (index % 2), words],
    );
  await client.query(
    `UPDATE peer_session SET starts_at = starts_at - interval '8 days', ends_at = ends_at - interval '8 days', closed_at = closed_at - interval '8 days' WHERE id = $1`,
    [CLOSING.counted],
  );
  await client.end();
}

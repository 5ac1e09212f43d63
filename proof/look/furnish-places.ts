import pg from 'pg';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { COHORTS } from './furnish-cohorts.ts';

/** Sessions in which places are counted, and how one fellow stands in each. */
export const WITH_PLACES = {
  held: '7c1a52e4-3b0d-4c9a-8f16-9d2e41b0f7a0',
  waiting: '7c1a52e4-3b0d-4c9a-8f16-9d2e41b0f7a1',
  lapsed: '7c1a52e4-3b0d-4c9a-8f16-9d2e41b0f7a2',
  full: '7c1a52e4-3b0d-4c9a-8f16-9d2e41b0f7a3',
  /** In the cohort whose coordinators read English and Spanish. */
  kept: '7c1a52e4-3b0d-4c9a-8f16-9d2e41b0f7a4',
};

const SESSION = `
  INSERT INTO peer_session (id, audience_id, cohort_id, title, purpose, starts_at, ends_at, time_zone, capacity)
  SELECT $1::uuid, coalesce($3, audience_id), coalesce($3, cohort_id), 'Writing circle: letters home', 'Bring one letter you sent to a family.',
         now() + interval '12 days', now() + interval '12 days 90 minutes', 'America/New_York', 2 FROM peer_session WHERE id = $2`;

/** Makes those sessions: two people have places, two wait, and the fellow stands as the session's name says. */
export async function furnishPlaces(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const like = demoId('session', 'book-study-evening');
  const person = (key: string) => demoId('person', key);
  for (const [kind, id] of Object.entries(WITH_PLACES)) {
    await client.query(SESSION, [id, like, kind === 'kept' ? COHORTS.id : null]);
    await client.query(
      `INSERT INTO room (id, session_id, audience_id) SELECT gen_random_uuid(), id, audience_id FROM peer_session WHERE id = $1`,
      [id],
    );
    await client.query(
      `INSERT INTO peer_session_role (session_id, person_id, role) VALUES ($1, $2, 'facilitator'), ($1, $3, 'presenter')`,
      [id, person('tomas'), person('linh')],
    );
    await client.query(
      `INSERT INTO session_material (session_id, number, title, url) VALUES ($1, 1, 'Four letters, from four schools', 'https://example.org/letters')`,
      [id],
    );
    for (const key of kind === 'held' ? ['rosa'] : [kind === 'kept' ? 'caleb' : 'rosa', 'hannah'])
      await client.query(`INSERT INTO rsvp (session_id, person_id, answer) VALUES ($1, $2, 'going')`, [
        id,
        person(key),
      ]);
    if (kind !== 'full')
      await client.query(
        `INSERT INTO session_wait (session_id, person_id, number, state, until, asked_at)
         VALUES ($1, $2, 2, $3, CASE WHEN $3 = 'offered' THEN now() + interval '9 hours' END, now()), ($1, $4, $5, 'waiting', NULL, now())`,
        [
          id,
          person('noor'),
          kind === 'held' ? 'offered' : kind === 'kept' ? 'waiting' : kind,
          person('desmond'),
          kind === 'waiting' || kind === 'kept' ? 1 : 3,
        ],
      );
  }
  for (const id of [WITH_PLACES.waiting, WITH_PLACES.kept])
    await client.query(
      `INSERT INTO accommodation (id, person_id, audience_id, session_id, kind, words, state, note, settled_by)
       SELECT gen_random_uuid(), $2::uuid, audience_id, id, 'asl', '', 'arranged', 'Two interpreters come, and their names stand in the room.', $3::uuid
         FROM peer_session WHERE id = $1
       UNION ALL
       SELECT gen_random_uuid(), $4::uuid, audience_id, id, 'other', 'I cannot see small print. Could the letters come as text?', 'open', '', NULL
         FROM peer_session WHERE id = $1`,
      [id, person('noor'), person('amara'), person('hannah')],
    );
  await client.end();
}

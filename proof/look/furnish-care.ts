import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';

/** Sessions of today in which a fellow's writing is paused, or they were put out, or those who run it were told of a minute. */
export const WITH_CARE = {
  paused: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c60',
  removed: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c61',
  minute: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c62',
};

/** Makes those sessions, with a few words said in each. */
export async function furnishCare(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const idOf = async (name: string): Promise<string> => {
    const { rows } = await client.query<{ id: string }>(
      `SELECT person_id AS id FROM account WHERE email LIKE $1`,
      [`${name}@%`],
    );
    const [row] = rows;
    if (!row) throw new Error(`Nobody is called ${name}`);
    return row.id;
  };
  const [noor, tomas, linh, amara] = [
    await idOf('noor.haddad'),
    await idOf('tomas.almeida'),
    await idOf('linh.tran-doyle'),
    await idOf('amara.osei'),
  ];
  const audienceId = demoId('audience', 'ctlc-current');
  for (const sessionId of Object.values(WITH_CARE)) {
    const roomId = randomUUID();
    await client.query(
      `INSERT INTO peer_session (id, audience_id, cohort_id, title, purpose, starts_at, ends_at, time_zone)
       SELECT $1, $2, c.id, 'Listening round', 'What was heavy this week?', now() - interval '10 minutes', now() + interval '50 minutes',
              'America/New_York' FROM cohort c WHERE c.audience_id = $2`,
      [sessionId, audienceId],
    );
    await client.query(
      `INSERT INTO room (id, session_id, audience_id, rev, last_number) VALUES ($1, $2, $3, 3, 3)`,
      [roomId, sessionId, audienceId],
    );
    await client.query(
      `INSERT INTO peer_session_role (session_id, person_id, role) VALUES ($1, $2, 'facilitator')`,
      [sessionId, tomas],
    );
    const said = [
      [tomas, 'We take turns. Whoever has nothing to say passes.'],
      [linh, 'Two of mine were out all week. I miss them and I am tired.'],
      [noor, 'Same here.'],
    ];
    for (const [index, [who, body]] of said.entries())
      await client.query(
        `INSERT INTO message (id, room_id, audience_id, number, rev, added_rev, shown_author_id, body, sent_at)
         VALUES ($1, $2, $3, $4, $4, $4, $5, $6, now() - interval '5 minutes')`,
        [randomUUID(), roomId, audienceId, index + 1, who, body],
      );
    if (sessionId === WITH_CARE.minute) {
      await client.query(
        `INSERT INTO room_minute (id, room_id, person_id, to_person_id, words) VALUES ($1, $2, $3, $4, $5)`,
        [randomUUID(), roomId, noor, amara, 'This is close to home. I will be back in five.'],
      );
      continue;
    }
    await client.query(
      `INSERT INTO room_measure (id, session_id, person_id, kind, reason, by_id) VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        randomUUID(),
        sessionId,
        noor,
        sessionId === WITH_CARE.paused ? 'mute' : 'remove',
        'Spoke over others after two reminders. We agreed to talk tomorrow.',
        tomas,
      ],
    );
  }
  await client.end();
}

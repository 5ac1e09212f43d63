import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';

/** Someone who may be in the room. */
export interface Talker {
  name: string;
  cookie: string;
}

/** What the database holds of a room once all is said. */
export interface StoredRoom {
  rev: number;
  lastNumber: number;
  lines: {
    id: string;
    number: number;
    rev: number;
    addedRev: number;
    body: string;
    undone: boolean;
    sentAt: string;
  }[];
}

async function withDatabase<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Makes a cohort with a session whose room is open, and so many signed-in fellows. */
export function furnishRoom(
  databaseUrl: string,
  count: number,
): Promise<{ roomId: string; talkers: Talker[] }> {
  return withDatabase(databaseUrl, async (client) => {
    const [program, cohort, audience, session, roomId] = Array.from({ length: 5 }, () => randomUUID());
    await client.query(`INSERT INTO program (id, slug, name) VALUES ($1, $2, 'C-TLC')`, [
      program,
      `torture-${program}`,
    ]);
    await client.query(`INSERT INTO audience (id, kind) VALUES ($1, 'cohort')`, [audience]);
    await client.query(
      `INSERT INTO cohort (id, program_id, audience_id, name, starts_on, ends_on)
       VALUES ($1, $2, $3, 'cohort under strain', current_date - 1, current_date + 99)`,
      [cohort, program, audience],
    );
    await client.query(
      `INSERT INTO peer_session (id, audience_id, cohort_id, title, starts_at, ends_at, time_zone)
       VALUES ($1, $2, $3, 'A loud one', now(), now() + interval '2 hours', 'America/New_York')`,
      [session, audience, cohort],
    );
    await client.query(`INSERT INTO room (id, session_id, audience_id) VALUES ($1, $2, $3)`, [
      roomId,
      session,
      audience,
    ]);
    const talkers: Talker[] = [];
    for (let index = 0; index < count; index += 1) {
      const [person, secret, name] = [
        randomUUID(),
        randomBytes(32).toString('base64url'),
        `Talker ${index + 1}`,
      ];
      await client.query(`INSERT INTO person (id, name) VALUES ($1, $2)`, [person, name]);
      await client.query(`INSERT INTO account (person_id, email, password_hash) VALUES ($1, $2, 'none')`, [
        person,
        `${person}@test.example`,
      ]);
      await client.query(
        `INSERT INTO cohort_membership (id, cohort_id, person_id, role, joined_at) VALUES ($1, $2, $3, 'fellow', now() - interval '1 hour')`,
        [randomUUID(), cohort, person],
      );
      await client.query(
        `INSERT INTO sign_in (id, token_hash, person_id, expires_at) VALUES ($1, $2, $3, now() + interval '1 day')`,
        [randomUUID(), createHash('sha256').update(secret).digest(), person],
      );
      talkers.push({ name, cookie: `hearth=${secret}` });
    }
    return { roomId: roomId ?? '', talkers };
  });
}

/** Reads the room as it stands. */
export function readRoom(databaseUrl: string, roomId: string): Promise<StoredRoom> {
  return withDatabase(databaseUrl, async (client) => {
    const room = await client.query<{ rev: number; lastNumber: number }>(
      `SELECT rev, last_number AS "lastNumber" FROM room WHERE id = $1`,
      [roomId],
    );
    const lines = await client.query<StoredRoom['lines'][number] & { sentAt: Date }>(
      `SELECT id, number, rev, added_rev AS "addedRev", body, undone_at IS NOT NULL AS undone, sent_at AS "sentAt"
         FROM message WHERE room_id = $1 ORDER BY number`,
      [roomId],
    );
    const [counters = { rev: -1, lastNumber: -1 }] = room.rows;
    return { ...counters, lines: lines.rows.map((line) => ({ ...line, sentAt: line.sentAt.toISOString() })) };
  });
}

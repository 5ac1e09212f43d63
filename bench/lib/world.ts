import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { parentOf } from './process-use.ts';

const COLLECTIVE = '00000000-0000-7000-8000-000000000001';
const STATES = ['CT', 'MA', 'ME', 'NH', 'RI', 'VT'];

/** Someone who is signed in. */
export interface Guest {
  personId: string;
  cookie: string;
}

/** Direct access to the house's database, to furnish it and for the raw sides. */
export class World {
  readonly db: pg.Pool;
  /** The database server's process. */
  readonly databasePid: number;
  readonly people: Guest[];

  private constructor(db: pg.Pool, databasePid: number, people: Guest[]) {
    this.db = db;
    this.databasePid = databasePid;
    this.people = people;
  }

  /** An organization for each state and `people` signed-in members of the Collective. */
  static async of(databaseUrl: string, people: number): Promise<World> {
    const db = new pg.Pool({ connectionString: databaseUrl, max: 10 });
    const organizations = STATES.map(() => randomUUID());
    await db.query(
      `INSERT INTO organization (id, name, kind, city, state)
       SELECT id, 'School district ' || state, 'district', 'Riverton', state FROM unnest($1::uuid[], $2::text[]) o(id, state)`,
      [organizations, STATES],
    );
    const guests = Array.from({ length: people }, () => {
      const secret = randomBytes(32).toString('base64url');
      return { personId: randomUUID(), signInId: randomUUID(), secret, cookie: `hearth=${secret}` };
    });
    const ids = guests.map(({ personId }) => personId);
    await db.query(
      `INSERT INTO person (id, name, pronouns, role_title, organization_id, created_at)
       SELECT id, 'Member number ' || n, 'she/her', 'School counselor', ($2::uuid[])[1 + n % 6], now() - interval '1 year'
         FROM unnest($1::uuid[]) WITH ORDINALITY p(id, n)`,
      [ids, organizations],
    );
    await db.query(
      `INSERT INTO account (person_id, email, password_hash) SELECT id, 'member' || n || '@bench.example', ''
         FROM unnest($1::uuid[]) WITH ORDINALITY p(id, n)`,
      [ids],
    );
    await db.query(
      `INSERT INTO site_role (person_id, role) SELECT id, 'member' FROM unnest($1::uuid[]) p(id)`,
      [ids],
    );
    await db.query(
      `INSERT INTO sign_in (id, token_hash, person_id, expires_at)
       SELECT id, hash, person, now() + interval '1 day' FROM unnest($1::uuid[], $2::bytea[], $3::uuid[]) s(id, hash, person)`,
      [
        guests.map(({ signInId }) => signInId),
        guests.map(({ secret }) => createHash('sha256').update(secret).digest()),
        ids,
      ],
    );
    const { rows } = await db.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    return new World(db, await parentOf(rows[0]?.pid ?? 0), guests);
  }

  get viewer(): Guest {
    const [first] = this.people;
    if (!first) throw new Error('Nobody is here');
    return first;
  }

  async space(): Promise<string> {
    const id = randomUUID();
    await this.db.query(
      `INSERT INTO space (id, audience_id, name, description) VALUES ($1, $2, 'Hard days', 'For days that ask much.')`,
      [id, COLLECTIVE],
    );
    return id;
  }

  /** A thread of `posts` posts by all members in turn, every tenth as a member; the viewer has read up to `read`. */
  async thread(spaceId: string, posts: number, read = 0): Promise<string> {
    const id = randomUUID();
    await this.db.query(
      `INSERT INTO thread (id, space_id, audience_id, title, rev, last_number, post_count, last_post_at, created_at)
       VALUES ($1, $2, $3, 'How do you open a hard week with a new class?', $4::int, $4::int, $4::int, now(), now() - interval '30 days')`,
      [id, spaceId, COLLECTIVE, posts],
    );
    const text =
      'We begin with two quiet minutes and a check-in that nobody has to answer. It helps more than I thought. '.repeat(
        2,
      );
    await this.db.query(
      `WITH added AS (
         INSERT INTO post (id, thread_id, audience_id, number, rev, reply_to_number, shown_author_id, voice, markdown, html, created_at)
         SELECT gen_random_uuid(), $1, $2, n, n, CASE WHEN n % 7 = 0 THEN n - 1 END, CASE WHEN n % 10 <> 0 THEN author END,
                CASE WHEN n % 10 = 0 THEN n END, $5, '<p>' || $5 || '</p>', now() - (interval '1 minute' * ($3 - n))
           FROM generate_series(1, $3::int) n, LATERAL (SELECT ($4::uuid[])[1 + n % cardinality($4::uuid[])] AS author) a
         RETURNING id, number)
       INSERT INTO post_author (post_id, person_id)
       SELECT id, ($4::uuid[])[1 + number % cardinality($4::uuid[])] FROM added`,
      [id, COLLECTIVE, posts, this.people.map(({ personId }) => personId), text],
    );
    if (read > 0) {
      await this.db.query(`INSERT INTO thread_read (thread_id, person_id, read_number) VALUES ($1, $2, $3)`, [
        id,
        this.viewer.personId,
        read,
      ]);
    }
    return id;
  }

  /** A session of the Collective whose room is open. */
  async room(): Promise<string> {
    const [sessionId, roomId] = [randomUUID(), randomUUID()];
    await this.db.query(
      `INSERT INTO peer_session (id, audience_id, title, starts_at, ends_at, time_zone)
       VALUES ($1, $2, 'Peer session', now(), now() + interval '1 hour', 'America/New_York')`,
      [sessionId, COLLECTIVE],
    );
    await this.db.query(`INSERT INTO room (id, session_id, audience_id) VALUES ($1, $2, $3)`, [
      roomId,
      sessionId,
      COLLECTIVE,
    ]);
    return roomId;
  }

  /** After furnishing: the planner knows what is there, as it would on a house that has stood for a day. */
  async settle(): Promise<void> {
    await this.db.query('VACUUM ANALYZE');
  }

  async leave(): Promise<void> {
    await this.db.end();
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The foundation: organizations, persons, sign-ins, programs, cohorts, audiences, peer sessions and rooms. */
export class CreatePeopleCohortsSessions1795460000000 implements MigrationInterface {
  name = 'CreatePeopleCohortsSessions1795460000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS citext`);

    await runner.query(`CREATE TABLE organization (
      id uuid PRIMARY KEY,
      name text NOT NULL,
      kind text NOT NULL CHECK (kind IN ('school', 'district', 'health_center', 'agency', 'partner')),
      city text NOT NULL,
      state text NOT NULL CHECK (state IN ('CT', 'MA', 'ME', 'NH', 'RI', 'VT'))
    )`);
    await runner.query(`CREATE TABLE person (
      id uuid PRIMARY KEY,
      name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
      pronouns text,
      role_title text NOT NULL DEFAULT '',
      organization_id uuid REFERENCES organization (id) ON DELETE SET NULL,
      locale text NOT NULL DEFAULT 'en' CHECK (locale IN ('en', 'es')),
      time_zone text NOT NULL DEFAULT 'America/New_York',
      access_epoch int NOT NULL DEFAULT 0,
      is_demo boolean NOT NULL DEFAULT false,
      deactivated_at timestamptz,
      created_at timestamptz NOT NULL DEFAULT now()
    )`);
    await runner.query(`CREATE INDEX person_organization_idx ON person (organization_id)`);
    await runner.query(`CREATE TABLE account (
      person_id uuid PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
      email citext NOT NULL UNIQUE,
      password_hash text NOT NULL
    )`);
    await runner.query(`CREATE TABLE site_role (
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      role text NOT NULL CHECK (role IN ('member', 'moderator', 'administrator')),
      granted_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (person_id, role)
    )`);
    await runner.query(`CREATE TABLE sign_in (
      id uuid PRIMARY KEY,
      token_hash bytea NOT NULL UNIQUE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      user_agent text NOT NULL DEFAULT '',
      created_at timestamptz NOT NULL DEFAULT now(),
      last_seen_at timestamptz NOT NULL DEFAULT now(),
      expires_at timestamptz NOT NULL,
      revoked_at timestamptz
    )`);
    await runner.query(`CREATE INDEX sign_in_person_idx ON sign_in (person_id)`);
    await runner.query(`CREATE TABLE setup_link (
      token_hash bytea PRIMARY KEY,
      expires_at timestamptz NOT NULL,
      used_at timestamptz
    )`);

    await runner.query(`CREATE TABLE audience (
      id uuid PRIMARY KEY,
      kind text NOT NULL CHECK (kind IN ('collective', 'cohort', 'session'))
    )`);
    await runner.query(
      `CREATE UNIQUE INDEX audience_one_collective_idx ON audience (kind) WHERE kind = 'collective'`,
    );
    await runner.query(
      `INSERT INTO audience (id, kind) VALUES ('00000000-0000-7000-8000-000000000001', 'collective')`,
    );
    await runner.query(`CREATE TABLE program (
      id uuid PRIMARY KEY,
      slug text NOT NULL UNIQUE,
      name text NOT NULL,
      description text NOT NULL DEFAULT ''
    )`);
    await runner.query(`CREATE TABLE program_role (
      program_id uuid NOT NULL REFERENCES program (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      role text NOT NULL CHECK (role IN ('coordinator')),
      PRIMARY KEY (program_id, person_id, role)
    )`);
    await runner.query(`CREATE INDEX program_role_person_idx ON program_role (person_id)`);
    await runner.query(`CREATE TABLE cohort (
      id uuid PRIMARY KEY,
      program_id uuid NOT NULL REFERENCES program (id),
      audience_id uuid NOT NULL UNIQUE REFERENCES audience (id),
      name text NOT NULL,
      starts_on date NOT NULL,
      ends_on date NOT NULL,
      CHECK (ends_on >= starts_on)
    )`);
    await runner.query(`CREATE INDEX cohort_program_idx ON cohort (program_id)`);
    await runner.query(`CREATE TABLE cohort_membership (
      id uuid PRIMARY KEY,
      cohort_id uuid NOT NULL REFERENCES cohort (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      role text NOT NULL CHECK (role IN ('fellow', 'facilitator', 'coordinator')),
      joined_at timestamptz NOT NULL,
      left_at timestamptz,
      CHECK (left_at IS NULL OR left_at >= joined_at)
    )`);
    await runner.query(`CREATE INDEX cohort_membership_cohort_idx ON cohort_membership (cohort_id)`);
    await runner.query(`CREATE INDEX cohort_membership_person_idx ON cohort_membership (person_id)`);
    await runner.query(
      `CREATE UNIQUE INDEX cohort_membership_one_open_idx ON cohort_membership (cohort_id, person_id, role) WHERE left_at IS NULL`,
    );

    // Whoever changes what a person may see, by whatever way, moves the person's epoch: sockets are then rechecked.
    await runner.query(`CREATE FUNCTION move_access_epoch() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE person SET access_epoch = access_epoch + 1
         WHERE id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.person_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.person_id END);
        RETURN NULL;
      END $$`);
    for (const table of ['site_role', 'program_role', 'cohort_membership']) {
      await runner.query(`CREATE TRIGGER ${table}_moves_access_epoch AFTER INSERT OR UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION move_access_epoch()`);
    }

    await runner.query(`CREATE TABLE peer_session (
      id uuid PRIMARY KEY,
      audience_id uuid NOT NULL REFERENCES audience (id),
      cohort_id uuid REFERENCES cohort (id),
      title text NOT NULL CHECK (length(title) BETWEEN 1 AND 160),
      purpose text NOT NULL DEFAULT '' CHECK (length(purpose) <= 2000),
      starts_at timestamptz NOT NULL,
      ends_at timestamptz NOT NULL,
      time_zone text NOT NULL,
      join_url text,
      listed_publicly boolean NOT NULL DEFAULT false,
      version int NOT NULL DEFAULT 1,
      created_by uuid REFERENCES person (id) ON DELETE SET NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      canceled_at timestamptz,
      cancel_note text NOT NULL DEFAULT '',
      CHECK (ends_at > starts_at),
      CHECK (NOT (listed_publicly AND cohort_id IS NOT NULL))
    )`);
    await runner.query(
      `CREATE INDEX peer_session_audience_start_idx ON peer_session (audience_id, starts_at, id)`,
    );
    await runner.query(`CREATE INDEX peer_session_cohort_idx ON peer_session (cohort_id)`);
    await runner.query(`CREATE INDEX peer_session_created_by_idx ON peer_session (created_by)`);
    await runner.query(
      `CREATE INDEX peer_session_public_idx ON peer_session (starts_at, id) WHERE listed_publicly AND canceled_at IS NULL`,
    );
    await runner.query(`CREATE TABLE peer_session_role (
      session_id uuid NOT NULL REFERENCES peer_session (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      role text NOT NULL CHECK (role IN ('facilitator', 'presenter')),
      PRIMARY KEY (session_id, person_id, role)
    )`);
    await runner.query(`CREATE INDEX peer_session_role_person_idx ON peer_session_role (person_id)`);
    await runner.query(`CREATE TABLE rsvp (
      session_id uuid NOT NULL REFERENCES peer_session (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      answer text NOT NULL CHECK (answer IN ('going', 'maybe', 'not_going')),
      answered_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (session_id, person_id)
    )`);
    await runner.query(`CREATE INDEX rsvp_person_idx ON rsvp (person_id)`);
    await runner.query(`CREATE TABLE attendance (
      session_id uuid NOT NULL REFERENCES peer_session (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      first_seen_at timestamptz NOT NULL DEFAULT now(),
      last_seen_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (session_id, person_id)
    )`);
    await runner.query(`CREATE INDEX attendance_person_idx ON attendance (person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'attendance',
      'rsvp',
      'peer_session_role',
      'peer_session',
      'cohort_membership',
      'cohort',
      'program_role',
      'program',
      'audience',
      'setup_link',
      'sign_in',
      'site_role',
      'account',
      'person',
      'organization',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query(`DROP FUNCTION move_access_epoch`);
    await runner.query(`DROP EXTENSION citext`);
  }
}

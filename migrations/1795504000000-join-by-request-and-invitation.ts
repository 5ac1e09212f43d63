import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests for access, and invitations, one by one or as a file. */
export class JoinByRequestAndInvitation1795504000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE invitation (
      id uuid PRIMARY KEY,
      email citext NOT NULL,
      name text NOT NULL DEFAULT '',
      role text NOT NULL CONSTRAINT invitation_role_check CHECK (role IN
        ('member', 'moderator', 'administrator', 'fellow', 'facilitator', 'coordinator')),
      cohort_id uuid REFERENCES cohort (id) ON DELETE CASCADE,
      organization_name text NOT NULL DEFAULT '',
      us_state text CONSTRAINT invitation_us_state_check CHECK (us_state IN ('CT', 'MA', 'ME', 'NH', 'RI', 'VT')),
      role_title text NOT NULL DEFAULT '',
      locale text NOT NULL DEFAULT 'en' CONSTRAINT invitation_locale_check CHECK (locale IN ('en', 'es')),
      note text NOT NULL DEFAULT '',
      invited_by uuid REFERENCES person (id) ON DELETE SET NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      sent_at timestamptz NOT NULL DEFAULT now(),
      expires_at timestamptz NOT NULL,
      revoked_at timestamptz,
      accepted_at timestamptz,
      accepted_by uuid REFERENCES person (id) ON DELETE SET NULL,
      other_address boolean NOT NULL DEFAULT false,
      CONSTRAINT invitation_cohort_check CHECK ((cohort_id IS NULL) = (role IN ('member', 'moderator', 'administrator')))
    )`);
    await runner.query(`CREATE UNIQUE INDEX invitation_one_pending_idx ON invitation
      (email, role, coalesce(cohort_id, '00000000-0000-0000-0000-000000000000')) WHERE accepted_at IS NULL AND revoked_at IS NULL`);
    await runner.query(`CREATE INDEX invitation_created_idx ON invitation (created_at, id)`);
    await runner.query(`CREATE INDEX invitation_cohort_idx ON invitation (cohort_id)`);
    await runner.query(`CREATE INDEX invitation_invited_by_idx ON invitation (invited_by)`);
    await runner.query(`CREATE INDEX invitation_accepted_by_idx ON invitation (accepted_by)`);
    await runner.query(`CREATE TABLE access_request (
      id uuid PRIMARY KEY,
      key_hash bytea CONSTRAINT access_request_key_hash_key UNIQUE,
      state text NOT NULL DEFAULT 'DRAFT' CONSTRAINT access_request_state_check CHECK (state IN
        ('DRAFT', 'UNCONFIRMED', 'DUPLICATE', 'WAITING', 'ASKED', 'INVITED', 'DECLINED')),
      email citext NOT NULL,
      name text NOT NULL DEFAULT '',
      role_title text NOT NULL DEFAULT '',
      organization_name text NOT NULL DEFAULT '',
      us_state text CONSTRAINT access_request_us_state_check CHECK (us_state IN ('CT', 'MA', 'ME', 'NH', 'RI', 'VT')),
      words text NOT NULL DEFAULT '',
      exchanges jsonb NOT NULL DEFAULT '[]',
      letter text NOT NULL DEFAULT '',
      locale text NOT NULL DEFAULT 'en' CONSTRAINT access_request_locale_check CHECK (locale IN ('en', 'es')),
      time_zone text NOT NULL DEFAULT 'America/New_York',
      saved_at timestamptz NOT NULL DEFAULT now(),
      confirmed_at timestamptz,
      decided_at timestamptz,
      decided_by uuid REFERENCES person (id) ON DELETE SET NULL,
      invitation_id uuid REFERENCES invitation (id) ON DELETE SET NULL
    )`);
    await runner.query(
      `CREATE UNIQUE INDEX access_request_one_waiting_idx ON access_request (email) WHERE state IN ('WAITING', 'ASKED')`,
    );
    await runner.query(`CREATE INDEX access_request_state_idx ON access_request (state, confirmed_at, id)`);
    await runner.query(`CREATE INDEX access_request_email_idx ON access_request (email)`);
    await runner.query(`CREATE INDEX access_request_decided_by_idx ON access_request (decided_by)`);
    await runner.query(`CREATE INDEX access_request_invitation_idx ON access_request (invitation_id)`);
    await runner.query(`CREATE TABLE invitation_import (
      id uuid PRIMARY KEY,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      cohort_id uuid REFERENCES cohort (id) ON DELETE CASCADE,
      file_name text NOT NULL,
      sheet json NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      applied_at timestamptz
    )`);
    await runner.query(`CREATE INDEX invitation_import_person_idx ON invitation_import (person_id)`);
    await runner.query(`CREATE INDEX invitation_import_cohort_idx ON invitation_import (cohort_id)`);
    await runner.query(`CREATE INDEX invitation_import_created_idx ON invitation_import (created_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE invitation_import`);
    await runner.query(`DROP TABLE access_request`);
    await runner.query(`DROP TABLE invitation`);
  }
}

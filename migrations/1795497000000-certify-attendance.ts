import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Attendance from a video tool's report, corrections after the lock, and certificates that anyone can check. */
export class CertifyAttendance1795497000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE attendance_correction ADD source text NOT NULL DEFAULT 'hand'
        CONSTRAINT attendance_correction_source_check CHECK (source IN ('hand', 'import')), ADD reason text`);
    await runner.query(`CREATE TABLE attendance_look (
      session_id uuid PRIMARY KEY REFERENCES peer_session (id) ON DELETE CASCADE,
      person_id uuid REFERENCES person (id) ON DELETE SET NULL,
      looked_at timestamptz NOT NULL DEFAULT now()
    )`);
    await runner.query(`CREATE INDEX attendance_look_person_idx ON attendance_look (person_id)`);
    await runner.query(`CREATE TABLE attendance_import (
      id uuid PRIMARY KEY,
      session_id uuid NOT NULL REFERENCES peer_session (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      file_name text NOT NULL,
      lines json NOT NULL,
      choices json NOT NULL,
      takes json NOT NULL,
      changed int,
      created_at timestamptz NOT NULL DEFAULT now(),
      applied_at timestamptz,
      CONSTRAINT attendance_import_applied_check CHECK ((applied_at IS NULL) = (changed IS NULL))
    )`);
    await runner.query(`CREATE INDEX attendance_import_session_idx ON attendance_import (session_id)`);
    await runner.query(`CREATE INDEX attendance_import_person_idx ON attendance_import (person_id)`);
    await runner.query(`CREATE INDEX attendance_import_created_idx ON attendance_import (created_at)`);
    await runner.query(`CREATE TABLE certificate (
      id uuid PRIMARY KEY,
      code text NOT NULL CONSTRAINT certificate_code_key UNIQUE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      cohort_id uuid NOT NULL REFERENCES cohort (id) ON DELETE CASCADE,
      person_name text NOT NULL,
      program_name text NOT NULL,
      cohort_name text NOT NULL,
      locale text NOT NULL CONSTRAINT certificate_locale_check CHECK (locale IN ('en', 'es')),
      time_zone text NOT NULL,
      minutes int NOT NULL CONSTRAINT certificate_minutes_check CHECK (minutes > 0),
      sessions json NOT NULL,
      issued_by uuid REFERENCES person (id) ON DELETE SET NULL,
      issued_at timestamptz NOT NULL DEFAULT now(),
      superseded_at timestamptz,
      revoked_at timestamptz,
      revoked_by uuid REFERENCES person (id) ON DELETE SET NULL,
      revoked_why text,
      CONSTRAINT certificate_revoked_check CHECK ((revoked_at IS NULL) = (revoked_why IS NULL))
    )`);
    await runner.query(
      `CREATE UNIQUE INDEX certificate_standing_idx ON certificate (person_id, cohort_id) WHERE superseded_at IS NULL AND revoked_at IS NULL`,
    );
    await runner.query(`CREATE INDEX certificate_person_idx ON certificate (person_id)`);
    await runner.query(`CREATE INDEX certificate_cohort_idx ON certificate (cohort_id)`);
    await runner.query(`CREATE INDEX certificate_issued_by_idx ON certificate (issued_by)`);
    await runner.query(`CREATE INDEX certificate_revoked_by_idx ON certificate (revoked_by)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE certificate`);
    await runner.query(`DROP TABLE attendance_import`);
    await runner.query(`DROP TABLE attendance_look`);
    await runner.query(`ALTER TABLE attendance_correction DROP source, DROP reason`);
  }
}

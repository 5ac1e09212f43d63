import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session is closed; how long each person was there, corrected by hand; and its row for reports. */
export class CloseSessions1795483000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE peer_session ADD closed_at timestamptz, ADD closed_by uuid REFERENCES person (id) ON DELETE SET NULL,
         ADD CONSTRAINT peer_session_closed_check CHECK (closed_at IS NULL OR canceled_at IS NULL)`,
    );
    await runner.query(`CREATE INDEX peer_session_closed_by_idx ON peer_session (closed_by)`);
    await runner.query(`ALTER TABLE attendance ADD seconds double precision NOT NULL DEFAULT 0`);
    await runner.query(
      `UPDATE attendance a SET seconds = greatest(0, extract(epoch FROM a.last_seen_at - greatest(a.first_seen_at, s.starts_at)))
         FROM peer_session s WHERE s.id = a.session_id`,
    );
    await runner.query(`CREATE TABLE attendance_correction (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      session_id uuid NOT NULL REFERENCES peer_session (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      by_id uuid REFERENCES person (id) ON DELETE SET NULL,
      minutes integer NOT NULL CONSTRAINT attendance_correction_minutes_check CHECK (minutes BETWEEN 0 AND 1440),
      corrected_at timestamptz NOT NULL DEFAULT now()
    )`);
    await runner.query(
      `CREATE INDEX attendance_correction_session_person_idx ON attendance_correction (session_id, person_id, id)`,
    );
    await runner.query(`CREATE INDEX attendance_correction_person_idx ON attendance_correction (person_id)`);
    await runner.query(`CREATE INDEX attendance_correction_by_idx ON attendance_correction (by_id)`);
    await runner.query(`CREATE TABLE session_report (
      session_id uuid PRIMARY KEY REFERENCES peer_session (id) ON DELETE CASCADE,
      audience_id uuid NOT NULL REFERENCES audience (id),
      cohort_id uuid REFERENCES cohort (id) ON DELETE SET NULL,
      program_id uuid REFERENCES program (id) ON DELETE SET NULL,
      starts_at timestamptz NOT NULL,
      time_zone text NOT NULL,
      planned_minutes integer NOT NULL,
      held_minutes integer NOT NULL,
      by_hand boolean NOT NULL,
      people integer NOT NULL,
      person_minutes integer NOT NULL,
      groups jsonb NOT NULL
    )`);
    await runner.query(`CREATE INDEX session_report_audience_idx ON session_report (audience_id, starts_at)`);
    await runner.query(`CREATE INDEX session_report_cohort_idx ON session_report (cohort_id)`);
    await runner.query(`CREATE INDEX session_report_program_idx ON session_report (program_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE session_report`);
    await runner.query(`DROP TABLE attendance_correction`);
    await runner.query(`ALTER TABLE attendance DROP seconds`);
    await runner.query(
      `ALTER TABLE peer_session DROP CONSTRAINT peer_session_closed_check, DROP closed_at, DROP closed_by`,
    );
  }
}

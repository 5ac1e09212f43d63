import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everything of one's own as a file, and being deleted: what is gathered for the one, what waits for the other. */
export class KeepOnesOwnData1795507000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE erasure (
      person_id uuid PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
      asked_at timestamptz NOT NULL DEFAULT now(),
      due_at timestamptz NOT NULL,
      keeps_words boolean NOT NULL
    )`);
    await runner.query(`CREATE INDEX erasure_due_idx ON erasure (due_at)`);
    await runner.query(`CREATE TABLE export_part (
      task_id uuid NOT NULL REFERENCES task (id) ON DELETE CASCADE,
      number int NOT NULL,
      section text NOT NULL,
      rows json NOT NULL,
      PRIMARY KEY (task_id, number)
    )`);
    await runner.query(`CREATE TABLE attendance_unnamed (
      id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
      session_id uuid NOT NULL REFERENCES peer_session (id) ON DELETE CASCADE,
      role_title text NOT NULL,
      organization_kind text,
      state text,
      minutes int NOT NULL CONSTRAINT attendance_unnamed_minutes_check CHECK (minutes > 0)
    )`);
    await runner.query(`CREATE INDEX attendance_unnamed_session_idx ON attendance_unnamed (session_id)`);
    // What came of a session stays where it was posted when its author is deleted.
    await runner.query(`ALTER TABLE session_follow_up ALTER COLUMN author_id DROP NOT NULL`);
    await runner.query(`ALTER TABLE session_follow_up DROP CONSTRAINT session_follow_up_author_id_fkey`);
    await runner.query(
      `ALTER TABLE session_follow_up ADD CONSTRAINT session_follow_up_author_id_fkey FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE SET NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM session_follow_up WHERE author_id IS NULL`);
    await runner.query(`ALTER TABLE session_follow_up DROP CONSTRAINT session_follow_up_author_id_fkey`);
    await runner.query(
      `ALTER TABLE session_follow_up ADD CONSTRAINT session_follow_up_author_id_fkey FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE CASCADE`,
    );
    await runner.query(`ALTER TABLE session_follow_up ALTER COLUMN author_id SET NOT NULL`);
    await runner.query(`DROP TABLE attendance_unnamed`);
    await runner.query(`DROP TABLE export_part`);
    await runner.query(`DROP TABLE erasure`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What takes longer than one waits for: done step by step, seen by whoever began it, kept for a week. */
export class DoLongTasks1795495000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE task (
      id uuid PRIMARY KEY,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      kind text NOT NULL,
      state text NOT NULL DEFAULT 'waiting' CONSTRAINT task_state_check CHECK (state IN ('waiting', 'running', 'done', 'failed', 'canceled')),
      input json NOT NULL,
      cursor json,
      done int NOT NULL DEFAULT 0,
      total int NOT NULL DEFAULT 0,
      tries int NOT NULL DEFAULT 0,
      result json,
      file_key uuid,
      file_name text,
      file_type text,
      error_code text,
      created_at timestamptz NOT NULL DEFAULT now(),
      ended_at timestamptz,
      CONSTRAINT task_done_check CHECK (done BETWEEN 0 AND total),
      CONSTRAINT task_ended_check CHECK ((ended_at IS NULL) = (state IN ('waiting', 'running'))),
      CONSTRAINT task_file_check CHECK ((file_key IS NULL) = (file_name IS NULL) AND (file_key IS NULL) = (file_type IS NULL))
    )`);
    await runner.query(`CREATE INDEX task_person_idx ON task (person_id, created_at)`);
    await runner.query(`CREATE INDEX task_created_idx ON task (created_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE task`);
  }
}

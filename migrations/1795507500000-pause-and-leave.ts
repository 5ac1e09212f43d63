import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is away, and until when; and who gave a place of theirs back. */
export class PauseAndLeave1795507500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE person_pause (
      person_id uuid PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
      starts_at timestamptz NOT NULL,
      ends_at timestamptz NOT NULL,
      CONSTRAINT person_pause_check CHECK (starts_at <= ends_at)
    )`);
    await runner.query(`CREATE TABLE departure (
      id uuid PRIMARY KEY,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      kind text NOT NULL,
      cohort_id uuid REFERENCES cohort (id) ON DELETE CASCADE,
      program_id uuid REFERENCES program (id) ON DELETE CASCADE,
      left_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT departure_kind_check CHECK (kind IN ('collective', 'moderator', 'administrator', 'cohort', 'program')),
      CONSTRAINT departure_check CHECK ((kind = 'cohort') = (cohort_id IS NOT NULL) AND (kind = 'program') = (program_id IS NOT NULL))
    )`);
    await runner.query(`CREATE INDEX departure_person_idx ON departure (person_id)`);
    await runner.query(`CREATE INDEX departure_cohort_idx ON departure (cohort_id)`);
    await runner.query(`CREATE INDEX departure_program_idx ON departure (program_id)`);
    await runner.query(`CREATE INDEX departure_left_idx ON departure (left_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE departure`);
    await runner.query(`DROP TABLE person_pause`);
  }
}

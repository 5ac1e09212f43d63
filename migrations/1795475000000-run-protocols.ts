import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A room's protocol and where it stands; and what a message counts as that was sent in one of its steps. */
export class RunProtocols1795475000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE protocol_run (
      room_id uuid PRIMARY KEY REFERENCES room (id) ON DELETE CASCADE,
      rev integer NOT NULL,
      version integer NOT NULL DEFAULT 1,
      source text,
      source_version integer,
      locale text NOT NULL,
      title text NOT NULL,
      steps jsonb NOT NULL,
      state text NOT NULL DEFAULT 'READY',
      step integer NOT NULL DEFAULT 0,
      ends_at timestamptz,
      left_ms integer,
      last_act_id uuid,
      CONSTRAINT protocol_run_locale_check CHECK (locale IN ('en', 'es')),
      CONSTRAINT protocol_run_steps_check CHECK (jsonb_typeof(steps) = 'array'),
      CONSTRAINT protocol_run_state_check CHECK (state IN ('READY', 'RUNNING', 'PAUSED', 'OVER')),
      CONSTRAINT protocol_run_clock_check CHECK ((state = 'RUNNING') = (ends_at IS NOT NULL) AND (state = 'PAUSED') = (left_ms IS NOT NULL))
    )`);
    await runner.query(
      `ALTER TABLE message ADD COLUMN tag text CONSTRAINT message_tag_check CHECK (tag IN ('QUESTION', 'RECOMMENDATION', 'REFLECTION'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE message DROP COLUMN tag`);
    await runner.query(`DROP TABLE protocol_run`);
  }
}

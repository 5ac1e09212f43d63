import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Small rooms beside a session's main room: one round of them at a time, who was put where, and until when. */
export class BreakOut1795484100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE breakouts (
      room_id uuid PRIMARY KEY REFERENCES room (id) ON DELETE CASCADE,
      rev integer NOT NULL,
      version integer NOT NULL DEFAULT 1,
      round integer NOT NULL DEFAULT 1,
      state text NOT NULL,
      prompt text NOT NULL,
      ends_at timestamptz,
      last_act_id uuid,
      CONSTRAINT breakouts_state_check CHECK (state IN ('OPEN', 'CALLED_BACK', 'OVER')),
      CONSTRAINT breakouts_called_check CHECK (state <> 'CALLED_BACK' OR ends_at IS NOT NULL)
    )`);
    await runner.query(`CREATE TABLE breakout (
      room_id uuid PRIMARY KEY REFERENCES room (id) ON DELETE CASCADE,
      main_room_id uuid NOT NULL REFERENCES breakouts (room_id) ON DELETE CASCADE,
      round integer NOT NULL,
      number integer NOT NULL,
      rev integer NOT NULL,
      CONSTRAINT breakout_number_key UNIQUE (main_room_id, round, number)
    )`);
    await runner.query(`CREATE TABLE breakout_person (
      room_id uuid REFERENCES breakout (room_id) ON DELETE CASCADE,
      person_id uuid REFERENCES person (id) ON DELETE CASCADE,
      PRIMARY KEY (room_id, person_id)
    )`);
    await runner.query(`CREATE INDEX breakout_person_person_idx ON breakout_person (person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE breakout_person`);
    await runner.query(`DROP TABLE breakout`);
    await runner.query(`DROP TABLE breakouts`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose turn it is in a room; and who leads there, for a while also someone who stands in. */
export class TakeTurnsAndLead1795481000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE room_turns (
      room_id uuid PRIMARY KEY REFERENCES room (id) ON DELETE CASCADE,
      rev integer NOT NULL,
      version integer NOT NULL DEFAULT 1,
      state jsonb NOT NULL,
      act_ids uuid[] NOT NULL DEFAULT '{}',
      CONSTRAINT room_turns_state_check CHECK (jsonb_typeof(state) = 'object')
    )`);
    await runner.query(`CREATE TABLE room_lead (
      room_id uuid PRIMARY KEY REFERENCES room (id) ON DELETE CASCADE,
      rev integer NOT NULL
    )`);
    await runner.query(`ALTER TABLE peer_session_role DROP CONSTRAINT peer_session_role_role_check`);
    await runner.query(
      `ALTER TABLE peer_session_role ADD CONSTRAINT peer_session_role_role_check CHECK (role IN ('facilitator', 'presenter', 'acting'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM peer_session_role WHERE role = 'acting'`);
    await runner.query(`ALTER TABLE peer_session_role DROP CONSTRAINT peer_session_role_role_check`);
    await runner.query(
      `ALTER TABLE peer_session_role ADD CONSTRAINT peer_session_role_role_check CHECK (role IN ('facilitator', 'presenter'))`,
    );
    await runner.query(`DROP TABLE room_lead`);
    await runner.query(`DROP TABLE room_turns`);
  }
}

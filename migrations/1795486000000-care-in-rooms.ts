import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What whoever runs a session does about a person in its rooms; who needs a minute; whom one mutes for oneself. */
export class CareInRooms1795486000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE room_measure (
      id uuid PRIMARY KEY,
      session_id uuid NOT NULL REFERENCES peer_session (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      kind text NOT NULL CONSTRAINT room_measure_kind_check CHECK (kind IN ('mute', 'remove')),
      reason text NOT NULL,
      by_id uuid REFERENCES person (id) ON DELETE SET NULL,
      at timestamptz NOT NULL DEFAULT now(),
      ended_by_id uuid REFERENCES person (id) ON DELETE SET NULL,
      ended_at timestamptz
    )`);
    await runner.query(
      `CREATE UNIQUE INDEX room_measure_open_idx ON room_measure (session_id, person_id, kind) WHERE ended_at IS NULL`,
    );
    await runner.query(`CREATE INDEX room_measure_session_idx ON room_measure (session_id, at)`);
    await runner.query(`CREATE INDEX room_measure_person_idx ON room_measure (person_id)`);
    await runner.query(`CREATE INDEX room_measure_by_idx ON room_measure (by_id)`);
    await runner.query(`CREATE INDEX room_measure_ended_by_idx ON room_measure (ended_by_id)`);
    await runner.query(`CREATE TABLE room_minute (
      id uuid PRIMARY KEY,
      room_id uuid NOT NULL REFERENCES room (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      to_person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      words text NOT NULL,
      at timestamptz NOT NULL DEFAULT now(),
      seen_at timestamptz,
      answer text NOT NULL DEFAULT '',
      answered_at timestamptz,
      ended_at timestamptz
    )`);
    await runner.query(`CREATE INDEX room_minute_room_idx ON room_minute (room_id)`);
    await runner.query(`CREATE INDEX room_minute_person_idx ON room_minute (person_id)`);
    await runner.query(`CREATE INDEX room_minute_to_person_idx ON room_minute (to_person_id)`);
    await runner.query(`CREATE TABLE person_mute (
      person_id uuid REFERENCES person (id) ON DELETE CASCADE,
      muted_id uuid REFERENCES person (id) ON DELETE CASCADE,
      at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (person_id, muted_id)
    )`);
    await runner.query(`CREATE INDEX person_mute_muted_idx ON person_mute (muted_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE person_mute, room_minute, room_measure`);
  }
}

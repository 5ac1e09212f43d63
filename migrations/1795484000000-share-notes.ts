import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One document per room that several write at once: its state folded together now and then, and what came since. */
export class ShareNotes1795484000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE room_note (
      room_id uuid PRIMARY KEY REFERENCES room (id) ON DELETE CASCADE,
      rev integer NOT NULL DEFAULT 0,
      version integer NOT NULL DEFAULT 0,
      locked_at timestamptz,
      locked_by uuid REFERENCES person (id) ON DELETE SET NULL,
      seq integer NOT NULL DEFAULT 0,
      folded_seq integer NOT NULL DEFAULT 0,
      state bytea NOT NULL DEFAULT '\\x',
      writers jsonb NOT NULL DEFAULT '{}',
      CONSTRAINT room_note_folded_check CHECK (folded_seq <= seq),
      CONSTRAINT room_note_writers_check CHECK (jsonb_typeof(writers) = 'object')
    )`);
    await runner.query(`CREATE INDEX room_note_locked_by_idx ON room_note (locked_by)`);
    await runner.query(`CREATE TABLE room_note_update (
      room_id uuid REFERENCES room_note (room_id) ON DELETE CASCADE,
      seq integer NOT NULL,
      update bytea NOT NULL,
      person_id uuid REFERENCES person (id) ON DELETE SET NULL,
      PRIMARY KEY (room_id, seq)
    )`);
    await runner.query(`CREATE INDEX room_note_update_person_idx ON room_note_update (person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE room_note_update`);
    await runner.query(`DROP TABLE room_note`);
  }
}

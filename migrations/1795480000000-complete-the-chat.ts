import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a line of a room's chat answers, what is hard in it, how people react to it (each person's own; beside the line how many
 * there are of each kind) and whom it names; and how far each person has read a room.
 */
export class CompleteTheChat1795480000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE message ADD reply_to_number int, ADD content_notes text[] NOT NULL DEFAULT '{}', ADD reactions jsonb`,
    );
    await runner.query(`CREATE TABLE message_reaction (
      message_id uuid REFERENCES message (id) ON DELETE CASCADE,
      person_id uuid REFERENCES person (id) ON DELETE CASCADE,
      kind text CONSTRAINT message_reaction_kind_check CHECK (kind IN ('thank_you', 'with_you', 'helpful', 'me_too')),
      PRIMARY KEY (message_id, person_id, kind)
    )`);
    await runner.query(`CREATE INDEX message_reaction_person_idx ON message_reaction (person_id)`);
    await runner.query(`CREATE TABLE message_mention (
      message_id uuid REFERENCES message (id) ON DELETE CASCADE,
      person_id uuid REFERENCES person (id) ON DELETE CASCADE,
      PRIMARY KEY (message_id, person_id)
    )`);
    await runner.query(`CREATE INDEX message_mention_person_idx ON message_mention (person_id)`);
    await runner.query(`CREATE TABLE room_read (
      room_id uuid REFERENCES room (id) ON DELETE CASCADE,
      person_id uuid REFERENCES person (id) ON DELETE CASCADE,
      number int NOT NULL,
      PRIMARY KEY (room_id, person_id)
    )`);
    await runner.query(`CREATE INDEX room_read_person_idx ON room_read (person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE room_read`);
    await runner.query(`DROP TABLE message_mention`);
    await runner.query(`DROP TABLE message_reaction`);
    await runner.query(`ALTER TABLE message DROP reply_to_number, DROP content_notes, DROP reactions`);
  }
}

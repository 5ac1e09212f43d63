import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages of a room that hold a lesson people learned, as posts do; and who asked for the mark. */
export class MarkLessonsInRooms1795478000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE message ADD lesson_mark text CONSTRAINT message_lesson_mark_check CHECK (lesson_mark IN ('put_to_work', 'refine'))`,
    );
    await runner.query(
      `CREATE INDEX message_lesson_mark_idx ON message (audience_id, sent_at DESC, id DESC) WHERE lesson_mark IS NOT NULL`,
    );
    await runner.query(`CREATE TABLE message_lesson_ask (
      message_id uuid REFERENCES message (id) ON DELETE CASCADE,
      asker_id uuid REFERENCES person (id) ON DELETE CASCADE,
      kind text NOT NULL CONSTRAINT message_lesson_ask_kind_check CHECK (kind IN ('put_to_work', 'refine')),
      asked_at timestamptz NOT NULL DEFAULT now(),
      answered_at timestamptz,
      PRIMARY KEY (message_id, asker_id)
    )`);
    await runner.query(`CREATE INDEX message_lesson_ask_asker_idx ON message_lesson_ask (asker_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE message_lesson_ask`);
    await runner.query(`ALTER TABLE message DROP lesson_mark`);
  }
}

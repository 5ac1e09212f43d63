import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts that hold a lesson people learned: how the model was put to work, or how to refine it; and who asked for the mark. */
export class MarkLessons1795471000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE post ADD lesson_mark text CONSTRAINT post_lesson_mark_check CHECK (lesson_mark IN ('put_to_work', 'refine'))`,
    );
    await runner.query(
      `CREATE INDEX post_lesson_mark_idx ON post (audience_id, created_at DESC, id DESC) WHERE lesson_mark IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX post_lesson_mark_thread_idx ON post (thread_id) WHERE lesson_mark IS NOT NULL`,
    );
    await runner.query(`CREATE TABLE lesson_ask (
      post_id uuid REFERENCES post (id) ON DELETE CASCADE,
      asker_id uuid REFERENCES person (id) ON DELETE CASCADE,
      kind text NOT NULL CONSTRAINT lesson_ask_kind_check CHECK (kind IN ('put_to_work', 'refine')),
      asked_at timestamptz NOT NULL DEFAULT now(),
      answered_at timestamptz,
      PRIMARY KEY (post_id, asker_id)
    )`);
    await runner.query(`CREATE INDEX lesson_ask_asker_idx ON lesson_ask (asker_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE lesson_ask`);
    await runner.query(`ALTER TABLE post DROP lesson_mark`);
  }
}

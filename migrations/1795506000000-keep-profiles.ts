import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people say of themselves, and who sees which of it. */
export class KeepProfiles1795506000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE person ADD COLUMN hidden_beside text[] NOT NULL DEFAULT '{}'`);
    await runner.query(`CREATE TABLE profile (
      person_id uuid PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
      pronunciation text NOT NULL DEFAULT '',
      grade_levels text[] NOT NULL DEFAULT '{}',
      topics text[] NOT NULL DEFAULT '{}',
      ask_me_about text NOT NULL DEFAULT '',
      looking_for text NOT NULL DEFAULT '',
      picture_file_id uuid,
      picture_small_file_id uuid,
      picture_alt text NOT NULL DEFAULT '',
      shown_to jsonb NOT NULL DEFAULT '{}' CONSTRAINT profile_shown_to_check CHECK (jsonb_typeof(shown_to) = 'object'),
      version int NOT NULL DEFAULT 1,
      CONSTRAINT profile_picture_check CHECK ((picture_file_id IS NULL) = (picture_small_file_id IS NULL))
    )`);
    await runner.query(`CREATE INDEX profile_grade_levels_idx ON profile USING gin (grade_levels)`);
    await runner.query(`CREATE INDEX profile_topics_idx ON profile USING gin (topics)`);
    await runner.query(`CREATE UNIQUE INDEX profile_picture_file_idx ON profile (picture_file_id)`);
    await runner.query(
      `CREATE UNIQUE INDEX profile_picture_small_file_idx ON profile (picture_small_file_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE profile`);
    await runner.query(`ALTER TABLE person DROP COLUMN hidden_beside`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures and documents, who brought those that stand nowhere yet, and in which post the others stand. */
export class CreateFiles1795464000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE file (
      id uuid PRIMARY KEY,
      stored_as uuid NOT NULL,
      type text NOT NULL,
      bytes integer NOT NULL,
      width integer,
      height integer,
      holder text,
      audience_id uuid REFERENCES audience (id),
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT file_stored_as_key UNIQUE (stored_as)
    )`);
    await runner.query(`CREATE INDEX file_audience_idx ON file (audience_id)`);
    await runner.query(`CREATE TABLE file_uploader (
      file_id uuid PRIMARY KEY REFERENCES file (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE
    )`);
    await runner.query(`CREATE INDEX file_uploader_person_idx ON file_uploader (person_id)`);
    await runner.query(`CREATE TABLE post_file (
      file_id uuid PRIMARY KEY REFERENCES file (id) ON DELETE CASCADE,
      post_id uuid NOT NULL REFERENCES post (id) ON DELETE CASCADE,
      name text NOT NULL,
      dropped_at timestamptz
    )`);
    await runner.query(`CREATE INDEX post_file_post_idx ON post_file (post_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE post_file, file_uploader, file`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a post names with an @, to tell them. */
export class PostMentions1795460800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE post_mention (
      post_id uuid NOT NULL REFERENCES post (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      PRIMARY KEY (post_id, person_id)
    )`);
    await runner.query(`CREATE INDEX post_mention_person_idx ON post_mention (person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE post_mention`);
  }
}

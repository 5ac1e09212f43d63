import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts that a person keeps for later, and when they are to be reminded. */
export class KeepBookmarks1795462500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE bookmark (
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      post_id uuid NOT NULL REFERENCES post (id) ON DELETE CASCADE,
      thread_id uuid NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
      created_at timestamptz NOT NULL DEFAULT now(),
      remind_at timestamptz,
      PRIMARY KEY (person_id, post_id)
    )`);
    await runner.query(
      `CREATE INDEX bookmark_person_created_idx ON bookmark (person_id, created_at, post_id)`,
    );
    await runner.query(`CREATE INDEX bookmark_post_idx ON bookmark (post_id)`);
    await runner.query(`CREATE INDEX bookmark_thread_idx ON bookmark (thread_id, person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE bookmark`);
  }
}

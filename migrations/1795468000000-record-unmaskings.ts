import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That an administrator looked up who wrote a post as a member, and why. Not who wrote it: that stands in `post_author` alone. */
export class RecordUnmaskings1795468000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE post_unmasking (
      id uuid PRIMARY KEY,
      post_id uuid REFERENCES post (id) ON DELETE SET NULL,
      administrator_id uuid REFERENCES person (id) ON DELETE SET NULL,
      reason text NOT NULL,
      at timestamptz NOT NULL DEFAULT now()
    )`);
    await runner.query(`CREATE INDEX post_unmasking_at_idx ON post_unmasking (at, id)`);
    await runner.query(`CREATE INDEX post_unmasking_post_idx ON post_unmasking (post_id)`);
    await runner.query(`CREATE INDEX post_unmasking_administrator_idx ON post_unmasking (administrator_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE post_unmasking`);
  }
}

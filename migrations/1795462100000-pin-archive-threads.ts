import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Threads that stand first in their space, threads put away, and who starts threads in a space. */
export class PinArchiveThreads1795462100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE thread
      ADD COLUMN pinned boolean NOT NULL DEFAULT false,
      ADD COLUMN archived_at timestamptz`);
    await runner.query(`ALTER TABLE space
      ADD COLUMN starters text NOT NULL DEFAULT 'everyone',
      ADD CONSTRAINT space_starters_check CHECK (starters IN ('everyone', 'keepers'))`);
    await runner.query(
      `CREATE INDEX thread_space_pinned_idx ON thread (space_id, pinned DESC, last_post_at DESC, id DESC)`,
    );
    await runner.query(`DROP INDEX thread_space_last_idx`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX thread_space_last_idx ON thread (space_id, last_post_at DESC, id DESC)`);
    await runner.query(`DROP INDEX thread_space_pinned_idx`);
    await runner.query(`ALTER TABLE space DROP COLUMN starters`);
    await runner.query(`ALTER TABLE thread DROP COLUMN archived_at, DROP COLUMN pinned`);
  }
}

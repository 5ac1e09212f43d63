import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a press on "mark all read" changed, so that it can be taken back. */
export class MarkAllRead1795462200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE thread_read ADD COLUMN mark_id uuid, ADD COLUMN mark_before int`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE thread_read DROP COLUMN mark_before, DROP COLUMN mark_id`);
  }
}

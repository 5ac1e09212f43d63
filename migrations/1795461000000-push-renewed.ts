import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A device whose push service knows it no more stays, silent, for its browser to come back under another address. */
export class PushRenewed1795461000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE push_device ADD COLUMN gone_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM push_device WHERE gone_at IS NOT NULL`);
    await runner.query(`ALTER TABLE push_device DROP COLUMN gone_at`);
  }
}

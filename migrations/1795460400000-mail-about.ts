import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a mail tells of, so that one that comes late can be asked about again. */
export class MailAbout1795460400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mail ADD COLUMN about jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mail DROP COLUMN about`);
  }
}

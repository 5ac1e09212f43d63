import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts that helped whoever asked, and what it came to, in their words. */
export class HelpfulAndSummary1795462300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE post ADD COLUMN helpful boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE thread ADD COLUMN summary_markdown text, ADD COLUMN summary_html text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE thread DROP COLUMN summary_html, DROP COLUMN summary_markdown`);
    await runner.query(`ALTER TABLE post DROP COLUMN helpful`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What administrators set without code: a value for each key, and the picture of the house. */
export class KeepSettings1795509000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE setting (
      key text PRIMARY KEY,
      value jsonb,
      version int NOT NULL,
      changed_at timestamptz NOT NULL DEFAULT now(),
      changed_by uuid REFERENCES person (id) ON DELETE SET NULL,
      CONSTRAINT setting_version_check CHECK (version > 0)
    )`);
    await runner.query(`CREATE INDEX setting_changed_by_idx ON setting (changed_by)`);
    await runner.query(`CREATE TABLE site_logo (
      id uuid PRIMARY KEY,
      bytes bytea NOT NULL,
      width int NOT NULL,
      height int NOT NULL,
      added_at timestamptz NOT NULL DEFAULT now()
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE site_logo`);
    await runner.query(`DROP TABLE setting`);
  }
}

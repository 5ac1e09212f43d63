import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail that waits or went out, addresses that take none, links with a secret, and how each person wants to be told. */
export class CreateMail1795460300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE mail (
      id uuid PRIMARY KEY,
      key text NOT NULL CONSTRAINT mail_key_key UNIQUE,
      person_id uuid REFERENCES person (id) ON DELETE CASCADE,
      list text NOT NULL,
      address text NOT NULL,
      subject text NOT NULL,
      html text NOT NULL,
      text text NOT NULL,
      headers jsonb NOT NULL DEFAULT '{}',
      created_at timestamptz NOT NULL DEFAULT now(),
      void_at timestamptz,
      tries int NOT NULL DEFAULT 0,
      sent_at timestamptz,
      failed_at timestamptz,
      why text
    )`);
    await runner.query(`CREATE INDEX mail_person_idx ON mail (person_id)`);
    await runner.query(`CREATE INDEX mail_created_idx ON mail (created_at)`);
    await runner.query(`CREATE TABLE mail_stop (
      address text PRIMARY KEY,
      why text NOT NULL,
      stopped_at timestamptz NOT NULL DEFAULT now()
    )`);
    await runner.query(`CREATE TABLE link (
      id uuid PRIMARY KEY,
      token_hash bytea NOT NULL CONSTRAINT link_token_hash_key UNIQUE,
      purpose text NOT NULL,
      subject jsonb NOT NULL,
      once boolean NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      expires_at timestamptz NOT NULL,
      used_at timestamptz,
      revoked_at timestamptz
    )`);
    await runner.query(`CREATE INDEX link_expires_idx ON link (expires_at)`);
    await runner.query(`CREATE TABLE notification_setting (
      person_id uuid PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
      preset text NOT NULL DEFAULT 'concerns_me'
        CONSTRAINT notification_setting_preset_check CHECK (preset IN ('all', 'concerns_me', 'urgent')),
      mail jsonb NOT NULL DEFAULT '{}',
      quiet_from int DEFAULT 1200,
      quiet_to int DEFAULT 420,
      paused_until timestamptz,
      CONSTRAINT notification_setting_quiet_check CHECK (
        (quiet_from IS NULL) = (quiet_to IS NULL) AND quiet_from BETWEEN 0 AND 1439 AND quiet_to BETWEEN 0 AND 1439
        AND quiet_from <> quiet_to)
    )`);
    await runner.query(`ALTER TABLE notification ADD COLUMN mailed_up_to int`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE notification DROP COLUMN mailed_up_to`);
    await runner.query(`DROP TABLE notification_setting`);
    await runner.query(`DROP TABLE link`);
    await runner.query(`DROP TABLE mail_stop`);
    await runner.query(`DROP TABLE mail`);
  }
}

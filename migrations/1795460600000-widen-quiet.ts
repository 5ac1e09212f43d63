import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail of a kind at once, in the digest or never; the digest's hour; reminders by choice; school breaks. */
export class WidenQuiet1795460600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE notification_setting
      ADD COLUMN choices jsonb NOT NULL DEFAULT '{}',
      ADD COLUMN digest text CONSTRAINT notification_setting_digest_check CHECK (digest IN ('off', 'daily', 'weekly')),
      ADD COLUMN digest_weekday int NOT NULL DEFAULT 1,
      ADD COLUMN digest_at int NOT NULL DEFAULT 420,
      ADD COLUMN remind_week boolean NOT NULL DEFAULT false,
      ADD COLUMN remind_day boolean NOT NULL DEFAULT true,
      ADD COLUMN remind_hour boolean NOT NULL DEFAULT true,
      ADD COLUMN hold_breaks boolean NOT NULL DEFAULT true,
      ADD CONSTRAINT notification_setting_digest_hour_check
        CHECK (digest_weekday BETWEEN 1 AND 7 AND digest_at BETWEEN 0 AND 1439)`);
    await runner.query(`UPDATE notification_setting SET choices = jsonb_build_object('mail', (
      SELECT coalesce(jsonb_object_agg(kind, CASE WHEN wanted = 'true' THEN 'at_once' ELSE 'never' END), '{}')
        FROM jsonb_each_text(mail) choice(kind, wanted))) WHERE mail <> '{}'`);
    await runner.query(`ALTER TABLE notification ADD COLUMN waits_since timestamptz`);
    await runner.query(`CREATE TABLE school_break (
      id uuid PRIMARY KEY,
      state text NOT NULL CONSTRAINT school_break_state_check CHECK (state IN ('CT', 'MA', 'ME', 'NH', 'RI', 'VT')),
      name_en text NOT NULL,
      name_es text NOT NULL,
      starts_on date NOT NULL,
      ends_on date NOT NULL,
      source text NOT NULL CONSTRAINT school_break_source_check CHECK (source IN ('library', 'coordinator')),
      key text,
      removed_at timestamptz,
      CONSTRAINT school_break_key_key UNIQUE (state, key),
      CONSTRAINT school_break_days_check CHECK (starts_on <= ends_on)
    )`);
    await runner.query(`CREATE INDEX school_break_state_idx ON school_break (state, ends_on)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE school_break`);
    await runner.query(`ALTER TABLE notification DROP COLUMN waits_since`);
    await runner.query(`ALTER TABLE notification_setting
      DROP COLUMN choices, DROP COLUMN digest, DROP COLUMN digest_weekday, DROP COLUMN digest_at, DROP COLUMN remind_week,
      DROP COLUMN remind_day, DROP COLUMN remind_hour, DROP COLUMN hold_breaks`);
  }
}

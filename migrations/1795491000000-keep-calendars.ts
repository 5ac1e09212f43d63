import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendars by mail (what each person was last sent, and whether they want it) and by feeds; mails may carry an invitation. */
export class KeepCalendars1795491000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mail ADD calendar jsonb`);
    await runner.query(`CREATE TABLE calendar_setting (
      person_id uuid PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
      by_mail boolean NOT NULL
    )`);
    await runner.query(`CREATE TABLE calendar_sent (
      person_id uuid REFERENCES person (id) ON DELETE CASCADE,
      uid uuid,
      slot text DEFAULT '',
      sequence int NOT NULL,
      fingerprint text NOT NULL,
      canceled boolean NOT NULL,
      told jsonb NOT NULL,
      ends_at timestamptz NOT NULL,
      sent_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (person_id, uid, slot)
    )`);
    await runner.query(`CREATE INDEX calendar_sent_uid_idx ON calendar_sent (uid)`);
    await runner.query(`CREATE TABLE calendar_feed (
      id uuid PRIMARY KEY,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      cohort_id uuid REFERENCES cohort (id) ON DELETE CASCADE,
      token_hash bytea NOT NULL CONSTRAINT calendar_feed_token_hash_key UNIQUE,
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT calendar_feed_person_key UNIQUE NULLS NOT DISTINCT (person_id, cohort_id)
    )`);
    await runner.query(`CREATE INDEX calendar_feed_cohort_idx ON calendar_feed (cohort_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE calendar_feed`);
    await runner.query(`DROP TABLE calendar_sent`);
    await runner.query(`DROP TABLE calendar_setting`);
    await runner.query(`ALTER TABLE mail DROP calendar`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes of an authenticator, recovery codes, and of whom they are required. */
export class AskForASecondFactor1795502000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE sign_in ADD wrong_codes int NOT NULL DEFAULT 0`);
    await runner.query(`CREATE TABLE seal_key (
      one boolean PRIMARY KEY DEFAULT true CONSTRAINT seal_key_one_check CHECK (one),
      key bytea NOT NULL
    )`);
    await runner.query(`CREATE TABLE second_factor (
      person_id uuid PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
      secret bytea,
      confirmed_at timestamptz,
      last_step int NOT NULL DEFAULT 0,
      recovery_salt bytea,
      next_secret bytea,
      next_at timestamptz,
      CONSTRAINT second_factor_confirmed_check CHECK ((secret IS NULL) = (confirmed_at IS NULL)
        AND (secret IS NULL) = (recovery_salt IS NULL)),
      CONSTRAINT second_factor_next_check CHECK ((next_secret IS NULL) = (next_at IS NULL))
    )`);
    await runner.query(`CREATE TABLE recovery_code (
      person_id uuid NOT NULL REFERENCES second_factor (person_id) ON DELETE CASCADE,
      hash bytea NOT NULL,
      used_at timestamptz,
      PRIMARY KEY (person_id, hash)
    )`);
    await runner.query(`CREATE TABLE second_factor_rule (
      role text PRIMARY KEY,
      required boolean NOT NULL,
      CONSTRAINT second_factor_rule_role_check
        CHECK (role IN ('member', 'fellow', 'facilitator', 'coordinator', 'moderator', 'administrator'))
    )`);
    await runner.query(`INSERT INTO second_factor_rule (role, required) VALUES ('member', false), ('fellow', false),
      ('facilitator', false), ('coordinator', true), ('moderator', true), ('administrator', true)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE second_factor_rule`);
    await runner.query(`DROP TABLE recovery_code`);
    await runner.query(`DROP TABLE second_factor`);
    await runner.query(`DROP TABLE seal_key`);
    await runner.query(`ALTER TABLE sign_in DROP COLUMN wrong_codes`);
  }
}

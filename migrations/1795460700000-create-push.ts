import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Devices that are told at once, the keys by which push services know us, and how far each thing was told this way. */
export class CreatePush1795460700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE push_key (
      one boolean PRIMARY KEY DEFAULT true CONSTRAINT push_key_one_check CHECK (one),
      public_key text NOT NULL,
      private_key text NOT NULL
    )`);
    await runner.query(`CREATE TABLE push_device (
      id uuid PRIMARY KEY,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      sign_in_id uuid NOT NULL REFERENCES sign_in (id) ON DELETE CASCADE,
      endpoint text NOT NULL CONSTRAINT push_device_endpoint_key UNIQUE,
      p256dh text NOT NULL,
      auth text NOT NULL,
      browser text,
      system text,
      shows_kind boolean NOT NULL DEFAULT false,
      created_at timestamptz NOT NULL DEFAULT now(),
      used_at timestamptz
    )`);
    await runner.query(`CREATE INDEX push_device_person_idx ON push_device (person_id)`);
    await runner.query(`CREATE INDEX push_device_sign_in_idx ON push_device (sign_in_id)`);
    await runner.query(`ALTER TABLE notification ADD COLUMN pushed_up_to int`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE notification DROP COLUMN pushed_up_to`);
    await runner.query(`DROP TABLE push_device`);
    await runner.query(`DROP TABLE push_key`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-ins know how they came about, whether the device is shared, and what they still wait for. */
export class OpenTheDoor1795500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "sign_in" ADD "how" text NOT NULL DEFAULT 'password'`);
    await runner.query(`ALTER TABLE "sign_in" ADD "is_shared" boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE "sign_in" ADD "waits_for" text`);
    await runner.query(
      `ALTER TABLE "sign_in" ADD CONSTRAINT "sign_in_how_check" CHECK (how IN ('password', 'mail', 'passkey', 'openid', 'invitation', 'setup', 'guest'))`,
    );
    await runner.query(
      `ALTER TABLE "sign_in" ADD CONSTRAINT "sign_in_waits_for_check" CHECK (waits_for IN ('second_factor', 'second_factor_set_up'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "sign_in" DROP CONSTRAINT "sign_in_waits_for_check"`);
    await runner.query(`ALTER TABLE "sign_in" DROP CONSTRAINT "sign_in_how_check"`);
    await runner.query(`ALTER TABLE "sign_in" DROP COLUMN "waits_for"`);
    await runner.query(`ALTER TABLE "sign_in" DROP COLUMN "is_shared"`);
    await runner.query(`ALTER TABLE "sign_in" DROP COLUMN "how"`);
  }
}

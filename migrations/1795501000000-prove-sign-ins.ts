import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A sign-in knows when whoever has it last showed who they are. */
export class ProveSignIns1795501000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "sign_in" ADD "proved_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`,
    );
    await runner.query(`UPDATE "sign_in" SET "proved_at" = "created_at"`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "sign_in" DROP COLUMN "proved_at"`);
  }
}

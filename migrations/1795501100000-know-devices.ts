import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-ins end when nobody uses them; browsers someone has signed in with are known again. */
export class KnowDevices1795501100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "sign_in" ADD "idle_minutes" integer NOT NULL DEFAULT 20160`);
    await runner.query(
      `CREATE TABLE "known_device" ("token_hash" bytea NOT NULL, "person_id" uuid NOT NULL, "user_agent" text NOT NULL DEFAULT '', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "last_seen_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "known_device_pkey" PRIMARY KEY ("token_hash", "person_id"), CONSTRAINT "known_device_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE)`,
    );
    await runner.query(`CREATE INDEX "known_device_person_idx" ON "known_device" ("person_id")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "known_device"`);
    await runner.query(`ALTER TABLE "sign_in" DROP COLUMN "idle_minutes"`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Those who look after a place are told that somebody who was deleted has left it, without a name; and whether nobody is left. */
export class TellOfWhoIsDeleted1795510000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE departure ALTER COLUMN person_id DROP NOT NULL, ADD COLUMN unattended boolean NOT NULL DEFAULT false`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM departure WHERE person_id IS NULL`);
    await runner.query(`ALTER TABLE departure DROP COLUMN unattended, ALTER COLUMN person_id SET NOT NULL`);
  }
}

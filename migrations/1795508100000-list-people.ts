import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People in the order of their names, for the list of administrators. */
export class ListPeople1795508100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX person_in_order_idx ON person (lower(name), id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX person_in_order_idx`);
  }
}

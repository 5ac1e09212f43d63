import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions of a series that were changed together are told of as one. */
export class TellOfSeries1795492000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE peer_session ADD told_with uuid`);
    await runner.query(`CREATE INDEX peer_session_told_with_idx ON peer_session (told_with)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE peer_session DROP told_with`);
  }
}

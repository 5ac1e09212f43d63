import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people have begun to write, the same on each of their devices. */
export class KeepDrafts1795466000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE draft (
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      place text NOT NULL,
      body text,
      rev int NOT NULL,
      changed_at timestamptz NOT NULL,
      PRIMARY KEY (person_id, place)
    )`);
    await runner.query(`CREATE UNIQUE INDEX draft_person_rev_key ON draft (person_id, rev)`);
    await runner.query(`CREATE INDEX draft_place_idx ON draft (place)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE draft`);
  }
}

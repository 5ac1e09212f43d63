import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is decided on a proposal leaves alone a place that its person has chosen meanwhile: so it is kept where they were. */
export class TellWhoeverProposed1795512000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE organization_proposal ADD COLUMN was_at_id uuid REFERENCES organization (id) ON DELETE SET NULL`,
    );
    await runner.query(
      `UPDATE organization_proposal g SET was_at_id = p.organization_id FROM person p WHERE p.id = g.person_id AND g.decided_at IS NULL`,
    );
    await runner.query(`CREATE INDEX organization_proposal_was_at_idx ON organization_proposal (was_at_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE organization_proposal DROP COLUMN was_at_id`);
  }
}

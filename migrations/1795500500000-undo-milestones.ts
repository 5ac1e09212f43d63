import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A milestone that was taken away can be put back for a while, with who had done it. */
export class UndoMilestones1795500500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE cohort_milestone ADD removed_at timestamptz`);
    await runner.query(`CREATE INDEX cohort_invitee_name_idx ON cohort_invitee (cohort_id, lower(name), id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX cohort_invitee_name_idx`);
    await runner.query(`DELETE FROM cohort_milestone WHERE removed_at IS NOT NULL`);
    await runner.query(`ALTER TABLE cohort_milestone DROP removed_at`);
  }
}

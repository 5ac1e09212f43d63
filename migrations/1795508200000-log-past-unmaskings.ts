import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever looked up an author before there was an audit log stands in it, too. */
export class LogPastUnmaskings1795508200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`INSERT INTO audit_entry (id, at, kind, by_person_id, subject_kind, subject_id, details)
      SELECT gen_random_uuid(), at, 'author.unmasked', administrator_id, 'post', post_id, jsonb_build_object('reason', reason)
        FROM post_unmasking ORDER BY at`);
  }

  /** They stay where they stand: nothing is taken out of the log. */
  async down(): Promise<void> {}
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const UUID = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';

/**
 * Reasons that administrators write about someone stand in a table that goes with that person; the log refers to them. The log's past
 * entries are rewritten this once, by the tables' owner, in the same transaction that lets them: words about people who may ask to be
 * forgotten cannot be forgotten there.
 */
export class KeepReasonsApart1795514000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "audit_reason" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "reason" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "audit_reason_pkey" PRIMARY KEY ("id"), CONSTRAINT "audit_reason_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE)`,
    );
    await runner.query(`CREATE INDEX "audit_reason_person_idx" ON "audit_reason" ("person_id")`);
    await runner.query(`ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_stays`);
    await runner.query(`
      WITH moved AS (
        SELECT e.id AS entry_id, gen_random_uuid() AS id, p.id AS person_id, e.details->>'reason' AS reason, e.at
          FROM audit_entry e LEFT JOIN person p ON p.id::text = e.subject_id
         WHERE e.kind IN ('person.deactivated', 'second_factor.reset') AND e.details ? 'reason'),
      kept AS (
        INSERT INTO audit_reason (id, person_id, reason, created_at)
        SELECT id, person_id, reason, at FROM moved WHERE person_id IS NOT NULL)
      UPDATE audit_entry e
         SET details = (e.details - 'reason') || CASE WHEN m.person_id IS NULL THEN '{}' ELSE jsonb_build_object('reasonId', m.id) END
        FROM moved m WHERE m.entry_id = e.id`);
    await runner.query(`
      UPDATE audit_entry e
         SET details = (e.details - 'reason') || coalesce((
               SELECT jsonb_build_object('unmaskingId', u.id) FROM post_unmasking u
                WHERE u.post_id::text = e.subject_id AND u.reason = e.details->>'reason'
                ORDER BY abs(extract(epoch FROM u.at - e.at)) LIMIT 1), '{}')
       WHERE e.kind = 'author.unmasked' AND e.details ? 'reason'`);
    await runner.query(
      `UPDATE audit_entry SET details = details - 'of' WHERE kind = 'audit.exported' AND coalesce(details->>'of', '') !~* '${UUID}'`,
    );
    await runner.query(`ALTER TABLE audit_entry ENABLE TRIGGER audit_entry_stays`);
  }

  /** The reasons go with their table; the log is not written once more. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "audit_reason"`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was done with rights and to people, in rows that are added and never changed. Three walls: the application's role may
 * only add and read; a trigger refuses whoever owns the table, too; what is older than a year goes by `purge_audit` alone, which
 * leaves a row that says so. Nothing here points at a person by a foreign key, through which a deletion would rewrite it.
 */
export class KeepTheAuditLog1795508000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE audit_entry (
      id uuid PRIMARY KEY,
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      kind text NOT NULL,
      by_person_id uuid,
      subject_kind text NOT NULL,
      subject_id text,
      details jsonb NOT NULL DEFAULT '{}',
      request_id text
    )`);
    await runner.query(`CREATE INDEX audit_entry_at_idx ON audit_entry (at, id)`);
    await runner.query(`CREATE INDEX audit_entry_kind_idx ON audit_entry (kind, at, id)`);
    await runner.query(`CREATE INDEX audit_entry_by_idx ON audit_entry (by_person_id, at, id)`);
    await runner.query(`CREATE INDEX audit_entry_subject_idx ON audit_entry (subject_id, at, id)`);
    await runner.query(`CREATE FUNCTION audit_entry_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND OLD.at < now() - interval '1 year' THEN RETURN OLD; END IF;
        RAISE EXCEPTION 'The audit log is only added to' USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await runner.query(`CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE ON audit_entry
      FOR EACH ROW EXECUTE FUNCTION audit_entry_stays()`);
    await runner.query(`CREATE TRIGGER audit_entry_is_kept BEFORE TRUNCATE ON audit_entry
      FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_stays()`);
    await runner.query(`CREATE FUNCTION purge_audit(before timestamptz, most integer DEFAULT 5000) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE gone integer;
      BEGIN
        IF before IS NULL OR before > now() - interval '1 year' THEN
          RAISE EXCEPTION 'The audit log is kept for a year at least' USING ERRCODE = 'check_violation';
        END IF;
        DELETE FROM public.audit_entry WHERE id IN (
          SELECT id FROM public.audit_entry WHERE at < before ORDER BY at, id LIMIT most);
        GET DIAGNOSTICS gone = ROW_COUNT;
        IF gone > 0 THEN
          INSERT INTO public.audit_entry (id, kind, subject_kind, details)
          VALUES (gen_random_uuid(), 'audit.purged', 'audit', jsonb_build_object('count', gone, 'before', before));
        END IF;
        RETURN gone;
      END $$`);
    await runner.query(`REVOKE ALL ON FUNCTION purge_audit(timestamptz, integer) FROM PUBLIC`);
    // Whatever the application's role is called: all but the owner may add and read, and not even say when it was.
    await runner.query(`DO $$
      DECLARE other record;
      BEGIN
        FOR other IN SELECT DISTINCT r.rolname AS name FROM pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) acl
              JOIN pg_roles r ON r.oid = acl.grantee
             WHERE c.oid = 'audit_entry'::regclass AND acl.grantee <> c.relowner
        LOOP
          EXECUTE format('REVOKE ALL ON audit_entry FROM %I', other.name);
          EXECUTE format('GRANT SELECT, INSERT (id, kind, by_person_id, subject_kind, subject_id, details, request_id) ON audit_entry TO %I', other.name);
          EXECUTE format('GRANT EXECUTE ON FUNCTION purge_audit(timestamptz, integer) TO %I', other.name);
        END LOOP;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE audit_entry`);
    await runner.query(`DROP FUNCTION audit_entry_stays()`);
    await runner.query(`DROP FUNCTION purge_audit(timestamptz, integer)`);
  }
}

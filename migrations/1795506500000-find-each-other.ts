import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The directory is read by name; organizations are kept, merged and proposed. */
export class FindEachOther1795506500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX person_by_name_idx ON person (lower(name), id)`);
    await runner.query(`CREATE INDEX organization_by_name_idx ON organization (lower(name), id)`);
    await runner.query(`ALTER TABLE organization ADD COLUMN version int NOT NULL DEFAULT 1`);
    await runner.query(`CREATE TABLE organization_merged (
      id uuid PRIMARY KEY,
      into_id uuid NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
      name text NOT NULL,
      kind text NOT NULL CONSTRAINT organization_merged_kind_check CHECK (kind IN ('school', 'district', 'health_center', 'agency', 'partner')),
      state text NOT NULL CONSTRAINT organization_merged_state_check CHECK (state IN ('CT', 'MA', 'ME', 'NH', 'RI', 'VT')),
      merged_at timestamptz NOT NULL DEFAULT now(),
      merged_by uuid REFERENCES person (id) ON DELETE SET NULL
    )`);
    await runner.query(`CREATE INDEX organization_merged_into_idx ON organization_merged (into_id)`);
    await runner.query(`CREATE INDEX organization_merged_by_idx ON organization_merged (merged_by)`);
    await runner.query(`CREATE TABLE organization_proposal (
      id uuid PRIMARY KEY,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      name text NOT NULL,
      kind text NOT NULL CONSTRAINT organization_proposal_kind_check CHECK (kind IN ('school', 'district', 'health_center', 'agency', 'partner')),
      city text NOT NULL DEFAULT '',
      state text NOT NULL CONSTRAINT organization_proposal_state_check CHECK (state IN ('CT', 'MA', 'ME', 'NH', 'RI', 'VT')),
      proposed_at timestamptz NOT NULL DEFAULT now(),
      decided_at timestamptz,
      decided_by uuid REFERENCES person (id) ON DELETE SET NULL,
      organization_id uuid REFERENCES organization (id) ON DELETE SET NULL
    )`);
    await runner.query(
      `CREATE UNIQUE INDEX organization_proposal_one_open_idx ON organization_proposal (person_id) WHERE decided_at IS NULL`,
    );
    await runner.query(
      `CREATE INDEX organization_proposal_open_idx ON organization_proposal (proposed_at, id) WHERE decided_at IS NULL`,
    );
    await runner.query(
      `CREATE INDEX organization_proposal_person_idx ON organization_proposal (person_id, proposed_at)`,
    );
    await runner.query(
      `CREATE INDEX organization_proposal_decided_by_idx ON organization_proposal (decided_by)`,
    );
    await runner.query(
      `CREATE INDEX organization_proposal_organization_idx ON organization_proposal (organization_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE organization_proposal`);
    await runner.query(`DROP TABLE organization_merged`);
    await runner.query(`ALTER TABLE organization DROP COLUMN version`);
    await runner.query(`DROP INDEX organization_by_name_idx`);
    await runner.query(`DROP INDEX person_by_name_idx`);
  }
}

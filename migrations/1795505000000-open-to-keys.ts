import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the web of this deployment and of those before it asks, by hash; and the keys that open the schema to others. */
export class OpenToKeys1795505000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE operation (
      hash text PRIMARY KEY,
      text text NOT NULL,
      replaced_at timestamptz
    )`);
    await runner.query(`CREATE TABLE integration_key (
      id uuid PRIMARY KEY,
      name text NOT NULL,
      token_hash bytea NOT NULL,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      created_at timestamptz NOT NULL DEFAULT now(),
      expires_at timestamptz NOT NULL,
      last_used_at timestamptz,
      revoked_at timestamptz,
      CONSTRAINT integration_key_token_hash_key UNIQUE (token_hash)
    )`);
    await runner.query(`CREATE INDEX integration_key_person_idx ON integration_key (person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE integration_key`);
    await runner.query(`DROP TABLE operation`);
  }
}

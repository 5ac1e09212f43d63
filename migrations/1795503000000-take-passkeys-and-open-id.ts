import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passkeys, what they are challenged with, and identities at OpenID providers. */
export class TakePasskeysAndOpenId1795503000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE passkey (
      id uuid PRIMARY KEY,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      credential_id text NOT NULL CONSTRAINT passkey_credential_id_key UNIQUE,
      public_key bytea NOT NULL,
      counter bigint NOT NULL,
      transports text[] NOT NULL DEFAULT '{}',
      name text NOT NULL CONSTRAINT passkey_name_check CHECK (length(name) BETWEEN 1 AND 60),
      is_synced boolean NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      last_used_at timestamptz
    )`);
    await runner.query(`CREATE INDEX passkey_person_idx ON passkey (person_id)`);
    await runner.query(`CREATE TABLE passkey_challenge (
      hash bytea PRIMARY KEY,
      person_id uuid REFERENCES person (id) ON DELETE CASCADE,
      expires_at timestamptz NOT NULL
    )`);
    await runner.query(`CREATE INDEX passkey_challenge_person_idx ON passkey_challenge (person_id)`);
    await runner.query(`CREATE INDEX passkey_challenge_expires_idx ON passkey_challenge (expires_at)`);
    await runner.query(`CREATE TABLE openid_identity (
      id uuid PRIMARY KEY,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      provider text NOT NULL,
      issuer text NOT NULL,
      subject text NOT NULL,
      email citext NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      last_used_at timestamptz,
      CONSTRAINT openid_identity_subject_key UNIQUE (issuer, subject)
    )`);
    await runner.query(`CREATE INDEX openid_identity_person_idx ON openid_identity (person_id)`);
    await runner.query(`CREATE TABLE openid_visit (
      state_hash bytea PRIMARY KEY,
      browser_hash bytea NOT NULL,
      provider text NOT NULL,
      nonce text NOT NULL,
      verifier text NOT NULL,
      next text NOT NULL,
      is_shared boolean NOT NULL,
      expires_at timestamptz NOT NULL
    )`);
    await runner.query(`CREATE INDEX openid_visit_expires_idx ON openid_visit (expires_at)`);
    await runner.query(`CREATE TABLE openid_waiting (
      browser_hash bytea PRIMARY KEY,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      provider text NOT NULL,
      issuer text NOT NULL,
      subject text NOT NULL,
      email citext NOT NULL,
      expires_at timestamptz NOT NULL
    )`);
    await runner.query(`CREATE INDEX openid_waiting_person_idx ON openid_waiting (person_id)`);
    await runner.query(`CREATE INDEX openid_waiting_expires_idx ON openid_waiting (expires_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['openid_waiting', 'openid_visit', 'openid_identity', 'passkey_challenge', 'passkey'])
      await runner.query(`DROP TABLE ${table}`);
  }
}

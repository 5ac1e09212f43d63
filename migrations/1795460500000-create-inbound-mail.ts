import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail that came in, and replies by mail that were kept instead of posted. */
export class CreateInboundMail1795460500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE inbound_mail (
      id uuid PRIMARY KEY,
      key text NOT NULL CONSTRAINT inbound_mail_key_key UNIQUE,
      kind text NOT NULL,
      token text NOT NULL,
      sender text,
      raw bytea NOT NULL,
      received_at timestamptz NOT NULL DEFAULT now(),
      handled_at timestamptz,
      outcome text
    )`);
    await runner.query(`CREATE INDEX inbound_mail_received_idx ON inbound_mail (received_at)`);
    await runner.query(`CREATE TABLE reply_draft (
      id uuid PRIMARY KEY,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      thread_id uuid NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
      text text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now()
    )`);
    await runner.query(`CREATE INDEX reply_draft_person_idx ON reply_draft (person_id, thread_id)`);
    await runner.query(`CREATE INDEX reply_draft_thread_idx ON reply_draft (thread_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE reply_draft`);
    await runner.query(`DROP TABLE inbound_mail`);
  }
}

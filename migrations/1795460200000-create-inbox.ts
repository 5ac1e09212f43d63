import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told, and which threads they follow or have muted by choice. */
export class CreateInbox1795460200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE notification (
      id uuid PRIMARY KEY,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      kind text NOT NULL,
      subject_id uuid NOT NULL,
      up_to int NOT NULL,
      at timestamptz NOT NULL,
      read_at timestamptz,
      kept_unread boolean NOT NULL DEFAULT false,
      CONSTRAINT notification_about_key UNIQUE (person_id, kind, subject_id)
    )`);
    await runner.query(`CREATE INDEX notification_person_idx ON notification (person_id, at DESC, id DESC)`);
    await runner.query(`CREATE TABLE thread_follow (
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      thread_id uuid NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
      level text NOT NULL CONSTRAINT thread_follow_level_check CHECK (level IN ('following', 'muted')),
      PRIMARY KEY (person_id, thread_id)
    )`);
    await runner.query(`CREATE INDEX thread_follow_thread_idx ON thread_follow (thread_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE thread_follow`);
    await runner.query(`DROP TABLE notification`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Polls, what people answered, which post each stands with, and who removed what, when and why. */
export class AskPolls1795470000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE poll (
      id uuid PRIMARY KEY,
      host text NOT NULL,
      audience_id uuid NOT NULL REFERENCES audience (id),
      question text NOT NULL,
      kind text NOT NULL,
      options text[] NOT NULL DEFAULT '{}',
      low_label text NOT NULL DEFAULT '',
      high_label text NOT NULL DEFAULT '',
      anonymous boolean NOT NULL,
      shown text NOT NULL,
      closes_at timestamptz,
      closed_at timestamptz,
      counted jsonb,
      CONSTRAINT poll_kind_check CHECK (kind IN ('one', 'several', 'scale', 'words')),
      CONSTRAINT poll_shown_check CHECK (shown IN ('after_answer', 'after_close', 'always')),
      CONSTRAINT poll_options_check CHECK (cardinality(options) <= 12)
    )`);
    await runner.query(`CREATE TABLE poll_answer (
      poll_id uuid NOT NULL REFERENCES poll (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      said text[],
      counted text[],
      PRIMARY KEY (poll_id, person_id)
    )`);
    await runner.query(`CREATE INDEX poll_answer_person_idx ON poll_answer (person_id)`);
    await runner.query(`CREATE TABLE poll_removal (
      id uuid PRIMARY KEY,
      poll_id uuid NOT NULL,
      audience_id uuid NOT NULL REFERENCES audience (id),
      what text NOT NULL,
      by_id uuid REFERENCES person (id) ON DELETE SET NULL,
      why text NOT NULL,
      at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT poll_removal_what_check CHECK (what IN ('poll', 'word'))
    )`);
    await runner.query(`CREATE INDEX poll_removal_by_idx ON poll_removal (by_id)`);
    await runner.query(`CREATE TABLE post_poll (
      poll_id uuid PRIMARY KEY REFERENCES poll (id) ON DELETE CASCADE,
      post_id uuid NOT NULL REFERENCES post (id) ON DELETE CASCADE,
      thread_id uuid NOT NULL REFERENCES thread (id)
    )`);
    await runner.query(`CREATE UNIQUE INDEX post_poll_post_key ON post_poll (post_id)`);
    await runner.query(`CREATE INDEX post_poll_thread_idx ON post_poll (thread_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE post_poll`);
    await runner.query(`DROP TABLE poll_removal`);
    await runner.query(`DROP TABLE poll_answer`);
    await runner.query(`DROP TABLE poll`);
  }
}

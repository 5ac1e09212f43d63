import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came of a session: written by whoever brought the question, and posted in its space by a job. */
export class FollowSessionsUp1795483200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE session_follow_up (
      session_id uuid PRIMARY KEY REFERENCES peer_session (id) ON DELETE CASCADE,
      author_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      thread_id uuid NOT NULL CONSTRAINT session_follow_up_thread_id_key UNIQUE,
      post_id uuid NOT NULL,
      title text NOT NULL,
      markdown text NOT NULL,
      state text NOT NULL CONSTRAINT session_follow_up_state_check CHECK (state IN ('approved', 'posted', 'homeless')),
      approved_at timestamptz NOT NULL DEFAULT now(),
      posted_at timestamptz
    )`);
    await runner.query(`CREATE INDEX session_follow_up_author_idx ON session_follow_up (author_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE session_follow_up`);
  }
}

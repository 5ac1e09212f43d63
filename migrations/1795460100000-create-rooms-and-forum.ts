import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The live room of a session with its chat, and the forum. Lines of both are ordered by `number`, changes by `rev`. */
export class CreateRoomsAndForum1795460100000 implements MigrationInterface {
  name = 'CreateRoomsAndForum1795460100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE room (
      id uuid PRIMARY KEY,
      session_id uuid NOT NULL REFERENCES peer_session (id) ON DELETE CASCADE,
      parent_id uuid REFERENCES room (id) ON DELETE CASCADE,
      audience_id uuid NOT NULL REFERENCES audience (id),
      rev int NOT NULL DEFAULT 0,
      last_number int NOT NULL DEFAULT 0
    )`);
    await runner.query(`CREATE UNIQUE INDEX room_main_idx ON room (session_id) WHERE parent_id IS NULL`);
    await runner.query(`CREATE INDEX room_parent_idx ON room (parent_id)`);
    await runner.query(`CREATE TABLE message (
      id uuid PRIMARY KEY,
      room_id uuid NOT NULL REFERENCES room (id) ON DELETE CASCADE,
      audience_id uuid NOT NULL REFERENCES audience (id),
      number int NOT NULL,
      rev int NOT NULL,
      added_rev int NOT NULL,
      shown_author_id uuid REFERENCES person (id) ON DELETE SET NULL,
      body text NOT NULL,
      sent_at timestamptz NOT NULL,
      edited_at timestamptz,
      undone_at timestamptz,
      CONSTRAINT message_room_number_key UNIQUE (room_id, number),
      CONSTRAINT message_room_rev_key UNIQUE (room_id, rev)
    )`);
    await runner.query(`CREATE INDEX message_author_sent_idx ON message (shown_author_id, sent_at)`);
    await runner.query(`CREATE TABLE room_presence (
      socket_id text PRIMARY KEY,
      room_id uuid NOT NULL REFERENCES room (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      seen_at timestamptz NOT NULL DEFAULT now()
    )`);
    await runner.query(`CREATE INDEX room_presence_room_idx ON room_presence (room_id, seen_at)`);
    await runner.query(`CREATE INDEX room_presence_person_idx ON room_presence (person_id)`);

    await runner.query(`CREATE TABLE space (
      id uuid PRIMARY KEY,
      audience_id uuid NOT NULL REFERENCES audience (id),
      cohort_id uuid REFERENCES cohort (id),
      name text NOT NULL,
      description text NOT NULL DEFAULT '',
      position int NOT NULL DEFAULT 0,
      archived_at timestamptz
    )`);
    await runner.query(`CREATE INDEX space_audience_idx ON space (audience_id, position)`);
    await runner.query(`CREATE INDEX space_cohort_idx ON space (cohort_id)`);
    await runner.query(`CREATE TABLE thread (
      id uuid PRIMARY KEY,
      space_id uuid NOT NULL REFERENCES space (id),
      audience_id uuid NOT NULL REFERENCES audience (id),
      title text NOT NULL CHECK (length(title) BETWEEN 1 AND 160),
      rev int NOT NULL DEFAULT 0,
      last_number int NOT NULL DEFAULT 0,
      post_count int NOT NULL DEFAULT 0,
      last_post_at timestamptz NOT NULL,
      created_at timestamptz NOT NULL,
      locked_at timestamptz,
      deleted_at timestamptz
    )`);
    await runner.query(`CREATE INDEX thread_space_last_idx ON thread (space_id, last_post_at DESC, id DESC)`);
    await runner.query(
      `CREATE INDEX thread_audience_last_idx ON thread (audience_id, last_post_at DESC, id DESC)`,
    );
    await runner.query(`CREATE TABLE post (
      id uuid PRIMARY KEY,
      thread_id uuid NOT NULL REFERENCES thread (id),
      audience_id uuid NOT NULL REFERENCES audience (id),
      number int NOT NULL,
      rev int NOT NULL,
      reply_to_number int,
      shown_author_id uuid REFERENCES person (id) ON DELETE SET NULL,
      voice int,
      markdown text NOT NULL,
      html text NOT NULL,
      created_at timestamptz NOT NULL,
      edited_at timestamptz,
      deleted_at timestamptz,
      CONSTRAINT post_thread_number_key UNIQUE (thread_id, number),
      CONSTRAINT post_thread_rev_key UNIQUE (thread_id, rev)
    )`);
    await runner.query(`CREATE INDEX post_shown_author_idx ON post (shown_author_id)`);
    await runner.query(`CREATE TABLE post_author (
      post_id uuid PRIMARY KEY REFERENCES post (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE
    )`);
    await runner.query(`CREATE INDEX post_author_person_idx ON post_author (person_id)`);
    await runner.query(`CREATE TABLE thread_read (
      thread_id uuid NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      read_number int NOT NULL,
      read_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (person_id, thread_id)
    )`);
    await runner.query(`CREATE INDEX thread_read_thread_idx ON thread_read (thread_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'thread_read',
      'post_author',
      'post',
      'thread',
      'space',
      'room_presence',
      'message',
      'room',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions that are asked in a room, who wrote each, who would like to hear it answered; and polls of a room. */
export class AskInRooms1795482000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE room_questions (
      room_id uuid PRIMARY KEY REFERENCES room (id) ON DELETE CASCADE,
      rev integer NOT NULL,
      as_member boolean NOT NULL
    )`);
    await runner.query(`CREATE TABLE room_question (
      id uuid PRIMARY KEY,
      room_id uuid NOT NULL REFERENCES room (id) ON DELETE CASCADE,
      audience_id uuid NOT NULL REFERENCES audience (id),
      number integer NOT NULL,
      rev integer NOT NULL,
      body text NOT NULL,
      shown_author_id uuid REFERENCES person (id) ON DELETE SET NULL,
      as_member boolean NOT NULL,
      asked_at timestamptz NOT NULL,
      edited_at timestamptz,
      answered_at timestamptz,
      pinned_at timestamptz,
      withdrawn_at timestamptz,
      hidden_at timestamptz,
      hidden_by_id uuid REFERENCES person (id) ON DELETE SET NULL,
      hidden_why text NOT NULL DEFAULT '',
      CONSTRAINT room_question_room_number_key UNIQUE (room_id, number),
      CONSTRAINT room_question_room_rev_key UNIQUE (room_id, rev),
      CONSTRAINT room_question_as_member_check CHECK (NOT as_member OR shown_author_id IS NULL)
    )`);
    await runner.query(`CREATE INDEX room_question_author_idx ON room_question (shown_author_id)`);
    await runner.query(`CREATE INDEX room_question_hidden_by_idx ON room_question (hidden_by_id)`);
    await runner.query(`CREATE TABLE question_author (
      question_id uuid PRIMARY KEY REFERENCES room_question (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE
    )`);
    await runner.query(`CREATE INDEX question_author_person_idx ON question_author (person_id)`);
    await runner.query(`CREATE TABLE question_vote (
      question_id uuid NOT NULL REFERENCES room_question (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      PRIMARY KEY (question_id, person_id)
    )`);
    await runner.query(`CREATE INDEX question_vote_person_idx ON question_vote (person_id)`);
    await runner.query(`CREATE TABLE room_polls (
      room_id uuid PRIMARY KEY REFERENCES room (id) ON DELETE CASCADE,
      rev integer NOT NULL,
      count integer NOT NULL
    )`);
    await runner.query(`CREATE TABLE room_poll (
      poll_id uuid PRIMARY KEY REFERENCES poll (id) ON DELETE CASCADE,
      room_id uuid NOT NULL REFERENCES room (id) ON DELETE CASCADE,
      number integer NOT NULL,
      CONSTRAINT room_poll_room_number_key UNIQUE (room_id, number)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE room_poll`);
    await runner.query(`DROP TABLE room_polls`);
    await runner.query(`DROP TABLE question_vote`);
    await runner.query(`DROP TABLE question_author`);
    await runner.query(`DROP TABLE room_question`);
    await runner.query(`DROP TABLE room_questions`);
  }
}

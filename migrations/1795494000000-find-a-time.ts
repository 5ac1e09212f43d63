import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Polls that find a time: their slots, what each person answered to each, whom they ask, and when people are never free. */
export class FindATime1795494000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE time_poll (
      id uuid PRIMARY KEY,
      audience_id uuid NOT NULL REFERENCES audience (id),
      cohort_id uuid REFERENCES cohort (id),
      title text NOT NULL CONSTRAINT time_poll_title_check CHECK (length(title) BETWEEN 1 AND 160),
      note text NOT NULL DEFAULT '' CONSTRAINT time_poll_note_check CHECK (length(note) <= 2000),
      minutes int NOT NULL CONSTRAINT time_poll_minutes_check CHECK (minutes > 0),
      time_zone text NOT NULL,
      everyone boolean NOT NULL,
      shows_names boolean NOT NULL,
      answer_by timestamptz NOT NULL,
      opened_at timestamptz NOT NULL DEFAULT now(),
      asks int NOT NULL DEFAULT 1,
      version int NOT NULL DEFAULT 1,
      created_by uuid REFERENCES person (id) ON DELETE SET NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      canceled_at timestamptz,
      finalized_at timestamptz,
      slot_id uuid,
      session_id uuid REFERENCES peer_session (id) ON DELETE SET NULL,
      CONSTRAINT time_poll_over_check CHECK (canceled_at IS NULL OR finalized_at IS NULL),
      CONSTRAINT time_poll_slot_check CHECK ((finalized_at IS NULL) = (slot_id IS NULL))
    )`);
    await runner.query(`CREATE INDEX time_poll_audience_idx ON time_poll (audience_id, created_at, id)`);
    await runner.query(`CREATE INDEX time_poll_cohort_idx ON time_poll (cohort_id)`);
    await runner.query(`CREATE INDEX time_poll_created_by_idx ON time_poll (created_by)`);
    await runner.query(`CREATE INDEX time_poll_session_idx ON time_poll (session_id)`);
    await runner.query(`CREATE TABLE time_poll_slot (
      id uuid PRIMARY KEY,
      poll_id uuid NOT NULL REFERENCES time_poll (id) ON DELETE CASCADE,
      local_start text NOT NULL CONSTRAINT time_poll_slot_local_check CHECK (local_start ~ '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$'),
      starts_at timestamptz NOT NULL,
      removed_at timestamptz,
      shown_yes int,
      shown_maybe int,
      shown_no int,
      CONSTRAINT time_poll_slot_local_key UNIQUE (poll_id, local_start)
    )`);
    await runner.query(`CREATE TABLE time_poll_answer (
      slot_id uuid REFERENCES time_poll_slot (id) ON DELETE CASCADE,
      person_id uuid REFERENCES person (id) ON DELETE CASCADE,
      answer text NOT NULL CONSTRAINT time_poll_answer_check CHECK (answer IN ('yes', 'if_need_be', 'no')),
      answered_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (slot_id, person_id)
    )`);
    await runner.query(`CREATE INDEX time_poll_answer_person_idx ON time_poll_answer (person_id)`);
    await runner.query(`CREATE TABLE time_poll_person (
      poll_id uuid REFERENCES time_poll (id) ON DELETE CASCADE,
      person_id uuid REFERENCES person (id) ON DELETE CASCADE,
      required boolean NOT NULL,
      PRIMARY KEY (poll_id, person_id)
    )`);
    await runner.query(`CREATE INDEX time_poll_person_person_idx ON time_poll_person (person_id)`);
    await runner.query(`CREATE TABLE person_availability (
      id uuid PRIMARY KEY,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      weekday smallint NOT NULL CONSTRAINT person_availability_weekday_check CHECK (weekday BETWEEN 1 AND 7),
      from_minute int NOT NULL,
      to_minute int NOT NULL,
      label text NOT NULL DEFAULT '' CONSTRAINT person_availability_label_check CHECK (length(label) <= 60),
      CONSTRAINT person_availability_minutes_check CHECK (from_minute >= 0 AND from_minute < to_minute AND to_minute <= 1440)
    )`);
    await runner.query(`CREATE INDEX person_availability_person_idx ON person_availability (person_id)`);
    // An answer that was taken over from a time poll: the session is still told of.
    await runner.query(`ALTER TABLE rsvp ADD from_poll boolean NOT NULL DEFAULT false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE rsvp DROP from_poll`);
    await runner.query(`DROP TABLE person_availability`);
    await runner.query(`DROP TABLE time_poll_person`);
    await runner.query(`DROP TABLE time_poll_answer`);
    await runner.query(`DROP TABLE time_poll_slot`);
    await runner.query(`DROP TABLE time_poll`);
  }
}

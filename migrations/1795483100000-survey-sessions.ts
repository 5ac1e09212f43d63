import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people say of a session, and beside it, joined by nothing, who has said something. Neither has a time. */
export class SurveySessions1795483100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE survey_answer (
      id uuid PRIMARY KEY,
      session_id uuid NOT NULL REFERENCES peer_session (id) ON DELETE CASCADE,
      worth smallint NOT NULL CONSTRAINT survey_answer_worth_check CHECK (worth BETWEEN 1 AND 5),
      heard smallint NOT NULL CONSTRAINT survey_answer_heard_check CHECK (heard BETWEEN 1 AND 5),
      words text NOT NULL
    )`);
    await runner.query(`CREATE INDEX survey_answer_session_idx ON survey_answer (session_id)`);
    await runner.query(`CREATE TABLE survey_answered (
      session_id uuid REFERENCES peer_session (id) ON DELETE CASCADE,
      person_id uuid REFERENCES person (id) ON DELETE CASCADE,
      PRIMARY KEY (session_id, person_id)
    )`);
    await runner.query(`CREATE INDEX survey_answered_person_idx ON survey_answered (person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE survey_answered`);
    await runner.query(`DROP TABLE survey_answer`);
  }
}

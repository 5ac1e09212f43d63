import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Case cards: one of a session, with no place for a name, a school, a date or a file. */
export class KeepCaseCards1795485000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE case_card (
      room_id uuid PRIMARY KEY REFERENCES room (id) ON DELETE CASCADE,
      session_id uuid NOT NULL CONSTRAINT case_card_session_key UNIQUE REFERENCES peer_session (id) ON DELETE CASCADE,
      audience_id uuid NOT NULL REFERENCES audience (id),
      author_id uuid REFERENCES person (id) ON DELETE SET NULL,
      rev integer NOT NULL DEFAULT 0,
      version integer NOT NULL DEFAULT 1,
      age_band text,
      setting text,
      happened text NOT NULL DEFAULT '',
      tried text NOT NULL DEFAULT '',
      question text NOT NULL DEFAULT '',
      shown_parts text[] NOT NULL DEFAULT '{}',
      keep_days integer NOT NULL DEFAULT 90,
      extended boolean NOT NULL DEFAULT false,
      withdrawn_at timestamptz,
      purged_at timestamptz,
      CONSTRAINT case_card_keep_days_check CHECK (keep_days BETWEEN 1 AND 180),
      CONSTRAINT case_card_age_band_check CHECK (age_band IN ('EARLY_CHILDHOOD', 'ELEMENTARY_LOWER', 'ELEMENTARY_UPPER', 'MIDDLE', 'HIGH', 'SEVERAL')),
      CONSTRAINT case_card_setting_check CHECK (setting IN ('CLASSROOM', 'HALLWAY_CAFETERIA', 'OUTDOORS_BUS', 'OFFICE_HEALTH_ROOM', 'HEALTH_CENTER', 'HOME_COMMUNITY', 'ONLINE', 'SEVERAL')),
      CONSTRAINT case_card_shown_parts_check CHECK (shown_parts <@ ARRAY['CASE_OUTLINE', 'CASE_TRIED', 'CASE_QUESTION']),
      CONSTRAINT case_card_gone_check CHECK (withdrawn_at IS NULL AND purged_at IS NULL OR author_id IS NULL AND age_band IS NULL AND setting IS NULL AND happened = '' AND tried = '' AND question = '')
    )`);
    await runner.query(`CREATE INDEX case_card_author_idx ON case_card (author_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE case_card`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions that repeat: each is a session of its own, and knows which time of its series it stands for. */
export class PlanSeries1795490000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE series (
      id uuid PRIMARY KEY,
      audience_id uuid NOT NULL REFERENCES audience (id),
      cohort_id uuid REFERENCES cohort (id),
      rule text NOT NULL CONSTRAINT series_rule_check CHECK (length(rule) BETWEEN 1 AND 500),
      starts_local text NOT NULL CONSTRAINT series_starts_local_check CHECK (starts_local ~ '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$'),
      minutes int NOT NULL CONSTRAINT series_minutes_check CHECK (minutes > 0),
      time_zone text NOT NULL,
      skips_breaks boolean NOT NULL DEFAULT true,
      version int NOT NULL DEFAULT 1,
      created_by uuid REFERENCES person (id) ON DELETE SET NULL,
      created_at timestamptz NOT NULL DEFAULT now()
    )`);
    await runner.query(`CREATE INDEX series_audience_idx ON series (audience_id)`);
    await runner.query(`CREATE INDEX series_cohort_idx ON series (cohort_id)`);
    await runner.query(`CREATE INDEX series_created_by_idx ON series (created_by)`);
    await runner.query(
      `ALTER TABLE peer_session ADD series_id uuid REFERENCES series (id), ADD series_slot text,
         ADD CONSTRAINT peer_session_series_check CHECK ((series_id IS NULL) = (series_slot IS NULL)),
         ADD CONSTRAINT peer_session_series_slot_key UNIQUE (series_id, series_slot)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE peer_session DROP series_id, DROP series_slot`);
    await runner.query(`DROP TABLE series`);
  }
}

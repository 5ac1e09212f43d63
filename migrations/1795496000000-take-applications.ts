import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications to a cohort: a form and a rubric as data, who reviews, what they say, and what was decided. */
export class TakeApplications1795496000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Whoever is taken in by an application has no password until they choose one.
    await runner.query(`ALTER TABLE account ALTER COLUMN password_hash DROP NOT NULL`);
    await runner.query(`CREATE TABLE application_call (
      cohort_id uuid PRIMARY KEY REFERENCES cohort (id) ON DELETE CASCADE,
      opens_at timestamptz,
      closes_at timestamptz,
      time_zone text NOT NULL DEFAULT 'America/New_York',
      intro jsonb NOT NULL,
      rubric jsonb NOT NULL,
      letters jsonb NOT NULL,
      blind boolean NOT NULL DEFAULT true,
      capacity int,
      offer_days int NOT NULL DEFAULT 10 CONSTRAINT application_call_offer_days_check CHECK (offer_days BETWEEN 1 AND 60),
      offers_next boolean NOT NULL DEFAULT false,
      keep_days int NOT NULL DEFAULT 180 CONSTRAINT application_call_keep_days_check CHECK (keep_days BETWEEN 30 AND 1095),
      form_version int NOT NULL DEFAULT 1,
      version int NOT NULL DEFAULT 1,
      CONSTRAINT application_call_check CHECK ((opens_at IS NULL) = (closes_at IS NULL) AND (opens_at IS NULL OR closes_at > opens_at)),
      CONSTRAINT application_call_capacity_check CHECK (capacity BETWEEN 1 AND 500)
    )`);
    await runner.query(`CREATE TABLE application_form (
      cohort_id uuid NOT NULL REFERENCES application_call (cohort_id) ON DELETE CASCADE,
      version int NOT NULL,
      questions jsonb NOT NULL,
      made_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (cohort_id, version)
    )`);
    await runner.query(`CREATE TABLE application_reviewer (
      cohort_id uuid NOT NULL REFERENCES application_call (cohort_id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      PRIMARY KEY (cohort_id, person_id)
    )`);
    await runner.query(`CREATE INDEX application_reviewer_person_idx ON application_reviewer (person_id)`);
    await runner.query(`CREATE TABLE application (
      id uuid PRIMARY KEY,
      cohort_id uuid NOT NULL,
      form_version int NOT NULL,
      key_hash bytea CONSTRAINT application_key_hash_key UNIQUE,
      state text NOT NULL DEFAULT 'DRAFT' CONSTRAINT application_state_check CHECK (state IN
        ('DRAFT', 'UNCONFIRMED', 'DUPLICATE', 'RECEIVED', 'OFFERED', 'WAITLISTED', 'DECLINED', 'ACCEPTED', 'TURNED_DOWN', 'EXPIRED', 'WITHDRAWN')),
      email citext NOT NULL,
      name text NOT NULL DEFAULT '',
      role text CONSTRAINT application_role_check CHECK (role IN
        ('ADMINISTRATOR', 'TEACHER', 'COUNSELOR', 'PSYCHOLOGIST', 'SOCIAL_WORKER', 'NURSE', 'OTHER')),
      role_title text NOT NULL DEFAULT '',
      organization_name text NOT NULL DEFAULT '',
      organization_kind text CONSTRAINT application_organization_kind_check CHECK (organization_kind IN
        ('school', 'district', 'health_center', 'agency', 'partner')),
      us_state text CONSTRAINT application_us_state_check CHECK (us_state IN ('CT', 'MA', 'ME', 'NH', 'RI', 'VT')),
      answers jsonb NOT NULL DEFAULT '[]',
      locale text NOT NULL DEFAULT 'en' CONSTRAINT application_locale_check CHECK (locale IN ('en', 'es')),
      time_zone text NOT NULL DEFAULT 'America/New_York',
      saved_at timestamptz NOT NULL DEFAULT now(),
      confirmed_at timestamptz,
      decided_at timestamptz,
      decided_by uuid REFERENCES person (id) ON DELETE SET NULL,
      offer_until timestamptz,
      person_id uuid REFERENCES person (id) ON DELETE SET NULL,
      purged_at timestamptz,
      FOREIGN KEY (cohort_id, form_version) REFERENCES application_form (cohort_id, version) ON DELETE CASCADE,
      CONSTRAINT application_offer_check CHECK (state <> 'OFFERED' OR offer_until IS NOT NULL)
    )`);
    await runner.query(`CREATE INDEX application_cohort_idx ON application (cohort_id, state)`);
    await runner.query(`CREATE INDEX application_form_idx ON application (cohort_id, form_version)`);
    await runner.query(`CREATE INDEX application_decided_by_idx ON application (decided_by)`);
    await runner.query(`CREATE INDEX application_person_idx ON application (person_id)`);
    await runner.query(`CREATE UNIQUE INDEX application_one_per_address_idx ON application (cohort_id, email)
      WHERE confirmed_at IS NOT NULL AND state <> 'WITHDRAWN' AND purged_at IS NULL`);
    await runner.query(`CREATE TABLE application_review (
      application_id uuid NOT NULL REFERENCES application (id) ON DELETE CASCADE,
      reviewer_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      recused boolean NOT NULL DEFAULT false,
      scores jsonb,
      note text NOT NULL DEFAULT '',
      submitted_at timestamptz NOT NULL DEFAULT now(),
      changed_at timestamptz,
      PRIMARY KEY (application_id, reviewer_id),
      CONSTRAINT application_review_check CHECK (recused = (scores IS NULL))
    )`);
    await runner.query(`CREATE INDEX application_review_reviewer_idx ON application_review (reviewer_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE application_review`);
    await runner.query(`DROP TABLE application`);
    await runner.query(`DROP TABLE application_reviewer`);
    await runner.query(`DROP TABLE application_form`);
    await runner.query(`DROP TABLE application_call`);
    await runner.query(`UPDATE account SET password_hash = '' WHERE password_hash IS NULL`);
    await runner.query(`ALTER TABLE account ALTER COLUMN password_hash SET NOT NULL`);
  }
}

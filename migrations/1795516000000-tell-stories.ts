import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stories of fellows, and what their authors agreed to: the words as they were then, until that ends. */
export class TellStories1795516000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE story (
      id uuid PRIMARY KEY,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      cohort_id uuid REFERENCES cohort (id) ON DELETE SET NULL,
      asked_by uuid REFERENCES person (id) ON DELETE SET NULL,
      asked_at timestamptz,
      asked_words text NOT NULL DEFAULT '',
      title text NOT NULL DEFAULT '',
      body text NOT NULL DEFAULT '',
      shown_name text NOT NULL DEFAULT '',
      shown_role text NOT NULL DEFAULT '',
      shown_organization text NOT NULL DEFAULT '',
      picture_file_id uuid REFERENCES file (id) ON DELETE SET NULL,
      picture_alt text NOT NULL DEFAULT '',
      version int NOT NULL DEFAULT 1,
      told int NOT NULL DEFAULT 0,
      begun_at timestamptz NOT NULL DEFAULT now(),
      sent_at timestamptz,
      note text NOT NULL DEFAULT '',
      noted_by uuid REFERENCES person (id) ON DELETE SET NULL,
      published_at timestamptz,
      featured_at timestamptz
    )`);
    await runner.query(`CREATE INDEX story_person_idx ON story (person_id, begun_at)`);
    await runner.query(`CREATE INDEX story_cohort_idx ON story (cohort_id, begun_at)`);
    await runner.query(`CREATE INDEX story_asked_by_idx ON story (asked_by)`);
    await runner.query(`CREATE INDEX story_noted_by_idx ON story (noted_by)`);
    await runner.query(`CREATE INDEX story_picture_idx ON story (picture_file_id)`);
    await runner.query(
      `CREATE INDEX story_published_idx ON story (published_at DESC, id) WHERE published_at IS NOT NULL`,
    );
    await runner.query(`CREATE TABLE story_consent (
      id uuid PRIMARY KEY,
      story_id uuid NOT NULL REFERENCES story (id) ON DELETE CASCADE,
      version int NOT NULL,
      to_members boolean NOT NULL,
      to_public boolean NOT NULL,
      title text NOT NULL,
      body text NOT NULL,
      html text NOT NULL,
      shown_name text NOT NULL,
      shown_role text NOT NULL,
      shown_organization text NOT NULL,
      picture_file_id uuid REFERENCES file (id) ON DELETE SET NULL,
      picture_alt text NOT NULL,
      given_at timestamptz NOT NULL DEFAULT now(),
      ended_at timestamptz,
      ended_by text CONSTRAINT story_consent_ended_by_check CHECK (ended_by IN ('withdrawn', 'changed', 'left')),
      CONSTRAINT story_consent_somewhere_check CHECK (to_members OR to_public),
      CONSTRAINT story_consent_ended_check CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
      CONSTRAINT story_consent_forgotten_check CHECK (ended_at IS NULL OR (title = '' AND body = '' AND html = ''))
    )`);
    await runner.query(
      `CREATE UNIQUE INDEX story_consent_one_idx ON story_consent (story_id) WHERE ended_at IS NULL`,
    );
    await runner.query(`CREATE INDEX story_consent_story_idx ON story_consent (story_id, given_at)`);
    await runner.query(`CREATE INDEX story_consent_picture_idx ON story_consent (picture_file_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE story_consent`);
    await runner.query(`DROP TABLE story`);
  }
}

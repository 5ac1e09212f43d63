import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What coordinators keep of cohorts: milestones, who began and ended when and why, who is to be invited, and rosters brought in. */
export class KeepCohorts1795495100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE cohort
      ADD capacity int CONSTRAINT cohort_capacity_check CHECK (capacity BETWEEN 1 AND 1000),
      ADD time_zone text NOT NULL DEFAULT 'America/New_York',
      ADD version int NOT NULL DEFAULT 1`);
    await runner.query(`ALTER TABLE cohort_membership ADD left_reason text NOT NULL DEFAULT ''`);
    await runner.query(`CREATE TABLE program_milestone (
      id uuid PRIMARY KEY,
      program_id uuid NOT NULL REFERENCES program (id) ON DELETE CASCADE,
      kind text NOT NULL CONSTRAINT program_milestone_kind_check CHECK (kind IN ('orientation', 'assessment_wave', 'plan_due', 'showcase', 'own')),
      name_en text NOT NULL CONSTRAINT program_milestone_name_en_check CHECK (length(name_en) BETWEEN 1 AND 120),
      name_es text NOT NULL CONSTRAINT program_milestone_name_es_check CHECK (length(name_es) BETWEEN 1 AND 120),
      offset_days int NOT NULL CONSTRAINT program_milestone_offset_check CHECK (offset_days BETWEEN -365 AND 1500),
      each_fellow boolean NOT NULL DEFAULT false
    )`);
    await runner.query(`CREATE INDEX program_milestone_program_idx ON program_milestone (program_id)`);
    await runner.query(`CREATE TABLE cohort_milestone (
      id uuid PRIMARY KEY,
      cohort_id uuid NOT NULL REFERENCES cohort (id) ON DELETE CASCADE,
      kind text NOT NULL CONSTRAINT cohort_milestone_kind_check CHECK (kind IN ('orientation', 'assessment_wave', 'plan_due', 'showcase', 'own')),
      name_en text NOT NULL CONSTRAINT cohort_milestone_name_en_check CHECK (length(name_en) BETWEEN 1 AND 120),
      name_es text NOT NULL CONSTRAINT cohort_milestone_name_es_check CHECK (length(name_es) BETWEEN 1 AND 120),
      due_on date NOT NULL,
      each_fellow boolean NOT NULL DEFAULT false,
      done_at timestamptz
    )`);
    await runner.query(`CREATE INDEX cohort_milestone_cohort_idx ON cohort_milestone (cohort_id, due_on)`);
    await runner.query(`CREATE TABLE milestone_done (
      milestone_id uuid NOT NULL REFERENCES cohort_milestone (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      done_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (milestone_id, person_id)
    )`);
    await runner.query(`CREATE INDEX milestone_done_person_idx ON milestone_done (person_id)`);
    await runner.query(`CREATE TABLE cohort_invitee (
      id uuid PRIMARY KEY,
      cohort_id uuid NOT NULL REFERENCES cohort (id) ON DELETE CASCADE,
      name text NOT NULL,
      email citext NOT NULL,
      role text NOT NULL CONSTRAINT cohort_invitee_role_check CHECK (role IN ('fellow', 'facilitator', 'coordinator')),
      state text CONSTRAINT cohort_invitee_state_check CHECK (state IN ('CT', 'MA', 'ME', 'NH', 'RI', 'VT')),
      organization_name text NOT NULL DEFAULT '',
      joins_on date NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT cohort_invitee_email_key UNIQUE (cohort_id, email)
    )`);
    await runner.query(`CREATE TABLE roster_import (
      id uuid PRIMARY KEY,
      cohort_id uuid NOT NULL REFERENCES cohort (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      file_name text NOT NULL,
      sheet json NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      applied_at timestamptz
    )`);
    await runner.query(`CREATE INDEX roster_import_cohort_idx ON roster_import (cohort_id)`);
    await runner.query(`CREATE INDEX roster_import_person_idx ON roster_import (person_id)`);
    await runner.query(`CREATE INDEX roster_import_created_idx ON roster_import (created_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'roster_import',
      'cohort_invitee',
      'milestone_done',
      'cohort_milestone',
      'program_milestone',
    ])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query(`ALTER TABLE cohort_membership DROP left_reason`);
    await runner.query(`ALTER TABLE cohort DROP capacity, DROP time_zone, DROP version`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reactions, each person's own; beside the post how many there are of each kind, null where there are none. */
export class PostReactions1795462400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE post_reaction (
      post_id uuid NOT NULL REFERENCES post (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      kind text NOT NULL CONSTRAINT post_reaction_kind_check CHECK (kind IN ('thank_you', 'with_you', 'helpful', 'me_too')),
      PRIMARY KEY (post_id, person_id, kind)
    )`);
    await runner.query(`CREATE INDEX post_reaction_person_idx ON post_reaction (person_id)`);
    await runner.query(`ALTER TABLE post ADD COLUMN reactions jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE post DROP COLUMN reactions`);
    await runner.query(`DROP TABLE post_reaction`);
  }
}

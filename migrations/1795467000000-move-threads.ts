import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts that went to another thread leave their number behind; threads that were merged; and who moved what, when and why. */
export class MoveThreads1795467000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE post ADD COLUMN moved_to_id uuid REFERENCES post (id)`);
    await runner.query(`CREATE INDEX post_moved_to_idx ON post (moved_to_id) WHERE moved_to_id IS NOT NULL`);
    await runner.query(`ALTER TABLE thread ADD COLUMN merged_into_id uuid REFERENCES thread (id)`);
    await runner.query(
      `CREATE INDEX thread_merged_into_idx ON thread (merged_into_id) WHERE merged_into_id IS NOT NULL`,
    );
    await runner.query(`CREATE TABLE thread_move (
      id uuid PRIMARY KEY,
      what text NOT NULL,
      from_thread_id uuid NOT NULL REFERENCES thread (id),
      to_thread_id uuid NOT NULL REFERENCES thread (id),
      from_space_id uuid NOT NULL REFERENCES space (id),
      to_space_id uuid NOT NULL REFERENCES space (id),
      numbers int[] NOT NULL,
      by_id uuid REFERENCES person (id) ON DELETE SET NULL,
      why text NOT NULL,
      at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT thread_move_what_check CHECK (what IN ('moved', 'split', 'merged'))
    )`);
    await runner.query(`CREATE INDEX thread_move_from_idx ON thread_move (from_thread_id, at)`);
    await runner.query(`CREATE INDEX thread_move_to_idx ON thread_move (to_thread_id, at)`);
    await runner.query(`CREATE INDEX thread_move_by_idx ON thread_move (by_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE thread_move`);
    await runner.query(`ALTER TABLE thread DROP COLUMN merged_into_id`);
    await runner.query(`ALTER TABLE post DROP COLUMN moved_to_id`);
  }
}

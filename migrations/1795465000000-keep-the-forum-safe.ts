import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is searched follows what can be read: this condition on a post, beside the columns that move it. */
const searchKeeps = (
  gone: string,
): string => `CREATE OR REPLACE FUNCTION post_search_keep() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE heading record;
      BEGIN
        IF ${gone} THEN
          DELETE FROM post_search WHERE post_id = NEW.id;
          RETURN NULL;
        END IF;
        IF NEW.number = 1 THEN SELECT title, tags INTO heading FROM thread WHERE id = NEW.thread_id;
        ELSE SELECT '' AS title, '{}'::text[] AS tags INTO heading;
        END IF;
        INSERT INTO post_search (post_id, thread_id, audience_id, created_at, words)
        VALUES (NEW.id, NEW.thread_id, NEW.audience_id, NEW.created_at, post_search_words(NEW.html, heading.title, heading.tags))
        ON CONFLICT (post_id) DO UPDATE SET thread_id = excluded.thread_id, audience_id = excluded.audience_id, words = excluded.words;
        RETURN NULL;
      END $$`;

const searchKept = (
  columns: string,
): string => `CREATE TRIGGER post_search_keep AFTER INSERT OR UPDATE OF ${columns}
      ON post FOR EACH ROW EXECUTE FUNCTION post_search_keep()`;

/**
 * Flags, the queue they wait in, and what moderators did; posts that are hidden or removed, folded for whoever flagged them,
 * with a moderator's words for their author; and what a post said before it was edited.
 */
export class KeepTheForumSafe1795465000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE post ADD COLUMN hidden_at timestamptz, ADD COLUMN removed_at timestamptz`,
    );
    await runner.query(searchKeeps('NEW.deleted_at IS NOT NULL OR NEW.hidden_at IS NOT NULL'));
    await runner.query(`DROP TRIGGER post_search_keep ON post`);
    await runner.query(searchKept('html, deleted_at, hidden_at, audience_id, thread_id, number'));
    await runner.query(`CREATE TABLE post_version (
      post_id uuid NOT NULL REFERENCES post (id) ON DELETE CASCADE,
      rev int NOT NULL,
      written_at timestamptz NOT NULL,
      markdown text NOT NULL,
      PRIMARY KEY (post_id, rev)
    )`);
    await runner.query(`CREATE TABLE post_flagged (
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      post_id uuid NOT NULL REFERENCES post (id) ON DELETE CASCADE,
      waits boolean NOT NULL,
      PRIMARY KEY (person_id, post_id)
    )`);
    await runner.query(`CREATE INDEX post_flagged_post_idx ON post_flagged (post_id)`);
    await runner.query(`CREATE TABLE post_word (
      post_id uuid PRIMARY KEY REFERENCES post (id) ON DELETE CASCADE,
      about text NOT NULL,
      words text NOT NULL,
      at timestamptz NOT NULL
    )`);
    await runner.query(`CREATE TABLE review_item (
      id uuid PRIMARY KEY,
      subject_kind text NOT NULL,
      subject_id uuid NOT NULL,
      urgent boolean NOT NULL DEFAULT false,
      waiting_since timestamptz,
      settled_at timestamptz,
      CONSTRAINT review_item_subject_key UNIQUE (subject_kind, subject_id)
    )`);
    await runner.query(
      `CREATE INDEX review_item_waiting_idx ON review_item ((NOT urgent), waiting_since, id) WHERE waiting_since IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX review_item_settled_idx ON review_item (settled_at, id) WHERE settled_at IS NOT NULL`,
    );
    await runner.query(`CREATE TABLE flag (
      id uuid PRIMARY KEY,
      item_id uuid NOT NULL REFERENCES review_item (id) ON DELETE CASCADE,
      flagger_id uuid REFERENCES person (id) ON DELETE SET NULL,
      reason text NOT NULL,
      note text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      settled_at timestamptz
    )`);
    await runner.query(`CREATE INDEX flag_item_idx ON flag (item_id, created_at)`);
    await runner.query(`CREATE INDEX flag_flagger_idx ON flag (flagger_id)`);
    await runner.query(
      `CREATE UNIQUE INDEX flag_waiting_key ON flag (item_id, flagger_id) WHERE settled_at IS NULL`,
    );
    await runner.query(`CREATE TABLE review_act (
      id uuid PRIMARY KEY,
      item_id uuid NOT NULL REFERENCES review_item (id) ON DELETE CASCADE,
      by_id uuid REFERENCES person (id) ON DELETE SET NULL,
      act text NOT NULL,
      why text NOT NULL,
      at timestamptz NOT NULL DEFAULT now()
    )`);
    await runner.query(`CREATE INDEX review_act_item_idx ON review_act (item_id, at)`);
    await runner.query(`CREATE INDEX review_act_by_idx ON review_act (by_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE review_act, flag, review_item, post_word, post_flagged, post_version`);
    await runner.query(searchKeeps('NEW.deleted_at IS NOT NULL'));
    await runner.query(`DROP TRIGGER post_search_keep ON post`);
    await runner.query(`ALTER TABLE post DROP COLUMN removed_at, DROP COLUMN hidden_at`);
    await runner.query(searchKept('html, deleted_at, audience_id, thread_id, number'));
  }
}

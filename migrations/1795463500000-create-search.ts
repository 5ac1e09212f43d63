import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words of the field that mean the same; whoever looks for one finds what says another. */
const SYNONYMS: string[][] = [
  ['SEL', 'social emotional learning', 'aprendizaje socioemocional'],
  ['ACEs', 'adverse childhood experiences', 'experiencias adversas en la infancia'],
  ['IEP', 'individualized education program', 'programa educativo individualizado'],
  ['MTSS', 'multi-tiered system of supports'],
  ['PBIS', 'positive behavioral interventions and supports'],
  ['RTI', 'response to intervention'],
  ['FBA', 'functional behavioral assessment'],
  ['BIP', 'behavior intervention plan'],
  ['SRO', 'school resource officer'],
  ['SBHC', 'school based health center', 'centro de salud escolar'],
  ['PLC', 'professional learning community'],
  ['EL', 'ELL', 'english learner', 'english language learner'],
  ['PTSD', 'post traumatic stress disorder', 'estrés postraumático'],
  ['DBT', 'dialectical behavior therapy'],
  ['CBT', 'cognitive behavioral therapy', 'terapia cognitivo conductual'],
  ['RJ', 'restorative justice', 'restorative practices', 'justicia restaurativa'],
  ['para', 'paraprofessional', 'paraeducator', 'teaching assistant'],
  ['guidance counselor', 'school counselor', 'consejera escolar', 'consejero escolar'],
  ['burnout', 'compassion fatigue', 'secondary traumatic stress', 'agotamiento'],
  ['meltdown', 'dysregulation', 'crisis emocional'],
];

const LANGUAGES = ['english', 'spanish'];

/**
 * What is searched: for each post that stands its words in English and in Spanish, under its audience; synonyms; letters in
 * threes for titles and names with a slip of the finger. Kept by triggers, so that no way of changing a post can forget it.
 */
export class CreateSearch1795463500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const extension of ['unaccent', 'pg_trgm', 'btree_gin'])
      await runner.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
    for (const language of LANGUAGES) {
      await runner.query(`CREATE TEXT SEARCH CONFIGURATION hearth_${language} (COPY = ${language})`);
      await runner.query(`ALTER TEXT SEARCH CONFIGURATION hearth_${language}
        ALTER MAPPING FOR hword, hword_part, word WITH unaccent, ${language}_stem`);
    }
    await runner.query(`CREATE TABLE search_synonym (term tsquery PRIMARY KEY, means tsquery NOT NULL)`);
    for (const group of SYNONYMS) {
      await runner.query(
        `INSERT INTO search_synonym (term, means)
         SELECT term, tsquery(string_agg('(' || means::text || ')', ' | ')) FROM (
           SELECT plainto_tsquery(language::regconfig, word) AS term, phraseto_tsquery(language::regconfig, other) AS means
             FROM unnest($1::text[]) word, unnest($1::text[]) other, unnest($2::text[]) language) pair
          WHERE numnode(term) > 0 AND numnode(means) > 0 GROUP BY term ON CONFLICT DO NOTHING`,
        [group, LANGUAGES.map((language) => `hearth_${language}`)],
      );
    }
    await runner.query(`CREATE TABLE post_search (
      post_id uuid PRIMARY KEY REFERENCES post (id) ON DELETE CASCADE,
      thread_id uuid NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
      audience_id uuid NOT NULL REFERENCES audience (id),
      created_at timestamptz NOT NULL,
      words tsvector NOT NULL
    )`);
    await runner.query(`CREATE FUNCTION post_search_words(html text, title text, tags text[]) RETURNS tsvector
      LANGUAGE sql STABLE AS $$
        SELECT setweight(to_tsvector('hearth_english', title || ' ' || array_to_string(tags, ' ')), 'A')
            || setweight(to_tsvector('hearth_spanish', title || ' ' || array_to_string(tags, ' ')), 'A')
            || to_tsvector('hearth_english', html) || to_tsvector('hearth_spanish', html) $$`);
    await runner.query(`CREATE FUNCTION post_search_keep() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE heading record;
      BEGIN
        IF NEW.deleted_at IS NOT NULL THEN
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
      END $$`);
    await runner.query(`CREATE FUNCTION thread_search_keep() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE post_search SET words = post_search_words(post.html, NEW.title, NEW.tags)
          FROM post WHERE post.thread_id = NEW.id AND post.number = 1 AND post_search.post_id = post.id;
        RETURN NULL;
      END $$`);
    await runner.query(`INSERT INTO post_search (post_id, thread_id, audience_id, created_at, words)
      SELECT p.id, p.thread_id, p.audience_id, p.created_at,
             CASE WHEN p.number = 1 THEN post_search_words(p.html, t.title, t.tags) ELSE post_search_words(p.html, '', '{}') END
        FROM post p JOIN thread t ON t.id = p.thread_id WHERE p.deleted_at IS NULL`);
    await runner.query(`CREATE INDEX post_search_words_idx ON post_search USING gin (audience_id, words)`);
    await runner.query(
      `CREATE INDEX post_search_latest_idx ON post_search (audience_id, created_at DESC, post_id DESC)`,
    );
    await runner.query(`CREATE INDEX post_search_thread_idx ON post_search (thread_id)`);
    await runner.query(`CREATE INDEX thread_title_letters_idx ON thread USING gin (title gin_trgm_ops)`);
    await runner.query(`CREATE TRIGGER post_search_keep AFTER INSERT OR UPDATE OF html, deleted_at, audience_id, thread_id, number
      ON post FOR EACH ROW EXECUTE FUNCTION post_search_keep()`);
    await runner.query(`CREATE TRIGGER thread_search_keep AFTER UPDATE OF title, tags ON thread FOR EACH ROW
      WHEN (OLD.title IS DISTINCT FROM NEW.title OR OLD.tags IS DISTINCT FROM NEW.tags) EXECUTE FUNCTION thread_search_keep()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER post_search_keep ON post`);
    await runner.query(`DROP TRIGGER thread_search_keep ON thread`);
    await runner.query(`DROP FUNCTION post_search_keep, thread_search_keep, post_search_words`);
    await runner.query(`DROP INDEX thread_title_letters_idx`);
    await runner.query(`DROP TABLE post_search, search_synonym`);
    for (const language of LANGUAGES) await runner.query(`DROP TEXT SEARCH CONFIGURATION hearth_${language}`);
  }
}

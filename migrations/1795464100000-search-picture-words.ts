import type { MigrationInterface, QueryRunner } from 'typeorm';

const words = (text: string) => `
  CREATE OR REPLACE FUNCTION post_search_words(html text, title text, tags text[]) RETURNS tsvector
    LANGUAGE sql STABLE AS $$
      SELECT setweight(to_tsvector('hearth_english', title || ' ' || array_to_string(tags, ' ')), 'A')
          || setweight(to_tsvector('hearth_spanish', title || ' ' || array_to_string(tags, ' ')), 'A')
          || to_tsvector('hearth_english', ${text}) || to_tsvector('hearth_spanish', ${text}) $$`;

/** What a picture shows is found like any other word of a post. No post had a picture before. */
export class SearchPictureWords1795464100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(words(`regexp_replace(html, '<img [^>]*alt="([^"]*)"[^>]*>', ' \\1 ', 'g')`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(words('html'));
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PersonLine } from '@hearth/shared';
import { personLine } from '../../foundation/people/person-line.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { headlineOptions, snippetPieces, textOfHtml } from '../../platform/contributors/search-snippet.js';
import type { SearchAsked, SearchHit, SearchSource } from '../../platform/contributors/search-source.js';
import { SearchSources } from '../../platform/contributors/search-sources.js';
import type { Reader } from '../../platform/db/reader.js';
import { notFlaggedBy, stands } from './post-stands.sql.js';

/** So many of the latest posts of each audience show whether what is looked for is common there. */
const PROBED = 500;
/** So many of them make it common: then enough of it stands among the latest, and not all need be gathered. */
const COMMON = 25;
/** No more of the latest are looked through for something common. */
const LATEST = 40_000;
/** No more matches are put into an order by how they fit, the newest: that costs the same in a house of any size. */
const MOST_RANKED = 1_000;

/**
 * What was typed as PostgreSQL asks it, in each language and in both at once, with the field's synonyms. Words that say nothing
 * in one of the two find nothing alone.
 */
const ASKED = `typed AS MATERIALIZED (
  SELECT websearch_to_tsquery('hearth_english', $1) AS english, websearch_to_tsquery('hearth_spanish', $1) AS spanish),
asked AS MATERIALIZED (
  SELECT english, spanish, english || spanish AS q FROM (
    SELECT ts_rewrite(english, 'SELECT term, means FROM search_synonym') AS english,
           ts_rewrite(spanish, 'SELECT term, means FROM search_synonym') AS spanish
      FROM typed WHERE numnode(english) > 0 AND numnode(spanish) > 0) rewritten)`;

/** SQL condition: this row of `post_search` stands where one looks. */
const IN_SPACE = `EXISTS (SELECT FROM thread t WHERE t.id = s.thread_id AND t.deleted_at IS NULL AND ($3::uuid IS NULL OR t.space_id = $3))`;

const latest = (count: number): string => `
  SELECT * FROM post_search WHERE audience_id = audience.id ORDER BY created_at DESC, post_id DESC LIMIT ${count}`;

/**
 * The newest `most` posts that hold the words and meet `beyond`: where they are common, out of the latest, in order, until
 * there are enough; where they are rare, out of the index, all of them.
 */
const matched = (most: string, beyond: string): string => `
  probe AS MATERIALIZED (
    SELECT count(*) >= ${COMMON} AS common FROM unnest($2::uuid[]) audience(id) CROSS JOIN LATERAL (
      SELECT FROM (${latest(PROBED)}) s WHERE s.words @@ (SELECT q FROM asked) LIMIT ${COMMON}) hit),
  matched AS MATERIALIZED (
    SELECT * FROM (
      SELECT s.post_id, s.created_at, s.words FROM unnest($2::uuid[]) audience(id) CROSS JOIN LATERAL (
        SELECT * FROM (${latest(LATEST)}) s
         WHERE s.words @@ (SELECT q FROM asked) AND ${beyond} AND ${IN_SPACE} LIMIT ${most}) s
       WHERE (SELECT common FROM probe) ORDER BY s.created_at DESC LIMIT ${most}) frequent
    UNION ALL
    SELECT * FROM (
      SELECT s.post_id, s.created_at, s.words FROM post_search s
       WHERE s.audience_id = ANY($2::uuid[]) AND s.words @@ (SELECT q FROM asked) AND ${beyond} AND ${IN_SPACE}
         AND NOT (SELECT common FROM probe)
       ORDER BY s.created_at DESC LIMIT ${most}) rare)`;

const NEWEST_KEY = `(extract(epoch FROM matched.created_at) * 1000)::bigint`;
/** How well it fits, a little less by the year: of two that fit alike the newer is nearer. */
const BEST_KEY = `(ts_rank(matched.words, (SELECT q FROM asked), 1) * 1000000
  / (1 + extract(epoch FROM now() - matched.created_at) / 86400 / 730))::bigint`;
/** A cursor's key is in milliseconds; those of the same one are told apart afterwards, and there are never so many. */
const OLDER = `($4::bigint IS NULL OR s.created_at < to_timestamp(($4::bigint + 1) / 1000.0))`;
const SAME_INSTANT = 50;

/** Titles that are nearly what was typed, where nothing is exactly so: a finger slips on a phone. */
const SLIPPED = `
  slipped AS (
    SELECT p.id AS post_id, p.created_at, (word_similarity($1, t.title) * 1000000)::bigint AS key
      FROM thread t JOIN post p ON p.thread_id = t.id AND p.number = 1
     WHERE $1 <% t.title AND t.audience_id = ANY($2::uuid[]) AND ($3::uuid IS NULL OR t.space_id = $3)
       AND $4::bigint IS NULL AND NOT EXISTS (SELECT FROM matched) ORDER BY key DESC LIMIT 20)`;

const PAGE = (found: string): string => `
  SELECT p.id, key::text, t.id AS "threadId", t.title, p.number, p.created_at AS at, sp.name AS place,
         cardinality(p.content_notes) > 0 AS folded, p.voice IS NOT NULL AS "asMember", ${personLine('a', 'o')} AS person, ${textOfHtml('p.html')} AS text
    FROM (${found}) found
    JOIN post p ON p.id = found.post_id
    JOIN thread t ON t.id = p.thread_id
    JOIN space sp ON sp.id = t.space_id
    LEFT JOIN person a ON a.id = p.shown_author_id LEFT JOIN organization o ON o.id = a.organization_id
   WHERE ${stands('p')} AND ${notFlaggedBy('p', '$7::uuid')} AND t.deleted_at IS NULL AND p.audience_id = ANY($2::uuid[])
     AND ($4::bigint IS NULL OR (key, p.id) < ($4::bigint, $5::uuid))
   ORDER BY key DESC, p.id DESC LIMIT $6`;

/** The page with its snippets: they are cut out of what is shown, not of all that was found. */
const SHOWN = (page: string): string => `
  SELECT page.id, page.key, page."threadId", page.title, page.number, page.at, page.place, page.folded, page."asMember", page.person, page.text,
         CASE WHEN NOT page.folded THEN ts_headline(
           CASE WHEN spoken.english THEN 'hearth_english' ELSE 'hearth_spanish' END::regconfig, page.text,
           coalesce((SELECT CASE WHEN spoken.english THEN asked.english ELSE asked.spanish END FROM asked), ''::tsquery),
           ${headlineOptions('page.text')}) END AS headline
    FROM (${page}) page
   CROSS JOIN LATERAL (SELECT coalesce(to_tsvector('hearth_english', page.text) @@ (SELECT english FROM asked), true) AS english) spoken
   ORDER BY page.key::bigint DESC, page.id DESC`;

const BY_WORDS = (found: string, key: string): string => `
  WITH ${ASKED}, ${found}, ${SLIPPED}
  ${SHOWN(
    PAGE(
      `SELECT matched.post_id, ${key} AS key FROM matched UNION ALL SELECT slipped.post_id, slipped.key FROM slipped`,
    ),
  )}`;

/** What one person wrote under their name, the newest first, with these words in it if there are any. */
const BY_PERSON = `
  WITH ${ASKED}
  ${SHOWN(
    PAGE(`SELECT matched.id AS post_id, ${NEWEST_KEY} AS key FROM post matched JOIN post_search s ON s.post_id = matched.id
      WHERE matched.shown_author_id = $8 AND ${IN_SPACE} AND ($1 = '' OR s.words @@ (SELECT q FROM asked))`),
  )}`;

/** Posts of one thread with these words, in its order. */
const IN_THREAD = `
  WITH ${ASKED}
  ${SHOWN(
    PAGE(`SELECT matched.id AS post_id, -matched.number::bigint AS key FROM post matched JOIN post_search s ON s.post_id = matched.id
      WHERE matched.thread_id = $8 AND ${IN_SPACE} AND s.words @@ (SELECT q FROM asked)`),
  )}`;

/** What is marked as a lesson, the newest first, with these words in it if there are any; of one person, if one is named. */
const LESSONS = `
  WITH ${ASKED}
  ${SHOWN(
    PAGE(`SELECT matched.id AS post_id, ${NEWEST_KEY} AS key FROM post matched JOIN post_search s ON s.post_id = matched.id
      WHERE matched.lesson_mark IS NOT NULL AND matched.audience_id = ANY($2::uuid[]) AND ${IN_SPACE}
        AND ($8::uuid IS NULL OR matched.shown_author_id = $8) AND ($1 = '' OR s.words @@ (SELECT q FROM asked))`),
  )}`;

const BEST = BY_WORDS(matched(String(MOST_RANKED), 'true'), BEST_KEY);
const NEWEST = BY_WORDS(matched(`($6 + ${SAME_INSTANT})`, OLDER), NEWEST_KEY);

interface Row {
  id: string;
  key: string;
  threadId: string;
  title: string;
  number: number;
  at: Date;
  place: string;
  folded: boolean;
  asMember: boolean;
  person: PersonLine | null;
  headline: string | null;
  /** Of the whole post, with entities as HTML has them. */
  text: string;
}

/** Posts and titles. What was written as a member is found by its words alone, never by its author. */
@Injectable()
export class ForumSearch implements SearchSource, OnModuleInit {
  readonly kind = 'post' as const;

  constructor(private readonly sources: SearchSources) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async find(reader: Reader, viewer: Viewer, asked: SearchAsked): Promise<SearchHit[]> {
    const sql = asked.threadId
      ? IN_THREAD
      : asked.lessons
        ? LESSONS
        : asked.byPersonId
          ? BY_PERSON
          : asked.order === 'best'
            ? BEST
            : NEWEST;
    const rows = await reader.query<Row>(sql, [
      asked.words,
      viewer.audienceIds,
      asked.spaceId,
      asked.after?.key ?? null,
      asked.after?.id ?? null,
      asked.first + 1,
      viewer.personId,
      ...(asked.threadId ? [asked.threadId] : asked.byPersonId || asked.lessons ? [asked.byPersonId] : []),
    ]);
    return rows.map(({ threadId, number, headline, text, ...row }) => ({
      ...row,
      kind: this.kind,
      path: `/threads/${threadId}#${number}`,
      snippet: headline === null ? [] : snippetPieces(headline, text),
    }));
  }
}

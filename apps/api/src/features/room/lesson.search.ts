import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PersonLine } from '@hearth/shared';
import { audienceName } from '../../foundation/cohorts/audiences.js';
import { personLine } from '../../foundation/people/person-line.js';
import { measuredSql } from '../../foundation/sessions/room-measure.sql.js';
import { coordinatedAudienceIds } from '../../foundation/sessions/sessions.policy.js';
import { openedSql, roomOpenSql } from '../../foundation/sessions/session-time.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { headlineOptions, snippetPieces } from '../../platform/contributors/search-snippet.js';
import type { SearchAsked, SearchHit, SearchSource } from '../../platform/contributors/search-source.js';
import { SearchSources } from '../../platform/contributors/search-sources.js';
import type { Reader } from '../../platform/db/reader.js';

/** SQL of what was said, as HTML would have it: what was found is cut out of that. */
const TEXT = `replace(replace(m.body, '&', '&amp;'), '<', '&lt;')`;

/** `canReadChat` in SQL, of a session in which something was said; `$3` is the viewer, `$4` the audiences whose sessions they run. */
const MAY_READ = `s.audience_id = ANY($2::uuid[]) AND NOT ${measuredSql('remove', 's.id', '$3')} AND (${roomOpenSql('s')} OR ((s.canceled_at IS NOT NULL OR ${openedSql('s')}) AND (
  EXISTS (SELECT FROM attendance a WHERE a.session_id = s.id AND a.person_id = $3)
  OR EXISTS (SELECT FROM peer_session_role f WHERE f.session_id = s.id AND f.person_id = $3 AND f.role = 'facilitator')
  OR s.audience_id = ANY($4::uuid[]))))`;

const LESSONS = `
  WITH typed AS MATERIALIZED (
    SELECT websearch_to_tsquery('hearth_english', $1) AS english, websearch_to_tsquery('hearth_spanish', $1) AS spanish),
  asked AS MATERIALIZED (
    SELECT ts_rewrite(english, 'SELECT term, means FROM search_synonym') AS english,
           ts_rewrite(spanish, 'SELECT term, means FROM search_synonym') AS spanish
      FROM typed WHERE numnode(english) > 0 AND numnode(spanish) > 0)
  SELECT m.id, (extract(epoch FROM m.sent_at) * 1000)::bigint::text AS key, s.id AS "sessionId", s.title, m.number, m.sent_at AS at,
         ${audienceName('s.audience_id')} AS place, ${personLine('p', 'o')} AS person, ${TEXT} AS text,
         cardinality(m.content_notes) > 0 AS folded, ts_headline(CASE WHEN spoken.english THEN 'hearth_english' ELSE 'hearth_spanish' END::regconfig, ${TEXT},
           coalesce((SELECT CASE WHEN spoken.english THEN asked.english ELSE asked.spanish END FROM asked), ''::tsquery),
           ${headlineOptions(TEXT)}) AS headline
    FROM message m JOIN room r ON r.id = m.room_id AND r.parent_id IS NULL JOIN peer_session s ON s.id = r.session_id
    LEFT JOIN person p ON p.id = m.shown_author_id LEFT JOIN organization o ON o.id = p.organization_id
   CROSS JOIN LATERAL (SELECT coalesce(to_tsvector('hearth_english', m.body) @@ (SELECT english FROM asked), true) AS english,
                              coalesce(to_tsvector('hearth_spanish', m.body) @@ (SELECT spanish FROM asked), true) AS spanish) spoken
   WHERE m.lesson_mark IS NOT NULL AND m.undone_at IS NULL AND ${MAY_READ}
     AND ($1 = '' OR (spoken.english OR spoken.spanish) AND EXISTS (SELECT FROM asked))
     AND ($5::uuid IS NULL OR m.shown_author_id = $5)
     AND ($6::bigint IS NULL OR ((extract(epoch FROM m.sent_at) * 1000)::bigint, m.id) < ($6::bigint, $7::uuid))
   ORDER BY (extract(epoch FROM m.sent_at) * 1000)::bigint DESC, m.id DESC LIMIT $8`;

interface Row {
  id: string;
  key: string;
  sessionId: string;
  title: string;
  number: number;
  at: Date;
  place: string;
  person: PersonLine | null;
  folded: boolean;
  headline: string;
  text: string;
}

/** What was said in a room and marked as a lesson; nothing else said there is searched. */
@Injectable()
export class MessageLessonSearch implements SearchSource, OnModuleInit {
  readonly kind = 'message' as const;

  constructor(private readonly sources: SearchSources) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async find(reader: Reader, viewer: Viewer, asked: SearchAsked): Promise<SearchHit[]> {
    // A room is in no space, and no thread.
    if (!asked.lessons || asked.spaceId || asked.threadId) return [];
    const rows = await reader.query<Row>(LESSONS, [
      asked.words,
      viewer.audienceIds,
      viewer.personId,
      coordinatedAudienceIds(viewer),
      asked.byPersonId,
      asked.after?.key ?? null,
      asked.after?.id ?? null,
      asked.first + 1,
    ]);
    return rows.map(({ sessionId, number, headline, text, ...row }) => ({
      ...row,
      kind: this.kind,
      path: `/sessions/${sessionId}/room#${number}`,
      snippet: row.folded ? [] : snippetPieces(headline, text),
      asMember: false,
    }));
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PersonLine } from '@hearth/shared';
import type { Viewer } from '../../platform/access/viewer.js';
import type { SearchAsked, SearchHit, SearchSource } from '../../platform/contributors/search-source.js';
import { SearchSources } from '../../platform/contributors/search-sources.js';
import type { Reader } from '../../platform/db/reader.js';
import { personLine } from '../people/person-line.js';
import { audiencePeople } from './audience-people.js';

const FIND = `
  SELECT ${personLine('p', 'o')} AS person, (fit.likeness * 1000000)::bigint::text AS key
    FROM person p LEFT JOIN organization o ON o.id = p.organization_id
   CROSS JOIN LATERAL (SELECT CASE WHEN position(unaccent(lower($1)) IN unaccent(lower(p.name))) > 0 THEN 1
     ELSE word_similarity(unaccent(lower($1)), unaccent(lower(p.name))) END AS likeness) fit
   WHERE p.id IN (SELECT who.id FROM unnest($2::uuid[]) audience(id) CROSS JOIN LATERAL (${audiencePeople('audience.id')}) who)
     AND $1 <> '' AND fit.likeness > 0.5
     AND ($3::bigint IS NULL OR ((fit.likeness * 1000000)::bigint, p.id) < ($3::bigint, $4::uuid))
   ORDER BY (fit.likeness * 1000000)::bigint DESC, p.id DESC LIMIT $5`;

/** People one shares an audience with, by a part of their name, or nearly so. */
@Injectable()
export class PeopleSearch implements SearchSource, OnModuleInit {
  readonly kind = 'person' as const;

  constructor(private readonly sources: SearchSources) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async find(reader: Reader, viewer: Viewer, { words, first, after }: SearchAsked): Promise<SearchHit[]> {
    const rows = await reader.query<{ person: PersonLine; key: string }>(FIND, [
      words,
      viewer.audienceIds,
      after?.key ?? null,
      after?.id ?? null,
      first + 1,
    ]);
    return rows.map(({ person, key }) => ({
      kind: this.kind,
      id: person.id,
      key,
      path: `/people/${person.id}`,
      title: person.name,
      snippet: [],
      folded: false,
      place: person.organizationName ?? '',
      person,
      asMember: false,
      at: null,
    }));
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { audienceName } from '../../foundation/cohorts/audiences.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { DescribedPlace, DraftPlaceSource } from '../../platform/contributors/draft-place.js';
import { DraftPlaces } from '../../platform/contributors/draft-places.js';
import type { Reader } from '../../platform/db/reader.js';

/** Where spaces are made and changed. */
const SETTINGS = '/community/settings';

const FIND = `
  SELECT 'thread' AS kind, t.id, t.title, '/threads/' || t.id AS path FROM thread t
   WHERE t.id = ANY($1::uuid[]) AND t.audience_id = ANY($2::uuid[]) AND t.deleted_at IS NULL
  UNION ALL
  SELECT 'space', s.id, s.name, '/community/' || s.id || '/new' FROM space s
   WHERE s.id = ANY($1::uuid[]) AND s.audience_id = ANY($2::uuid[])
  UNION ALL
  SELECT 'poll', held.poll_id, t.title, '/threads/' || t.id FROM post_poll held JOIN thread t ON t.id = held.thread_id
   WHERE held.poll_id = ANY($1::uuid[]) AND t.audience_id = ANY($2::uuid[]) AND t.deleted_at IS NULL
  UNION ALL
  SELECT 'spaces', a.id, ${audienceName('a.id')}, '${SETTINGS}' FROM audience a
   WHERE a.id = ANY($1::uuid[]) AND a.id = ANY($2::uuid[])
  UNION ALL
  SELECT 'post', po.id, t.title, '/threads/' || t.id || '#' || po.number FROM post po JOIN thread t ON t.id = po.thread_id
   WHERE po.id = ANY($1::uuid[]) AND po.audience_id = ANY($2::uuid[]) AND po.deleted_at IS NULL AND t.deleted_at IS NULL`;

/** Where one writes in the forum: a reply or a summary, a new thread, a change of a post, a poll or an answer to one. */
@Injectable()
export class ForumDrafts implements DraftPlaceSource, OnModuleInit {
  readonly kinds = ['thread', 'space', 'spaces', 'post', 'poll'];

  constructor(private readonly places: DraftPlaces) {}

  onModuleInit(): void {
    this.places.register(this);
  }

  async describe(
    reader: Reader,
    viewer: Viewer,
    places: readonly { place: string; kind: string; id: string }[],
  ): Promise<Map<string, DescribedPlace>> {
    const rows = await reader.query<DescribedPlace & { kind: string; id: string }>(FIND, [
      [...new Set(places.map(({ id }) => id))],
      viewer.audienceIds,
    ]);
    const known = new Map(rows.map(({ kind, id, title, path }) => [`${kind}:${id}`, { title, path }]));
    return new Map(
      places.flatMap(({ place, kind, id }) => {
        const described = known.get(`${kind}:${id}`);
        if (!described) return [];
        return [[place, place.endsWith(':settings') ? { ...described, path: SETTINGS } : described]];
      }),
    );
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer.js';
import type { DescribedPlace, DraftPlaceSource } from '../../platform/contributors/draft-place.js';
import { DraftPlaces } from '../../platform/contributors/draft-places.js';
import type { Reader } from '../../platform/db/reader.js';

const FIND = `
  SELECT 'poll' AS kind, held.poll_id AS id, s.title, '/sessions/' || s.id || '/room?side=polls' AS path
    FROM room_poll held JOIN room r ON r.id = held.room_id JOIN peer_session s ON s.id = r.session_id
   WHERE held.poll_id = ANY($1::uuid[]) AND s.audience_id = ANY($2::uuid[])
  UNION ALL
  SELECT 'question', q.id, s.title, '/sessions/' || s.id || '/room?side=questions'
    FROM room_question q JOIN room r ON r.id = q.room_id JOIN peer_session s ON s.id = r.session_id
   WHERE q.id = ANY($1::uuid[]) AND s.audience_id = ANY($2::uuid[])`;

/** Where one writes beside a room's conversation: an answer to a poll, a change of one, a change of a question. */
@Injectable()
export class RoomDrafts implements DraftPlaceSource, OnModuleInit {
  readonly kinds = ['poll', 'question'];

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
        return described ? [[place, described]] : [];
      }),
    );
  }
}

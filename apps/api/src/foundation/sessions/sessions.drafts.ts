import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer.js';
import type { DescribedPlace, DraftPlaceSource } from '../../platform/contributors/draft-place.js';
import { DraftPlaces } from '../../platform/contributors/draft-places.js';
import type { Reader } from '../../platform/db/reader.js';

/** Where one writes about a session, by the end of the place's name. */
const PATHS: Record<string, string> = {
  edit: '/edit',
  chat: '/room',
  protocol: '/protocol',
  case: '/case',
  question: '/room?side=questions',
  poll: '/room?side=polls',
};

/** Where one writes about a session: its room, its announcement, its protocol, its case. */
@Injectable()
export class SessionsDrafts implements DraftPlaceSource, OnModuleInit {
  readonly kinds = ['session'];

  constructor(private readonly places: DraftPlaces) {}

  onModuleInit(): void {
    this.places.register(this);
  }

  async describe(
    reader: Reader,
    viewer: Viewer,
    places: readonly { place: string; kind: string; id: string }[],
  ): Promise<Map<string, DescribedPlace>> {
    const rows = await reader.query<{ id: string; title: string }>(
      `SELECT id, title FROM peer_session WHERE id = ANY($1::uuid[]) AND audience_id = ANY($2::uuid[])`,
      [[...new Set(places.map(({ id }) => id))], viewer.audienceIds],
    );
    const titles = new Map(rows.map(({ id, title }) => [id, title]));
    return new Map(
      places.flatMap(({ place, id }) => {
        const title = titles.get(id);
        const path = `/sessions/${id}${PATHS[place.split(':')[2] ?? ''] ?? ''}`;
        return title === undefined ? [] : [[place, { title, path }]];
      }),
    );
  }
}

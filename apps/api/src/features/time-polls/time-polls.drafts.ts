import { Injectable, type OnModuleInit } from '@nestjs/common';
import { coordinatedAudienceIds } from '../../foundation/sessions/sessions.policy.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { DescribedPlace, DraftPlaceSource } from '../../platform/contributors/draft-place.js';
import { DraftPlaces } from '../../platform/contributors/draft-places.js';
import type { Reader } from '../../platform/db/reader.js';

/** Where one changes a time poll. */
@Injectable()
export class TimePollsDrafts implements DraftPlaceSource, OnModuleInit {
  readonly kinds = ['time-poll'];

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
      `SELECT id, title FROM time_poll WHERE id = ANY($1::uuid[]) AND audience_id = ANY($2::uuid[])`,
      [[...new Set(places.map(({ id }) => id))], coordinatedAudienceIds(viewer)],
    );
    const titles = new Map(rows.map(({ id, title }) => [id, title]));
    return new Map(
      places.flatMap(({ place, id }) => {
        const title = titles.get(id);
        return title === undefined ? [] : [[place, { title, path: `/time-polls/${id}/edit` }]];
      }),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Viewer } from '../access/viewer.js';
import type { Reader } from '../db/reader.js';
import type { DescribedPlace, DraftPlaceSource } from './draft-place.js';

/** Every place where drafts are written; features register theirs. */
@Injectable()
export class DraftPlaces {
  private readonly sources: DraftPlaceSource[] = [];

  register(source: DraftPlaceSource): void {
    this.sources.push(source);
  }

  /** What the viewer may see of these places; the others are left out. At most one statement per source. */
  async describe(
    reader: Reader,
    viewer: Viewer,
    places: readonly string[],
  ): Promise<Map<string, DescribedPlace>> {
    const parts = places
      .map((place) => {
        const [kind = '', id = ''] = place.split(':');
        return { place, kind, id };
      })
      .filter(({ id }) => isUUID(id));
    const found = await Promise.all(
      this.sources.map(async (source) => {
        const own = parts.filter(({ kind }) => source.kinds.includes(kind));
        return own.length > 0 ? [...(await source.describe(reader, viewer, own))] : [];
      }),
    );
    return new Map(found.flat());
  }
}

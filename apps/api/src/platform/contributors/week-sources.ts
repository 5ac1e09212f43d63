import { Injectable } from '@nestjs/common';
import type { Viewer } from '../access/viewer.js';
import type { Reader } from '../db/reader.js';
import type { WeekItem, WeekSource } from './week-source.js';

/** Everything that brings something to "this week"; features register theirs. */
@Injectable()
export class WeekSources {
  private readonly sources: WeekSource[] = [];

  register(source: WeekSource): void {
    this.sources.push(source);
  }

  async items(reader: Reader, viewer: Viewer): Promise<WeekItem[]> {
    return (await Promise.all(this.sources.map((source) => source.items(reader, viewer)))).flat();
  }
}

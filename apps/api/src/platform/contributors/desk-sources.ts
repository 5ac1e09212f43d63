import { Injectable } from '@nestjs/common';
import type { Viewer } from '../access/viewer.js';
import type { Reader } from '../db/reader.js';
import type { DeskItem, DeskSource } from './desk-source.js';

/** Everything that brings something to a coordinator's desk; features register theirs. */
@Injectable()
export class DeskSources {
  private readonly sources: DeskSource[] = [];

  register(source: DeskSource): void {
    this.sources.push(source);
  }

  /** Each source's first items, and how many it has. */
  all(reader: Reader, viewer: Viewer, first: number): Promise<{ items: DeskItem[]; total: number }[]> {
    return Promise.all(this.sources.map((source) => source.items(reader, viewer, first)));
  }
}

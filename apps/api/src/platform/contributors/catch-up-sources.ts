import { Injectable } from '@nestjs/common';
import type { Reader } from '../db/reader.js';
import type { CatchUpItem, CatchUpSource } from './catch-up-item.js';
import type { NotificationReader } from './notification-kind.js';

/** Everything that brings something to "five minutes"; features register theirs. */
@Injectable()
export class CatchUpSources {
  private readonly sources: CatchUpSource[] = [];

  register(source: CatchUpSource): void {
    this.sources.push(source);
  }

  async items(reader: Reader, who: NotificationReader): Promise<CatchUpItem[]> {
    return (await Promise.all(this.sources.map((source) => source.items(reader, who)))).flat();
  }
}

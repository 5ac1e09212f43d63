import { Injectable } from '@nestjs/common';
import type { Flaggable, FlagQueue, SubjectKind } from './flaggable.js';

/** Everything that can be flagged; features register theirs. */
@Injectable()
export class Flaggables {
  private readonly sources = new Map<SubjectKind, Flaggable>();
  /** Who reviews sees it here. */
  queue: FlagQueue = { holds: () => Promise.resolve(false) };

  register(source: Flaggable): void {
    this.sources.set(source.kind, source);
  }

  of(kind: SubjectKind): Flaggable {
    const source = this.sources.get(kind);
    if (!source) throw new Error(`No feature brings what is flagged as ${kind}`);
    return source;
  }
}

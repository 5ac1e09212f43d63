import { Injectable } from '@nestjs/common';
import type { Tx } from '../db/db.js';
import type { Flaggable, FlagQueue, SubjectKind } from './flaggable.js';

/** Everything that can be flagged; features register theirs. */
@Injectable()
export class Flaggables {
  private readonly sources = new Map<SubjectKind, Flaggable>();
  /** Who reviews sees it here. */
  queue: FlagQueue = { holds: () => Promise.resolve(false) };

  private readonly whenGone: ((tx: Tx, kind: SubjectKind, id: string) => Promise<void>)[] = [];

  /** Is told in the same transaction when the words of something are gone for good. */
  onGone(listener: (tx: Tx, kind: SubjectKind, id: string) => Promise<void>): void {
    this.whenGone.push(listener);
  }

  /** The words of this are gone for good: what was said about them goes, too. */
  async gone(tx: Tx, kind: SubjectKind, id: string): Promise<void> {
    for (const listener of this.whenGone) await listener(tx, kind, id);
  }

  register(source: Flaggable): void {
    this.sources.set(source.kind, source);
  }

  of(kind: SubjectKind): Flaggable {
    const source = this.sources.get(kind);
    if (!source) throw new Error(`No feature brings what is flagged as ${kind}`);
    return source;
  }
}

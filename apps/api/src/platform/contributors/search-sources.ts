import { Injectable } from '@nestjs/common';
import type { SearchKind, SearchSource } from './search-source.js';

/** Everything that can be searched; features register theirs. */
@Injectable()
export class SearchSources {
  private readonly sources = new Map<SearchKind, SearchSource>();

  register(source: SearchSource): void {
    this.sources.set(source.kind, source);
  }

  of(kind: SearchKind): SearchSource {
    const source = this.sources.get(kind);
    if (!source) throw new Error(`Nothing brings ${kind} to search`);
    return source;
  }
}

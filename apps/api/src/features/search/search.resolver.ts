import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { isUUID } from 'class-validator';
import { Person } from '../../foundation/people/people.types.js';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { invalidField } from '../../platform/access/refusal-error.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { SearchAsked } from '../../platform/contributors/search-source.js';
import { SearchSources } from '../../platform/contributors/search-sources.js';
import { Db } from '../../platform/db/db.js';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.js';
import { PageSizeArg, textFault } from '../../platform/graphql/inputs.js';
import { cleanLine } from '../../platform/graphql/text.js';
import { SearchKind, SearchOrder, SearchPage } from './search.types.js';

/** Looking for something, over everything one may read. */
@Resolver(() => SearchPage)
export class SearchResolver {
  constructor(
    private readonly db: Db,
    private readonly sources: SearchSources,
  ) {}

  @Query(() => SearchPage, { description: 'What the viewer may read and these words find, in one statement' })
  @Allow(signedIn)
  async search(
    @CurrentViewer() viewer: Viewer,
    @Args('words', {
      type: () => String,
      defaultValue: '',
      description: 'As in a web search: "a phrase", or, -without',
    })
    typed: string,
    @Args('kind', { type: () => SearchKind, defaultValue: SearchKind.POST }) kind: SearchKind,
    @Args('spaceId', { type: () => ID, nullable: true }) spaceId: string | null,
    @Args('threadId', { type: () => ID, nullable: true, description: 'In this thread alone, in its order' })
    threadId: string | null,
    @Args('byPersonId', { type: () => ID, nullable: true, description: 'What they wrote under their name' })
    byPersonId: string | null,
    @Args('lessons', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Only posts marked as lessons, the newest first',
    })
    lessons: boolean,
    @Args('order', { type: () => SearchOrder, defaultValue: SearchOrder.BEST }) order: SearchOrder,
    @PageSizeArg() first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<SearchPage> {
    const words = cleanLine(typed);
    const fault = textFault(words, 0, LIMITS.searchWords);
    if (fault) throw invalidField('words', fault.rule, fault.params);
    const from = after ? readCursor(after) : null;
    if (
      [spaceId, threadId, byPersonId].some((id) => id != null && !isUUID(id)) ||
      (words === '' && !byPersonId && !(lessons && kind !== SearchKind.PERSON))
    )
      return { nodes: [], nextCursor: null };
    const hits = await this.sources.of(kind).find(this.db, viewer, {
      words,
      spaceId: spaceId ?? null,
      threadId: threadId ?? null,
      byPersonId: byPersonId ?? null,
      lessons,
      order,
      first,
      after: from,
    });
    const nodes = hits.slice(0, first);
    const last = nodes.at(-1);
    return {
      nodes: nodes.map(({ person, ...hit }) => ({ ...hit, person: person as Person | null })),
      nextCursor: hits.length > first && last ? encodeCursor(last.key, last.id) : null,
    };
  }
}

/** The place a cursor names; one of ours, or a fault of `after`. */
function readCursor(cursor: string): SearchAsked['after'] {
  const [key = '', id = ''] = decodeCursor(cursor, 2);
  if (!/^-?\d{1,18}$/.test(key) || !isUUID(id)) throw invalidField('after', 'unknown');
  return { key, id };
}

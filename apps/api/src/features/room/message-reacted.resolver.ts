import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, asItsParent } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { reactedTo } from './room.queries.js';
import { MessagePage, MessageReacted } from './room.types.js';

/** What of a page of messages is the viewer's own. */
@Resolver(() => MessagePage)
export class MessageReactedResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => [MessageReacted], {
    description: 'How the viewer reacted to these; where they did not, nothing',
  })
  @Allow(asItsParent)
  reacted(@CurrentViewer() viewer: Viewer, @Parent() page: MessagePage): Promise<MessageReacted[]> {
    const ids = page.nodes.filter(({ reactions }) => reactions !== null).map(({ id }) => id);
    return ids.length === 0 ? Promise.resolve([]) : reactedTo(this.db, viewer.personId, ids);
  }
}

import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import { Db } from '../../platform/db/db.js';
import { InboxMarkInput } from './inbox.inputs.js';
import { inboxOf, unreadOf } from './inbox.queries.js';
import { InboxService } from './inbox.service.js';
import { Inbox } from './inbox.types.js';

/** What the viewer has been told. */
@Resolver(() => Inbox)
export class InboxResolver {
  constructor(
    private readonly db: Db,
    private readonly kinds: NotificationKinds,
    private readonly inboxes: InboxService,
  ) {}

  @Query(() => Inbox)
  @Allow(signedIn)
  inbox(@CurrentViewer() viewer: Viewer): Promise<Inbox> {
    return inboxOf(this.db, this.kinds, viewer);
  }

  @Query(() => Int, { description: 'How many notifications wait, 100 at most' })
  @Allow(signedIn)
  inboxUnread(@CurrentViewer() viewer: Viewer): Promise<number> {
    return unreadOf(this.db, this.kinds, viewer);
  }

  @Mutation(() => Inbox)
  @Allow(signedIn)
  inboxMark(@CurrentViewer() viewer: Viewer, @Args('input') input: InboxMarkInput): Promise<Inbox> {
    return this.inboxes.mark(viewer, input);
  }
}

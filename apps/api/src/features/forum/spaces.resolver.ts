import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, asItsParent, signedIn } from '../../platform/access/allow.js';
import { found } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { Db } from '../../platform/db/db.js';
import { IdArg, PageSizeArg } from '../../platform/graphql/inputs.js';
import { ThreadMarkReadInput, ThreadsMarkReadInput } from './forum.inputs.js';
import { ForumService } from './forum.service.js';
import { ensureAlone, shownSpace, shownThread, type Listed } from './forum.shown.js';
import { readersNamed } from '../../foundation/cohorts/readers-named.js';
import { Person } from '../../foundation/people/people.types.js';
import { Space, Thread, ThreadPage } from './forum.types.js';
import { spaceById, spacesOf, type SpaceRow } from './space.queries.js';
import { threadList, type ThreadFilter } from './thread-list.js';
import { ThreadListArgs } from './thread-list.args.js';

/** Spaces and the lists of their threads. */
@Resolver(() => Space)
export class SpacesResolver {
  constructor(
    private readonly db: Db,
    private readonly forum: ForumService,
  ) {}

  @Query(() => [Space])
  @Allow(signedIn)
  async spaces(@CurrentViewer() viewer: Viewer): Promise<Space[]> {
    return (await spacesOf(this.db, viewer)).map((row) => ({ ...shownSpace(viewer, row), listed: true }));
  }

  @Query(() => Space)
  @Allow(signedIn)
  async space(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<Space> {
    return shownSpace(viewer, found(await spaceById(this.db, viewer, id)));
  }

  @ResolveField(() => [Person], {
    description: 'People who read this space, by the beginning of a part of their name; five at most',
  })
  @Allow(asItsParent)
  people(@Parent() space: SpaceRow & Listed, @Args('named') named: string): Promise<Person[]> {
    ensureAlone(space);
    return readersNamed(this.db, space.audienceId, named);
  }

  @ResolveField(() => ThreadPage, { description: 'What is pinned first, then by the latest post' })
  @Allow(asItsParent)
  threads(
    @CurrentViewer() viewer: Viewer,
    @Parent() space: SpaceRow & Listed,
    @Args() list: ThreadListArgs,
    @PageSizeArg() first: number,
  ): Promise<ThreadPage> {
    ensureAlone(space);
    return this.page(viewer, { ...list, spaceId: space.id }, first, list.after);
  }

  @Query(() => ThreadPage, {
    name: 'threads',
    description: 'Over all spaces the viewer reads, by the latest post',
  })
  @Allow(signedIn)
  threadsOfAll(
    @CurrentViewer() viewer: Viewer,
    @Args() list: ThreadListArgs,
    @PageSizeArg() first: number,
  ): Promise<ThreadPage> {
    return this.page(viewer, list, first, list.after);
  }

  @Mutation(() => Thread, { description: 'From this post on everything is unread again' })
  @Allow(signedIn)
  async threadMarkUnread(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ThreadMarkReadInput,
  ): Promise<Thread> {
    return shownThread(viewer, await this.forum.threadMarkUnread(viewer, input));
  }

  @Mutation(() => Boolean, { description: 'All that the viewer reads, or all of a space, counts as read' })
  @Allow(signedIn)
  async threadsMarkRead(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ThreadsMarkReadInput,
  ): Promise<boolean> {
    await this.forum.threadsMarkRead(viewer, input);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Takes such a press back; what was read since stays read' })
  @Allow(signedIn)
  async threadsMarkReadUndo(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<boolean> {
    await this.forum.threadsMarkReadUndo(viewer, id);
    return true;
  }

  private async page(
    viewer: Viewer,
    filter: ThreadFilter,
    first: number,
    after: string | null | undefined,
  ): Promise<ThreadPage> {
    const { nodes, nextCursor } = await threadList(this.db, viewer, filter, first, after ?? null);
    return { nodes: nodes.map((row) => ({ ...shownThread(viewer, row), listed: true })), nextCursor };
  }
}

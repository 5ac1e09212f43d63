import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { isUUID } from 'class-validator';
import { Allow, asItsParent, signedIn } from '../../platform/access/allow.js';
import { found, invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { Config } from '../../platform/config/config.js';
import { Db } from '../../platform/db/db.js';
import { IdArg, PageSizeArg } from '../../platform/graphql/inputs.js';
import {
  PostEditInput,
  PostNoteInput,
  PostReplyInput,
  ThreadDescribeInput,
  ThreadFollowInput,
  ThreadMarkReadInput,
  ThreadStartInput,
} from './forum.inputs.js';
import { ForumService } from './forum.service.js';
import { ensureAlone, goesOnReading, shownPost, shownThread, type Listed } from './forum.shown.js';
import { Post, PostPage, Thread } from './forum.types.js';
import { postsBetween, postsByIds, type KnownPost } from './post.queries.js';
import { threadById, threadsIWrote, type ThreadRow } from './thread.queries.js';

/** Threads and posts. */
@Resolver(() => Thread)
export class ForumResolver {
  constructor(
    private readonly db: Db,
    private readonly forum: ForumService,
    private readonly config: Config,
  ) {}

  @Query(() => Thread)
  @Allow(signedIn)
  async thread(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<Thread> {
    return shownThread(viewer, found(await threadById(this.db, viewer, id)));
  }

  @Query(() => [Thread], { description: 'Threads the viewer wrote in, those with something new first' })
  @Allow(signedIn)
  async myThreads(
    @CurrentViewer() viewer: Viewer,
    @PageSizeArg('first', 10) first: number,
  ): Promise<Thread[]> {
    return (await threadsIWrote(this.db, viewer, first)).map((row) => ({
      ...shownThread(viewer, row),
      listed: true,
    }));
  }

  /**
   * The thread was read in an earlier statement, so its `rev` is never newer than these posts: who asks for the changes
   * since it misses none.
   */
  @ResolveField(() => PostPage, {
    description:
      'Posts in the order of number. `from`: the first number wanted (default 1). `before`: instead, the page that ends just before this number. `aheadOfUnread`: instead, where the viewer goes on reading, with so many posts before the first unread; from the top for who never read here, or has read all.',
  })
  @Allow(asItsParent)
  async posts(
    @CurrentViewer() viewer: Viewer,
    @Parent() thread: ThreadRow & Listed,
    @Args('from', { type: () => Int, nullable: true }) from: number | null,
    @Args('before', { type: () => Int, nullable: true }) before: number | null,
    @Args('aheadOfUnread', { type: () => Int, nullable: true }) aheadOfUnread: number | null,
    @PageSizeArg() first: number,
  ): Promise<PostPage> {
    ensureAlone(thread);
    // Numbers have no gaps, so a page is a range of numbers.
    const end = before == null ? null : Math.min(before, thread.lastNumber + 1);
    const wanted = aheadOfUnread == null ? (from ?? 1) : goesOnReading(thread, aheadOfUnread, first);
    const start = Math.max(end === null ? wanted : end - first, 1);
    const last = end === null ? start + first - 1 : end - 1;
    const { nodes, lastNumber } = await postsBetween(this.db, viewer, thread.id, start, last);
    return {
      nodes: nodes.map((row) => shownPost(viewer, row, thread, this.config.UNDO_SECONDS)),
      hasBefore: start > 1,
      hasAfter: last < lastNumber,
    };
  }

  @Query(() => Post)
  @Allow(signedIn)
  async post(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<Post> {
    return this.shown(viewer, found((await postsByIds(this.db, viewer, [id]))[0]));
  }

  @Query(() => [Post], {
    name: 'posts',
    description: 'Those of these posts (50 at most) that the viewer may see',
  })
  @Allow(signedIn)
  async postsById(
    @CurrentViewer() viewer: Viewer,
    @Args('ids', { type: () => [ID] }) ids: string[],
  ): Promise<Post[]> {
    if (ids.length > LIMITS.page) throw invalidField('ids', 'too_long', { max: LIMITS.page });
    const known = [...new Set(ids.map((id) => id.toLowerCase()))].filter((id) => isUUID(id));
    const byId = new Map((await postsByIds(this.db, viewer, known)).map((post) => [post.id, post]));
    return known.flatMap((id) => byId.get(id) ?? []).map((post) => this.shown(viewer, post));
  }

  @Mutation(() => Thread)
  @Allow(signedIn)
  async threadStart(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ThreadStartInput,
  ): Promise<Thread> {
    return shownThread(viewer, await this.forum.threadStart(viewer, input));
  }

  @Mutation(() => Thread, { description: 'Whoever asked says what they need, and tags it' })
  @Allow(signedIn)
  async threadDescribe(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ThreadDescribeInput,
  ): Promise<Thread> {
    return shownThread(viewer, await this.forum.threadDescribe(viewer, input));
  }

  @Mutation(() => Thread)
  @Allow(signedIn)
  async threadMarkRead(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ThreadMarkReadInput,
  ): Promise<Thread> {
    return shownThread(viewer, await this.forum.threadMarkRead(viewer, input));
  }

  @Mutation(() => Thread)
  @Allow(signedIn)
  async threadFollow(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ThreadFollowInput,
  ): Promise<Thread> {
    return shownThread(viewer, await this.forum.threadFollow(viewer, input));
  }

  @Mutation(() => Post)
  @Allow(signedIn)
  async postReply(@CurrentViewer() viewer: Viewer, @Args('input') input: PostReplyInput): Promise<Post> {
    return this.shown(viewer, await this.forum.postReply(viewer, input));
  }

  @Mutation(() => Post)
  @Allow(signedIn)
  async postEdit(@CurrentViewer() viewer: Viewer, @Args('input') input: PostEditInput): Promise<Post> {
    return this.shown(viewer, await this.forum.postEdit(viewer, input));
  }

  @Mutation(() => Post, { description: "Content notes of one's own post, in place of those it has" })
  @Allow(signedIn)
  async postNote(@CurrentViewer() viewer: Viewer, @Args('input') input: PostNoteInput): Promise<Post> {
    return this.shown(viewer, await this.forum.postNote(viewer, input));
  }

  @Mutation(() => Post)
  @Allow(signedIn)
  async postDelete(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<Post> {
    return this.shown(viewer, await this.forum.postDelete(viewer, id));
  }

  @Mutation(() => Post)
  @Allow(signedIn)
  async postRestore(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<Post> {
    return this.shown(viewer, await this.forum.postRestore(viewer, id));
  }

  private shown(viewer: Viewer, post: KnownPost): Post {
    return shownPost(viewer, post, post, this.config.UNDO_SECONDS);
  }
}

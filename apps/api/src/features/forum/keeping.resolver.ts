import { Args, Field, Int, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, asItsParent, signedIn } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { Config } from '../../platform/config/config.js';
import { Db } from '../../platform/db/db.js';
import {
  PostHelpfulInput,
  PostReactInput,
  SpaceStartersInput,
  SpaceSwitchInput,
  ThreadSummarizeInput,
  ThreadSwitchInput,
} from './forum.inputs.js';
import { ensureAlone, shownPost, shownSpace, shownThread, type Listed } from './forum.shown.js';
import { Post, Space, Thread } from './forum.types.js';
import { postReact } from './post-react.js';
import { postHelpful, threadSummarize } from './thread-answer.js';
import { spaceArchive, spaceStarters, threadSwitch } from './thread-keep.js';
import type { OneThread } from './thread.queries.js';
import { renderWritten } from './written-text.js';

@ObjectType({ description: 'What a thread came to, in the words of whoever asked' })
export class ThreadSummary {
  @Field() html: string;
  @Field(() => String, { nullable: true, description: 'What was written; only for whoever may change it' })
  markdown: string | null;
}

/** What keepers do with threads and spaces, what whoever asked says about the answers, and reactions. */
@Resolver(() => Thread)
export class KeepingResolver {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  @ResolveField(() => ThreadSummary, { nullable: true })
  @Allow(asItsParent)
  summary(@Parent() thread: Thread & OneThread & Listed): ThreadSummary | null {
    ensureAlone(thread);
    const { summary, can } = thread;
    return summary && { ...summary, markdown: can.describe ? summary.markdown : null };
  }

  @ResolveField(() => Int, { description: 'Moves with every change of its polls; 0 where it has none' })
  @Allow(asItsParent)
  pollsRev(@Parent() thread: OneThread & Listed): number {
    ensureAlone(thread);
    return thread.pollsRev;
  }

  @Mutation(() => Thread, { description: 'A keeper closes it for words, or opens it again' })
  @Allow(signedIn)
  async threadLock(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ThreadSwitchInput,
  ): Promise<Thread> {
    return this.switched(viewer, 'locked', input);
  }

  @Mutation(() => Thread, { description: 'A keeper lets it stand first in its space, or no more' })
  @Allow(signedIn)
  async threadPin(@CurrentViewer() viewer: Viewer, @Args('input') input: ThreadSwitchInput): Promise<Thread> {
    return this.switched(viewer, 'pinned', input);
  }

  @Mutation(() => Thread, { description: 'A keeper puts it away, to be read only, or takes it back' })
  @Allow(signedIn)
  async threadArchive(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ThreadSwitchInput,
  ): Promise<Thread> {
    return this.switched(viewer, 'archived', input);
  }

  @Mutation(() => Space, { description: 'A keeper puts it away, to be read only, or takes it back' })
  @Allow(signedIn)
  async spaceArchive(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SpaceSwitchInput,
  ): Promise<Space> {
    return shownSpace(viewer, await this.db.write((tx) => spaceArchive(tx, viewer, input)));
  }

  @Mutation(() => Space, { description: 'A keeper says who starts threads in it' })
  @Allow(signedIn)
  async spaceStarters(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SpaceStartersInput,
  ): Promise<Space> {
    return shownSpace(viewer, await this.db.write((tx) => spaceStarters(tx, viewer, input)));
  }

  @Mutation(() => Post, { description: 'Whoever asked says that it helped them, or takes that back' })
  @Allow(signedIn)
  async postHelpful(@CurrentViewer() viewer: Viewer, @Args('input') input: PostHelpfulInput): Promise<Post> {
    const post = await this.db.write((tx) => postHelpful(tx, viewer, input));
    return shownPost(viewer, post, post, this.config.UNDO_SECONDS);
  }

  @Mutation(() => Post, { description: 'Reacts to what someone else wrote, or takes it back' })
  @Allow(signedIn)
  async postReact(@CurrentViewer() viewer: Viewer, @Args('input') input: PostReactInput): Promise<Post> {
    const post = await this.db.write((tx) => postReact(tx, viewer, input));
    return shownPost(viewer, post, post, this.config.UNDO_SECONDS);
  }

  @Mutation(() => Thread, { description: 'Whoever asked says in short what it came to; empty takes it away' })
  @Allow(signedIn)
  async threadSummarize(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ThreadSummarizeInput,
  ): Promise<Thread> {
    const html = input.markdown === '' ? null : renderWritten(input.markdown);
    return shownThread(viewer, await this.db.write((tx) => threadSummarize(tx, viewer, input, html)));
  }

  private async switched(
    viewer: Viewer,
    what: Parameters<typeof threadSwitch>[2],
    input: ThreadSwitchInput,
  ): Promise<Thread> {
    return shownThread(viewer, await this.db.write((tx) => threadSwitch(tx, viewer, what, input)));
  }
}

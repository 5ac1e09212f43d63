import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { Db } from '../../platform/db/db.js';
import { shownThread } from './forum.shown.js';
import { Thread } from './forum.types.js';
import { threadMerge, threadMove, threadSplit } from './thread-move.js';
import { ThreadMergeInput, ThreadMoveInput, ThreadSplitInput } from './thread-move.inputs.js';

/** What keepers do with the place of threads and posts. It never shows them to anyone else. */
@Resolver(() => Thread)
export class ThreadMoveResolver {
  constructor(private readonly db: Db) {}

  @Mutation(() => Thread, { description: 'A keeper takes it to another space of the same people' })
  @Allow(signedIn)
  async threadMove(@CurrentViewer() viewer: Viewer, @Args('input') input: ThreadMoveInput): Promise<Thread> {
    return shownThread(viewer, await this.db.write((tx) => threadMove(tx, viewer, input)));
  }

  @Mutation(() => Thread, { description: 'A keeper takes posts of it into a new thread, which is answered' })
  @Allow(signedIn)
  async threadSplit(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ThreadSplitInput,
  ): Promise<Thread> {
    return shownThread(viewer, await this.db.write((tx) => threadSplit(tx, viewer, input)));
  }

  @Mutation(() => Thread, {
    description:
      'A keeper takes all its posts to the end of another thread of the same people, which is answered',
  })
  @Allow(signedIn)
  async threadMerge(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ThreadMergeInput,
  ): Promise<Thread> {
    return shownThread(viewer, await this.db.write((tx) => threadMerge(tx, viewer, input)));
  }
}

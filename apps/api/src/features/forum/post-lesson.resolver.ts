import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { Config } from '../../platform/config/config.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { PostLessonAskInput, PostLessonInput } from './forum.inputs.js';
import { shownPost } from './forum.shown.js';
import { Post } from './forum.types.js';
import { postLesson, postLessonAsk, postLessonDecline } from './post-lesson.js';
import type { KnownPost } from './post.queries.js';

/** What people learned is marked in their posts, by themselves or when they are asked. */
@Resolver(() => Post)
export class PostLessonResolver {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  @Mutation(() => Post, { description: "Marks one's own post as a lesson, or takes the mark off" })
  @Allow(signedIn)
  postLesson(@CurrentViewer() viewer: Viewer, @Args('input') input: PostLessonInput): Promise<Post> {
    return this.done(viewer, (tx) => postLesson(tx, viewer, input));
  }

  @Mutation(() => Post, { description: 'Says no to whoever asked' })
  @Allow(signedIn)
  postLessonDecline(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<Post> {
    return this.done(viewer, (tx) => postLessonDecline(tx, viewer, id));
  }

  @Mutation(() => Post, { description: 'Asks whoever wrote it to let it be marked as a lesson; once' })
  @Allow(signedIn)
  postLessonAsk(@CurrentViewer() viewer: Viewer, @Args('input') input: PostLessonAskInput): Promise<Post> {
    return this.done(viewer, (tx) => postLessonAsk(tx, viewer, input));
  }

  private async done(viewer: Viewer, work: (tx: Tx) => Promise<KnownPost>): Promise<Post> {
    const post = await this.db.write(work);
    return shownPost(viewer, post, post, this.config.UNDO_SECONDS);
  }
}

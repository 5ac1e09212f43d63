import { Field, ID, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, asItsParent, signedIn } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { Db } from '../../platform/db/db.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { ensureAlone, type Listed } from './forum.shown.js';
import { Thread } from './forum.types.js';
import { forgetReply } from './reply-draft.js';
import type { OneThread } from './thread.queries.js';

@ObjectType({ description: "A reply by mail of the viewer's that could not be posted" })
export class KeptReply {
  @Field(() => ID, { description: 'A reply that is posted with this id ends it' }) id: string;
  @Field() text: string;
  @Field(() => DateTime) createdAt: string;
}

/** What was kept of replies by mail. */
@Resolver(() => Thread)
export class ReplyDraftResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => [KeptReply], { description: "The viewer's own, oldest first; 5 at most" })
  @Allow(asItsParent)
  keptReplies(@Parent() thread: OneThread & Listed): KeptReply[] {
    ensureAlone(thread);
    return thread.keptReplies;
  }

  @Mutation(() => Boolean, { description: "Throws away one of the viewer's own; twice is once" })
  @Allow(signedIn)
  async keptReplyForget(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<boolean> {
    await this.db.write((tx) => forgetReply(tx, viewer, id));
    return true;
  }
}

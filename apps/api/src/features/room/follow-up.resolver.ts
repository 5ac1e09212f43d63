import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { approveFollowUp, followUp } from './follow-up.js';
import { FollowUp, FollowUpApproveInput } from './follow-up.types.js';

@Resolver()
export class FollowUpResolver {
  constructor(private readonly db: Db) {}

  @Query(() => FollowUp, {
    nullable: true,
    description: 'For whoever brought the question; else who facilitated, or runs it',
  })
  @Allow(signedIn)
  sessionFollowUp(
    @CurrentViewer() viewer: Viewer,
    @IdArg('sessionId') sessionId: string,
  ): Promise<FollowUp | null> {
    return followUp(this.db, viewer, sessionId);
  }

  @Mutation(() => FollowUp, { description: 'It is posted in the space of the session; twice is once' })
  @Allow(signedIn)
  followUpApprove(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: FollowUpApproveInput,
  ): Promise<FollowUp> {
    return this.db.write((tx) => approveFollowUp(tx, viewer, input));
  }
}

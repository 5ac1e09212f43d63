import type { AccessRequestState } from '@hearth/shared';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { ensure } from '../../platform/access/refusal-error.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { IdArg, PageSizeArg } from '../../platform/graphql/inputs.js';
import { AccessRequestDecideInput } from './joining.inputs.js';
import { canDecideRequests, lettersIn } from './joining.policy.js';
import { RequestDecisions } from './request-decide.js';
import { requestsPage, requestsWaiting, requestWhole } from './request-read.js';
import { AccessRequestsPage, AccessRequestStateEnum, AccessRequestWhole } from './requests.types.js';

/** The queue of whoever decides who comes in. */
@Resolver()
export class RequestsResolver {
  constructor(
    private readonly db: Db,
    private readonly decisions: RequestDecisions,
  ) {}

  @Query(() => Int, { nullable: true, description: 'How many wait; null for who does not decide' })
  @Allow(signedIn)
  async accessRequestsWaiting(@CurrentViewer() viewer: Viewer): Promise<number | null> {
    return canDecideRequests(viewer) ? (await requestsWaiting(this.db)).count : null;
  }

  @Query(() => AccessRequestsPage, { description: 'Who waits longest first' })
  @Allow(lettersIn)
  accessRequests(
    @CurrentViewer() viewer: Viewer,
    @PageSizeArg() first: number,
    @Args('state', { type: () => AccessRequestStateEnum, defaultValue: 'WAITING' }) state: AccessRequestState,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
  ): Promise<AccessRequestsPage> {
    ensure(canDecideRequests(viewer), 'coordinator');
    return requestsPage(this.db, { state, first, after });
  }

  @Query(() => AccessRequestWhole)
  @Allow(lettersIn)
  accessRequest(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<AccessRequestWhole> {
    ensure(canDecideRequests(viewer), 'coordinator');
    return requestWhole(this.db, id);
  }

  @Mutation(() => AccessRequestWhole, { description: 'Decides, and mails the letter' })
  @Allow(lettersIn)
  async accessRequestDecide(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AccessRequestDecideInput,
  ): Promise<AccessRequestWhole> {
    await this.decisions.decide(viewer, input);
    return requestWhole(this.db, input.id);
  }
}

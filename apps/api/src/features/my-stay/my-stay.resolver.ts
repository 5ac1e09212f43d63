import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Proof } from '../../foundation/people/proof.js';
import { Allow, signedIn } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { givesReachBack, leavePlace } from './leave.js';
import { myStay } from './my-stay.queries.js';
import { MyStay, PauseBeginInput, PlaceLeaveInput } from './my-stay.types.js';
import { beginPause, endPause } from './pause.js';

/** Being away and coming back, and leaving: each by oneself, for oneself alone. */
@Resolver(() => MyStay)
export class MyStayResolver {
  constructor(
    private readonly db: Db,
    private readonly proof: Proof,
  ) {}

  @Query(() => MyStay)
  @Allow(signedIn)
  myStay(@CurrentViewer() viewer: Viewer): Promise<MyStay> {
    return myStay(this.db, viewer);
  }

  @Mutation(() => MyStay, { description: 'Other days take the place of those that stood' })
  @Allow(signedIn)
  pauseBegin(@CurrentViewer() viewer: Viewer, @Args('input') input: PauseBeginInput): Promise<MyStay> {
    return this.change(viewer, (tx) => beginPause(tx, viewer, input, new Date()));
  }

  @Mutation(() => MyStay, { description: 'Back now; a pause to come is called off. Twice is once' })
  @Allow(signedIn)
  pauseEnd(@CurrentViewer() viewer: Viewer): Promise<MyStay> {
    return this.change(viewer, (tx) => endPause(tx, viewer));
  }

  @Mutation(() => MyStay, { description: 'Twice is once. What reaches far wants a fresh proof' })
  @Allow(signedIn)
  async placeLeave(@CurrentViewer() viewer: Viewer, @Args('input') input: PlaceLeaveInput): Promise<MyStay> {
    // A screen left open takes nobody's reach.
    if (givesReachBack(viewer, input.kind)) await this.proof.recentlyProved(viewer);
    return this.change(viewer, (tx) => leavePlace(tx, viewer, input));
  }

  private change(viewer: Viewer, work: (tx: Tx) => Promise<void>): Promise<MyStay> {
    return this.db.write(async (tx) => {
      await work(tx);
      return myStay(tx, viewer);
    });
  }
}

import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, asItsParent, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { BreakoutMoveInput, BreakoutsActInput, BreakoutsMakeInput } from './breakouts.inputs.js';
import { breakoutOf, breakoutsOf } from './breakouts.queries.js';
import { BreakoutsService } from './breakouts.service.js';
import { Breakout, Breakouts } from './breakouts.types.js';
import { Room } from './room.types.js';

@Resolver(() => Room)
export class BreakoutsResolver {
  constructor(
    private readonly db: Db,
    private readonly service: BreakoutsService,
  ) {}

  @ResolveField(() => Breakouts, {
    nullable: true,
    description: 'Of a main room; null before the first round',
  })
  @Allow(asItsParent)
  breakouts(@Parent() room: Room): Promise<Breakouts | null> {
    return breakoutsOf(this.db, room.id) as Promise<Breakouts | null>;
  }

  @ResolveField(() => Breakout, { nullable: true, description: 'What round it is of; null for a main room' })
  @Allow(asItsParent)
  breakout(@Parent() room: Room): Promise<Breakout | null> {
    return breakoutOf(this.db, room.id) as Promise<Breakout | null>;
  }

  @Mutation(() => Breakouts, { description: 'Makes rooms for a few each, of the people who are here now' })
  @Allow(signedIn)
  breakoutsMake(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: BreakoutsMakeInput,
  ): Promise<Breakouts> {
    return this.service.make(viewer, input) as Promise<Breakouts>;
  }

  @Mutation(() => Breakouts, { description: 'Puts someone into a breakout, or into another' })
  @Allow(signedIn)
  breakoutMove(@CurrentViewer() viewer: Viewer, @Args('input') input: BreakoutMoveInput): Promise<Breakouts> {
    return this.service.move(viewer, input) as Promise<Breakouts>;
  }

  @Mutation(() => Breakouts, { description: 'Who came late is put into the smallest breakout, once' })
  @Allow(signedIn)
  breakoutJoin(@CurrentViewer() viewer: Viewer, @IdArg('roomId') roomId: string): Promise<Breakouts> {
    return this.service.join(viewer, roomId) as Promise<Breakouts>;
  }

  @Mutation(() => Breakouts, { description: 'Tells everyone that they come back in a minute' })
  @Allow(signedIn)
  breakoutsCallBack(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: BreakoutsActInput,
  ): Promise<Breakouts> {
    return this.service.end(viewer, input, 'CALLED_BACK') as Promise<Breakouts>;
  }

  @Mutation(() => Breakouts, { description: 'Ends them at once' })
  @Allow(signedIn)
  breakoutsClose(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: BreakoutsActInput,
  ): Promise<Breakouts> {
    return this.service.end(viewer, input, 'OVER') as Promise<Breakouts>;
  }
}

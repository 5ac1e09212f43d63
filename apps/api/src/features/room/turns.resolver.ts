import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, asItsParent, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { Room } from './room.types.js';
import { TurnActInput } from './turns.inputs.js';
import { turnsOf } from './turns.queries.js';
import { TurnsService } from './turns.service.js';
import { RoomTurns } from './turns.types.js';

@Resolver(() => Room)
export class TurnsResolver {
  constructor(
    private readonly db: Db,
    private readonly turns: TurnsService,
  ) {}

  @ResolveField('turns', () => RoomTurns, { nullable: true })
  @Allow(asItsParent)
  async turnsOfRoom(@Parent() room: Room): Promise<RoomTurns | null> {
    return (await turnsOf(this.db, room.id)) as RoomTurns | null;
  }

  @Mutation(() => RoomTurns, { description: 'Raises a hand, passes, gives the floor, leads a round' })
  @Allow(signedIn)
  async turnAct(@CurrentViewer() viewer: Viewer, @Args('input') input: TurnActInput): Promise<RoomTurns> {
    return (await this.turns.act(viewer, input)) as RoomTurns;
  }
}

import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, asItsParent, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { leadOf } from './lead.queries.js';
import { LeadService } from './lead.service.js';
import { RoomLead, RoomRoleInput } from './lead.types.js';
import { Room } from './room.types.js';

@Resolver(() => Room)
export class LeadResolver {
  constructor(
    private readonly db: Db,
    private readonly leads: LeadService,
  ) {}

  @ResolveField(() => RoomLead)
  @Allow(asItsParent)
  async lead(@Parent() room: Room): Promise<RoomLead> {
    return (await leadOf(this.db, room.id)) as RoomLead;
  }

  @ResolveField(() => Boolean, {
    description: 'The line of everyone who runs the session has dropped, and the viewer is there to stand in',
  })
  @Allow(asItsParent)
  mayStandIn(@CurrentViewer() viewer: Viewer, @Parent() room: Room): Promise<boolean> {
    return this.leads.mayStandIn(viewer, room.id);
  }

  @Mutation(() => RoomLead, {
    description: 'Makes someone facilitator or presenter of a session, or takes it away',
  })
  @Allow(signedIn)
  async roomRole(@CurrentViewer() viewer: Viewer, @Args('input') input: RoomRoleInput): Promise<RoomLead> {
    return (await this.leads.setRole(viewer, input)) as RoomLead;
  }

  @Mutation(() => RoomLead, { description: 'Keeps the room going until whoever facilitates is back' })
  @Allow(signedIn)
  async roomStandIn(@CurrentViewer() viewer: Viewer, @IdArg('roomId') roomId: string): Promise<RoomLead> {
    return (await this.leads.standIn(viewer, roomId)) as RoomLead;
  }

  @Mutation(() => RoomLead, {
    description: 'Whoever facilitates takes over again, or who stood in gives it back',
  })
  @Allow(signedIn)
  async roomStandInEnd(@CurrentViewer() viewer: Viewer, @IdArg('roomId') roomId: string): Promise<RoomLead> {
    return (await this.leads.endStandIn(viewer, roomId)) as RoomLead;
  }
}

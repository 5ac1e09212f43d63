import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, asItsParent, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { ProtocolActInput, ProtocolSaveInput } from './protocol.inputs.js';
import { protocolOf } from './protocol.queries.js';
import { ProtocolService } from './protocol.service.js';
import { Protocol, ProtocolRun } from './protocol.types.js';
import { shippedProtocols } from './protocols/shipped.js';
import { Room } from './room.types.js';

@Resolver(() => Room)
export class ProtocolResolver {
  constructor(
    private readonly db: Db,
    private readonly protocols: ProtocolService,
  ) {}

  @ResolveField(() => ProtocolRun, { nullable: true })
  @Allow(asItsParent)
  protocol(@Parent() room: Room): Promise<ProtocolRun | null> {
    return protocolOf(this.db, room.id);
  }

  @Query(() => [Protocol], { name: 'protocols', description: 'Those that come with Hearth' })
  @Allow(signedIn)
  shipped(@CurrentViewer() viewer: Viewer): Protocol[] {
    return shippedProtocols(viewer.locale);
  }

  @Query(() => ProtocolRun, {
    nullable: true,
    description: 'What a session’s protocol is to be, for whoever runs it',
  })
  @Allow(signedIn)
  protocolOfSession(
    @CurrentViewer() viewer: Viewer,
    @IdArg('sessionId') sessionId: string,
  ): Promise<ProtocolRun | null> {
    return this.protocols.prepared(viewer, sessionId);
  }

  @Mutation(() => ProtocolRun, { description: 'Chooses, changes or takes away the protocol of a session' })
  @Allow(signedIn)
  protocolSave(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ProtocolSaveInput,
  ): Promise<ProtocolRun> {
    return this.protocols.save(viewer, input);
  }

  @Mutation(() => ProtocolRun, { description: 'Starts a protocol, holds it, or goes on to another step' })
  @Allow(signedIn)
  protocolAct(@CurrentViewer() viewer: Viewer, @Args('input') input: ProtocolActInput): Promise<ProtocolRun> {
    return this.protocols.act(viewer, input);
  }
}

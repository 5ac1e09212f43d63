import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, asItsParent, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { CaseCardKeepInput, CaseCardSaveInput, CaseCardShowInput } from './case-card.inputs.js';
import { caseOfRoom } from './case-card.queries.js';
import { CaseCardService } from './case-card.service.js';
import { CaseCard, CaseCardWhole } from './case-card.types.js';
import { Room } from './room.types.js';

@Resolver(() => Room)
export class CaseCardResolver {
  constructor(
    private readonly db: Db,
    private readonly cases: CaseCardService,
  ) {}

  @ResolveField(() => CaseCard, {
    nullable: true,
    description: 'What the room sees of the case that is brought; null until then',
  })
  @Allow(asItsParent)
  async caseCard(@Parent() room: Room): Promise<CaseCard | null> {
    return (await caseOfRoom(this.db, room.id)) as CaseCard | null;
  }

  @Query(() => CaseCardWhole, { description: 'For whoever runs or presents the session, and its author' })
  @Allow(signedIn)
  caseCardOfSession(
    @CurrentViewer() viewer: Viewer,
    @IdArg('sessionId') sessionId: string,
  ): Promise<CaseCardWhole> {
    return this.cases.ofSession(viewer, sessionId);
  }

  @Mutation(() => CaseCardWhole, { description: 'Writes the case of a session, in place of the one before' })
  @Allow(signedIn)
  caseCardSave(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CaseCardSaveInput,
  ): Promise<CaseCardWhole> {
    return this.cases.save(viewer, input);
  }

  @Mutation(() => CaseCardWhole, {
    description: 'Shows the room a part of it now. What is shown stays shown',
  })
  @Allow(signedIn)
  caseCardShow(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { sessionId, part }: CaseCardShowInput,
  ): Promise<CaseCardWhole> {
    return this.cases.show(viewer, sessionId, part);
  }

  @Mutation(() => CaseCardWhole, { description: 'Says for how long it stays, for its author' })
  @Allow(signedIn)
  caseCardKeep(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { sessionId, days }: CaseCardKeepInput,
  ): Promise<CaseCardWhole> {
    return this.cases.keep(viewer, sessionId, days);
  }

  @Mutation(() => CaseCardWhole, { description: 'Takes it back: its words are deleted at once' })
  @Allow(signedIn)
  caseCardWithdraw(
    @CurrentViewer() viewer: Viewer,
    @IdArg('sessionId') sessionId: string,
  ): Promise<CaseCardWhole> {
    return this.cases.withdraw(viewer, sessionId);
  }
}

import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Person } from '../../foundation/people/people.types.js';
import { Welcome } from '../../foundation/people/welcome.js';
import { administrator, Allow, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer, type GraphqlContext } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { cleanLine } from '../../platform/graphql/text.js';
import { ProgramCoordinatorInput, ProgramMilestoneSaveInput, ProgramSaveInput } from './cohorts.inputs.js';
import { ProgramOverview } from './cohorts.types.js';
import { programBySlug, programsSeen } from './programs.queries.js';
import { ProgramsService } from './programs.js';

@Resolver(() => ProgramOverview)
export class ProgramsResolver {
  constructor(
    private readonly db: Db,
    private readonly service: ProgramsService,
    private readonly welcome: Welcome,
  ) {}

  @Query(() => [ProgramOverview], {
    description: 'Those the viewer is in or coordinates; every one for an administrator',
  })
  @Allow(signedIn)
  programs(@CurrentViewer() viewer: Viewer): Promise<ProgramOverview[]> {
    return programsSeen(this.db, viewer);
  }

  @Query(() => ProgramOverview)
  @Allow(signedIn)
  program(@CurrentViewer() viewer: Viewer, @Args('slug') slug: string): Promise<ProgramOverview> {
    return programBySlug(this.db, viewer, cleanLine(slug).slice(0, 100));
  }

  @Query(() => [Person], {
    description: 'Who could coordinate: by part of a name or a whole e-mail address; 20 at most',
  })
  @Allow(administrator)
  coordinatorCandidates(@CurrentViewer() viewer: Viewer, @Args('search') search: string): Promise<Person[]> {
    return this.service.candidates(viewer, cleanLine(search).slice(0, 254));
  }

  @Mutation(() => ProgramOverview, { description: 'Make a program, or change it' })
  @Allow(administrator)
  programSave(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ProgramSaveInput,
  ): Promise<ProgramOverview> {
    return this.service.save(viewer, input);
  }

  @Mutation(() => ProgramOverview, { description: 'Appoint a coordinator, or take that back; twice is once' })
  @Allow(administrator)
  async programCoordinator(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ProgramCoordinatorInput,
    @Context() context: GraphqlContext,
  ): Promise<ProgramOverview> {
    const { program, renewed } = await this.service.coordinator(viewer, input);
    await this.welcome.renewed(context, renewed);
    return program;
  }

  @Mutation(() => ProgramOverview)
  @Allow(signedIn)
  programMilestoneSave(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ProgramMilestoneSaveInput,
  ): Promise<ProgramOverview> {
    return this.service.milestone(viewer, input);
  }

  @Mutation(() => ProgramOverview, { description: 'Its cohorts keep theirs; twice is once' })
  @Allow(signedIn)
  programMilestoneRemove(
    @CurrentViewer() viewer: Viewer,
    @IdArg('programId') programId: string,
    @IdArg('id') id: string,
  ): Promise<ProgramOverview> {
    return this.service.milestoneRemove(viewer, programId, id);
  }
}

import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { State } from '../../foundation/people/people.types.js';
import { Allow, signedIn } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { SchoolBreakAddInput, SchoolBreakChangeInput } from './school-breaks.inputs.js';
import { SchoolBreaksService } from './school-breaks.js';
import { SchoolBreak } from './school-breaks.types.js';

/** School breaks, kept by coordinators. */
@Resolver(() => SchoolBreak)
export class SchoolBreaksResolver {
  constructor(private readonly breaks: SchoolBreaksService) {}

  @Query(() => [SchoolBreak], { description: 'Of one state, not over yet, the earliest first' })
  @Allow(signedIn)
  schoolBreaks(
    @CurrentViewer() viewer: Viewer,
    @Args('state', { type: () => State }) state: State,
  ): Promise<SchoolBreak[]> {
    return this.breaks.of(viewer, state);
  }

  @Mutation(() => SchoolBreak)
  @Allow(signedIn)
  schoolBreakAdd(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SchoolBreakAddInput,
  ): Promise<SchoolBreak> {
    return this.breaks.add(viewer, input);
  }

  @Mutation(() => SchoolBreak)
  @Allow(signedIn)
  schoolBreakChange(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SchoolBreakChangeInput,
  ): Promise<SchoolBreak> {
    return this.breaks.change(viewer, input);
  }

  @Mutation(() => SchoolBreak)
  @Allow(signedIn)
  schoolBreakRemove(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<SchoolBreak> {
    return this.breaks.remove(viewer, id, true);
  }

  @Mutation(() => SchoolBreak)
  @Allow(signedIn)
  schoolBreakRestore(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<SchoolBreak> {
    return this.breaks.remove(viewer, id, false);
  }
}

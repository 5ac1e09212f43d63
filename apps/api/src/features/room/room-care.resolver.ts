import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { Person } from '../../foundation/people/people.types.js';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { ViewerSource, type Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { IdArg, PageSizeArg } from '../../platform/graphql/inputs.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { mutePerson, personMutes } from './person-mutes.js';
import {
  PersonMuteInput,
  RoomCare,
  RoomMinute,
  RoomMinuteAnswerInput,
  RoomMinuteInput,
} from './room-care.types.js';
import { RoomMeasure, RoomMeasureInput, RoomMeasurePage } from './room-measure.types.js';
import { endMeasure, measurePage, takeMeasure } from './room-measures.js';
import { answerMinute, askMinute, careOf, endMinute, seeMinute } from './room-minutes.js';

/** How people look after themselves and each other in a live room. */
@Resolver()
export class RoomCareResolver {
  constructor(
    private readonly db: Db,
    private readonly viewers: ViewerSource,
    private readonly limits: RateLimits,
  ) {}

  @Query(() => RoomCare)
  @Allow(signedIn)
  roomCare(@CurrentViewer() viewer: Viewer, @IdArg('sessionId') sessionId: string): Promise<RoomCare> {
    return careOf(this.db, this.viewers, viewer, sessionId);
  }

  @Mutation(() => RoomMinute, {
    description: 'Tells one of those who run the session that one needs a minute',
  })
  @Allow(signedIn)
  async roomMinute(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RoomMinuteInput,
  ): Promise<RoomMinute> {
    await this.limits.take('minute', viewer.personId);
    return this.db.write((tx) => askMinute(tx, this.viewers, viewer, input));
  }

  @Mutation(() => RoomMinute, { description: 'Whoever was told has seen it' })
  @Allow(signedIn)
  roomMinuteSee(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<RoomMinute> {
    return this.db.write((tx) => seeMinute(tx, viewer, id));
  }

  @Mutation(() => RoomMinute, { description: 'Whoever was told answers, to the one who asked alone' })
  @Allow(signedIn)
  roomMinuteAnswer(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, text }: RoomMinuteAnswerInput,
  ): Promise<RoomMinute> {
    return this.db.write((tx) => answerMinute(tx, viewer, id, text));
  }

  @Mutation(() => RoomMinute, { description: 'Whoever needed a minute is back' })
  @Allow(signedIn)
  roomMinuteEnd(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<RoomMinute> {
    return this.db.write((tx) => endMinute(tx, viewer, id));
  }

  @Query(() => RoomMeasurePage, { description: 'For those who run the session, and administrators' })
  @Allow(signedIn)
  roomMeasures(
    @CurrentViewer() viewer: Viewer,
    @IdArg('sessionId') sessionId: string,
    @PageSizeArg() first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<RoomMeasurePage> {
    return measurePage(this.db, viewer, sessionId, { first: first ?? LIMITS.page, after: after ?? null });
  }

  @Mutation(() => RoomMeasure, {
    description: 'Pauses someone’s writing in the rooms of a session, or puts them out',
  })
  @Allow(signedIn)
  roomMeasure(@CurrentViewer() viewer: Viewer, @Args('input') input: RoomMeasureInput): Promise<RoomMeasure> {
    return this.db.write((tx) => takeMeasure(tx, this.viewers, viewer, input));
  }

  @Mutation(() => RoomMeasure, { description: 'Lets them write, or come in, again' })
  @Allow(signedIn)
  roomMeasureEnd(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<RoomMeasure> {
    return this.db.write((tx) => endMeasure(tx, viewer, id));
  }

  @Query(() => [Person], { description: 'Those whom the viewer muted for themselves in live rooms' })
  @Allow(signedIn)
  personMutes(@CurrentViewer() viewer: Viewer): Promise<Person[]> {
    return personMutes(this.db, viewer) as Promise<Person[]>;
  }

  @Mutation(() => [Person], { description: 'Folds what someone says in live rooms, for the viewer alone' })
  @Allow(signedIn)
  personMute(@CurrentViewer() viewer: Viewer, @Args('input') input: PersonMuteInput): Promise<Person[]> {
    return this.db.write((tx) => mutePerson(tx, this.viewers, viewer, input)) as Promise<Person[]>;
  }
}

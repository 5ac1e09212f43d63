import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { OptionalIdArg } from '../../platform/graphql/inputs.js';
import { CalendarsService } from './calendars.service.js';
import { CalendarFeedMade, Calendars } from './calendars.types.js';

/** How the viewer's calendar is kept. */
@Resolver(() => Calendars)
export class CalendarsResolver {
  constructor(private readonly service: CalendarsService) {}

  @Query(() => Calendars)
  @Allow(signedIn)
  calendars(@CurrentViewer() viewer: Viewer): Promise<Calendars> {
    return this.service.read(viewer);
  }

  @Mutation(() => Calendars)
  @Allow(signedIn)
  calendarsByMailSave(
    @CurrentViewer() viewer: Viewer,
    @Args('byMail', { type: () => Boolean }) byMail: boolean,
  ): Promise<Calendars> {
    return this.service.saveByMail(viewer, byMail);
  }

  @Mutation(() => CalendarFeedMade, { description: 'A new address; the one before ends' })
  @Allow(signedIn)
  calendarFeedMake(
    @CurrentViewer() viewer: Viewer,
    @OptionalIdArg('cohortId') cohortId: string | null,
  ): Promise<CalendarFeedMade> {
    return this.service.makeFeed(viewer, cohortId);
  }

  @Mutation(() => Calendars, { description: 'Its address ends; twice is once' })
  @Allow(signedIn)
  calendarFeedEnd(
    @CurrentViewer() viewer: Viewer,
    @OptionalIdArg('cohortId') cohortId: string | null,
  ): Promise<Calendars> {
    return this.service.endFeed(viewer, cohortId);
  }
}

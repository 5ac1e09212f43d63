import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.js';

@ObjectType({
  description: "What a calendar program can subscribe to: all of the viewer's sessions, or a cohort's",
})
export class CalendarFeed {
  @Field(() => ID, { nullable: true, description: "Null: all of the viewer's" }) cohortId: string | null;
  @Field(() => String, { nullable: true, description: 'The cohort with its program' }) name: string | null;
  @Field(() => DateTime, { nullable: true, description: 'It has an address since then; null: it has none' })
  since: Date | null;
}

@ObjectType({ description: "How the viewer's calendar is kept" })
export class Calendars {
  @Field(() => ID, { description: "The viewer's id" }) id: string;
  @Field(() => Boolean, { description: 'Each session, change and cancellation is mailed to their calendar' })
  byMail: boolean;
  @Field(() => [CalendarFeed]) feeds: CalendarFeed[];
}

@ObjectType()
export class CalendarFeedMade {
  @Field({ description: 'Told this once: only a hash of it is kept' }) address: string;
  @Field(() => Calendars) calendars: Calendars;
}

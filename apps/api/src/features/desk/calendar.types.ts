import { Field, ID, ObjectType } from '@nestjs/graphql';
import { AudienceKind } from '../../foundation/cohorts/cohorts.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';

@ObjectType({ description: 'Sessions of one cohort, or of the Collective, on a calendar' })
export class CalendarAudience {
  @Field(() => ID) id: string;
  @Field(() => AudienceKind) kind: AudienceKind;
  @Field() name: string;
}

@ObjectType({ description: 'A session as a calendar shows it' })
export class CalendarEntry {
  @Field(() => ID, { description: "The session's id" }) id: string;
  @Field(() => ID) audienceId: string;
  @Field() title: string;
  @Field(() => DateTime) startsAt: Date;
  @Field(() => DateTime) endsAt: Date;
  @Field({ description: 'The zone it was meant in, IANA name' }) timeZone: string;
  @Field(() => Boolean) canceled: boolean;
  @Field(() => Boolean, { description: 'Nobody facilitates it yet' }) unled: boolean;
  @Field(() => Boolean, { description: 'The viewer comes, maybe, or has a role in it' }) mine: boolean;
}

@ObjectType()
export class Calendar {
  @Field(() => [CalendarAudience], { description: "The viewer's, the cohorts first" })
  audiences: CalendarAudience[];
  @Field(() => [CalendarEntry]) entries: CalendarEntry[];
  @Field(() => Boolean, { description: 'There were more than are shown' }) more: boolean;
}

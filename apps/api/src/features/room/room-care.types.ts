import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Id, Line, Prose } from '../../platform/graphql/inputs.js';

@InputType({ description: '`id` is a UUID made by the client; a retry with the same id is the same minute.' })
export class RoomMinuteInput {
  @Id() id: string;
  @Id() roomId: string;
  @Id({ description: 'One of those who run the session; nobody else is told' }) toPersonId: string;
  @Prose({ max: LIMITS.minuteWords, min: 0 }) words: string;
}

@InputType()
export class RoomMinuteAnswerInput {
  @Id() id: string;
  @Line({ max: LIMITS.minuteAnswer }) text: string;
}

@InputType()
export class PersonMuteInput {
  @Id() personId: string;
  @Field(() => Boolean) on: boolean;
}

@ObjectType({
  description: 'Someone needs a minute. Known to the two of them alone, and gone once the room has shut',
})
export class RoomMinute {
  @Field(() => ID) id: string;
  @Field(() => Boolean, { description: 'The viewer needs it; otherwise the viewer was told' }) mine: boolean;
  @Field(() => Person) person: Person;
  @Field(() => Person) to: Person;
  @Field() words: string;
  @Field(() => DateTime) at: Date;
  @Field(() => DateTime, { nullable: true }) seenAt: Date | null;
  @Field({ description: 'Empty until there is one' }) answer: string;
  @Field(() => DateTime, { nullable: true, description: 'They are back' }) endedAt: Date | null;
}

@ObjectType({ description: 'What is between the viewer and those who run a session, while its room is open' })
export class RoomCare {
  @Field(() => [Person], {
    description: 'Those who run it and are here, its facilitators first; the viewer can tell one of them',
  })
  carers: Person[];
  @Field(() => [RoomMinute], { description: 'The latest' }) minutes: RoomMinute[];
}

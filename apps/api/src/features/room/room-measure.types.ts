import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Id, Prose } from '../../platform/graphql/inputs.js';

export enum MeasureKindEnum {
  MUTE = 'mute',
  REMOVE = 'remove',
}
registerEnumType(MeasureKindEnum, {
  name: 'MeasureKind',
  description: 'Writing is paused in the rooms of a session, or one is put out of them',
});

@InputType({ description: '`id` is a UUID made by the client; a retry with the same id changes nothing.' })
export class RoomMeasureInput {
  @Id() id: string;
  @Id() roomId: string;
  @Id() personId: string;
  @Field(() => MeasureKindEnum) kind: MeasureKindEnum;
  @Prose({
    ...LIMITS.measureReason,
    description:
      'Kept for those who run the session, and administrators; the person and the room never see it',
  })
  reason: string;
}

@ObjectType({ description: 'What whoever runs a session did about a person in its rooms' })
export class RoomMeasure {
  @Field(() => ID) id: string;
  @Field(() => MeasureKindEnum) kind: MeasureKindEnum;
  @Field(() => Person) person: Person;
  @Field() reason: string;
  @Field(() => Person, { nullable: true, description: 'Null once they have left' }) by: Person | null;
  @Field(() => DateTime) at: Date;
  @Field(() => Person, { nullable: true }) endedBy: Person | null;
  @Field(() => DateTime, { nullable: true, description: 'Null while it stands' }) endedAt: Date | null;
}

@ObjectType()
export class RoomMeasurePage {
  @Field(() => [RoomMeasure], { description: 'Those that stand first, then the latest' })
  nodes: RoomMeasure[];
  @Field(() => String, { nullable: true, description: 'Give as `after` for the next page; null at the end' })
  nextCursor: string | null;
}

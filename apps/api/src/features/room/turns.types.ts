import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { TURN_ACTS } from '@hearth/shared';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import { enumOf } from '../../platform/graphql/enum-of.js';

export const TurnActEnum = enumOf(TURN_ACTS);
registerEnumType(TurnActEnum, {
  name: 'TurnAct',
  description: 'What is done with turns: for oneself, or for the room by whoever facilitates',
});

@ObjectType()
export class RaisedHand {
  @Field(() => Person) person: Person;
  @Field(() => DateTime) raisedAt: string;
  @Field(() => Boolean, { description: 'They had the floor in this session already' }) heard: boolean;
}

@ObjectType({ description: 'One of the circle of a listening round' })
export class RoundPerson {
  @Field(() => Person) person: Person;
  @Field(() => Boolean, { description: 'The round is not to come to them any more' }) done: boolean;
}

@ObjectType({ description: 'Goes once round the circle; whoever has the floor is the one it has come to' })
export class ListeningRound {
  @Field(() => [RoundPerson]) people: RoundPerson[];
  @Field(() => ID, { nullable: true, description: 'The person it comes to next' }) nextId: string | null;
}

@ObjectType({ description: 'Whose turn it is in a room' })
export class RoomTurns {
  @Field(() => ID) id: string;
  @Field(() => ID) roomId: string;
  @Field(() => Int) rev: number;
  @Field(() => Int) version: number;
  @Field(() => Person, { nullable: true }) floor: Person | null;
  @Field(() => [RaisedHand], { description: 'In the order in which they are to be heard' })
  hands: RaisedHand[];
  @Field(() => ListeningRound, { nullable: true }) round: ListeningRound | null;
}

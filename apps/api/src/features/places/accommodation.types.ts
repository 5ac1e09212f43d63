import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';

export enum AccommodationKind {
  CAPTIONING = 'captioning',
  ASL = 'asl',
  SPANISH = 'spanish',
  OTHER = 'other',
}
registerEnumType(AccommodationKind, { name: 'AccommodationKind' });

export enum AccommodationState {
  OPEN = 'open',
  ARRANGED = 'arranged',
  NOT_POSSIBLE = 'not_possible',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(AccommodationState, { name: 'AccommodationState' });

@ObjectType({ description: 'What someone needs so that they can take part' })
export class Accommodation {
  @Field(() => ID) id: string;
  @Field(() => Person) person: Person;
  @Field(() => AccommodationKind) kind: AccommodationKind;
  @Field({ description: 'In the asker’s own words' }) words: string;
  @Field(() => Boolean, { description: 'For every session of the cohort' }) forAll: boolean;
  @Field(() => AccommodationState) state: AccommodationState;
  @Field({ description: 'What the asker is told' }) note: string;
  @Field(() => Int) version: number;
  @Field(() => DateTime) askedAt: Date;
}

@ObjectType()
export class SessionAccommodations {
  @Field(() => [Accommodation], { description: 'The viewer’s own' }) mine: Accommodation[];
  @Field(() => [Accommodation], {
    nullable: true,
    description: 'Everyone’s, what is open first; only for those who run the session',
  })
  asked: Accommodation[] | null;
  @Field(() => Boolean, { description: 'The viewer may ask' }) canAsk: boolean;
  @Field(() => Boolean, { description: 'And may ask for all sessions of the cohort' }) canAskForAll: boolean;
  @Field(() => Boolean, { description: 'The viewer says what becomes of it' }) canSettle: boolean;
}

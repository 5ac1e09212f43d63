import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Person } from '../people/people.types.js';

export enum PlaceState {
  WAITING = 'waiting',
  OFFERED = 'offered',
  LAPSED = 'lapsed',
}
registerEnumType(PlaceState, {
  name: 'PlaceState',
  description: 'Where the viewer stands in the line for a place; whoever has one is going',
});

@ObjectType({ description: 'The places of a session in which so many can take part' })
export class SessionPlaces {
  @Field(() => Int, { description: 'Beside those who run it' }) capacity: number;
  @Field(() => Boolean, { description: 'Whoever says that they come gets a place now' }) free: boolean;
  @Field(() => PlaceState, { nullable: true }) mine: PlaceState | null;
  @Field(() => Int, { nullable: true, description: 'The viewer’s own place in the line, from 1' })
  position: number | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until then an offered place is held for the viewer',
  })
  until: Date | null;
  @Field(() => Int, { nullable: true, description: 'How many have a place. Only for those who run it' })
  taken: number | null;
  @Field(() => Int, { nullable: true, description: 'How many wait for one. Only for those who run it' })
  waiting: number | null;
}

@ObjectType({ description: 'One of the line for a place' })
export class WaitingPerson {
  @Field(() => Person) person: Person;
  @Field(() => DateTime, { nullable: true, description: 'Offered a place, held until then' })
  until: Date | null;
}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.js';

@ObjectType({ description: 'A guest as whoever runs the session sees them' })
export class Guest {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) pronouns: string | null;
  @Field(() => DateTime) cameAt: Date;
}

@ObjectType({ description: 'A link that lets guests into one session’s room, until that shuts' })
export class GuestLink {
  @Field(() => ID) id: string;
  @Field() label: string;
  @Field(() => String, { nullable: true }) madeByName: string | null;
  @Field(() => DateTime) madeAt: Date;
  @Field(() => DateTime) expiresAt: Date;
  @Field(() => Int) mostGuests: number;
  @Field(() => Boolean) showsJoinUrl: boolean;
  @Field(() => Boolean, { description: 'It lets nobody else in; who came by it stays' }) closed: boolean;
  @Field(() => [Guest], { description: 'Who has come by it and may be in the room' }) guests: Guest[];
}

@ObjectType()
export class GuestLinks {
  @Field(() => ID, { description: 'The session’s' }) id: string;
  @Field(() => [GuestLink]) links: GuestLink[];
  @Field(() => Boolean, { description: 'The viewer can make another' }) canMake: boolean;
}

@ObjectType({ description: 'A link with its secret, which is told this once' })
export class GuestLinkMade {
  @Field() token: string;
  @Field(() => GuestLinks) all: GuestLinks;
}

@ObjectType({ description: 'What a link for guests leads to, before one has come' })
export class GuestWelcome {
  @Field() title: string;
  @Field(() => DateTime) startsAt: Date;
  @Field(() => DateTime) endsAt: Date;
  @Field() timeZone: string;
  @Field(() => [String], { description: 'Who hosts' }) hosts: string[];
  @Field(() => Boolean, { description: 'It lets nobody else in' }) full: boolean;
}

@ObjectType({ description: 'Where a guest is: all they may know of the session' })
export class GuestVisit {
  @Field(() => ID, { description: 'The guest’s person' }) id: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) pronouns: string | null;
  @Field(() => ID) sessionId: string;
  @Field(() => ID) roomId: string;
  @Field() title: string;
  @Field(() => DateTime) startsAt: Date;
  @Field(() => DateTime) endsAt: Date;
  @Field(() => DateTime) opensAt: Date;
  @Field(() => DateTime) closesAt: Date;
  @Field() timeZone: string;
  @Field(() => Boolean, { description: 'Open now' }) open: boolean;
  @Field(() => [String]) hosts: string[];
  @Field(() => [ID], { description: 'Who facilitates, to be known in the room' }) facilitatorIds: string[];
  @Field(() => String, { nullable: true }) joinUrl: string | null;
}

import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.js';
import { AudienceKind } from '../cohorts/cohorts.types.js';
import { Person } from '../people/people.types.js';
import { SessionPlaces } from './session-places.types.js';

export enum SessionStatus {
  UPCOMING = 'upcoming',
  OPEN = 'open',
  PAST = 'past',
  CANCELED = 'canceled',
}
registerEnumType(SessionStatus, { name: 'SessionStatus' });

export enum RsvpAnswer {
  GOING = 'going',
  MAYBE = 'maybe',
  NOT_GOING = 'not_going',
}
registerEnumType(RsvpAnswer, { name: 'RsvpAnswer' });

export enum SessionsWhen {
  UPCOMING = 'upcoming',
  PAST = 'past',
}
registerEnumType(SessionsWhen, { name: 'SessionsWhen' });

@ObjectType()
export class PeerSessionCan {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) enterRoom: boolean;
  @Field(() => Boolean) rsvp: boolean;
  @Field(() => Boolean, { description: 'Bring a case that names nobody' }) bringCase: boolean;
  @Field(() => Boolean, { description: 'End it for everyone' }) close: boolean;
  @Field(() => Boolean, { description: 'See who was there, once it is closed' }) seeAttendance: boolean;
}

@ObjectType()
export class RsvpCounts {
  @Field(() => Int) going: number;
  @Field(() => Int) maybe: number;
  @Field(() => Int) notGoing: number;
}

@ObjectType({ description: 'What one person answered to a session' })
export class Rsvp {
  @Field(() => Person) person: Person;
  @Field(() => RsvpAnswer) answer: RsvpAnswer;
}

@ObjectType()
export class RsvpPage {
  @Field(() => [Rsvp]) nodes: Rsvp[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@ObjectType({ description: 'Something to read or watch: a titled link, https alone' })
export class SessionMaterial {
  @Field() title: string;
  @Field() url: string;
}

@ObjectType()
export class PeerSession {
  @Field(() => ID) id: string;
  @Field(() => ID) audienceId: string;
  @Field(() => AudienceKind) audienceKind: AudienceKind;
  @Field() audienceName: string;
  @Field() title: string;
  @Field() purpose: string;
  @Field(() => DateTime) startsAt: Date;
  @Field(() => DateTime) endsAt: Date;
  @Field(() => DateTime, { description: 'The room opens' }) opensAt: Date;
  @Field(() => Int) minutes: number;
  @Field({ description: 'The zone it was meant in, IANA name' }) timeZone: string;
  @Field(() => SessionStatus) status: SessionStatus;
  @Field(() => String, {
    nullable: true,
    description:
      'Only for those who registered (going, or maybe where places are not counted), its facilitators and coordinators',
  })
  joinUrl: string | null;
  @Field(() => Boolean) listedPublicly: boolean;
  @Field(() => Int) version: number;
  @Field(() => DateTime, { nullable: true }) canceledAt: Date | null;
  @Field() cancelNote: string;
  @Field(() => DateTime, { nullable: true, description: 'From then on its room takes no more lines' })
  closedAt: Date | null;
  @Field(() => [Person]) facilitators: Person[];
  @Field(() => [Person]) presenters: Person[];
  @Field(() => [SessionMaterial]) materials: SessionMaterial[];
  @Field(() => SessionPlaces, { nullable: true, description: 'Null where as many as like can come' })
  places: SessionPlaces | null;
  /** Not shown by itself: whether one may read that thread is for the forum to say. */
  followUpThreadId: string | null;
  /** Not shown by itself: see `PeerSession.series`. */
  seriesId: string | null;
  @Field(() => RsvpAnswer, { nullable: true }) viewerRsvp: RsvpAnswer | null;
  @Field(() => RsvpCounts, { nullable: true, description: 'Only for its facilitators and coordinators' })
  rsvpCounts: RsvpCounts | null;
  @Field(() => PeerSessionCan) can: PeerSessionCan;
}

@ObjectType()
export class PeerSessionPage {
  @Field(() => [PeerSession]) nodes: PeerSession[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@ObjectType({ description: 'What a visitor sees of a session its coordinator listed publicly.' })
export class PublicSession {
  @Field(() => ID) id: string;
  @Field() title: string;
  @Field(() => DateTime) startsAt: Date;
  @Field(() => DateTime) endsAt: Date;
  @Field() timeZone: string;
}

@ObjectType({ description: 'Where the viewer may schedule' })
export class SessionAudience {
  @Field(() => ID) id: string;
  @Field(() => AudienceKind) kind: AudienceKind;
  @Field() name: string;
}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.js';
import { State } from '../people/people.types.js';
import { PeerSession, SessionStatus } from './sessions.types.js';

@ObjectType({ description: 'Another session of the same series' })
export class SeriesNeighbor {
  @Field(() => ID) id: string;
  @Field(() => DateTime) startsAt: Date;
}

@ObjectType({ description: 'The series of a session, and where the session stands in it' })
export class SeriesPlace {
  @Field(() => ID) seriesId: string;
  @Field({ description: 'An RRULE (RFC 5545); it counts in local time' }) rule: string;
  @Field(() => Int) version: number;
  @Field(() => Int, { description: 'Its dates, those left out too' }) dates: number;
  @Field(() => Int, { description: '3 of 12, by start' }) number: number;
  @Field(() => Int) total: number;
  @Field(() => SeriesNeighbor, { nullable: true }) earlier: SeriesNeighbor | null;
  @Field(() => SeriesNeighbor, { nullable: true }) later: SeriesNeighbor | null;
  @Field(() => Int, { description: 'Where it is canceled: how many were canceled with it, itself too' })
  canceledTogether: number;
}

@ObjectType({ description: 'Why a day is left out' })
export class SeriesBreak {
  @Field({ description: 'In English' }) nameEn: string;
  @Field({ description: 'In Spanish' }) nameEs: string;
  @Field(() => [State]) states: State[];
}

@ObjectType()
export class SeriesSession {
  @Field(() => ID) id: string;
  @Field() title: string;
  @Field(() => DateTime) startsAt: Date;
  @Field(() => SessionStatus) status: SessionStatus;
  @Field(() => Boolean, { description: 'It was given a time of its own' }) moved: boolean;
}

@ObjectType({ description: 'A date of a series' })
export class SeriesDate {
  @Field({ description: 'The local start its rule gives: 2026-12-01T15:30' }) slot: string;
  @Field(() => DateTime) startsAt: Date;
  @Field(() => Boolean, { description: 'Clocks jump over that local time: it moves on with them' })
  movedByClock: boolean;
  @Field(() => SeriesSession, { nullable: true, description: 'None where the date is left out' })
  session: SeriesSession | null;
  @Field(() => [SeriesBreak], { description: 'What its people’s schools are closed for on that day' })
  breaks: SeriesBreak[];
}

@ObjectType()
export class SeriesPreview {
  @Field(() => [SeriesDate]) dates: SeriesDate[];
  @Field(() => Int, { description: 'How many sessions it would make' }) sessions: number;
  @Field(() => String, { nullable: true, description: 'School breaks are known up to this day' })
  breaksKnownUntil: string | null;
}

@ObjectType({ description: 'A session after it was changed with others of its series' })
export class SeriesChanged {
  @Field(() => PeerSession) session: PeerSession;
  @Field(() => [SeriesSession], { description: 'Those with a time of their own, which they kept' })
  kept: SeriesSession[];
  @Field(() => [SeriesDate], { description: 'New dates on which schools of its people are closed' })
  onBreaks: SeriesDate[];
}

@ObjectType({ description: 'A session after all of its series that are to come were answered' })
export class SeriesAnswered {
  @Field(() => PeerSession) session: PeerSession;
  @Field(() => Int, { description: 'How many were answered: none that is over or canceled' })
  answered: number;
  @Field(() => Int, { description: 'In how many of them the viewer waits for a place now' }) waiting: number;
}

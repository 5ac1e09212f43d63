import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AudienceKind } from '../../foundation/cohorts/cohorts.types.js';
import { Locale, Person, State } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';

export enum TimePollAnswer {
  YES = 'yes',
  IF_NEED_BE = 'if_need_be',
  NO = 'no',
}
registerEnumType(TimePollAnswer, { name: 'TimePollAnswer' });

export enum TimePollState {
  OPEN = 'open',
  ENDED = 'ended',
  CANCELED = 'canceled',
  FINALIZED = 'finalized',
}
registerEnumType(TimePollState, {
  name: 'TimePollState',
  description: 'ENDED: its last moment has passed, and no time is chosen yet',
});

@ObjectType({ description: 'A school break' })
export class TimePollBreak {
  @Field(() => State) state: State;
  @Field() nameEn: string;
  @Field() nameEs: string;
  @Field() startsOn: string;
  @Field() endsOn: string;
}

@ObjectType({ description: 'How many said what; made anew by five answers and more' })
export class TimePollCounts {
  @Field(() => Int) yes: number;
  @Field(() => Int) ifNeedBe: number;
  @Field(() => Int) no: number;
}

@ObjectType()
export class TimePollSlot {
  @Field(() => ID) id: string;
  @Field(() => DateTime) startsAt: Date;
  @Field({ description: 'In the poll’s zone, without offset: 2026-12-01T15:30' }) localStart: string;
  @Field(() => Boolean, { description: 'Taken out; only those who run the poll see it' }) removed: boolean;
  @Field(() => TimePollAnswer, { nullable: true, description: 'What the viewer answered' })
  answer: TimePollAnswer | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The viewer is never free then: their own word for it, or an empty one. Null: nothing stands against it',
  })
  neverFree: string | null;
  @Field(() => TimePollBreak, { nullable: true, description: 'Of the viewer’s state' })
  schoolBreak: TimePollBreak | null;
  @Field(() => TimePollCounts, { nullable: true }) counts: TimePollCounts | null;
}

@ObjectType()
export class TimePollCan {
  @Field(() => Boolean) answer: boolean;
  @Field(() => Boolean) run: boolean;
  @Field(() => Boolean) seeNames: boolean;
}

@ObjectType({ description: 'Someone the poll asks by name' })
export class TimePollAsked {
  @Field(() => Person) person: Person;
  @Field(() => Boolean) required: boolean;
}

@ObjectType()
export class TimePoll {
  @Field(() => ID) id: string;
  @Field() title: string;
  @Field() note: string;
  @Field(() => Int) minutes: number;
  @Field() timeZone: string;
  @Field(() => ID) audienceId: string;
  @Field(() => AudienceKind) audienceKind: AudienceKind;
  @Field() audienceName: string;
  @Field(() => Boolean, { description: 'It asks everyone of its audience' }) everyone: boolean;
  @Field(() => Boolean, { description: 'People see each other’s answers' }) showsNames: boolean;
  @Field(() => DateTime) answerBy: Date;
  @Field(() => TimePollState) state: TimePollState;
  @Field(() => Int) version: number;
  @Field(() => Boolean, { description: 'It asks the viewer' }) asked: boolean;
  @Field(() => Int, { description: 'How many of its coming slots the viewer has not answered' })
  unanswered: number;
  @Field(() => TimePollCan) can: TimePollCan;
  @Field(() => ID, { nullable: true }) sessionId: string | null;
  @Field(() => DateTime, { nullable: true, description: 'The time that was chosen' }) chosenAt: Date | null;
  @Field(() => Int, { nullable: true, description: 'For those who run it' }) askedPeople: number | null;
  @Field(() => Int, { nullable: true, description: 'For those who run it' }) answeredPeople: number | null;
  @Field(() => [TimePollSlot], { description: 'By their start' }) slots: TimePollSlot[];
  @Field(() => [TimePollAsked], { description: 'By name; only for those who run it' })
  people: TimePollAsked[];
  @Field(() => [DateTime], {
    description: 'When who has not answered is reminded; only for those who run it',
  })
  remindsAt: Date[];
}

@ObjectType({ description: 'A poll in a list' })
export class TimePollLine {
  @Field(() => ID) id: string;
  @Field() title: string;
  @Field() audienceName: string;
  @Field(() => TimePollState) state: TimePollState;
  @Field(() => DateTime) answerBy: Date;
  @Field(() => Int) slots: number;
  @Field(() => Boolean) asked: boolean;
  @Field(() => Int) unanswered: number;
  @Field(() => Boolean) runs: boolean;
  @Field(() => DateTime, { nullable: true }) chosenAt: Date | null;
  @Field(() => Int, { nullable: true, description: 'For those who run it' }) askedPeople: number | null;
  @Field(() => Int, { nullable: true, description: 'For those who run it' }) answeredPeople: number | null;
}

@ObjectType()
export class TimePollPage {
  @Field(() => [TimePollLine]) nodes: TimePollLine[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@ObjectType({ description: 'How one time stands' })
export class TimePollRank {
  @Field(() => ID) slotId: string;
  @Field(() => DateTime) startsAt: Date;
  @Field(() => Boolean) past: boolean;
  @Field(() => Int) yes: number;
  @Field(() => Int) ifNeedBe: number;
  @Field(() => Int) no: number;
  @Field(() => [Person], { description: 'Required, and cannot come' }) requiredNo: Person[];
  @Field(() => [Person], { description: 'Cannot come, by name; 50 at most' }) cannot: Person[];
}

@ObjectType()
export class TimePollSaid {
  @Field(() => ID) slotId: string;
  @Field(() => TimePollAnswer) answer: TimePollAnswer;
}

@ObjectType()
export class TimePollRow {
  @Field(() => Person) person: Person;
  @Field(() => Boolean) required: boolean;
  @Field(() => [TimePollSaid]) said: TimePollSaid[];
}

@ObjectType({
  description:
    'Who answered what. The best time first: no required person against it, then yes, then if need be',
})
export class TimePollResults {
  @Field(() => ID) pollId: string;
  @Field(() => Int) asked: number;
  @Field(() => Int) answered: number;
  @Field(() => [TimePollRank]) ranks: TimePollRank[];
  @Field(() => [Person], { description: 'Have answered nothing yet, by name; 50 at most' }) missing: Person[];
  @Field(() => [TimePollRow], { description: 'By name' }) rows: TimePollRow[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@ObjectType()
export class TimePollLinkSlot {
  @Field(() => ID) id: string;
  @Field(() => DateTime) startsAt: Date;
  @Field(() => TimePollAnswer, { nullable: true }) answer: TimePollAnswer | null;
}

@ObjectType({
  description: 'What a personal link shows: the poll’s own words and times, and the person’s own answers',
})
export class TimePollByLink {
  @Field(() => ID) id: string;
  @Field() title: string;
  @Field() note: string;
  @Field(() => Int) minutes: number;
  @Field() timeZone: string;
  @Field(() => DateTime) answerBy: Date;
  @Field(() => TimePollState) state: TimePollState;
  @Field(() => Boolean) showsNames: boolean;
  @Field(() => DateTime, { nullable: true }) chosenAt: Date | null;
  @Field({ description: 'The zone of whoever it was sent to' }) personZone: string;
  @Field(() => Locale, { description: 'The language of whoever it was sent to' }) locale: Locale;
  @Field(() => [TimePollLinkSlot]) slots: TimePollLinkSlot[];
}

@ObjectType({ description: 'Who can be asked, and the school breaks of their states' })
export class TimePollCandidates {
  @Field(() => [Person], { description: 'By name; 300 at most' }) people: Person[];
  @Field(() => [TimePollBreak]) breaks: TimePollBreak[];
}

@ObjectType({ description: 'A time of every week at which one is never free, in one’s own zone' })
export class NeverFree {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: '1 is Monday' }) weekday: number;
  @Field(() => Int) fromMinute: number;
  @Field(() => Int) toMinute: number;
  @Field() label: string;
}

@ObjectType()
export class MyAvailability {
  @Field(() => ID, { description: 'Of the person' }) id: string;
  @Field() timeZone: string;
  @Field(() => [NeverFree]) times: NeverFree[];
}

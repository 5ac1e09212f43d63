import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  DESK_KINDS,
  WEEK_KINDS,
  type DeskKind as DeskKindName,
  type WeekKind as WeekKindName,
} from '@hearth/shared';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';

/** `application.waiting` as the schema spells it. */
const spelled = (name: string): string => name.replaceAll('.', '_').toUpperCase();
const enumOfKinds = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [spelled(name), name]));

export const DeskKind = enumOfKinds(DESK_KINDS);
registerEnumType(DeskKind, { name: 'DeskKind', description: 'What can need a coordinator' });

export const WeekKind = enumOfKinds(WEEK_KINDS);
registerEnumType(WeekKind, { name: 'WeekKind', description: 'What can be the next thing' });

@ObjectType({ description: 'One thing that needs a coordinator' })
export class DeskItem {
  @Field(() => ID, { description: 'Its kind and what it is about' }) id: string;
  @Field(() => DeskKind) kind: DeskKindName;
  @Field() title: string;
  @Field({ description: 'The cohort or program it belongs to' }) place: string;
  @Field({ description: 'Where the one action is: a path of this site' }) path: string;
  @Field(() => DateTime, { nullable: true, description: 'Since when it waits' }) since: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'By when it must be done, or when it happens' })
  dueAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Of a person: a step they have not done in time' })
  step?: string | null;
  @Field(() => Int, { description: 'How many of it there are' }) count: number;
  @Field(() => [Person], { description: 'Whom it is about, three at most' }) people: Person[];
}

@ObjectType({ description: 'What of one kind needs a coordinator' })
export class DeskGroup {
  @Field(() => DeskKind) kind: DeskKindName;
  @Field(() => [DeskItem], { description: 'The most urgent first' }) items: DeskItem[];
  @Field(() => Int, { description: 'How many there are, those not shown too' }) total: number;
}

@ObjectType({ description: 'What needs the viewer today' })
export class Desk {
  @Field(() => ID, { description: "The viewer's id" }) id: string;
  @Field(() => [DeskGroup]) groups: DeskGroup[];
}

@ObjectType({ description: 'One thing that the viewer can do next' })
export class WeekItem {
  @Field(() => ID, { description: 'Its kind and what it is about' }) id: string;
  @Field(() => WeekKind) kind: WeekKindName;
  @Field(() => ID, { description: 'The session, time poll or milestone' }) subjectId: string;
  @Field() title: string;
  @Field() place: string;
  @Field({ description: 'Where its one button leads: a path of this site' }) path: string;
  @Field(() => Int, { nullable: true, description: 'Minutes it takes; null where nobody knows' })
  minutes: number | null;
  @Field(() => DateTime, { nullable: true }) startsAt: Date | null;
  @Field(() => DateTime, { nullable: true }) dueAt: Date | null;
}

@ObjectType({ description: 'What the viewer can do next, the nearest first' })
export class Week {
  @Field(() => ID, { description: "The viewer's id" }) id: string;
  @Field(() => [WeekItem]) items: WeekItem[];
}

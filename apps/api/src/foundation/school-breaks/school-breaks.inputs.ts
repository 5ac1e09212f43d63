import { applyDecorators } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { DateTime } from 'luxon';
import { State } from '../../foundation/people/people.types.js';
import { Check, Id, Line } from '../../platform/graphql/inputs.js';

/** Is this a day that stands in the calendar, written as `2026-12-24`? */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && DateTime.fromISO(value).isValid;

/** A day of the calendar, as `isDay` says. */
export const Day = () =>
  applyDecorators(
    Line({ max: 10, description: 'A day of the calendar: 2026-12-24' }),
    Check('day', (value) => (isDay(value) ? null : { rule: 'date' })),
  );

@InputType({ isAbstract: true })
abstract class SchoolBreakDraftInput {
  @Id() id: string;
  @Line({ max: LIMITS.breakName }) nameEn: string;
  @Line({ max: LIMITS.breakName, min: 0, defaultValue: '', description: 'Empty: as in English' })
  nameEs: string;
  @Day() startsOn: string;
  @Day() endsOn: string;
}

@InputType()
export class SchoolBreakAddInput extends SchoolBreakDraftInput {
  @Field(() => State) state: State;
}

@InputType()
export class SchoolBreakChangeInput extends SchoolBreakDraftInput {}

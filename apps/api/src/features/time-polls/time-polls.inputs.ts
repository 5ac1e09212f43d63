import { LIMITS } from '@hearth/shared';
import { applyDecorators } from '@nestjs/common';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import { isUUID, ValidateNested } from 'class-validator';
import { isZone } from '../../foundation/people/people.types.js';
import { isHttps } from '../../foundation/sessions/https.js';
import { Check, Id, Line, Prose, Whole, type Fault } from '../../platform/graphql/inputs.js';
import { TimePollAnswer } from './time-polls.types.js';

/** Some things, of which there may be so many. */
const Few = (type: () => new () => object, most: number, fewest = 0) =>
  applyDecorators(
    Field(() => [type()]),
    Type(type),
    ValidateNested({ each: true }),
    Check('few', (list): Fault | null => {
      if (!Array.isArray(list)) return { rule: 'required' };
      if (list.length < fewest) return { rule: 'required' };
      return list.length > most ? { rule: 'too_many_lines', params: { max: most } } : null;
    }),
  );

const Ids = (most: number) =>
  applyDecorators(
    Field(() => [ID], { defaultValue: [] }),
    Transform(({ value }): unknown =>
      Array.isArray(value)
        ? [...new Set(value.map((id: unknown) => (typeof id === 'string' ? id.toLowerCase() : id)))]
        : value,
    ),
    Check('ids', (list): Fault | null => {
      if (!Array.isArray(list) || !list.every((id) => isUUID(id))) return { rule: 'unknown' };
      return list.length > most ? { rule: 'too_many_lines', params: { max: most } } : null;
    }),
  );

const LocalTime = () =>
  Line({ max: 40, description: 'In the poll’s zone, without offset: 2026-12-01T15:30' });

@InputType({
  description: '`id` is a UUID made by the client. A time that was taken out comes back under the id it had.',
})
export class TimePollSlotInput {
  @Id() id: string;
  @LocalTime() localStart: string;
}

@InputType({ isAbstract: true })
abstract class TimePollDraftInput {
  @Id() id: string;
  @Line({ max: LIMITS.sessionTitle }) title: string;
  @Prose({ max: LIMITS.sessionPurpose, min: 0, defaultValue: '' }) note: string;
  @LocalTime() answerBy: string;
  @Few(() => TimePollSlotInput, LIMITS.timePollSlots, 1) slots: TimePollSlotInput[];
  @Ids(LIMITS.timePollPeople) personIds: string[];
  @Ids(LIMITS.timePollRequired) requiredIds: string[];
}

@InputType({
  description:
    '`personIds` where it does not ask everyone. `id` is made by the client; the same again changes nothing.',
})
export class TimePollMakeInput extends TimePollDraftInput {
  @Id() audienceId: string;
  @Line({ max: 64 })
  @Check('zone', (value) => (isZone(value) ? null : { rule: 'zone' }))
  timeZone: string;
  @Whole(LIMITS.sessionMinutes) minutes: number;
  @Field(() => Boolean) everyone: boolean;
  @Field(() => Boolean) showsNames: boolean;
}

@InputType({
  description: '`slots`: all that stand from now on. Those left out are taken out, with their answers kept.',
})
export class TimePollEditInput extends TimePollDraftInput {
  @Field(() => Int, { description: 'The version that was edited; a newer one is a conflict' })
  version: number;
}

@InputType()
export class TimePollSayInput {
  @Id() slotId: string;
  @Field(() => TimePollAnswer) answer: TimePollAnswer;
}

@InputType({ description: 'Slots left out stay as they were answered' })
export class TimePollAnswerInput {
  @Id() pollId: string;
  @Few(() => TimePollSayInput, LIMITS.timePollSlots) said: TimePollSayInput[];
}

@InputType({ description: 'The same by the link of a mail, without a sign-in' })
export class TimePollAnswerByLinkInput {
  @Line({ max: 200 }) secret: string;
  @Few(() => TimePollSayInput, LIMITS.timePollSlots) said: TimePollSayInput[];
}

@InputType()
export class TimePollFinalizeInput {
  @Id() pollId: string;
  @Id() slotId: string;
  @Id({ description: 'Of the session; made by the client' }) sessionId: string;
  @Line({ max: LIMITS.joinUrl, min: 0, optional: true })
  @Check('url', (value) => (!value || (typeof value === 'string' && isHttps(value)) ? null : { rule: 'url' }))
  joinUrl?: string | null;
  @Id({ optional: true }) facilitatorId?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Though someone required cannot come; else that is refused with their names',
  })
  despite: boolean;
}

@InputType()
export class NeverFreeInput {
  @Id() id: string;
  @Whole({ min: 1, max: 7 }) weekday: number;
  @Whole({ min: 0, max: 1_439 }) fromMinute: number;
  @Whole({ min: 1, max: 1_440 }) toMinute: number;
  @Line({ max: LIMITS.availabilityLabel, min: 0, defaultValue: '' }) label: string;
}

@InputType({ description: 'All of it, in place of what stood' })
export class AvailabilitySaveInput {
  @Few(() => NeverFreeInput, LIMITS.availabilityTimes) times: NeverFreeInput[];
}

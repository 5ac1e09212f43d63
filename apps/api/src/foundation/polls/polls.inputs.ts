import { characters, LIMITS } from '@hearth/shared';
import { applyDecorators } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Check, Id, Line, textFault, type Fault } from '../../platform/graphql/inputs.js';
import { cleanLine, isBlank } from '../../platform/graphql/text.js';
import { PollKind, PollPlace, PollShown } from './polls.types.js';

/** Some lines of text, each cleaned; those that show nothing are dropped. */
const Lines = ({ most, max }: { most: number; max: number }) =>
  applyDecorators(
    Field(() => [String], { defaultValue: [] }),
    Transform(({ value }): unknown =>
      Array.isArray(value)
        ? value
            .map((line: unknown) => (typeof line === 'string' ? cleanLine(line) : ''))
            .filter((line) => !isBlank(line))
        : value,
    ),
    Check('lines', (list): Fault | null => {
      if (!Array.isArray(list)) return { rule: 'required' };
      if (list.length > most) return { rule: 'too_many_lines', params: { max: most } };
      const long = list.find((line: unknown) => typeof line === 'string' && characters(line) > max);
      return typeof long === 'string' ? textFault(long, 0, max) : null;
    }),
  );

@InputType({ description: '`id` is a UUID made by the client; a retry with the same id changes nothing.' })
export class PollInput {
  @Id() id: string;
  @Line({ max: LIMITS.pollQuestion }) question: string;
  @Field(() => PollKind) kind: PollKind;
  @Lines({ most: LIMITS.pollOptions.max, max: LIMITS.pollOption }) options: string[];
  @Line({ min: 0, max: LIMITS.pollLabel, defaultValue: '' }) lowLabel: string;
  @Line({ min: 0, max: LIMITS.pollLabel, defaultValue: '' }) highLabel: string;
  @Field(() => Boolean) anonymous: boolean;
  @Field(() => PollShown) shown: PollShown;
  @Field(() => DateTime, { nullable: true }) closesAt?: Date | null;
}

@InputType()
export class PollMakeInput {
  @Field(() => PollPlace) place: PollPlace;
  @Id() placeId: string;
  @Field(() => PollInput)
  @Type(() => PollInput)
  @ValidateNested()
  poll: PollInput;
}

@InputType({
  description: '`base`: the `wording` one began from. Where the poll says something else by now: `conflict`.',
})
export class PollChangeInput extends PollInput {
  @Line({ max: 64 }) base: string;
}

@InputType({
  description: '`to`: the `wording` one answers. Where the poll says something else by now: `conflict`.',
})
export class PollAnswerInput {
  @Id() id: string;
  @Line({ max: 64 }) to: string;
  @Lines({ most: LIMITS.pollOptions.max, max: LIMITS.pollWord }) said: string[];
}

@InputType()
export class PollRemoveInput {
  @Id() id: string;
  @Line({ min: 0, max: LIMITS.pollWhy, defaultValue: '' }) why: string;
}

@InputType()
export class PollWordRemoveInput {
  @Id() id: string;
  @Line({ max: LIMITS.pollWord }) word: string;
  @Line({ max: LIMITS.pollWhy }) why: string;
}

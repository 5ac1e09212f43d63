import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { isUUID } from 'class-validator';
import { Check, Id, Prose, Whole } from '../../platform/graphql/inputs.js';
import { BreakoutsHowEnum, type BreakoutsHow } from './breakouts.types.js';

const areGroups = (value: unknown): value is string[][] =>
  Array.isArray(value) &&
  value.every((group) => Array.isArray(group) && group.length > 0 && group.every((id) => isUUID(id)));

@InputType({
  description:
    '`id` is a UUID made by the client; a retry with the same id changes nothing, and groups by chance the same.',
})
export class BreakoutsMakeInput {
  @Id() id: string;
  @Id() roomId: string;
  @Field(() => Int, {
    description: 'The version that one saw, 0 where there was none; a newer one is a conflict',
  })
  version: number;
  @Whole({ min: 2, max: 4 }) size: number;
  @Field(() => BreakoutsHowEnum) how: BreakoutsHow;
  @Field(() => [[ID]], { nullable: true, description: 'By hand: who is with whom' })
  @Check('groups', (value) =>
    value === undefined || value === null || areGroups(value) ? null : { rule: 'unknown' },
  )
  groups?: string[][] | null;
  @Prose({ max: LIMITS.breakoutPrompt, min: 0 }) prompt: string;
  @Whole(LIMITS.breakoutMinutes) minutes: number;
}

@InputType()
export class BreakoutMoveInput {
  @Id() id: string;
  @Id({ description: 'Of the main room' }) roomId: string;
  @Id() personId: string;
  @Id({ description: 'The breakout they are put into' }) to: string;
}

@InputType({ description: '`id` is a UUID made by the client; a retry with the same id changes nothing.' })
export class BreakoutsActInput {
  @Id() id: string;
  @Id({ description: 'Of the main room' }) roomId: string;
  @Field(() => Int, { description: 'The version that one saw; a newer one is a conflict' }) version: number;
}

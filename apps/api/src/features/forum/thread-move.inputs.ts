import { Field, InputType, Int } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { Check, Id, Line, Prose, Whole, type Fault } from '../../platform/graphql/inputs.js';

const MOST = 2_147_483_647;
const isNumber = (one: unknown): boolean => Number.isInteger(one) && Number(one) >= 1 && Number(one) <= MOST;

@InputType()
export class ThreadMoveInput {
  @Id() threadId: string;
  @Id() spaceId: string;
  @Prose({ max: LIMITS.moveReason }) why: string;
}

@InputType({
  description:
    '`id` is a UUID made by the client: a retry with the same id changes nothing. Which posts go: those `from` a number on, or those of these `numbers`.',
})
export class ThreadSplitInput {
  @Id() id: string;
  @Id() threadId: string;
  @Line({ max: LIMITS.threadTitle }) title: string;
  @Whole({ min: 1, max: MOST, optional: true }) from?: number | null;
  @Field(() => [Int], { defaultValue: [] })
  @Check('numbers', (list): Fault | null => {
    if (!Array.isArray(list) || !list.every(isNumber)) return { rule: 'unknown' };
    return list.length > LIMITS.splitPosts ? { rule: 'too_long', params: { max: LIMITS.splitPosts } } : null;
  })
  numbers: number[];
  @Prose({ max: LIMITS.moveReason }) why: string;
}

@InputType()
export class ThreadMergeInput {
  @Id({ description: 'It ends, and its posts go' }) threadId: string;
  @Id({ description: 'Where they go' }) intoId: string;
  @Prose({ max: LIMITS.moveReason }) why: string;
}

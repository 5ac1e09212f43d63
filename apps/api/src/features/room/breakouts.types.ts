import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { BreakoutsState } from '@hearth/shared';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';

export const BreakoutsStateEnum = { OPEN: 'OPEN', CALLED_BACK: 'CALLED_BACK', OVER: 'OVER' } as const;
registerEnumType(BreakoutsStateEnum, {
  name: 'BreakoutsState',
  description: 'Called back: over once `endsAt` has passed',
});
export const BreakoutsHowEnum = {
  RANDOM: 'RANDOM',
  BY_HAND: 'BY_HAND',
  NOT_SAME_DISTRICT: 'NOT_SAME_DISTRICT',
} as const;
export type BreakoutsHow = keyof typeof BreakoutsHowEnum;
registerEnumType(BreakoutsHowEnum, { name: 'BreakoutsHow', description: 'How people are put together' });

@ObjectType()
export class BreakoutRoom {
  @Field(() => ID, { description: 'Of the room: `room(sessionId, in: id)`' }) id: string;
  @Field(() => Int) number: number;
  @Field(() => Int) round: number;
  @Field(() => [Person]) people: Person[];
}

@ObjectType({ description: 'The breakouts of a main room: its latest round, and the rooms of all rounds' })
export class Breakouts {
  @Field(() => ID) id: string;
  @Field(() => ID) roomId: string;
  @Field(() => Int) rev: number;
  @Field(() => Int) version: number;
  @Field(() => Int) round: number;
  @Field(() => BreakoutsStateEnum) state: BreakoutsState;
  @Field() prompt: string;
  @Field(() => DateTime, { nullable: true }) endsAt: string | null;
  @Field(() => [BreakoutRoom]) rooms: BreakoutRoom[];
}

@ObjectType({ description: 'What a breakout shows of its round' })
export class Breakout {
  @Field(() => ID) id: string;
  @Field(() => ID) roomId: string;
  @Field(() => Int) rev: number;
  @Field(() => ID) mainRoomId: string;
  @Field(() => Int) number: number;
  @Field(() => [Person]) people: Person[];
  @Field(() => BreakoutsStateEnum) state: BreakoutsState;
  @Field() prompt: string;
  @Field(() => DateTime, { nullable: true }) endsAt: string | null;
}

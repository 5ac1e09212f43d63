import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MESSAGE_TAGS, RUN_ACTS, RUN_STATES, SPEAKERS } from '@hearth/shared';
import type { CasePart, MessageTag, RunState, Speaker } from '@hearth/shared';
import { DateTime } from '../../platform/graphql/date-time.js';
import { CasePartEnum } from './case-card.types.js';
import { enumOf } from '../../platform/graphql/enum-of.js';

export const SpeakerEnum = enumOf(SPEAKERS);
registerEnumType(SpeakerEnum, {
  name: 'Speaker',
  description: 'Who speaks in a step. `ROUND`: everyone once, in turn',
});
export const MessageTagEnum = enumOf(MESSAGE_TAGS);
registerEnumType(MessageTagEnum, { name: 'MessageTag', description: 'What a message counts as' });
export const RunStateEnum = enumOf(RUN_STATES);
registerEnumType(RunStateEnum, { name: 'RunState' });
export const RunActEnum = enumOf(RUN_ACTS);
registerEnumType(RunActEnum, {
  name: 'RunAct',
  description: 'What whoever facilitates does with a protocol',
});

@ObjectType()
export class ProtocolStep {
  @Field() name: string;
  @Field() prompt: string;
  @Field(() => Int) minutes: number;
  @Field(() => SpeakerEnum) speaks: Speaker;
  @Field({ description: 'What the composer says meanwhile' }) hint: string;
  @Field(() => MessageTagEnum, { nullable: true, description: 'What messages sent meanwhile count as' })
  tag: MessageTag | null;
  @Field(() => CasePartEnum, {
    nullable: true,
    description: 'What of the session’s case the room sees once it is reached',
  })
  shows?: CasePart | null;
}

@ObjectType({ description: 'A facilitation format as it comes with Hearth, in the viewer’s language' })
export class Protocol {
  @Field() source: string;
  @Field() title: string;
  @Field() about: string;
  @Field(() => [ProtocolStep]) steps: ProtocolStep[];
}

@ObjectType({
  description: 'The protocol of a room and where it stands. Without steps there is none any more',
})
export class ProtocolRun {
  @Field(() => ID) id: string;
  @Field(() => ID) roomId: string;
  @Field(() => Int) rev: number;
  @Field(() => Int) version: number;
  @Field() title: string;
  @Field({ description: 'The language of its texts' }) locale: string;
  @Field(() => [ProtocolStep]) steps: ProtocolStep[];
  @Field(() => RunStateEnum) state: RunState;
  @Field(() => Int, { description: 'Index of the step, from 0' }) step: number;
  @Field(() => DateTime, { nullable: true, description: 'While it runs: when the step’s time is up' })
  endsAt: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'While it rests: how much of the step’s time is left, in milliseconds',
  })
  leftMs: number | null;
}

import { Field, InputType, Int } from '@nestjs/graphql';
import { LIMITS, type CasePart, type MessageTag, type RunAct, type Speaker } from '@hearth/shared';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { Check, Id, Line, Prose, Whole } from '../../platform/graphql/inputs.js';
import { CasePartEnum } from './case-card.types.js';
import { MessageTagEnum, RunActEnum, SpeakerEnum } from './protocol.types.js';

@InputType()
export class ProtocolStepInput {
  @Line({ max: LIMITS.stepName }) name: string;
  @Prose({ max: LIMITS.stepPrompt, min: 0 }) prompt: string;
  @Whole(LIMITS.stepMinutes) minutes: number;
  @Field(() => SpeakerEnum) speaks: Speaker;
  @Line({ max: LIMITS.stepHint, min: 0 }) hint: string;
  @Field(() => MessageTagEnum, { nullable: true }) @IsOptional() tag?: MessageTag | null;
  @Field(() => CasePartEnum, { nullable: true }) @IsOptional() shows?: CasePart | null;
}

@InputType({ description: 'Without steps the protocol is taken away' })
export class ProtocolSaveInput {
  @Id() sessionId: string;
  @Field(() => Int, {
    description: 'The version that was changed, 0 where there was none; a newer one is a conflict',
  })
  version: number;
  @Line({
    max: 40,
    optional: true,
    description:
      'Which of those that come with Hearth it was made from; null for one’s own. Left out: as it was',
  })
  source?: string | null;
  @Line({ max: LIMITS.protocolTitle, min: 0 }) title: string;
  @Field(() => [ProtocolStepInput])
  @ValidateNested({ each: true })
  @Type(() => ProtocolStepInput)
  @Check('steps', (value) =>
    Array.isArray(value) && value.length > LIMITS.protocolSteps
      ? { rule: 'too_large', params: { max: LIMITS.protocolSteps } }
      : null,
  )
  steps: ProtocolStepInput[];
}

@InputType({ description: '`id` is a UUID made by the client; a retry with the same id changes nothing.' })
export class ProtocolActInput {
  @Id() id: string;
  @Id() roomId: string;
  @Field(() => RunActEnum) act: RunAct;
  @Field(() => Int, { description: 'The version that one saw; a newer one is a conflict' }) version: number;
}

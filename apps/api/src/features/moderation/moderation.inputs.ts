import { Field, InputType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import type { SubjectKind } from '../../platform/contributors/flaggable.js';
import { Id, Prose } from '../../platform/graphql/inputs.js';
import { FlagReason, FlagSubject, ReviewAct } from './moderation.types.js';

@InputType({ description: '`id` is a UUID made by the client; a retry with the same id changes nothing.' })
export class FlagRaiseInput {
  @Id() id: string;
  @Field(() => FlagSubject) subject: SubjectKind;
  @Id() subjectId: string;
  @Field(() => FlagReason) reason: FlagReason;
  @Prose({ min: 0, max: LIMITS.flagNote, defaultValue: '' }) note: string;
}

@InputType()
export class FlagTakeBackInput {
  @Field(() => FlagSubject) subject: SubjectKind;
  @Id() subjectId: string;
}

@InputType({ description: '`id` is a UUID made by the client; a retry with the same id changes nothing.' })
export class ReviewActInput {
  @Id() id: string;
  @Id() itemId: string;
  @Field(() => ReviewAct) act: ReviewAct;
  @Prose({
    min: 0,
    max: LIMITS.reviewWhy,
    defaultValue: '',
    description:
      'The author reads it, without a name, where something is done to their words: then it is needed',
  })
  why: string;
  @Prose({
    min: 0,
    max: LIMITS.reviewPassage,
    defaultValue: '',
    description: 'For REDACT: the words to take out',
  })
  passage: string;
}

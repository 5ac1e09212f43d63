import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  CASE_AGE_BANDS,
  CASE_PARTS,
  CASE_SETTINGS,
  type CaseAgeBand,
  type CasePart,
  type CaseSetting,
} from '@hearth/shared';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import { enumOf } from '../../platform/graphql/enum-of.js';

export const CaseAgeBandEnum = enumOf(CASE_AGE_BANDS);
registerEnumType(CaseAgeBandEnum, { name: 'CaseAgeBand', description: 'About how old; never an age' });
export const CaseSettingEnum = enumOf(CASE_SETTINGS);
registerEnumType(CaseSettingEnum, {
  name: 'CaseSetting',
  description: 'What kind of place; never which',
});
export const CasePartEnum = enumOf(CASE_PARTS);
registerEnumType(CasePartEnum, {
  name: 'CasePart',
  description: 'What of a case is shown at once. `CASE_OUTLINE`: age band, setting and what happened',
});

@ObjectType({ description: 'What the room sees of a case. Null: not shown yet, or gone' })
export class CaseCard {
  @Field(() => ID) id: string;
  @Field(() => ID) roomId: string;
  @Field(() => Int) rev: number;
  @Field(() => Person, { nullable: true }) author: Person | null;
  @Field(() => CaseAgeBandEnum, { nullable: true }) ageBand: CaseAgeBand | null;
  @Field(() => CaseSettingEnum, { nullable: true }) setting: CaseSetting | null;
  @Field(() => String, { nullable: true }) happened: string | null;
  @Field(() => String, { nullable: true }) tried: string | null;
  @Field(() => String, { nullable: true }) question: string | null;
  @Field(() => Boolean, { description: 'Its time was up, and its words are deleted' }) expired: boolean;
  @Field(() => Boolean, { description: 'It was taken back' }) withdrawn: boolean;
}

@ObjectType()
export class CaseCardCan {
  @Field(() => Boolean) save: boolean;
  @Field(() => Boolean) show: boolean;
  @Field(() => Boolean) keep: boolean;
  @Field(() => Boolean) withdraw: boolean;
}

@ObjectType({ description: 'A step of the session’s protocol that shows a part of the case' })
export class CaseCardStep {
  @Field(() => CasePartEnum) part: CasePart;
  @Field(() => Int, { description: 'Its place, from 1' }) number: number;
  @Field() name: string;
}

@ObjectType({ description: 'A session’s case with all its words, for whoever may bring one' })
export class CaseCardWhole {
  @Field(() => ID, { description: 'The session’s' }) id: string;
  @Field(() => Int, { description: '0 where there was none' }) version: number;
  @Field(() => Boolean, { description: 'There is one, and it stands' }) stands: boolean;
  @Field(() => Boolean) withdrawn: boolean;
  @Field(() => Boolean) expired: boolean;
  @Field(() => Person, { nullable: true, description: 'Whoever saved it last' }) author: Person | null;
  @Field(() => CaseAgeBandEnum, { nullable: true }) ageBand: CaseAgeBand | null;
  @Field(() => CaseSettingEnum, { nullable: true }) setting: CaseSetting | null;
  @Field() happened: string;
  @Field() tried: string;
  @Field() question: string;
  @Field(() => [CasePartEnum]) shown: CasePart[];
  @Field(() => [CasePartEnum], { description: 'What the protocol has reached: it is shown once it is saved' })
  reached: CasePart[];
  @Field(() => [CaseCardStep]) steps: CaseCardStep[];
  @Field(() => Int) keepDays: number;
  @Field(() => DateTime, { description: 'When its words are deleted' }) expiresAt: Date;
  @Field(() => Boolean, { description: 'That was made longer, which is done once' }) extended: boolean;
  @Field(() => CaseCardCan) can: CaseCardCan;
}

import { Field, InputType, Int } from '@nestjs/graphql';
import { CASE_DAYS, LIMITS, type CaseAgeBand, type CasePart, type CaseSetting } from '@hearth/shared';
import { Id, Prose, Whole } from '../../platform/graphql/inputs.js';
import { CaseAgeBandEnum, CasePartEnum, CaseSettingEnum } from './case-card.types.js';

const DAYS = { min: CASE_DAYS.least, max: CASE_DAYS.most };

@InputType()
export class CaseCardSaveInput {
  @Id() sessionId: string;
  @Field(() => Int, {
    description: 'The version that was changed, 0 where there was none; a newer one is a conflict',
  })
  version: number;
  @Field(() => CaseAgeBandEnum) ageBand: CaseAgeBand;
  @Field(() => CaseSettingEnum) setting: CaseSetting;
  @Prose({ max: LIMITS.caseHappened, description: 'In general words' }) happened: string;
  @Prose({ max: LIMITS.caseTried, min: 0 }) tried: string;
  @Prose({ max: LIMITS.caseQuestion }) question: string;
  @Whole({ ...DAYS, description: 'So many days after the session its words are deleted' }) keepDays: number;
}

@InputType()
export class CaseCardShowInput {
  @Id() sessionId: string;
  @Field(() => CasePartEnum) part: CasePart;
}

@InputType()
export class CaseCardKeepInput {
  @Id() sessionId: string;
  @Whole({ ...DAYS, description: 'So many days after the session; more than before is taken once' })
  days: number;
}

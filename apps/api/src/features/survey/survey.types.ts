import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Id, Prose, Whole } from '../../platform/graphql/inputs.js';

@ObjectType({ description: 'What people said of a session, all of them together' })
export class SurveyResults {
  @Field(() => Int) answers: number;
  @Field(() => Float, { description: 'Was it worth the time? From 1 to 5, on average' }) worth: number;
  @Field(() => Float, { description: 'Did you feel heard? From 1 to 5, on average' }) heard: number;
  @Field(() => [String], { description: 'In an order that says nothing; none where fewer than five wrote' })
  words: string[];
}

@ObjectType({ description: 'Three questions to those who were at a closed session' })
export class SessionSurvey {
  @Field(() => DateTime, { description: 'It is open until then, and counted from then on' }) until: Date;
  @Field(() => Boolean) open: boolean;
  @Field(() => Boolean, { description: 'The viewer is asked, and has not answered' }) asked: boolean;
  @Field(() => Boolean, { description: 'The viewer has answered' }) answered: boolean;
  @Field(() => Boolean, { description: 'Its results are for the viewer' }) seesResults: boolean;
  @Field(() => SurveyResults, {
    nullable: true,
    description: 'For those who run the session, once it is no longer open, where five or more answered',
  })
  results: SurveyResults | null;
}

@InputType()
export class SurveyAnswerInput {
  @Id() sessionId: string;
  @Whole(LIMITS.surveyScale) worth: number;
  @Whole(LIMITS.surveyScale) heard: number;
  @Prose({ max: LIMITS.surveyWords, min: 0, defaultValue: '' }) words: string;
}

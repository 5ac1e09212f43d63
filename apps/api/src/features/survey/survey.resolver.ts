import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { answerSurvey, sessionSurvey } from './survey-answer.js';
import { SessionSurvey, SurveyAnswerInput } from './survey.types.js';

@Resolver()
export class SurveyResolver {
  constructor(private readonly db: Db) {}

  @Query(() => SessionSurvey, {
    nullable: true,
    description: 'For those who were at a closed session, and those who run it',
  })
  @Allow(signedIn)
  sessionSurvey(
    @CurrentViewer() viewer: Viewer,
    @IdArg('sessionId') sessionId: string,
  ): Promise<SessionSurvey | null> {
    return sessionSurvey(this.db, viewer, sessionId);
  }

  @Mutation(() => SessionSurvey, { description: 'Once; nothing says afterwards whose answer it is' })
  @Allow(signedIn)
  surveyAnswer(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SurveyAnswerInput,
  ): Promise<SessionSurvey> {
    return this.db.write((tx) => answerSurvey(tx, viewer, input));
  }
}

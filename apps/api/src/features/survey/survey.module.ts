import { Module } from '@nestjs/common';
import { SurveyWeek } from './survey.week.js';
import { SurveyResolver } from './survey.resolver.js';

/** What people say of a session afterwards, unlinkable to them. */
@Module({ providers: [SurveyResolver, SurveyWeek] })
export class SurveyModule {}

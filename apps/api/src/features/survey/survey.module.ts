import { Module } from '@nestjs/common';
import { SurveyWeek } from './survey.week.js';
import { SurveyResolver } from './survey.resolver.js';
import { SurveyOwn } from './survey.own.js';

/** What people say of a session afterwards, unlinkable to them. */
@Module({ providers: [SurveyOwn, SurveyResolver, SurveyWeek] })
export class SurveyModule {}

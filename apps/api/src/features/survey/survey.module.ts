import { Module } from '@nestjs/common';
import { SurveyResolver } from './survey.resolver.js';

/** What people say of a session afterwards, unlinkable to them. */
@Module({ providers: [SurveyResolver] })
export class SurveyModule {}

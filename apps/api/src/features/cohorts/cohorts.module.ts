import { Module } from '@nestjs/common';
import { PeopleModule } from '../../foundation/people/people.module.js';
import { CohortKeepResolver } from './cohorts.resolver.js';
import { CohortsNotifications } from './cohorts.notifications.js';
import { CohortsSources } from './cohorts.sources.js';
import { CohortsTasks } from './cohorts.tasks.js';
import { ProgramsResolver } from './programs.resolver.js';
import { ProgramsService } from './programs.js';
import { RosterImportController } from './roster-import.controller.js';
import { RosterImportResolver } from './roster-import.resolver.js';

/** Programs, their cohorts, who is in them from when to when, and what they come by. */
@Module({
  imports: [PeopleModule],
  controllers: [RosterImportController],
  providers: [
    ProgramsService,
    ProgramsResolver,
    CohortKeepResolver,
    RosterImportResolver,
    CohortsTasks,
    CohortsSources,
    CohortsNotifications,
  ],
})
export class CohortKeepModule {}

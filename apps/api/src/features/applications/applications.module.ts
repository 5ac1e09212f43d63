import { Module } from '@nestjs/common';
import { PeopleModule } from '../../foundation/people/people.module.js';
import { ApplicationAnswering } from './answering.js';
import { ApplicationMails } from './application-mails.js';
import { ApplicationsDesk } from './applications.desk.js';
import { ApplicationsJobs } from './applications.jobs.js';
import { ApplicationsResolver } from './applications.resolver.js';
import { ApplyResolver } from './apply.resolver.js';
import { ApplicationDecisions } from './decide.js';
import { Offers } from './offers.js';
import { ApplicationWriting } from './writing.js';
import { ApplicationsOwn } from './applications.own.js';

/** Applications to a cohort: asked for, written, read by reviewers, decided, answered. */
@Module({
  imports: [PeopleModule],
  providers: [
    ApplicationsOwn,
    ApplicationMails,
    ApplicationWriting,
    ApplicationAnswering,
    ApplicationDecisions,
    Offers,
    ApplicationsJobs,
    ApplicationsDesk,
    ApplicationsResolver,
    ApplyResolver,
  ],
})
export class ApplicationsModule {}

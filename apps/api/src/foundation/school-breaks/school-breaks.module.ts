import { Module } from '@nestjs/common';
import { SchoolBreaksJobs } from './school-breaks.jobs.js';
import { SchoolBreaksResolver } from './school-breaks.resolver.js';
import { SchoolBreaksService } from './school-breaks.js';

/** Days on which the schools of a state are closed. */
@Module({ providers: [SchoolBreaksService, SchoolBreaksResolver, SchoolBreaksJobs] })
export class SchoolBreaksModule {}

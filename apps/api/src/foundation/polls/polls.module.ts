import { Module } from '@nestjs/common';
import { PollsJobs } from './polls.jobs.js';
import { PollsResolver } from './polls.resolver.js';

/** Questions with answers to count. */
@Module({ providers: [PollsResolver, PollsJobs] })
export class PollsModule {}

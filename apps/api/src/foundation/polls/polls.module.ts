import { Module } from '@nestjs/common';
import { PollsJobs } from './polls.jobs.js';
import { PollsResolver } from './polls.resolver.js';
import { PollsOwn } from './polls.own.js';

/** Questions with answers to count. */
@Module({ providers: [PollsOwn, PollsResolver, PollsJobs] })
export class PollsModule {}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PollHosts } from '../../platform/contributors/poll-hosts.js';
import { Db } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { closeInTime } from './polls.js';
import { hostOf } from './polls.queries.js';

/** Polls close by themselves. */
@Injectable()
export class PollsJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly db: Db,
    private readonly hosts: PollHosts,
  ) {}

  onModuleInit(): void {
    this.jobs.register('polls.close', ({ pollId }) =>
      this.db.write(async (tx) => {
        const host = await hostOf(tx, pollId);
        if (host !== null) await closeInTime(tx, this.hosts.get(host), pollId);
      }),
    );
  }
}

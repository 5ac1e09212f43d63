import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { planMissingReminders } from './session-tell.js';

/** What sessions do later. */
@Injectable()
export class SessionsJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly db: Db,
  ) {}

  onModuleInit(): void {
    this.jobs.registerNightly('sessions.remind', () =>
      this.db.write((tx) => planMissingReminders(tx, new Date())),
    );
  }
}

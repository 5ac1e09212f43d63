import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { fillHolidays } from './school-holidays.js';

/** What is done about school breaks every night. */
@Injectable()
export class SchoolBreaksJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly db: Db,
  ) {}

  onModuleInit(): void {
    this.jobs.registerNightly('breaks.fill', () => this.db.write((tx) => fillHolidays(tx, new Date())));
  }
}

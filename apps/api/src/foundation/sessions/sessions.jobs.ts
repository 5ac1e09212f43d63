import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { closeByClock, leftOpen } from './session-close.js';
import { sessionsWithPlaces, settlePlaces } from './session-places.js';
import { planMissingReminders } from './session-tell.js';

/** What sessions do later. */
@Injectable()
export class SessionsJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly db: Db,
  ) {}

  onModuleInit(): void {
    this.jobs.registerNightly('sessions.remind', async () => {
      await this.db.write((tx) => planMissingReminders(tx, new Date()));
      for (const id of await leftOpen(this.db)) await this.db.write((tx) => closeByClock(tx, id));
    });
    this.jobs.registerNightly('places.look-over', async () => {
      for (const id of await sessionsWithPlaces(this.db)) await this.db.write((tx) => settlePlaces(tx, id));
    });
    this.jobs.register('places.settle', async ({ sessionId }) => {
      await this.db.write((tx) => settlePlaces(tx, sessionId));
    });
    this.jobs.register('sessions.close', ({ sessionId }) =>
      this.db.write((tx) => closeByClock(tx, sessionId)),
    );
  }
}

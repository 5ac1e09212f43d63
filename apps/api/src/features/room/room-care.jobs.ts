import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { forgetMinutes } from './room-minutes.js';

/** Who needed a minute is known no longer than the room is open. */
@Injectable()
export class RoomCareJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly db: Db,
  ) {}

  onModuleInit(): void {
    this.jobs.register('room.forget-minutes', ({ sessionId }) =>
      this.db.write((tx) => forgetMinutes(tx, sessionId)),
    );
  }
}

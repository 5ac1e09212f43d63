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
    // When each room shuts; and every night, for sessions that were moved meanwhile.
    this.jobs.registerNightly('room.forget-minutes', () => this.db.write(forgetMinutes));
  }
}

import { Module } from '@nestjs/common';
import { AttendanceResolver } from './attendance.resolver.js';
import { SeriesResolver } from './series.resolver.js';
import { SeriesService } from './series.service.js';
import { SessionsCatchUp } from './sessions.catch-up.js';
import { SessionsDrafts } from './sessions.drafts.js';
import { SessionsJobs } from './sessions.jobs.js';
import { SessionsNotifications } from './sessions.notifications.js';
import { SessionsResolver } from './sessions.resolver.js';
import { SessionsService } from './sessions.service.js';
import { SessionsWeek } from './sessions.week.js';
import { SessionsOwn } from './sessions.own.js';

@Module({
  providers: [
    SessionsOwn,
    SessionsService,
    SessionsResolver,
    SeriesService,
    SeriesResolver,
    AttendanceResolver,
    SessionsNotifications,
    SessionsJobs,
    SessionsCatchUp,
    SessionsWeek,
    SessionsDrafts,
  ],
})
export class SessionsModule {}

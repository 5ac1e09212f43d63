import { Module } from '@nestjs/common';
import { CalendarLeaveController } from './calendar-leave.controller.js';
import { CalendarPost } from './calendar-post.js';
import { CalendarTell } from './calendar-tell.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarsJobs } from './calendars.jobs.js';
import { CalendarsResolver } from './calendars.resolver.js';
import { CalendarsService } from './calendars.service.js';
import { CalendarsOwn } from './calendars.own.js';

/** Calendars that are right: kept by mail, read at secret addresses, taken along as files. */
@Module({
  controllers: [CalendarLeaveController, CalendarController],
  providers: [CalendarsOwn, CalendarTell, CalendarPost, CalendarsJobs, CalendarsService, CalendarsResolver],
})
export class CalendarsModule {}

import { Module } from '@nestjs/common';
import { TimePollLink } from './time-poll-link.js';
import { TimePollsDesk } from './time-polls.desk.js';
import { TimePollsDrafts } from './time-polls.drafts.js';
import { TimePollsNotifications } from './time-polls.notifications.js';
import { TimePollsRealtime } from './time-polls.realtime.js';
import { TimePollsResolver } from './time-polls.resolver.js';
import { TimePollsOwn } from './time-polls.own.js';

/** Finding a time. */
@Module({
  providers: [
    TimePollsOwn,
    TimePollsResolver,
    TimePollLink,
    TimePollsNotifications,
    TimePollsRealtime,
    TimePollsDesk,
    TimePollsDrafts,
  ],
})
export class TimePollsModule {}

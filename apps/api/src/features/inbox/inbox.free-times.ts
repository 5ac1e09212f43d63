import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DateTime } from 'luxon';
import { FreeTimes } from '../../platform/contributors/free-times.js';
import { needOfStart } from '../../foundation/sessions/sessions.notifications.js';
import { settingsOf } from './notification-settings.queries.js';
import { nextFree } from './quiet.js';

/** Tells others when a person can bear mail, as their settings say. */
@Injectable()
export class InboxFreeTimes implements OnModuleInit {
  constructor(private readonly freeTimes: FreeTimes) {}

  onModuleInit(): void {
    this.freeTimes.register(async (reader, { personId, timeZone }, startsAt) => {
      const settings = await settingsOf(reader, personId);
      const what = { kind: 'session.changed', need: needOfStart(startsAt), startsAt } as const;
      return nextFree(settings, what, DateTime.now().setZone(timeZone)).toJSDate();
    });
  }
}

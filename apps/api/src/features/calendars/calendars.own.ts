import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gone, type Eraser } from '../../platform/contributors/eraser.js';
import { exportOf, keyBy } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';

const eraser: Eraser = {
  of: 'Calendars',
  fates: [
    gone(
      'calendar_feed',
      'Addresses at which my calendar is read: they end. What stands in my own calendar stays there.',
      'calendar-feeds',
    ),
    gone('calendar_sent', 'What my calendar was told.', { not: 'It stands in my own calendar.' }),
  ],
};

const feeds = exportOf({
  section: 'calendar-feeds',
  title: { en: 'Addresses at which my calendar is read', es: 'Direcciones donde se lee mi calendario' },
  sql: `SELECT ${keyBy('f.created_at', 'f.id')} AS key, f.created_at AS at, c.name AS cohort FROM calendar_feed f LEFT JOIN cohort c ON c.id = f.cohort_id
         WHERE f.person_id = $1`,
});

/** What is kept of people’s calendars. */
@Injectable()
export class CalendarsOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser, feeds);
  }
}

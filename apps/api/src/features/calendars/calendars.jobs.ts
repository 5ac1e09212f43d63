import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ViewerSource } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { CalendarTell } from './calendar-tell.js';
import { AHEAD_DAYS, subjectsAhead, subjectsOf } from './calendars.queries.js';

/** What calendars do later. */
@Injectable()
export class CalendarsJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly db: Db,
    private readonly viewers: ViewerSource,
    private readonly calendars: CalendarTell,
  ) {}

  onModuleInit(): void {
    this.jobs.register('calendar.tell', async (about) => {
      if ('personId' in about) return this.tellPerson(about.personId);
      await this.db.write((tx) => this.calendars.tell(tx, about));
    });
    this.jobs.registerNightly('calendar.keep', () => this.keep());
  }

  private async tellPerson(personId: string): Promise<void> {
    const viewer = (await this.viewers.byPersons([personId])).get(personId);
    // Whoever is deactivated is in no audience: what was sent to them is taken back.
    const who = viewer ?? { personId, audienceIds: [] };
    for (const subject of await subjectsOf(this.db, who, AHEAD_DAYS))
      await this.db.write((tx) => this.calendars.tell(tx, subject, personId));
  }

  /** Leaves everything that comes soon, or was sent and is ahead, to be looked at once more. */
  private async keep(): Promise<void> {
    const subjects = await subjectsAhead(this.db, AHEAD_DAYS);
    const jobs = subjects.map((payload) => ({
      payload,
      key: `calendar.tell:${'seriesId' in payload ? payload.seriesId : payload.sessionId}`,
    }));
    await this.db.write((tx) => tx.enqueueAll('calendar.tell', jobs, new Date()));
  }
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { found, notFound } from '../../platform/access/refusal-error.js';
import { hashOfSecret, newSecret } from '../../platform/access/secrets.js';
import { ViewerSource, type PersonViewer, type Viewer } from '../../platform/access/viewer.js';
import { writeCalendar, type FileEvent } from '../../platform/calendar-files/calendar-file.js';
import { Config } from '../../platform/config/config.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { calendarByMail } from '../../foundation/sessions/session-calendars.js';
import { tellCalendarsOfPerson } from '../../foundation/sessions/session-tell.js';
import { audienceName } from '../../foundation/cohorts/audiences.js';
import { FILE_WORDS } from './calendar-words.js';
import { canHaveFeed } from './calendars.policy.js';
import { entryOf, feedSessions, ownSession, type OwnSession } from './calendars.queries.js';
import type { CalendarFeed, CalendarFeedMade, Calendars } from './calendars.types.js';
import { entryEvent } from './entry-file.js';

const FEEDS = `
  SELECT place.cohort_id AS "cohortId", CASE WHEN c.id IS NOT NULL THEN ${audienceName('c.audience_id')} END AS name, f.created_at AS since
    FROM (SELECT NULL::uuid AS cohort_id UNION ALL SELECT unnest($2::uuid[])) place
    LEFT JOIN cohort c ON c.id = place.cohort_id
    LEFT JOIN calendar_feed f ON f.person_id = $1 AND f.cohort_id IS NOT DISTINCT FROM place.cohort_id
   ORDER BY c.id IS NOT NULL, c.starts_on DESC, name, c.id`;
const MAKE = `
  INSERT INTO calendar_feed (id, person_id, cohort_id, token_hash) VALUES ($1, $2, $3, $4)
  ON CONFLICT (person_id, cohort_id) DO UPDATE SET token_hash = excluded.token_hash, created_at = now()`;
const END = `DELETE FROM calendar_feed WHERE person_id = $1 AND cohort_id IS NOT DISTINCT FROM $2::uuid`;
const BY_SECRET = `
  SELECT f.person_id AS "personId", f.cohort_id AS "cohortId", c.audience_id AS "audienceId",
         CASE WHEN c.id IS NOT NULL THEN ${audienceName('c.audience_id')} END AS name
    FROM calendar_feed f LEFT JOIN cohort c ON c.id = f.cohort_id WHERE f.token_hash = $1`;
const KEEP_BY_MAIL = `
  INSERT INTO calendar_setting (person_id, by_mail) VALUES ($1, $2)
  ON CONFLICT (person_id) DO UPDATE SET by_mail = excluded.by_mail`;

/** Keeps whether someone's calendar is kept by mail. What was missed meanwhile comes once it is again. */
export async function keepByMail(tx: Tx, personId: string, byMail: boolean): Promise<void> {
  await tx.query(KEEP_BY_MAIL, [personId, byMail]);
  if (byMail) await tellCalendarsOfPerson(tx, personId);
}

interface FeedOwner {
  personId: string;
  cohortId: string | null;
  audienceId: string | null;
  name: string | null;
}

/** Feeds of sessions, single files, and whether calendars are kept by mail. */
@Injectable()
export class CalendarsService {
  constructor(
    private readonly db: Db,
    private readonly viewers: ViewerSource,
    private readonly config: Config,
  ) {}

  async read(viewer: Viewer): Promise<Calendars> {
    const [feeds, [setting]] = await Promise.all([
      this.db.query<CalendarFeed>(FEEDS, [viewer.personId, viewer.cohorts.map(({ cohortId }) => cohortId)]),
      this.db.query<{ byMail: boolean }>(`SELECT ${calendarByMail('$1::uuid')} AS "byMail"`, [
        viewer.personId,
      ]),
    ]);
    return { id: viewer.personId, byMail: setting?.byMail ?? true, feeds };
  }

  async saveByMail(viewer: Viewer, byMail: boolean): Promise<Calendars> {
    await this.db.write((tx) => keepByMail(tx, viewer.personId, byMail));
    return this.read(viewer);
  }

  async makeFeed(viewer: Viewer, cohortId: string | null): Promise<CalendarFeedMade> {
    if (!canHaveFeed(viewer, cohortId)) throw notFound();
    const secret = newSecret();
    await this.db.write((tx) =>
      tx.query(MAKE, [randomUUID(), viewer.personId, cohortId, hashOfSecret(secret)]),
    );
    return { address: `${this.config.address}/ics/${secret}.ics`, calendars: await this.read(viewer) };
  }

  async endFeed(viewer: Viewer, cohortId: string | null): Promise<Calendars> {
    if (!canHaveFeed(viewer, cohortId)) throw notFound();
    await this.db.write((tx) => tx.query(END, [viewer.personId, cohortId]));
    return this.read(viewer);
  }

  /** The file behind a secret, with its reader's rights as they are now; null where it has ended. Three statements. */
  async feed(secret: string): Promise<string | null> {
    const [owner] = await this.db.query<FeedOwner>(BY_SECRET, [hashOfSecret(secret)]);
    const viewer = owner && (await this.viewers.byPersons([owner.personId])).get(owner.personId);
    if (!owner || !viewer || !canHaveFeed(viewer, owner.cohortId)) return null;
    const audienceIds = owner.audienceId ? [owner.audienceId] : viewer.audienceIds;
    const sessions = await feedSessions(this.db, viewer.personId, audienceIds);
    const name = FILE_WORDS[viewer.locale].feed(owner.name);
    return writeCalendar({ method: 'PUBLISH', name, events: sessions.map((one) => this.event(viewer, one)) });
  }

  /** One session as a file. */
  async sessionFile(viewer: Viewer, id: string): Promise<string> {
    const session = found(await ownSession(this.db, viewer.personId, viewer.audienceIds, id));
    return writeCalendar({ method: 'PUBLISH', events: [this.event(viewer, session)] });
  }

  private event(viewer: PersonViewer, session: OwnSession): FileEvent {
    const reader = { locale: viewer.locale, house: this.config.address };
    const event = entryEvent(reader, entryOf(viewer, session, session), session.id, {
      sequence: session.version - 1,
      stamp: session.createdAt,
    });
    return { ...event, canceled: session.canceled };
  }
}

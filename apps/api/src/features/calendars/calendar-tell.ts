import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { ViewerSource, type PersonViewer } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
import { nextFree } from '../../foundation/quiet/quiet.js';
import { settingsOf } from '../../foundation/quiet/notification-settings.queries.js';
import { needOfStart } from '../../foundation/sessions/sessions.notifications.js';
import type { Tx } from '../../platform/db/db.js';
import { Mails } from '../../platform/mail/mails.js';
import { entryChange, seriesChange, type Change, type ChangeContext } from './calendar-change.js';
import { CalendarPost, listOf } from './calendar-post.js';
import type { Sent } from './calendar-sent.js';
import {
  entryOf,
  goneAmong,
  mailedAmong,
  sentOf,
  seriesById,
  sessionsOf,
  standingsOf,
  type CalendarSession,
  type CalendarStanding,
} from './calendars.queries.js';
import { planSeries, type Occurrence, type SeriesFacts } from './series-plan.js';

/** A session by itself, or a series with all of its sessions. */
export type CalendarSubject = { sessionId: string } | { seriesId: string };

/** Ours among the advisory locks. */
const LOCK = 7_153_291;

/** All that is known of a subject. */
interface Facts {
  /** The subject's own id, and those of its sessions. */
  uids: string[];
  series: SeriesFacts | undefined;
  sessions: CalendarSession[];
}

/** Brings people's calendars up to date by mail: what should stand there is compared with what they were last sent. */
@Injectable()
export class CalendarTell {
  constructor(
    private readonly viewers: ViewerSource,
    private readonly mails: Mails,
    private readonly post: CalendarPost,
    private readonly config: Config,
  ) {}

  /** Everyone's whom the subject concerns, or only this person's. Safe to repeat: what was sent is not sent again. */
  async tell(tx: Tx, subject: CalendarSubject, only: string | null = null): Promise<void> {
    if (this.mails.mode === 'off') return;
    const about = await wholeSubject(tx, subject);
    const id = 'seriesId' in about ? about.seriesId : about.sessionId;
    await tx.query(`SELECT pg_advisory_xact_lock(${LOCK}, hashtext($1))`, [id]);
    const sessions = await sessionsOf(tx, about);
    const series = 'seriesId' in about ? await seriesById(tx, about.seriesId) : undefined;
    const uids = [...new Set([id, ...sessions.map((session) => session.id)])];
    const standings = groupBy(
      await standingsOf(
        tx,
        sessions.map((session) => session.id),
        only,
      ),
    );
    const sent = groupBy(await sentOf(tx, uids, only));
    const people = await this.viewers.byPersons([...new Set([...standings.keys(), ...sent.keys()])], tx);
    const gone = [...sent.keys()].filter((personId) => !people.has(personId));
    if (gone.length > 0) for (const one of await goneAmong(tx, gone)) people.set(one.personId, one);
    const mailed = await mailedAmong(tx, [...people.values()]);
    let heldUntil: Date | null = null;
    for (const [personId, viewer] of people) {
      if (!mailed.has(personId)) continue;
      const own = { standings: standings.get(personId) ?? [], sent: sent.get(personId) ?? [] };
      const held = await this.tellOne(tx, viewer, { uids, series, sessions }, own);
      if (held && (!heldUntil || held < heldUntil)) heldUntil = held;
    }
    if (heldUntil)
      await tx.enqueue('calendar.tell', about, { key: `calendar.tell:held:${id}`, runAt: heldUntil });
  }

  /** One person's calendar; answers when it must wait for their quiet hours to be over. */
  private async tellOne(
    tx: Tx,
    viewer: PersonViewer,
    facts: Facts,
    own: { standings: CalendarStanding[]; sent: (Sent & { uid: string })[] },
  ): Promise<Date | null> {
    const now = new Date();
    const wanted = (withdrawn: readonly string[]) => this.changes(viewer, facts, own, { now, withdrawn });
    const [first] = wanted([]);
    if (!first) return null;
    const { startsAt } = first.about;
    const free = await freeFrom(tx, viewer, startsAt);
    // What would come too late for the session comes now.
    if (free > new Date() && free < startsAt) return free;
    const withdrawn: string[] = [];
    // An older file must not come after this one; and what was in it must come with this one.
    if (this.mails.mode === 'smtp')
      for (const uid of new Set(wanted([]).map((change) => change.uid)))
        if ((await this.mails.withdraw(tx, viewer.personId, [listOf(uid)])) > 0) withdrawn.push(uid);
    const readable = facts.sessions.filter(({ audienceId }) => viewer.audienceIds.includes(audienceId));
    for (const change of wanted(withdrawn)) await this.post.post(tx, viewer, change, readable);
    return null;
  }

  private changes(
    viewer: PersonViewer,
    { uids, series, sessions }: Facts,
    { standings, sent }: { standings: CalendarStanding[]; sent: (Sent & { uid: string })[] },
    { now, withdrawn }: { now: Date; withdrawn: readonly string[] },
  ): Change[] {
    const answers = new Map(standings.map((standing) => [standing.sessionId, standing]));
    const contextOf = (uid: string, sessionId?: string): ChangeContext => ({
      reader: { locale: viewer.locale, house: this.config.address },
      envelope: this.post.envelope(viewer, answers.get(sessionId ?? '')?.viewerRsvp ?? null, now),
      now,
      withdrawn: withdrawn.includes(uid),
    });
    const standing = sessions.flatMap((session): Occurrence[] => {
      const answer = answers.get(session.id);
      return answer ? [{ ...entryOf(viewer, session, answer), slot: session.seriesSlot ?? '' }] : [];
    });
    const lastSlot = sessions.reduce(
      (last, { seriesSlot }) => (seriesSlot && seriesSlot > last ? seriesSlot : last),
      '',
    );
    const plan = series ? planSeries(series, standing, lastSlot) : null;
    const alone = new Map((series ? (plan?.apart ?? []) : standing).map((one) => [one.sessionId, one]));
    const sentOfUid = (uid: string) => sent.filter((one) => one.uid === uid);
    return uids.flatMap((uid): Change[] => {
      const change =
        uid === series?.id
          ? seriesChange(contextOf(uid), uid, plan, sentOfUid(uid))
          : entryChange(
              contextOf(uid, uid),
              uid,
              alone.get(uid) ?? null,
              sentOfUid(uid).find(({ slot }) => slot === ''),
            );
      return change ? [change] : [];
    });
  }
}

/** A session of a series is told with all of it. */
async function wholeSubject(tx: Tx, subject: CalendarSubject): Promise<CalendarSubject> {
  if ('seriesId' in subject) return subject;
  const [row] = await tx.query<{ seriesId: string | null }>(
    `SELECT series_id AS "seriesId" FROM peer_session WHERE id = $1`,
    [subject.sessionId],
  );
  return row?.seriesId ? { seriesId: row.seriesId } : subject;
}

function groupBy<Row extends { personId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.personId, [...(groups.get(row.personId) ?? []), row]);
  return groups;
}

/** From when on a person may be mailed of something that starts then: as of any change of a session. */
async function freeFrom(tx: Tx, { personId, timeZone }: PersonViewer, startsAt: Date): Promise<Date> {
  const what = { kind: 'session.changed', need: needOfStart(startsAt), startsAt } as const;
  return nextFree(await settingsOf(tx, personId), what, DateTime.now().setZone(timeZone)).toJSDate();
}

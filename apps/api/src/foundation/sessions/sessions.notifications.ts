import { Injectable, type OnModuleInit } from '@nestjs/common';
import { REMINDER_STAGES, type Need, type NotificationKindName, type ReminderStage } from '@hearth/shared';
import type {
  Concern,
  NotificationFacts,
  NotificationKind,
  NotificationReader,
  Told,
} from '../../platform/contributors/notification-kind.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import type { Reader } from '../../platform/db/reader.js';
import { audiencePeople } from '../cohorts/audience-people.js';
import { audienceName } from '../cohorts/audiences.js';
import { waitsSql } from './session-places.sql.js';
import { calendarByMail, standsInCalendar } from './session-calendars.js';
import { REMINDERS } from './session-tell.js';

interface Rule {
  name: Extract<NotificationKindName, `session.${string}`>;
  /** SQL: the session `s` is worth telling of at this moment. */
  due: string;
  /** SQL: the same for who was told up to `told.up_to`, where that makes a difference. */
  dueOnceTold?: string;
  /** SQL: it concerns the person `who.id`, whose answer is `v.answer`. */
  concerns: string;
  /** SQL of the mark of what is told (see `Concern`). */
  mark: string;
  /** SQL: how many sessions are told of with it, itself too; 1 unless told. */
  count?: string;
  /** SQL: it is for who said what they said; not who said no, unless told. */
  wanted?: string;
  /** SQL: the reader `$1` has seen it, their answer being `v.answer`. */
  seen: string;
  /** Is it told by the mail that keeps calendars right, to those whose calendar is? */
  inCalendar?: boolean;
}

const COMING = `s.canceled_at IS NULL AND s.closed_at IS NULL AND s.ends_at > now()`;
const FACILITATES = `EXISTS (SELECT 1 FROM peer_session_role f
  WHERE f.session_id = s.id AND f.person_id = who.id AND f.role = 'facilitator')`;
// In a cohort whoever has not said no may come; of the Collective only who said that they might.
const TAKES_PART = `(v.answer IN ('going', 'maybe') OR ${FACILITATES})`;
const WAITS = waitsSql('s.id', 'who.id');
const MAY_COME = `(${TAKES_PART} OR (s.cohort_id IS NOT NULL AND v.answer IS NULL) OR ${WAITS})`;
const BEFORE = (stage: ReminderStage) => `s.starts_at <= now() + interval '${REMINDERS[stage]} minutes'`;
/** SQL: how near the session is, as the place of the stage among all. */
const STAGE = `CASE WHEN ${BEFORE('hour')} THEN 2 WHEN ${BEFORE('day')} THEN 1 ELSE 0 END`;
const STAGE_NAME = `(ARRAY['${REMINDER_STAGES.join(`', '`)}'])[1 + ${STAGE}]`;

/** SQL: a session that was changed at once with this one, `s`, concerns `who.id` too, who may not be asked for this one. */
const WITH_IT = `EXISTS (SELECT 1 FROM peer_session one LEFT JOIN rsvp other ON other.session_id = one.id AND other.person_id = who.id
  WHERE one.told_with = s.told_with AND one.id <> s.id AND one.ends_at > now()
    AND (other.answer IN ('going', 'maybe') OR (one.cohort_id IS NOT NULL AND other.answer IS NULL)
      OR EXISTS (SELECT 1 FROM peer_session_role f WHERE f.session_id = one.id AND f.person_id = who.id AND f.role = 'facilitator')))`;
const WANTED = `v.answer IS DISTINCT FROM 'not_going'`;
const MAY_COME_TO_ANY = `(${MAY_COME} OR ${WITH_IT})`;
/** SQL: how many sessions to come were changed at once with this one; `off`: that are canceled. */
const COUNTED_WITH_IT = (off: 'NULL' | 'NOT NULL') => `(SELECT count(*)::int FROM peer_session one
  WHERE one.id = s.id OR (one.told_with = s.told_with AND one.canceled_at IS ${off} AND one.ends_at > now()))`;

const RULES: Rule[] = [
  {
    name: 'session.scheduled',
    count: `(SELECT count(*)::int FROM peer_session one
      WHERE one.id = s.id OR (one.series_id = s.series_id AND one.series_slot > s.series_slot AND one.canceled_at IS NULL))`,
    due: `${COMING} AND s.starts_at > now()`,
    // Whoever answered a time poll does not know yet which time it came to.
    concerns: `(v.answer IS NULL OR v.from_poll) AND NOT ${FACILITATES} AND NOT ${WAITS}`,
    mark: '1',
    seen: `((v.answer IS NOT NULL AND NOT v.from_poll) OR ${waitsSql('s.id', '$1')})`,
    inCalendar: true,
  },
  {
    name: 'session.changed',
    count: COUNTED_WITH_IT('NULL'),
    due: COMING,
    concerns: MAY_COME_TO_ANY,
    wanted: `(${WANTED} OR ${WITH_IT})`,
    mark: 's.version',
    seen: 'false',
    inCalendar: true,
  },
  {
    name: 'session.canceled',
    count: COUNTED_WITH_IT('NOT NULL'),
    due: `s.canceled_at IS NOT NULL AND s.ends_at > now()`,
    concerns: MAY_COME_TO_ANY,
    wanted: `(${WANTED} OR ${WITH_IT})`,
    mark: 's.version',
    seen: 'false',
    inCalendar: true,
  },
  {
    name: 'session.reminder',
    due: `${COMING} AND ${BEFORE('week')}`,
    // Who was reminded a day before, and then it moved to next week, did not ask for more than that.
    dueOnceTold: `${COMING} AND ${BEFORE('week')} AND ${STAGE} >= told.up_to % 10`,
    concerns: TAKES_PART,
    mark: `s.version * 10 + ${STAGE}`,
    seen: 'EXISTS (SELECT 1 FROM attendance a WHERE a.session_id = s.id AND a.person_id = $1)',
  },
];

/** What begins within this long is needed now, in milliseconds. */
const SOON = 48 * 3_600_000;

/** How near a session is that starts then. */
export const needOfStart = (startsAt: Date): Need =>
  startsAt.getTime() - Date.now() < SOON ? 'now' : 'for_me';

const concernedSql = ({ name, due, concerns, mark }: Rule): string => `
  SELECT who.id AS "personId", ${mark} AS "upTo", now() AS at${name === 'session.reminder' ? `, ${STAGE_NAME} AS stage` : ''}
    FROM peer_session s
    CROSS JOIN LATERAL (${audiencePeople('s.audience_id')}) who
    LEFT JOIN rsvp v ON v.session_id = s.id AND v.person_id = who.id
   WHERE s.id = $1 AND who.id IS DISTINCT FROM $2::uuid AND ${due} AND ${concerns}`;

const factsSql = (rule: Rule): string => {
  const { due, dueOnceTold = due, seen, count = '1', wanted = WANTED, inCalendar = false } = rule;
  return `
  SELECT s.id AS "subjectId", s.title, ${audienceName('s.audience_id')} AS place, s.starts_at AS "startsAt", ${seen} AS seen, ${count} AS count,
         ${inCalendar ? `(${standsInCalendar('s', '$1', 'v.answer')} AND ${calendarByMail('$1')})` : 'false'} AS "mailedOtherwise"
    FROM unnest($3::uuid[], $4::int[]) told(id, up_to) JOIN peer_session s ON s.id = told.id
    CROSS JOIN (SELECT $1::uuid AS id) who LEFT JOIN rsvp v ON v.session_id = s.id AND v.person_id = who.id
   WHERE s.audience_id = ANY($2::uuid[]) AND ${dueOnceTold} AND ${wanted}`;
};

type Row = Pick<NotificationFacts, 'subjectId' | 'title' | 'place' | 'seen' | 'count' | 'mailedOtherwise'> & {
  startsAt: Date;
};

class SessionNotification implements NotificationKind {
  readonly name: NotificationKindName;
  private readonly concernedQuery: string;
  private readonly factsQuery: string;

  constructor(rule: Rule) {
    this.name = rule.name;
    this.concernedQuery = concernedSql(rule);
    this.factsQuery = factsSql(rule);
  }

  concerned(reader: Reader, subjectId: string, by: string | null): Promise<Concern[]> {
    return reader.query<Concern>(this.concernedQuery, [subjectId, by]);
  }

  async facts(reader: Reader, who: NotificationReader, told: readonly Told[]): Promise<NotificationFacts[]> {
    const rows = await reader.query<Row>(this.factsQuery, [
      who.personId,
      who.audienceIds,
      told.map(({ subjectId }) => subjectId),
      told.map(({ upTo }) => upTo),
    ]);
    return rows.map((row) => ({
      ...row,
      need: needOfStart(row.startsAt),
      path: `/sessions/${row.subjectId}`,
      people: [],
      unnamed: false,
    }));
  }
}

/** What sessions contribute to the inbox. */
@Injectable()
export class SessionsNotifications implements OnModuleInit {
  constructor(private readonly kinds: NotificationKinds) {}

  onModuleInit(): void {
    for (const rule of RULES) this.kinds.register(new SessionNotification(rule));
  }
}

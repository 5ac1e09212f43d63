import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { NotificationKindName } from '@hearth/shared';
import { audienceName } from '../../foundation/cohorts/audiences.js';
import type {
  Concern,
  MailTimes,
  NotificationFacts,
  NotificationKind,
  NotificationReader,
  Told,
} from '../../platform/contributors/notification-kind.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { TimePollLink } from './time-poll-link.js';
import { askedBy, asks, hasAnswered, isOpen, unansweredBy } from './time-polls.queries.js';

type Kind = Extract<NotificationKindName, `time_poll.${string}`>;

/** What a person is told, as a mark that only grows. Who answered nothing yet is not asked anew when more slots come: a reminder does that. */
const MARK: Record<Kind, string> = {
  'time_poll.asked': `CASE WHEN ${hasAnswered('t', 'who.id')} THEN t.asks ELSE 1 END`,
  'time_poll.reminder': `CASE WHEN now() >= t.answer_by - interval '1 day' THEN 2 ELSE 1 END`,
};

const concernedSql = (kind: Kind): string => `
  SELECT who.id AS "personId", ${MARK[kind]} AS "upTo", now() AS at
    FROM time_poll t CROSS JOIN LATERAL (${askedBy('t')}) who
   WHERE t.id = $1 AND ${isOpen('t')} AND who.id IS DISTINCT FROM $2::uuid AND who.id IS DISTINCT FROM t.created_by
     AND ${unansweredBy('t', 'who.id')} > 0`;

const FACTS = `
  SELECT t.id AS "subjectId", t.title, ${audienceName('t.audience_id')} AS place, t.answer_by AS "startsAt",
         ${unansweredBy('t', '$1')} AS unanswered
    FROM unnest($3::uuid[]) told(id) JOIN time_poll t ON t.id = told.id
   WHERE t.audience_id = ANY($2::uuid[]) AND ${isOpen('t')} AND ${asks('t', '$1')}`;

// What one has not answered yet, and still can.
const TIMES = `
  SELECT s.id, s.starts_at AS "startsAt", greatest(1, ceil(extract(epoch FROM t.answer_by - now()) / 86400))::int + 30 AS days
    FROM time_poll t JOIN time_poll_slot s ON s.poll_id = t.id
   WHERE t.id = $1 AND s.removed_at IS NULL AND s.starts_at > now()
     AND NOT EXISTS (SELECT FROM time_poll_answer a WHERE a.slot_id = s.id AND a.person_id = $2) ORDER BY s.starts_at, s.id`;

/** What begins within this long is needed now, in milliseconds. */
const SOON = 48 * 3_600_000;

class TimePollNotification implements NotificationKind {
  constructor(
    readonly name: Kind,
    private readonly link: TimePollLink,
  ) {}

  concerned(reader: Reader, subjectId: string, by: string | null): Promise<Concern[]> {
    return reader.query<Concern>(concernedSql(this.name), [subjectId, by]);
  }

  async facts(reader: Reader, who: NotificationReader, told: readonly Told[]): Promise<NotificationFacts[]> {
    const rows = await reader.query<
      Pick<NotificationFacts, 'subjectId' | 'title' | 'place'> & { startsAt: Date; unanswered: number }
    >(FACTS, [who.personId, who.audienceIds, told.map(({ subjectId }) => subjectId)]);
    return rows.map(({ unanswered, ...row }) => ({
      ...row,
      need: row.startsAt.getTime() - Date.now() < SOON ? 'now' : 'for_me',
      path: `/time-polls/${row.subjectId}`,
      people: [],
      unnamed: false,
      count: unanswered,
      seen: unanswered === 0,
    }));
  }

  async times(tx: Tx, personId: string, subjectId: string): Promise<MailTimes | null> {
    const slots = await tx.query<{ id: string; startsAt: Date; days: number }>(TIMES, [subjectId, personId]);
    const [first] = slots;
    if (!first) return null;
    const path = await this.link.make(tx, { personId, pollId: subjectId }, first.days);
    return {
      path,
      times: slots.map(({ id, startsAt }) => ({ startsAt, path: `${path}?yes=${id}` })),
    };
  }
}

/** What time polls contribute to the inbox. */
@Injectable()
export class TimePollsNotifications implements OnModuleInit {
  constructor(
    private readonly kinds: NotificationKinds,
    private readonly link: TimePollLink,
  ) {}

  onModuleInit(): void {
    for (const name of ['time_poll.asked', 'time_poll.reminder'] as const)
      this.kinds.register(new TimePollNotification(name, this.link));
  }
}

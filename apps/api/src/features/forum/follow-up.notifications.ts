import { Injectable, type OnModuleInit } from '@nestjs/common';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { HOW_DID_IT_GO_DAYS } from '@hearth/shared';
import type {
  Concern,
  NotificationFacts,
  NotificationKind,
  NotificationReader,
  Told,
} from '../../platform/contributors/notification-kind.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import type { Reader } from '../../platform/db/reader.js';

/** The thread stands and takes words; nearly a month has passed. */
const DUE = `f.state = 'posted' AND f.posted_at < now() - interval '${HOW_DID_IT_GO_DAYS - 2} days' AND t.deleted_at IS NULL
  AND t.locked_at IS NULL AND t.archived_at IS NULL`;
/** Its author has written there again, a few days before or since. */
const TOLD_ALREADY = `EXISTS (SELECT FROM post po WHERE po.thread_id = t.id AND po.number > 1 AND po.shown_author_id = f.author_id AND po.deleted_at IS NULL
  AND po.created_at > f.posted_at + interval '${HOW_DID_IT_GO_DAYS - 7} days')`;
const FROM = `JOIN thread t ON t.id = f.thread_id`;

const CONCERNED = `
  SELECT f.author_id AS "personId", 1 AS "upTo", now() AS at FROM session_follow_up f ${FROM}
   WHERE f.session_id = $1 AND ${DUE} AND NOT ${TOLD_ALREADY} AND f.author_id IN (${audiencePeople('t.audience_id')})`;

const FACTS = `
  SELECT f.session_id AS "subjectId", t.title, sp.name AS place, t.id AS "threadId", ${TOLD_ALREADY} AS seen
    FROM unnest($3::uuid[]) told(id) JOIN session_follow_up f ON f.session_id = told.id ${FROM} JOIN space sp ON sp.id = t.space_id
   WHERE f.author_id = $1 AND t.audience_id = ANY($2::uuid[]) AND ${DUE}`;

type Row = Pick<NotificationFacts, 'subjectId' | 'title' | 'place' | 'seen'> & { threadId: string };

/** A month after what came of a session was posted, its author is asked how it went. It ends with their words. */
@Injectable()
export class FollowUpNotifications implements NotificationKind, OnModuleInit {
  readonly name = 'session.how_did_it_go' as const;

  constructor(private readonly kinds: NotificationKinds) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  concerned(reader: Reader, subjectId: string): Promise<Concern[]> {
    return reader.query<Concern>(CONCERNED, [subjectId]);
  }

  async facts(reader: Reader, who: NotificationReader, told: readonly Told[]): Promise<NotificationFacts[]> {
    const rows = await reader.query<Row>(FACTS, [
      who.personId,
      who.audienceIds,
      told.map(({ subjectId }) => subjectId),
    ]);
    return rows.map(({ threadId, ...facts }) => ({
      ...facts,
      need: 'for_me',
      path: `/threads/${threadId}`,
      people: [],
      unnamed: false,
      count: 1,
      startsAt: null,
    }));
  }
}

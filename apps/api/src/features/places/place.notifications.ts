import { Injectable, type OnModuleInit } from '@nestjs/common';
import { audienceName } from '../../foundation/cohorts/audiences.js';
import type {
  Concern,
  NotificationFacts,
  NotificationKind,
  NotificationReader,
  Told,
} from '../../platform/contributors/notification-kind.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { Links } from '../../platform/links/links.js';

/** A link outlives the offer it is for; pressed later it says so. */
const DOOR_DAYS = 60;

const COMING = `s.canceled_at IS NULL AND s.closed_at IS NULL AND s.starts_at > now()`;
const CONCERNED = `
  SELECT w.person_id AS "personId", w.mark AS "upTo", now() AS at
    FROM session_wait w JOIN peer_session s ON s.id = w.session_id
   WHERE w.session_id = $1 AND ${COMING} AND (w.state = 'given' OR (w.state = 'offered' AND w.until > now()))`;
const FACTS = `
  SELECT s.id AS "subjectId", s.title, ${audienceName('s.audience_id')} AS place, s.starts_at AS "startsAt", w.until
    FROM unnest($3::uuid[]) told(id) JOIN peer_session s ON s.id = told.id
    JOIN session_wait w ON w.session_id = s.id AND w.person_id = $1
   WHERE s.audience_id = ANY($2::uuid[]) AND ${COMING} AND (w.state = 'given' OR (w.state = 'offered' AND w.until > now()))`;

type Row = Pick<NotificationFacts, 'subjectId' | 'title' | 'place' | 'startsAt'> & { until: Date | null };

/** Tells whoever waits for a place that one is held for them, or that they have one. */
@Injectable()
export class PlaceNotifications implements NotificationKind, OnModuleInit {
  readonly name = 'session.place' as const;

  constructor(
    private readonly kinds: NotificationKinds,
    private readonly links: Links,
  ) {}

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
    return rows.map((row) => ({
      ...row,
      // What is held for hours is worth nothing tomorrow.
      need: row.until ? 'now' : 'for_me',
      path: `/sessions/${row.subjectId}`,
      people: [],
      unnamed: false,
      count: 1,
      seen: false,
    }));
  }

  /** From the mail the place is taken by one button, without a sign-in. */
  async door(tx: Tx, personId: string, { subjectId, until }: NotificationFacts): Promise<string | null> {
    if (!until) return null;
    const [secret] = await this.links.make(tx, 'place.claim', [
      { subject: { personId, sessionId: subjectId }, days: DOOR_DAYS },
    ]);
    return secret ? `/mail/place/${secret}` : null;
  }
}

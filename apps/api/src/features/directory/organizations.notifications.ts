import { Injectable, type OnModuleInit } from '@nestjs/common';
import type {
  Concern,
  NotificationFacts,
  NotificationKind,
  NotificationReader,
  Told,
} from '../../platform/contributors/notification-kind.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import type { Reader } from '../../platform/db/reader.js';

const CONCERNED = `
  SELECT g.person_id AS "personId", 1 AS "upTo", g.decided_at AS at FROM organization_proposal g
    JOIN person p ON p.id = g.person_id AND p.deactivated_at IS NULL
   WHERE g.id = $1 AND g.decided_at IS NOT NULL AND g.person_id IS DISTINCT FROM $2::uuid`;

// Named as they wrote it; where it stands on the list, the place is what it is called there.
const FACTS = `
  SELECT g.id AS "subjectId", g.name AS title, coalesce(o.name, concat_ws(', ', nullif(g.city, ''), g.state)) AS place,
         CASE WHEN o.id IS NULL THEN '/organizations/propose' ELSE '/organizations/' || o.id END AS path,
         CASE WHEN o.id IS NULL THEN 0 ELSE 1 END AS count
    FROM organization_proposal g LEFT JOIN organization o ON o.id = g.organization_id
   WHERE g.id = ANY($1::uuid[]) AND g.person_id = $2 AND g.decided_at IS NOT NULL AND $3::boolean`;

type Row = Pick<NotificationFacts, 'subjectId' | 'title' | 'place' | 'path' | 'count'>;

/** Tells whoever missed an organization in the list what became of it: it is there, under this name; or it was set aside (count 0). */
@Injectable()
export class OrganizationsNotifications implements NotificationKind, OnModuleInit {
  readonly name = 'organization.decided' as const;

  constructor(private readonly kinds: NotificationKinds) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  concerned(reader: Reader, subjectId: string, by: string | null): Promise<Concern[]> {
    return reader.query<Concern>(CONCERNED, [subjectId, by]);
  }

  async facts(reader: Reader, who: NotificationReader, told: readonly Told[]): Promise<NotificationFacts[]> {
    const rows = await reader.query<Row>(FACTS, [
      told.map(({ subjectId }) => subjectId),
      who.personId,
      who.siteRoles.length > 0 || who.cohorts.length > 0,
    ]);
    return rows.map((row) => ({
      ...row,
      need: 'news',
      people: [],
      unnamed: false,
      startsAt: null,
      seen: false,
    }));
  }
}

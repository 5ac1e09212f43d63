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

const STANDS = `x.superseded_at IS NULL AND x.revoked_at IS NULL`;
const CONCERNED = `
  SELECT x.person_id AS "personId", 1 AS "upTo", now() AS at FROM certificate x JOIN person p ON p.id = x.person_id
   WHERE x.id = $1 AND ${STANDS} AND p.deactivated_at IS NULL AND x.person_id IS DISTINCT FROM $2::uuid`;
// A certificate is its owner's, whether or not they are in the cohort still.
const FACTS = `
  SELECT x.id AS "subjectId", x.cohort_name AS title, x.program_name AS place FROM certificate x
   WHERE x.id = ANY($1::uuid[]) AND x.person_id = $2 AND ${STANDS}`;

/** Tells someone that a certificate of their hours was issued; one that took its place is told of by itself. */
@Injectable()
export class CertificatesNotifications implements NotificationKind, OnModuleInit {
  readonly name = 'certificate.issued' as const;

  constructor(private readonly kinds: NotificationKinds) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  concerned(reader: Reader, subjectId: string, by: string | null): Promise<Concern[]> {
    return reader.query<Concern>(CONCERNED, [subjectId, by]);
  }

  async facts(reader: Reader, who: NotificationReader, told: readonly Told[]): Promise<NotificationFacts[]> {
    const rows = await reader.query<Pick<NotificationFacts, 'subjectId' | 'title' | 'place'>>(FACTS, [
      told.map(({ subjectId }) => subjectId),
      who.personId,
    ]);
    return rows.map((row) => ({
      ...row,
      need: 'for_me',
      path: '/certificates',
      people: [],
      unnamed: false,
      count: 1,
      startsAt: null,
      seen: false,
    }));
  }
}

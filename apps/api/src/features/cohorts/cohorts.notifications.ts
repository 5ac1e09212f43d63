import { Injectable, type OnModuleInit } from '@nestjs/common';
import { standsNow } from '../../foundation/cohorts/memberships.js';
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
  SELECT m.person_id AS "personId", 1 AS "upTo", m.joined_at AS at FROM cohort_membership m
    JOIN person p ON p.id = m.person_id AND p.deactivated_at IS NULL
   WHERE m.id = $1 AND ${standsNow('m')} AND m.person_id IS DISTINCT FROM $2::uuid`;

// Whoever took an offered place has a mail of its own that welcomes them.
const FACTS = `
  SELECT m.id AS "subjectId", c.name AS title, p.name AS place, '/cohorts/' || c.id AS path,
         EXISTS (SELECT 1 FROM application a WHERE a.cohort_id = c.id AND a.person_id = m.person_id AND a.state = 'ACCEPTED') AS "mailedOtherwise"
    FROM cohort_membership m JOIN cohort c ON c.id = m.cohort_id JOIN program p ON p.id = c.program_id
   WHERE m.id = ANY($1::uuid[]) AND m.person_id = $2 AND c.id = ANY($3::uuid[]) AND ${standsNow('m')}`;

type Row = Pick<NotificationFacts, 'subjectId' | 'title' | 'place' | 'path' | 'mailedOtherwise'>;

/** Tells someone once that they were taken into a cohort, by whatever way. */
@Injectable()
export class CohortsNotifications implements NotificationKind, OnModuleInit {
  readonly name = 'cohort.joined' as const;

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
      who.cohorts.map(({ cohortId }) => cohortId),
    ]);
    return rows.map((row) => ({
      ...row,
      need: 'for_me',
      people: [],
      unnamed: false,
      count: 1,
      startsAt: null,
      seen: false,
    }));
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import type {
  Concern,
  NotificationFacts,
  NotificationKind,
  NotificationReader,
  Told,
} from '../../platform/contributors/notification-kind.js';
import { Flaggables } from '../../platform/contributors/flaggables.js';
import type { SubjectKind } from '../../platform/contributors/flaggable.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { canReview } from '../../platform/contributors/flaggable.js';

type Kind = 'review.waiting' | 'review.urgent';

/** Leaves it to be told to moderators that something was flagged; not to who flagged it. */
export const tellReviewers = (tx: Tx, itemId: string, urgent: boolean, by: string): Promise<void> =>
  tx.enqueue('notification.spread', {
    kind: urgent ? 'review.urgent' : 'review.waiting',
    subjectId: itemId,
    by,
  });

/** Who was told of this. */
export async function toldOf(reader: Reader, itemId: string): Promise<string[]> {
  const rows = await reader.query<{ personId: string }>(
    `SELECT DISTINCT person_id AS "personId" FROM notification WHERE subject_id = $1 AND kind IN ('review.waiting', 'review.urgent')`,
    [itemId],
  );
  return rows.map(({ personId }) => personId);
}

const REVIEWERS = `
  SELECT held.person_id AS "personId", held.moderator, i.subject_kind AS kind, i.subject_id AS "subjectId",
         floor(extract(epoch FROM latest.at) / 60)::int AS "upTo", latest.at
    FROM review_item i
    JOIN (SELECT r.person_id, bool_or(r.role = 'moderator') AS moderator FROM site_role r JOIN person p ON p.id = r.person_id
           WHERE r.role IN ('moderator', 'administrator') AND p.deactivated_at IS NULL AND r.person_id IS DISTINCT FROM $2::uuid
           GROUP BY r.person_id) held ON true
    CROSS JOIN LATERAL (SELECT max(created_at) AS at FROM flag WHERE item_id = i.id AND settled_at IS NULL) latest
   WHERE i.id = $1 AND i.waiting_since IS NOT NULL AND latest.at IS NOT NULL AND i.urgent = $3`;

const WAITING = `
  SELECT id, subject_kind AS kind, subject_id AS "subjectId" FROM review_item
   WHERE id = ANY($1::uuid[]) AND waiting_since IS NOT NULL AND urgent = $2`;

interface Reviewer extends Concern {
  moderator: boolean;
  kind: SubjectKind;
  subjectId: string;
}
interface Item {
  id: string;
  kind: SubjectKind;
  subjectId: string;
}

/** Something waits for moderators. It ends once it is settled; it holds no word of what was flagged, and not by whom. */
class FlaggedKind implements NotificationKind {
  constructor(
    readonly name: Kind,
    private readonly flaggables: Flaggables,
  ) {}

  private get urgent(): boolean {
    return this.name === 'review.urgent';
  }

  async concerned(reader: Reader, itemId: string, by: string | null): Promise<Concern[]> {
    const rows = await reader.query<Reviewer>(REVIEWERS, [itemId, by, this.urgent]);
    const [one] = rows;
    if (!one) return [];
    const others = await this.flaggables.of(one.kind).others(
      reader,
      one.subjectId,
      rows.map(({ personId }) => personId),
    );
    const able = rows.filter(({ personId }) => others.includes(personId));
    const moderators = able.filter(({ moderator }) => moderator);
    // All who review hear of a worry; of the rest the moderators, and the administrators where there are none.
    return (this.urgent || moderators.length === 0 ? able : moderators).map(({ personId, upTo, at }) => ({
      personId,
      upTo,
      at,
    }));
  }

  async facts(reader: Reader, who: NotificationReader, told: readonly Told[]): Promise<NotificationFacts[]> {
    if (!canReview(who)) return [];
    const items = await reader.query<Item>(WAITING, [told.map(({ subjectId }) => subjectId), this.urgent]);
    const seen = await this.flaggables.of('post').see(
      reader,
      who,
      items.map(({ subjectId }) => subjectId),
    );
    return items.flatMap(({ id, subjectId }) => {
      const subject = seen.find((one) => one.id === subjectId);
      if (!subject) return [];
      return [
        {
          subjectId: id,
          need: this.urgent ? 'now' : 'for_me',
          title: '',
          place: subject.place,
          path: '/review',
          people: [],
          unnamed: false,
          count: 1,
          startsAt: null,
          seen: false,
        },
      ];
    });
  }
}

/** What moderators are told. */
@Injectable()
export class ReviewNotifications implements OnModuleInit {
  constructor(
    private readonly kinds: NotificationKinds,
    private readonly flaggables: Flaggables,
  ) {}

  onModuleInit(): void {
    for (const name of ['review.waiting', 'review.urgent'] as const)
      this.kinds.register(new FlaggedKind(name, this.flaggables));
  }
}

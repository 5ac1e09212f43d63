import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { ApplicationMails } from './application-mails.js';
import { heldById, heldByIds, holdPlaces, type Held } from './by-secret.js';

/** SQL of an application’s average over all scores given; `a` is its alias. */
export const average = (a: string): string =>
  `(SELECT avg(score.value::int) FROM application_review rv, jsonb_each_text(rv.scores) score WHERE rv.application_id = ${a}.id)`;

const PLACES = `
  SELECT c.capacity, c.offer_days AS "offerDays", c.offers_next AS "offersNext",
         (SELECT count(*)::int FROM application a WHERE a.cohort_id = c.cohort_id AND a.state IN ('OFFERED', 'ACCEPTED')) AS taken
    FROM application_call c WHERE c.cohort_id = $1`;
const NEXT = `
  SELECT a.id FROM application a WHERE a.cohort_id = $1 AND a.state = 'WAITLISTED' AND a.purged_at IS NULL
     AND NOT EXISTS (SELECT FROM account ac JOIN person p ON p.id = ac.person_id WHERE ac.email = a.email AND p.deactivated_at IS NOT NULL)
   ORDER BY ${average('a')} DESC NULLS LAST, a.decided_at, a.id LIMIT 1`;

/** SQL of the end of an offer made now: the end of the day in the applicant’s zone, so many days on. */
const OFFER_UNTIL = `((date_trunc('day', now() AT TIME ZONE a.time_zone) + make_interval(days => c.offer_days + 1)) AT TIME ZONE a.time_zone) - interval '1 minute'`;

/** Who on the waitlist would be next: best read, then longest there. Null where nobody waits or no place is free. */
export async function nextWaitlisted(reader: Reader, cohortId: string): Promise<string | null> {
  const [places] = await reader.query<{ capacity: number | null; taken: number }>(PLACES, [cohortId]);
  if (!places?.capacity || places.taken >= places.capacity) return null;
  return (await reader.query<{ id: string }>(NEXT, [cohortId]))[0]?.id ?? null;
}

/** Offers of places: made, kept until their day, and passed on. */
@Injectable()
export class Offers {
  constructor(private readonly mails: ApplicationMails) {}

  /** Makes these offers, plans their end, and mails them. Locked and allowed by the caller. */
  async make(tx: Tx, cohortId: string, ids: readonly string[], by: string | null): Promise<void> {
    if (ids.length === 0) return;
    const made = await tx.query<{ id: string; until: Date }>(
      `UPDATE application a SET state = 'OFFERED', decided_at = now(), decided_by = $3,
              offer_until = ${OFFER_UNTIL}
         FROM application_call c WHERE c.cohort_id = $1 AND a.cohort_id = c.cohort_id AND a.id = ANY($2::uuid[]) RETURNING a.id, a.offer_until AS until`,
      [cohortId, ids, by],
    );
    await tx.enqueueAll(
      'application.expire',
      made.map(({ id, until }) => ({
        payload: { applicationId: id },
        key: `application.expire:${id}:${until.getTime()}`,
        runAt: until,
      })),
      new Date(),
    );
    const held = await heldByIds(
      tx,
      made.map(({ id }) => id),
    );
    await this.mails.letters(tx, 'OFFER', held, ({ offerUntil }) => `offer:${offerUntil?.getTime()}`);
  }

  /** A place came free, and the places are held: where the cohort says so, the next on its waitlist is offered it. */
  async placeFree(tx: Tx, { cohortId }: Pick<Held, 'cohortId'>): Promise<void> {
    const [places] = await tx.query<{ offersNext: boolean }>(PLACES, [cohortId]);
    if (!places?.offersNext) return;
    const next = await nextWaitlisted(tx, cohortId);
    if (next) await this.make(tx, cohortId, [next], null);
  }

  /** Gives back the place offered to someone whose account is deactivated. Safe to repeat. */
  async giveBack(tx: Tx, applicationId: string): Promise<void> {
    await holdPlaces(tx, { applicationId });
    const [over] = await tx.query<{ id: string; cohortId: string }>(
      `UPDATE application a SET state = 'EXPIRED', decided_at = now(), offer_until = NULL
         FROM account ac JOIN person p ON p.id = ac.person_id
        WHERE a.id = $1 AND a.state = 'OFFERED' AND ac.email = a.email AND p.deactivated_at IS NOT NULL
        RETURNING a.id, a.cohort_id AS "cohortId"`,
      [applicationId],
    );
    if (over) await this.placeFree(tx, over);
  }

  /** Ends an offer whose day has passed, unless it was answered or made anew. Safe to repeat. */
  async expire(tx: Tx, applicationId: string): Promise<void> {
    await holdPlaces(tx, { applicationId });
    const [over] = await tx.query<{ id: string }>(
      `UPDATE application SET state = 'EXPIRED', decided_at = now(), offer_until = NULL
        WHERE id = $1 AND state = 'OFFERED' AND offer_until <= now() RETURNING id`,
      [applicationId],
    );
    const held = over && (await heldById(tx, over.id));
    if (!held) return;
    await this.mails.tell(tx, held, 'expired', `expired:${held.now.getTime()}`);
    await this.placeFree(tx, held);
  }
}

import { APPLICATION_LIMITS, type ApplicationDecision } from '@hearth/shared';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { invalidField, notFound } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { ApplicationMails } from './application-mails.js';
import { canKeepApplications, decided } from './applications.policy.js';
import { heldByIds, holdPlaces } from './by-secret.js';
import { Offers } from './offers.js';

/** Decides on applications, several in one press. */
@Injectable()
export class ApplicationDecisions {
  constructor(
    private readonly db: Db,
    private readonly mails: ApplicationMails,
    private readonly offers: Offers,
  ) {}

  /**
   * Offers, waitlists or declines all of these, and mails each its letter, in one transaction: all of it or nothing. Those that are so
   * already stay as they are and get no second letter. Answers how many changed. Throws `not_found`, and `invalid` where one of them
   * cannot be decided so (it was withdrawn meanwhile, or accepted).
   */
  decide(
    viewer: Viewer,
    cohortId: string,
    asked: readonly string[],
    decision: ApplicationDecision,
  ): Promise<number> {
    const ids = [...new Set(asked.map((id) => id.toLowerCase()))];
    const max = APPLICATION_LIMITS.decided;
    if (ids.length > max) throw invalidField('ids', 'too_many_lines', { max });
    if (!ids.every((id) => isUUID(id))) throw notFound();
    return this.db.write(async (tx) => {
      if (!canKeepApplications(viewer, cohortId)) throw notFound();
      await holdPlaces(tx, { cohortId });
      const held = await heldByIds(tx, ids);
      if (held.length < ids.length || held.some((one) => one.cohortId !== cohortId)) throw notFound();
      const outcomes = held.map((one) => ({ one, becomes: decided(one.state, decision) }));
      if (outcomes.some(({ becomes }) => becomes === null)) throw invalidField('ids', 'unknown');
      const changing = outcomes.flatMap(({ one, becomes }) => (becomes === 'same' ? [] : [one]));
      const changed = changing.map(({ id }) => id);
      if (decision === 'OFFER') await this.offers.make(tx, cohortId, changed, viewer.personId);
      else if (changed.length > 0) {
        await tx.query(
          `UPDATE application SET state = $2, decided_at = now(), decided_by = $3, offer_until = NULL WHERE id = ANY($1::uuid[])`,
          [changed, decision === 'WAITLIST' ? 'WAITLISTED' : 'DECLINED', viewer.personId],
        );
        await this.mails.letters(tx, decision, changing, () => decision.toLowerCase());
      }
      return changed.length;
    });
  }
}

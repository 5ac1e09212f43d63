import { Injectable } from '@nestjs/common';
import { LIMITS } from '@hearth/shared';
import { sessionById } from '../../foundation/sessions/sessions.queries.js';
import { ensure, found, invalidField, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import { mayRead, type Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import type { AccommodationAskInput, AccommodationSettleInput } from './accommodation.inputs.js';
import { canAskAccommodation, canSeeAccommodations, canSettleAccommodation } from './accommodation.policy.js';
import { askedBy, askedFor, lockAccommodation, type AccommodationRow } from './accommodation.queries.js';
import { AccommodationState, type Accommodation, type SessionAccommodations } from './accommodation.types.js';

/** Ours among the advisory locks: what one person asks for is counted one after the other. */
const IN_TURN = 7_153_211;

/** What people need so that they can take part: asked, arranged, and told. */
@Injectable()
export class AccommodationService {
  constructor(private readonly db: Db) {}

  /** What the viewer asked for there, and for those who run the session what everyone did. */
  async ofSession(viewer: Viewer, sessionId: string): Promise<SessionAccommodations> {
    const session = found(await sessionById(this.db, viewer, sessionId));
    const [mine, asked] = await Promise.all([
      askedBy(this.db, sessionId, viewer.personId),
      canSeeAccommodations(viewer, session) ? askedFor(this.db, sessionId) : null,
    ]);
    const canAsk = canAskAccommodation(viewer, session, session.now);
    return {
      mine,
      asked,
      canAsk,
      canAskForAll: canAsk && session.cohortId !== null,
      canSettle: canSettleAccommodation(viewer, session),
    };
  }

  /** Asks, under the client's id. Refuses with `not_found`, `too_late`, `session_canceled`, `invalid`, `id_taken`. */
  ask(viewer: Viewer, input: AccommodationAskInput): Promise<Accommodation> {
    return this.db.write(async (tx) => {
      const { id, sessionId, forAll, kind, words } = input;
      const session = found(await sessionById(tx, viewer, sessionId));
      await tx.query(`SELECT pg_advisory_xact_lock(${IN_TURN}, hashtext($1))`, [viewer.personId]);
      const standing = await lockAccommodation(tx, id);
      if (standing) {
        if (standing.personId !== viewer.personId) throw new RefusalError('id_taken');
        return standing;
      }
      if (!canAskAccommodation(viewer, session, session.now))
        throw new RefusalError(session.canceledAt ? 'session_canceled' : 'too_late');
      if (forAll && session.cohortId === null) throw invalidField('forAll', 'unknown');
      if (kind === 'other' && words === '') throw invalidField('words', 'required');
      const [{ count } = { count: 0 }] = await tx.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM accommodation WHERE person_id = $1 AND audience_id = $2 AND state = 'open'`,
        [viewer.personId, session.audienceId],
      );
      if (count >= LIMITS.accommodations)
        throw invalidField('kind', 'too_many_own', { max: LIMITS.accommodations });
      await tx.query(
        `INSERT INTO accommodation (id, person_id, audience_id, session_id, kind, words) VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, viewer.personId, session.audienceId, forAll ? null : sessionId, kind, words],
      );
      return this.told(tx, id, viewer);
    });
  }

  /** Takes back what one asked for; twice is once. */
  withdraw(viewer: Viewer, id: string): Promise<Accommodation> {
    return this.db.write(async (tx) => {
      const asked = this.visible(viewer, await lockAccommodation(tx, id));
      if (asked.personId !== viewer.personId) throw notFound();
      if (asked.state === AccommodationState.WITHDRAWN) return asked;
      await tx.query(`UPDATE accommodation SET state = 'withdrawn', version = version + 1 WHERE id = $1`, [
        id,
      ]);
      return found(await lockAccommodation(tx, id));
    });
  }

  /** Says what becomes of it. Refuses with `not_found`, `conflict`, `too_late` once it was taken back, `invalid`. */
  settle(viewer: Viewer, input: AccommodationSettleInput): Promise<Accommodation> {
    return this.db.write(async (tx) => {
      const { id, state, note, version } = input;
      const asked = this.visible(viewer, await lockAccommodation(tx, id));
      // Who asks for what is nobody else's to know, not even that someone does.
      if (!canSettleAccommodation(viewer, asked)) {
        if (asked.personId !== viewer.personId) throw notFound();
        ensure(false, 'coordinator');
      }
      if (state === AccommodationState.WITHDRAWN) throw invalidField('state', 'unknown');
      if (asked.state === AccommodationState.WITHDRAWN) throw new RefusalError('too_late');
      if (asked.state === state && asked.note === note) return asked;
      if (asked.version !== version) throw new RefusalError('conflict', { version: asked.version });
      if (state === AccommodationState.NOT_POSSIBLE && note === '') throw invalidField('note', 'required');
      await tx.query(
        `UPDATE accommodation SET state = $2, note = $3, settled_by = $4, version = version + 1 WHERE id = $1`,
        [id, state, note, viewer.personId],
      );
      return this.told(tx, id, viewer);
    });
  }

  private visible(viewer: Viewer, row: AccommodationRow | null): AccommodationRow {
    const asked = found(row);
    if (!mayRead(viewer, asked.audienceId)) throw notFound();
    return asked;
  }

  private async told(tx: Tx, id: string, by: Viewer): Promise<Accommodation> {
    await tx.enqueue(
      'notification.spread',
      { kind: 'session.accommodation', subjectId: id, by: by.personId },
      { key: `session.accommodation:${id}` },
    );
    return found(await lockAccommodation(tx, id));
  }
}

import { Injectable } from '@nestjs/common';
import { ensure, found, RefusalError } from '../../platform/access/refusal-error.js';
import { mayRead, type Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { cancelSession, editSession, reinstateSession } from './session-change.js';
import { closeSession } from './session-close.js';
import { scheduleSession } from './session-schedule.js';
import type {
  PeerSessionCancelInput,
  PeerSessionEditInput,
  PeerSessionScheduleInput,
  RsvpSaveInput,
} from './sessions.inputs.js';
import { canRsvp, coordinatesSession, type SessionOwner } from './sessions.policy.js';
import { audienceFacts, peopleOfAudience, sessionById, shownSession } from './sessions.queries.js';
import { tellCalendars } from './session-tell.js';
import type { SessionTimes } from './session-time.js';
import type { Person } from '../people/people.types.js';
import type { PeerSession } from './sessions.types.js';

/** What is done with peer sessions. */
@Injectable()
export class SessionsService {
  constructor(private readonly db: Db) {}

  schedule(viewer: Viewer, input: PeerSessionScheduleInput): Promise<PeerSession> {
    return this.change(viewer, input.id, (tx) => scheduleSession(tx, viewer, input));
  }

  edit(viewer: Viewer, input: PeerSessionEditInput): Promise<PeerSession> {
    return this.change(viewer, input.id, (tx) => editSession(tx, viewer, input));
  }

  cancel(viewer: Viewer, input: PeerSessionCancelInput): Promise<PeerSession> {
    return this.change(viewer, input.id, (tx) => cancelSession(tx, viewer, input));
  }

  reinstate(viewer: Viewer, id: string): Promise<PeerSession> {
    return this.change(viewer, id, (tx) => reinstateSession(tx, viewer, id));
  }

  close(viewer: Viewer, id: string): Promise<PeerSession> {
    return this.change(viewer, id, (tx) => closeSession(tx, viewer, id));
  }

  /** Keeps the viewer's latest answer. Refuses with `session_canceled`, or `too_late` once it is over. */
  rsvp(viewer: Viewer, { sessionId, answer }: RsvpSaveInput): Promise<PeerSession> {
    return this.change(viewer, sessionId, async (tx) => {
      const [row] = await tx.query<SessionOwner & SessionTimes & { now: Date }>(
        `SELECT s.audience_id AS "audienceId", s.cohort_id AS "cohortId", s.starts_at AS "startsAt", s.ends_at AS "endsAt",
            s.canceled_at AS "canceledAt", s.closed_at AS "closedAt", clock_timestamp() AS now
           FROM peer_session s WHERE s.id = $1 AND s.audience_id = ANY($2::uuid[]) FOR SHARE`,
        [sessionId, viewer.audienceIds],
      );
      const session = found(row);
      if (!canRsvp(viewer, session, session.now))
        throw new RefusalError(session.canceledAt ? 'session_canceled' : 'too_late');
      await tx.query(
        `INSERT INTO rsvp (session_id, person_id, answer) VALUES ($1, $2, $3)
         ON CONFLICT (session_id, person_id) DO UPDATE SET answer = excluded.answer, answered_at = now()`,
        [sessionId, viewer.personId, answer],
      );
      await tellCalendars(tx, { sessionId });
    });
  }

  /** Who could facilitate; only for those who schedule there. */
  async facilitatorCandidates(viewer: Viewer, audienceId: string, search: string): Promise<Person[]> {
    const [audience] = mayRead(viewer, audienceId) ? await audienceFacts(this.db, [audienceId]) : [];
    const { cohortId } = found(audience);
    ensure(coordinatesSession(viewer, { audienceId, cohortId }), 'coordinator');
    return (await peopleOfAudience(this.db, audienceId, search)) as Person[];
  }

  /** One change and what it left, in one transaction. */
  private change(viewer: Viewer, id: string, work: (tx: Tx) => Promise<void>): Promise<PeerSession> {
    return this.db.write(async (tx) => {
      await work(tx);
      return shownSession(viewer, found(await sessionById(tx, viewer, id)));
    });
  }
}

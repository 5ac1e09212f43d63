import { Injectable } from '@nestjs/common';
import { ensure, found } from '../../platform/access/refusal-error.js';
import { mayRead, type Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { cancelSession, editSession, reinstateSession } from './session-change.js';
import { closeSession } from './session-close.js';
import { answerSession } from './session-rsvp.js';
import { scheduleSession } from './session-schedule.js';
import type {
  PeerSessionCancelInput,
  PeerSessionEditInput,
  PeerSessionScheduleInput,
  RsvpSaveInput,
} from './sessions.inputs.js';
import { coordinatesSession } from './sessions.policy.js';
import { audienceFacts, peopleOfAudience, sessionById, shownSession } from './sessions.queries.js';
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

  /** Keeps the viewer's latest answer, see `answerSession`. */
  rsvp(viewer: Viewer, input: RsvpSaveInput): Promise<PeerSession> {
    return this.change(viewer, input.sessionId, (tx) => answerSession(tx, viewer, input));
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

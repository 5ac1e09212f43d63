import { ensure, found, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import { readDraft, type SessionDraft } from './session-draft.js';
import {
  applySessionDetails,
  detailsStand,
  STANDING_DETAILS,
  type StandingDetails,
} from './session-details.js';
import { settlePlaces } from './session-places.js';
import type { PeerSessionCancelInput, PeerSessionEditInput } from './sessions.inputs.js';
import { canEditSession } from './sessions.policy.js';
import { planClosing, planReminders, tellCalendars, tellOfSession } from './session-tell.js';
import { isOver } from './session-time.js';

interface LockedSession {
  id: string;
  audienceId: string;
  cohortId: string | null;
  title: string;
  purpose: string;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  joinUrl: string | null;
  listedPublicly: boolean;
  version: number;
  canceledAt: Date | null;
  closedAt: Date | null;
  details: StandingDetails;
  now: Date;
}

/** Changes a session. What stands already is not changed again; an edit of an older version is a `conflict`. */
export async function editSession(tx: Tx, viewer: Viewer, input: PeerSessionEditInput): Promise<void> {
  const session = await lockToChange(tx, viewer, input.id);
  const draft = await readDraft(tx, input, {
    audienceId: session.audienceId,
    now: session.now,
    standing: session.startsAt,
  });
  const wanted = detailsWanted(input, session, draft);
  if (stands(session, draft) && detailsStand(session.details, wanted)) return;
  ensureCurrent(session, input.version);

  await tx.query(
    `UPDATE peer_session SET title = $2, purpose = $3, starts_at = $4, ends_at = $5, time_zone = $6, join_url = $7,
        listed_publicly = $8, version = version + 1, told_with = NULL WHERE id = $1`,
    [
      session.id,
      draft.title,
      draft.purpose,
      draft.startsAt,
      draft.endsAt,
      draft.timeZone,
      draft.joinUrl,
      draft.listedPublicly,
    ],
  );
  await applySessionDetails(tx, [session.id], wanted);
  if (!meetsAsBefore(session, draft)) {
    await tellOfSession(tx, 'session.changed', session.id, viewer.personId);
    await planReminders(tx, { id: session.id, startsAt: draft.startsAt }, session.now);
    await planClosing(tx, { id: session.id, endsAt: draft.endsAt });
  }
  await tellCalendars(tx, { sessionId: session.id });
  tx.announce('session.changed', { sessionId: session.id });
}

/** Cancels a session; everyone is put out of its room. Twice is once. */
export async function cancelSession(tx: Tx, viewer: Viewer, input: PeerSessionCancelInput): Promise<void> {
  const session = await lockToChange(tx, viewer, input.id);
  if (session.canceledAt) return;
  ensureCurrent(session, input.version);
  await tx.query(
    `UPDATE peer_session SET canceled_at = now(), cancel_note = $2, version = version + 1, told_with = NULL WHERE id = $1`,
    [session.id, input.note],
  );
  if (session.details.capacity !== null) await settlePlaces(tx, session.id);
  await tellOfSession(tx, 'session.canceled', session.id, viewer.personId);
  await tellCalendars(tx, { sessionId: session.id });
  tx.announce('session.changed', { sessionId: session.id });
}

/** Takes a cancellation back, while the session's time has not passed. Twice is once. */
export async function reinstateSession(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  const session = await lockToChange(tx, viewer, id);
  if (!session.canceledAt) return;
  await tx.query(
    `UPDATE peer_session SET canceled_at = NULL, cancel_note = '', version = version + 1, told_with = NULL WHERE id = $1`,
    [id],
  );
  if (session.details.capacity !== null) await settlePlaces(tx, id);
  await tellOfSession(tx, 'session.changed', id, viewer.personId);
  await planReminders(tx, session, session.now);
  await planClosing(tx, session);
  await tellCalendars(tx, { sessionId: id });
  tx.announce('session.changed', { sessionId: id });
}

/** The session, locked, for someone who may change it; what is over stays as it was. */
async function lockToChange(tx: Tx, viewer: Viewer, id: string): Promise<LockedSession> {
  const [row] = await tx.query<LockedSession>(
    `SELECT s.id, s.audience_id AS "audienceId", s.cohort_id AS "cohortId", s.title, s.purpose, s.starts_at AS "startsAt",
        s.ends_at AS "endsAt", s.time_zone AS "timeZone", s.join_url AS "joinUrl", s.listed_publicly AS "listedPublicly",
        s.version, s.canceled_at AS "canceledAt", s.closed_at AS "closedAt", clock_timestamp() AS now,
        ${STANDING_DETAILS('s')} AS details
       FROM peer_session s WHERE s.id = $1 AND s.audience_id = ANY($2::uuid[]) FOR UPDATE`,
    [id, viewer.audienceIds],
  );
  const session = found(row);
  ensure(canEditSession(viewer, session), 'coordinator');
  if (isOver(session, session.now)) throw new RefusalError('too_late');
  return session;
}

function ensureCurrent(session: LockedSession, version: number): void {
  if (session.version !== version) throw new RefusalError('conflict', { version: session.version });
}

/** Named alone, one of several who facilitate leaves the others in their place. */
function detailsWanted(input: PeerSessionEditInput, session: LockedSession, { details }: SessionDraft) {
  if (input.facilitatorIds || !input.facilitatorId) return details;
  return session.details.facilitatorIds.includes(input.facilitatorId)
    ? { ...details, facilitatorIds: session.details.facilitatorIds }
    : details;
}

/** Same time, same link: what people need who come. Better words alone are no news. */
const meetsAsBefore = (session: LockedSession, draft: SessionDraft): boolean =>
  session.startsAt.getTime() === draft.startsAt.getTime() &&
  session.endsAt.getTime() === draft.endsAt.getTime() &&
  session.joinUrl === draft.joinUrl;

/** Is what was asked for stored already, as after a retry whose first answer was lost? */
const stands = (session: LockedSession, draft: SessionDraft): boolean =>
  session.title === draft.title &&
  session.purpose === draft.purpose &&
  session.startsAt.getTime() === draft.startsAt.getTime() &&
  session.endsAt.getTime() === draft.endsAt.getTime() &&
  session.timeZone === draft.timeZone &&
  session.joinUrl === draft.joinUrl &&
  session.listedPublicly === draft.listedPublicly;

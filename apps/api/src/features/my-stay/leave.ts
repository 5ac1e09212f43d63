import { randomUUID } from 'node:crypto';
import { isLookedAfter } from '../../foundation/cohorts/looked-after.js';
import { isLastAdministrator } from '../../foundation/people/administrators.js';
import { withdrawStories } from '../../foundation/stories/story-end.js';
import { tellCalendarsOfPerson } from '../../foundation/sessions/session-tell.js';
import { invalidField, notFound } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { audit, type AuditNote } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/db/db.js';
import { StayKind, StayNeeded, type PlaceLeaveInput } from './my-stay.types.js';

/** Holds a program, and then its cohort, as whoever changes its people does. */
const HOLD_PROGRAM = `SELECT 1 FROM program WHERE id = $1 FOR NO KEY UPDATE`;
const HOLD_OF_COHORT = `SELECT 1 FROM program WHERE id = (SELECT program_id FROM cohort WHERE id = $1) FOR NO KEY UPDATE`;
const HOLD_COHORT = `SELECT 1 FROM cohort WHERE id = $1 FOR NO KEY UPDATE`;
const END_MEMBERSHIPS = `
  UPDATE cohort_membership SET left_at = greatest(now(), joined_at), left_reason = ''
   WHERE cohort_id = $1 AND person_id = $2 AND (left_at IS NULL OR left_at > now()) RETURNING id`;
const NOTE = `INSERT INTO departure (id, person_id, kind, cohort_id, program_id) VALUES ($1, $2, $3, $4, $5)`;

/** Refuses in words of its own where nobody else would be there. */
const needed = (why: StayNeeded) => invalidField('place', why);

/** Gives these roles in the house back; answers whether there were any. */
async function dropRoles(tx: Tx, { personId }: Viewer, roles: readonly string[]): Promise<boolean> {
  const gone = await tx.query(
    `DELETE FROM site_role WHERE person_id = $1 AND role = ANY($2::text[]) RETURNING role`,
    [personId, roles],
  );
  return gone.length > 0;
}

/** What going from each kind of place does; answers whether one was there. */
const GO: Record<StayKind, (tx: Tx, viewer: Viewer, id: string) => Promise<boolean>> = {
  // A moderator of the Collective is in it: who goes is none.
  [StayKind.COLLECTIVE]: (tx, viewer) => dropRoles(tx, viewer, ['member', 'moderator']),
  [StayKind.MODERATOR]: (tx, viewer) => dropRoles(tx, viewer, ['moderator']),
  [StayKind.ADMINISTRATOR]: async (tx, viewer) => {
    if (await isLastAdministrator(tx, viewer.personId)) throw needed(StayNeeded.LAST_ADMINISTRATOR);
    return dropRoles(tx, viewer, ['administrator']);
  },
  [StayKind.COHORT]: async (tx, { personId }, cohortId) => {
    await tx.query(HOLD_OF_COHORT, [cohortId]);
    await tx.query(HOLD_COHORT, [cohortId]);
    const before = await isLookedAfter(tx, { cohortId, programId: null });
    if ((await tx.query(END_MEMBERSHIPS, [cohortId, personId])).length === 0) return false;
    // One that nobody looks after already keeps nobody.
    if (before && !(await isLookedAfter(tx, { cohortId, programId: null })))
      throw needed(StayNeeded.LAST_COORDINATOR);
    return true;
  },
  [StayKind.PROGRAM]: async (tx, { personId }, programId) => {
    await tx.query(HOLD_PROGRAM, [programId]);
    const gone = await tx.query(
      `DELETE FROM program_role WHERE program_id = $1 AND person_id = $2 RETURNING person_id`,
      [programId, personId],
    );
    if (gone.length === 0) return false;
    if (!(await isLookedAfter(tx, { programId, cohortId: null }))) throw needed(StayNeeded.LAST_COORDINATOR);
    return true;
  },
};

const OF_ONE = [StayKind.COHORT, StayKind.PROGRAM];

/** Goes from a place of one's own. Where one is not, nothing happens: twice is once. Those who look after it are told. */
export async function leavePlace(tx: Tx, viewer: Viewer, { kind, id }: PlaceLeaveInput): Promise<void> {
  const which = OF_ONE.includes(kind) ? id : null;
  if (which === undefined || (which === null && OF_ONE.includes(kind))) throw notFound();
  if (!(await GO[kind](tx, viewer, which ?? ''))) return;
  const departureId = randomUUID();
  await tx.query(NOTE, [
    departureId,
    viewer.personId,
    kind,
    kind === StayKind.COHORT ? which : null,
    kind === StayKind.PROGRAM ? which : null,
  ]);
  await tx.enqueue('notification.spread', {
    kind: 'person.left',
    subjectId: departureId,
    by: viewer.personId,
  });
  await audit(tx, noteOf(viewer.personId, kind, which));
  tx.announce('access.changed', { personIds: [viewer.personId] });
  if (kind === StayKind.COHORT || kind === StayKind.COLLECTIVE)
    await withdrawStories(tx, viewer.personId, { cohortId: which, by: viewer.personId });
  await tellCalendarsOfPerson(tx, viewer.personId);
}

/** As the log has it: a role that was given back, a cohort or the Collective that was left. */
function noteOf(by: string, kind: StayKind, id: string | null): AuditNote {
  const subject = { kind: 'person', id: by } as const;
  if (kind === StayKind.COHORT)
    return { kind: 'cohort.left', by, subject: { kind: 'cohort', id }, details: { personId: by } };
  if (kind === StayKind.COLLECTIVE) return { kind: 'person.left', by, subject };
  if (kind === StayKind.PROGRAM)
    return { kind: 'role.taken', by, subject, details: { role: 'coordinator', programId: id } };
  return { kind: 'role.taken', by, subject, details: { role: kind } };
}

import type { InvitationState } from '@hearth/shared';
import { isUUID } from 'class-validator';
import { personLine } from '../../foundation/people/person-line.js';
import { invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import type { Inviting, InvitationsPage } from './invitations.types.js';
import { invitingScope } from './joining.policy.js';
import { isOver } from '../../foundation/people/cohort-day.js';

/** SQL: whoever sent it may still invite to that; the same as `canInvite`, which is asked when it is taken. */
const RIGHT = `(by.id IS NOT NULL AND by.deactivated_at IS NULL AND CASE
  WHEN i.role IN ('moderator', 'administrator') THEN keeps.administrator
  WHEN i.role = 'member' THEN keeps.administrator OR keeps.coordinator
  ELSE EXISTS (SELECT FROM cohort_membership m WHERE m.cohort_id = i.cohort_id AND m.person_id = by.id AND m.role = 'coordinator'
                 AND m.joined_at <= now() AND (m.left_at IS NULL OR m.left_at > now()))
    OR EXISTS (SELECT FROM program_role r WHERE r.person_id = by.id AND r.program_id = c.program_id) END)`;

const STATE = `CASE WHEN i.accepted_at IS NOT NULL THEN 'ACCEPTED' WHEN i.revoked_at IS NOT NULL THEN 'REVOKED'
  WHEN i.expires_at <= now() THEN 'EXPIRED' WHEN NOT ${RIGHT} THEN 'LAPSED' ELSE 'PENDING' END`;

const PAGE = `
  SELECT * FROM (
    SELECT i.id, ${STATE} AS state, i.email, i.name, i.role, c.name AS cohort, p.name AS program, i.sent_at AS "sentAt", i.expires_at AS "expiresAt",
           i.accepted_at AS "acceptedAt", i.other_address AS "otherAddress", i.created_at, ${personLine('by', 'byo')} AS "invitedBy",
           ${personLine('who', 'whoo')} AS "acceptedBy", to_char(i.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS key
      FROM invitation i LEFT JOIN cohort c ON c.id = i.cohort_id LEFT JOIN program p ON p.id = c.program_id
      LEFT JOIN person by ON by.id = i.invited_by LEFT JOIN organization byo ON byo.id = by.organization_id
      LEFT JOIN person who ON who.id = i.accepted_by LEFT JOIN organization whoo ON whoo.id = who.organization_id
     CROSS JOIN LATERAL (SELECT
       EXISTS (SELECT FROM site_role r WHERE r.person_id = by.id AND r.role = 'administrator') AS administrator,
       (EXISTS (SELECT FROM cohort_membership m WHERE m.person_id = by.id AND m.role = 'coordinator' AND m.joined_at <= now()
                  AND (m.left_at IS NULL OR m.left_at > now()))
        OR EXISTS (SELECT FROM program_role r JOIN cohort pc ON pc.program_id = r.program_id WHERE r.person_id = by.id)) AS coordinator) keeps
     WHERE (i.role = ANY($1::text[]) OR i.cohort_id = ANY($2::uuid[])) AND ($3::uuid IS NULL OR i.cohort_id = $3)
       AND ($5::timestamptz IS NULL OR (i.created_at, i.id) < ($5::timestamptz, $6::uuid))) one
   WHERE $4::text IS NULL OR state = $4 ORDER BY created_at DESC, id DESC LIMIT $7`;

export interface InvitationsAsked {
  state: InvitationState | null;
  cohortId: string | null;
  first: number;
  after: string | null;
}

/** Invitations that the viewer may keep, the latest first. One statement. */
export async function invitationsPage(
  reader: Reader,
  viewer: Viewer,
  { state, cohortId, first, after }: InvitationsAsked,
): Promise<InvitationsPage> {
  const { roles, cohortIds } = invitingScope(viewer);
  const [at = null, id = null] = after?.split(' ') ?? [];
  if (at !== null && !(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) && !Number.isNaN(Date.parse(at)) && isUUID(id)))
    throw invalidField('after', 'unknown');
  const rows = await reader.query<InvitationsPage['nodes'][number] & { key: string }>(PAGE, [
    roles,
    cohortIds,
    cohortId,
    state,
    at,
    id,
    first + 1,
  ]);
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return { nodes, nextCursor: rows.length > first && last ? `${last.key} ${last.id}` : null };
}

const COHORTS = `
  SELECT c.id, c.name, p.name AS program, (SELECT count(*)::int FROM cohort_invitee v WHERE v.cohort_id = c.id) AS invitees
    FROM cohort c JOIN program p ON p.id = c.program_id WHERE c.id = ANY($1::uuid[]) AND NOT ${isOver('c')} ORDER BY p.name, c.starts_on DESC, c.id LIMIT 200`;

/** What the viewer may invite to. One statement. */
export async function inviting(reader: Reader, viewer: Viewer): Promise<Inviting> {
  const { roles, cohortIds } = invitingScope(viewer);
  return {
    roles: roles as Inviting['roles'],
    cohorts: await reader.query<Inviting['cohorts'][number]>(COHORTS, [cohortIds]),
  };
}

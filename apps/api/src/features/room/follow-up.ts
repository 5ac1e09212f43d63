import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { measuredSql } from '../../foundation/sessions/room-measure.sql.js';
import { STANDING } from '../../foundation/sessions/sessions.queries.js';
import { ensure, found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import { isBlank } from '../../platform/graphql/text.js';
import { renderMarkdown } from '../../platform/markdown/render.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import type { FollowUp, FollowUpApproveInput, Recommendation } from './follow-up.types.js';
import { FollowUpState } from './follow-up.types.js';
import { canSeeSession } from '../../foundation/sessions/sessions.policy.js';
import { canWriteFollowUp } from './room.policy.js';
import type { RoomStanding } from './room.queries.js';

/** So many recommendations are offered at most, the first ones. */
const MOST = 100;

/** SQL, to be gone on with: someone who may still read it, and was not put out, has this role. */
const HAS = (role: string) =>
  `EXISTS (SELECT FROM peer_session_role r WHERE r.session_id = s.id AND r.role = '${role}' AND NOT ${measuredSql('remove', 's.id', 'r.person_id')} AND r.person_id IN (${audiencePeople('s.audience_id')})`;

const READ = `
  SELECT ${STANDING('s')}, ${HAS('presenter')} AND r.person_id = $1) AS presents, ${HAS('presenter')}) AS presented,
         ${HAS('facilitator')}) AS facilitated, coalesce(f.state, 'draft') AS state, f.author_id = $1 AS mine, f.title, f.markdown
    FROM peer_session s LEFT JOIN session_follow_up f ON f.session_id = s.id WHERE s.id = $2`;

const RECOMMENDATIONS = `
  SELECT m.id, m.body FROM room r JOIN message m ON m.room_id = r.id AND r.parent_id IS NULL
   WHERE r.session_id = $1 AND m.tag = 'RECOMMENDATION' AND m.undone_at IS NULL
   ORDER BY m.number LIMIT ${MOST}`;

/** Where the viewer stands to the follow-up of a session. */
export interface FollowUpStanding extends RoomStanding {
  presents: boolean;
  presented: boolean;
  facilitated: boolean;
}
interface Row extends FollowUpStanding {
  state: FollowUpState;
  mine: boolean | null;
  title: string | null;
  markdown: string | null;
}

async function standingOf(db: Reader, viewer: Viewer, sessionId: string): Promise<Row> {
  const [row] = await db.query<Row>(READ, [viewer.personId, sessionId]);
  return found(row && canSeeSession(viewer, row) ? row : null);
}

/**
 * What came of a closed session so far: what was recommended, and whether it stands already. Null while it goes on, and for whom it
 * is not to write. Throws `not_found`.
 */
export async function followUp(db: Reader, viewer: Viewer, sessionId: string): Promise<FollowUp | null> {
  const session = await standingOf(db, viewer, sessionId);
  if (!session.closedAt || !canWriteFollowUp(viewer, session)) return null;
  const { state, title, markdown } = session;
  const waits = session.mine && state !== FollowUpState.POSTED;
  return {
    id: sessionId,
    state,
    title: waits ? title : null,
    markdown: waits ? markdown : null,
    recommendations: await db.query<Recommendation>(RECOMMENDATIONS, [sessionId]),
  };
}

const APPROVE = `
  INSERT INTO session_follow_up AS f (session_id, author_id, thread_id, post_id, title, markdown, state)
  VALUES ($1, $2, gen_random_uuid(), gen_random_uuid(), $3, $4, 'approved')
  ON CONFLICT (session_id) DO UPDATE SET author_id = excluded.author_id, title = excluded.title, markdown = excluded.markdown,
    state = 'approved', approved_at = now() WHERE f.state = 'homeless'`;

/**
 * What whoever brought the question writes is to stand in the session's space, under their name; a job posts it. Twice is once: the
 * first counts. Throws `not_found`, `not_allowed`, `room_closed` while the session goes on, `invalid` (markdown), `conflict` where another has approved theirs.
 */
export async function approveFollowUp(
  tx: Tx,
  viewer: Viewer,
  { sessionId, title, markdown }: FollowUpApproveInput,
): Promise<FollowUp> {
  await tx.query(`SELECT FROM peer_session WHERE id = $1 FOR NO KEY UPDATE`, [sessionId]);
  const session = await standingOf(tx, viewer, sessionId);
  ensure(canWriteFollowUp(viewer, session), 'presenter');
  if (!session.closedAt) throw new RefusalError('room_closed', { opensAt: session.endsAt.toISOString() });
  if (isBlank(renderMarkdown(markdown).replace(/<[^>]*>/g, ''))) throw invalidField('markdown', 'required');
  const { state, mine } = session;
  if (state === FollowUpState.DRAFT || state === FollowUpState.HOMELESS) {
    await tx.query(APPROVE, [sessionId, viewer.personId, title, markdown]);
    await tx.enqueue('forum.follow-up', { sessionId }, { key: `forum.follow-up:${sessionId}` });
  } else if (!mine) throw new RefusalError('conflict');
  return found(await followUp(tx, viewer, sessionId));
}

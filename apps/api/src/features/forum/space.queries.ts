import {
  audienceFinished,
  audienceKind,
  audienceName,
  COLLECTIVE_AUDIENCE_ID,
} from '../../foundation/cohorts/audiences.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { SpaceFacts } from './forum.policy.js';
import type { Space } from './forum.types.js';
import type { Reader } from '../../platform/db/reader.js';
import { unreadThreads } from './unread.sql.js';

/** A space as read for one viewer, with what the rules ask about it. */
export type SpaceRow = Omit<Space, 'can'> & SpaceFacts;

/** More spaces than anyone has. */
const MOST = 200;

const ROW = `
  s.id, s.name, s.description, s.audience_id AS "audienceId", ${audienceKind('s.audience_id')} AS "audienceKind",
  ${audienceName('s.audience_id')} AS "audienceName", s.archived_at IS NOT NULL AS archived, s.starters,
  ${audienceFinished('s.audience_id')} AS finished, ${unreadThreads('s.id', '$1')} AS "unreadThreads"`;

const ALL = `
  SELECT ${ROW} FROM space s LEFT JOIN cohort c ON c.audience_id = s.audience_id
   WHERE s.audience_id = ANY($2::uuid[])
   ORDER BY s.audience_id <> '${COLLECTIVE_AUDIENCE_ID}', c.starts_on DESC, s.audience_id, s.position, s.id LIMIT ${MOST}`;

/** Every space the viewer may read: the Collective's, then by cohort, the latest first. One statement. */
export function spacesOf(reader: Reader, viewer: Viewer): Promise<SpaceRow[]> {
  return reader.query<SpaceRow>(ALL, [viewer.personId, viewer.audienceIds]);
}

const BY_ID = `SELECT ${ROW} FROM space s WHERE s.id = $2 AND s.audience_id = ANY($3::uuid[])`;

/** The space, or null where there is none that the viewer may see. One statement. */
export async function spaceById(reader: Reader, viewer: Viewer, id: string): Promise<SpaceRow | null> {
  const [row] = await reader.query<SpaceRow>(BY_ID, [viewer.personId, id, viewer.audienceIds]);
  return row ?? null;
}

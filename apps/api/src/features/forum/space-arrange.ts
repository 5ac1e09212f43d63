import { LIMITS } from '@hearth/shared';
import {
  audienceFinished,
  audienceKind,
  audienceName,
  COLLECTIVE_AUDIENCE_ID,
} from '../../foundation/cohorts/audiences.js';
import {
  found,
  invalidField,
  notAllowed,
  notFound,
  RefusalError,
} from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import type { SpaceChangeInput, SpaceMakeInput, SpacesOrderInput } from './forum.inputs.js';
import { canArrange } from './forum.policy.js';
import { spaceById, type SpaceRow } from './space.queries.js';
import type { SpacePlace } from './space-place.types.js';

type Place = Omit<SpacePlace, 'spaces'>;

const PLACE = `a.id, ${audienceKind('a.id')} AS kind, ${audienceName('a.id')} AS name, ${audienceFinished('a.id')} AS finished`;

/** Whose spaces the viewer makes and orders: the Collective's first, then by cohort, the latest first. One statement. */
export function placesToArrange(reader: Reader, viewer: Viewer): Promise<Place[]> {
  return reader.query<Place>(
    `SELECT ${PLACE} FROM audience a LEFT JOIN cohort c ON c.audience_id = a.id WHERE a.id = ANY($1::uuid[])
      ORDER BY a.id <> '${COLLECTIVE_AUDIENCE_ID}', c.starts_on DESC, a.id`,
    [viewer.audienceIds.filter((audienceId) => canArrange(viewer, { audienceId }))],
  );
}

/** What is refused of a place is said by who may do it there. */
const notTheirs = (audienceId: string) =>
  notAllowed(audienceId === COLLECTIVE_AUDIENCE_ID ? 'administrator' : 'coordinator');

/** The place, held until the end: one change of its spaces at a time. Throws `not_found`, `not_allowed`. */
async function heldPlace(tx: Tx, viewer: Viewer, placeId: string): Promise<Place> {
  // Threads and posts refer to it meanwhile.
  const [place] = await tx.query<Place>(
    `SELECT ${PLACE} FROM audience a WHERE a.id = $1 AND a.id = ANY($2::uuid[]) FOR NO KEY UPDATE`,
    [placeId, viewer.audienceIds],
  );
  const known = found(place);
  if (!canArrange(viewer, { audienceId: known.id })) throw notTheirs(known.id);
  return known;
}

/**
 * Makes a space, the last of its place, under the client's id: the same id again changes nothing. Throws `not_found`, `not_allowed`,
 * `locked` (the cohort is over), `invalid` (placeId: there are too many).
 */
export async function spaceMake(tx: Tx, viewer: Viewer, input: SpaceMakeInput): Promise<SpaceRow> {
  const { id, placeId, name, description, starters } = input;
  const place = await heldPlace(tx, viewer, placeId);
  const [there] = await tx.query<{ audienceId: string }>(
    `SELECT audience_id AS "audienceId" FROM space WHERE id = $1`,
    [id],
  );
  if (there && there.audienceId !== place.id) throw notFound();
  if (!there) {
    if (place.finished) throw new RefusalError('locked');
    const [made] = await tx.query(
      `INSERT INTO space (id, audience_id, cohort_id, name, description, starters, position)
       SELECT $1, $2, (SELECT cohort.id FROM cohort WHERE cohort.audience_id = $2), $3, $4, $5, coalesce(max(position), 0) + 1
         FROM space WHERE audience_id = $2 HAVING count(*) < ${LIMITS.spaces} RETURNING id`,
      [id, place.id, name, description, starters],
    );
    if (!made) throw invalidField('placeId', 'too_large', { max: LIMITS.spaces });
  }
  return found(await spaceById(tx, viewer, id));
}

/** Says what a space is called, what it is for and who starts threads in it. Throws `not_found`, `not_allowed`. */
export async function spaceChange(tx: Tx, viewer: Viewer, input: SpaceChangeInput): Promise<SpaceRow> {
  const { id, name, description, starters } = input;
  await tx.query(`SELECT FROM space WHERE id = $1 FOR UPDATE`, [id]);
  const space = found(await spaceById(tx, viewer, id));
  if (!canArrange(viewer, space)) throw notTheirs(space.audienceId);
  await tx.query(`UPDATE space SET name = $2, description = $3, starters = $4 WHERE id = $1`, [
    id,
    name,
    description,
    starters,
  ]);
  return found(await spaceById(tx, viewer, id));
}

/**
 * Puts the spaces of a place in this order. Those it does not name, made meanwhile for one, come after, as they stood. Throws
 * `not_found`, `not_allowed`.
 */
export async function spacesOrder(tx: Tx, viewer: Viewer, { placeId, ids }: SpacesOrderInput): Promise<void> {
  const place = await heldPlace(tx, viewer, placeId);
  await tx.query(
    `UPDATE space SET position = wanted.at FROM (
       SELECT id, row_number() OVER (ORDER BY array_position($2::uuid[], id) NULLS LAST, position, id) AS at
         FROM space WHERE audience_id = $1) wanted
      WHERE space.id = wanted.id AND space.position <> wanted.at`,
    [place.id, ids],
  );
}

import { isUUID } from 'class-validator';
import { personLine } from '../../foundation/people/person-line.js';
import { found, invalidField, notFound } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.js';
import { renderMarkdown } from '../../platform/markdown/render.js';
import { canKeepStories, canSeeStory, keepsStory, readsAsMember, type StoryFacts } from './stories.policy.js';
import type { StoriesPage, Story, StoryConsent, StoryLine, StoryState, StoryWhole } from './stories.types.js';

const NO_STORY = '00000000-0000-0000-0000-000000000000';

const picture = (of: string, story: string): string =>
  `(SELECT json_build_object('path', '/story-pictures/' || ${story}.id, 'fileId', f.id, 'alt', ${of}.picture_alt, 'width', f.width, 'height', f.height)
      FROM file f WHERE f.id = ${of}.picture_file_id)`;

/** SQL: stories that are shown, `s`, as their authors agreed, `c`; `$1`: to members as well. Whoever's account is closed shows none. */
const SHOWN = `
  story s JOIN story_consent c ON c.story_id = s.id AND c.ended_at IS NULL
    JOIN person p ON p.id = s.person_id AND p.deactivated_at IS NULL
 WHERE s.published_at IS NOT NULL AND (c.to_public OR (c.to_members AND $1::boolean))`;
const LINE = `s.id, c.title, c.shown_name AS "shownName", c.shown_role AS "shownRole", c.shown_organization AS "shownOrganization",
  ${picture('c', 's')} AS picture, s.featured_at IS NOT NULL AND s.id = (SELECT s.id FROM ${SHOWN} AND s.featured_at IS NOT NULL
     ORDER BY s.featured_at DESC, s.id LIMIT 1) AS featured, s.published_at AS "publishedAt"`;
const ORDER = `coalesce(s.featured_at, '-infinity')`;
const PAGE = `
  SELECT ${LINE}, ${ORDER}::text || '|' || s.published_at::text AS key FROM ${SHOWN}
     AND ($2::text IS NULL OR (${ORDER}, s.published_at, s.id) < ($2::timestamptz, $3::timestamptz, $4::uuid))
   ORDER BY ${ORDER} DESC, s.published_at DESC, s.id DESC LIMIT $5`;

const INSTANT = /^(-infinity|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?)$/;

/** Stories that this viewer may read, the featured ones first. One statement. */
export async function storiesPage(
  reader: Reader,
  viewer: Viewer | null,
  { first, after }: { first: number; after: string | null },
): Promise<StoriesPage> {
  const [featured = null, published = null, id = null] = after ? decodeCursor(after, 3) : [];
  if (id !== null && !(isUUID(id) && INSTANT.test(featured ?? '') && INSTANT.test(published ?? '')))
    throw invalidField('after', 'unknown');
  const rows = await reader.query<StoryLine & { key: string }>(PAGE, [
    readsAsMember(viewer),
    featured,
    published,
    id,
    first + 1,
  ]);
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    nextCursor: rows.length > first && last ? encodeCursor(...last.key.split('|'), last.id) : null,
  };
}

const ONE = `SELECT ${LINE}, c.html, c.to_public AS "isPublic", s.person_id AS "personId", s.cohort_id AS "cohortId" FROM ${SHOWN} AND s.id = $2`;

/** A story as it is read; throws `not_found` where it is not shown to this viewer. One statement. */
export async function story(reader: Reader, viewer: Viewer | null, id: string): Promise<Story> {
  const [row] = await reader.query<Omit<Story, 'canOpen'> & StoryFacts>(ONE, [readsAsMember(viewer), id]);
  const { personId, cohortId, ...shown } = found(row);
  const canOpen = viewer !== null && canSeeStory(viewer, { personId, cohortId, known: true });
  return { ...shown, canOpen };
}

const WHOLE = `
  SELECT s.id, s.person_id AS "personId", s.cohort_id AS "cohortId", s.asked_at IS NOT NULL AS asked, s.asked_words AS "askedWords",
         s.version, s.title, s.body, s.shown_name AS "shownName", s.shown_role AS "shownRole", s.shown_organization AS "shownOrganization",
         ${picture('s', 's')} AS picture, s.note, s.sent_at IS NOT NULL AS sent,
         s.asked_at IS NOT NULL OR s.sent_at IS NOT NULL OR past.any AS known,
         CASE WHEN s.published_at IS NULL THEN 'nowhere' WHEN s.featured_at IS NULL THEN 'listed' ELSE 'featured' END AS shown,
         CASE WHEN s.published_at IS NOT NULL THEN 'published' WHEN c.id IS NOT NULL THEN 'agreed' WHEN s.sent_at IS NOT NULL THEN 'sent'
              WHEN past.last IN ('withdrawn', 'left') THEN 'withdrawn' WHEN s.asked_at IS NOT NULL AND s.title = '' AND s.body = '' THEN 'asked' ELSE 'draft' END AS state,
         CASE WHEN c.id IS NOT NULL THEN json_build_object('toMembers', c.to_members, 'toPublic', c.to_public, 'version', c.version, 'givenAt', c.given_at) END AS consent,
         coalesce((SELECT program.name || ', ' || co.name FROM cohort co JOIN program ON program.id = co.program_id WHERE co.id = s.cohort_id), '') AS place,
         ${personLine('p', 'o')} AS person
    FROM story s JOIN person p ON p.id = s.person_id LEFT JOIN organization o ON o.id = p.organization_id
    LEFT JOIN story_consent c ON c.story_id = s.id AND c.ended_at IS NULL
   CROSS JOIN LATERAL (SELECT count(*) > 0 AS any, (array_agg(e.ended_by ORDER BY e.given_at DESC))[1] AS last FROM story_consent e
                        WHERE e.story_id = s.id AND e.ended_at IS NOT NULL) past`;

/** A story with what the rules ask about it. */
export interface StoryRow extends Omit<StoryWhole, 'mine' | 'canKeep' | 'html' | 'consent'>, StoryFacts {
  sent: boolean;
  state: StoryState;
  consent: (Omit<StoryConsent, 'givenAt'> & { givenAt: string }) | null;
}

/** A story, held by the transaction. Throws `not_found` where the viewer is neither its author nor looks after it. */
export async function lockStory(tx: Tx, viewer: Viewer, id: string): Promise<StoryRow> {
  await tx.query(`SELECT FROM story WHERE id = $1 FOR UPDATE`, [id]);
  const [row] = await tx.query<StoryRow>(`${WHOLE} WHERE s.id = $1`, [id]);
  const held = found(row);
  if (!canSeeStory(viewer, held)) throw notFound();
  return held;
}

/** As this viewer sees it: what its author did not send, or took back, nobody else reads. */
export function wholeOf(viewer: Viewer, row: StoryRow): StoryWhole {
  const mine = row.personId === viewer.personId;
  const words = mine || row.sent;
  const empty = { title: '', body: '', shownName: '', shownRole: '', shownOrganization: '', picture: null };
  const { consent } = row;
  return {
    ...row,
    ...(!words && empty),
    state: !words && row.state === 'draft' && row.asked ? 'asked' : row.state,
    html: words ? renderMarkdown(row.body) : '',
    consent: consent && { ...consent, givenAt: new Date(consent.givenAt) },
    mine,
    canKeep: keepsStory(viewer, row),
  };
}

/** A story on its way. Throws `not_found`. One statement. */
export async function storyWhole(reader: Reader, viewer: Viewer, id: string): Promise<StoryWhole> {
  const [row] = await reader.query<StoryRow>(`${WHOLE} WHERE s.id = $1`, [id]);
  const one = found(row);
  if (!canSeeStory(viewer, one)) throw notFound();
  return wholeOf(viewer, one);
}

/** The viewer's own, the latest first. One statement. */
export async function ownStories(reader: Reader, viewer: Viewer): Promise<StoryWhole[]> {
  const rows = await reader.query<StoryRow>(
    `${WHOLE} WHERE s.person_id = $1 ORDER BY s.begun_at DESC, s.id`,
    [viewer.personId],
  );
  return rows.map((row) => wholeOf(viewer, row));
}

const MOST_KEPT = 100;

/** What the viewer looks after, what waits for them first. One statement. */
export async function keptStories(reader: Reader, viewer: Viewer): Promise<StoryWhole[]> {
  const cohortIds = viewer.cohorts.map(({ cohortId }) => cohortId).filter((id) => canKeepStories(viewer, id));
  const rows = await reader.query<StoryRow>(
    `SELECT * FROM (${WHOLE} WHERE s.cohort_id = ANY($1::uuid[]) OR ($2::boolean AND s.cohort_id IS NULL)) kept WHERE kept.known
      ORDER BY array_position(ARRAY['agreed', 'sent', 'published', 'asked', 'withdrawn', 'draft'], kept.state), kept.id LIMIT ${MOST_KEPT}`,
    [cohortIds, canKeepStories(viewer, null)],
  );
  return rows.map((row) => wholeOf(viewer, row));
}

const PICTURE = `
  SELECT f.stored_as AS "storedAs", f.type, f.id FROM story s JOIN file f ON f.id = s.picture_file_id
   WHERE s.id = $2 AND (s.id IN (SELECT s.id FROM ${SHOWN} AND c.picture_file_id = f.id AND s.id = $2)
      OR s.person_id = $3 OR (s.sent_at IS NOT NULL AND (s.cohort_id = ANY($4::uuid[]) OR ($5::boolean AND s.cohort_id IS NULL))))`;

/** The picture of a story that the viewer may see. Throws `not_found`. */
export async function storyPicture(
  reader: Reader,
  viewer: Viewer | null,
  id: string,
): Promise<{ storedAs: string; type: string; id: string }> {
  const kept = (viewer?.cohorts ?? []).map(({ cohortId }) => cohortId);
  const [row] = await reader.query<{ storedAs: string; type: string; id: string }>(PICTURE, [
    readsAsMember(viewer),
    id,
    viewer?.personId ?? NO_STORY,
    kept.filter((cohortId) => viewer !== null && canKeepStories(viewer, cohortId)),
    viewer !== null && canKeepStories(viewer, null),
  ]);
  return found(row);
}

import { canSeeOrganizations } from '../../foundation/people/organizations.policy.js';
import { isAway } from '../../foundation/people/pause.sql.js';
import { shownSql, viewerSql, viewerValues } from '../../foundation/people/profile-shown.js';
import { ensure, found, invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { jsonRow } from '../../platform/db/json-row.js';
import type { Reader } from '../../platform/db/reader.js';
import { encodeCursor } from '../../platform/graphql/cursor.js';
import { listedSql } from './directory-found.sql.js';
import { canKeepOrganizations, canReadDirectory } from './directory.policy.js';
import { placeAfter } from './directory.queries.js';
import type { OrganizationsInput } from './organizations.inputs.js';
import type {
  OrganizationProposal,
  OrganizationProposalsPage,
  OrganizationsPage,
  OrganizationWhole,
  OwnOrganizationProposal,
} from './organizations.types.js';

const VIEWER = viewerSql(1);
const values = (viewer: Viewer) => [...viewerValues(viewer), canReadDirectory(viewer)];

/** SQL of an organization as shown; $1 to $5 are `values`. */
const SHOWN = {
  id: 'o.id',
  name: 'o.name',
  kind: 'o.kind',
  city: 'o.city',
  state: 'o.state',
  version: 'o.version',
  people: `(SELECT count(*)::int FROM person p LEFT JOIN profile f ON f.person_id = p.id
     WHERE $5::boolean AND p.organization_id = o.id AND ${listedSql('p', VIEWER)} AND NOT ${isAway('p.id')} AND ${shownSql('ORGANIZATION', { person: 'p', profile: 'f', viewer: VIEWER })})`,
};
const COLUMNS = Object.entries(SHOWN)
  .map(([name, sql]) => `${sql} AS ${name}`)
  .join(', ');

/** SQL condition: the organization `o` is called so, or nearly so; names of those that were merged into it count. */
const calledSql = (words: string): string => `(${words} = ''
  OR position(unaccent(lower(${words})) IN unaccent(lower(o.name || ' ' || o.city))) > 0
  OR word_similarity(unaccent(lower(${words})), unaccent(lower(o.name))) > 0.6
  OR EXISTS (SELECT FROM organization_merged was WHERE was.into_id = o.id
    AND position(unaccent(lower(${words})) IN unaccent(lower(was.name))) > 0))`;

const pageBy = (key: string) => `
  SELECT ${COLUMNS}, ${key} AS key FROM organization o
   WHERE ${calledSql('$6::text')} AND ($7::text IS NULL OR o.state = $7) AND ($8::text IS NULL OR o.kind = $8)
     AND ($9::text IS NULL OR (${key}, o.id) > ($9, $10::uuid))
   ORDER BY ${key}, o.id LIMIT $11`;

// Whoever writes a name wants first what begins so, then what has it within, and what is nearly called so last.
const BY_NAME = pageBy('lower(o.name)');
const BY_LIKENESS =
  pageBy(`(CASE position(unaccent(lower($6::text)) IN unaccent(lower(o.name || ' ' || o.city)))
   WHEN 1 THEN '1' WHEN 0 THEN '3' ELSE '2' END || lower(o.name))`);

/** Organizations by name, or by how near they are to the words that are looked for; in keyset pages. One statement. */
export async function organizationsPage(
  reader: Reader,
  viewer: Viewer,
  { words, state, kind }: OrganizationsInput,
  { first, after }: { first: number; after: string | null },
): Promise<OrganizationsPage> {
  ensure(canSeeOrganizations(viewer), 'member');
  const rows = await reader.query<OrganizationsPage['nodes'][number] & { key: string }>(
    words === '' ? BY_NAME : BY_LIKENESS,
    [...values(viewer), words, state ?? null, kind ?? null, ...placeAfter(after), first + 1],
  );
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return { nodes, nextCursor: rows.length > first && last ? encodeCursor(last.key, last.id) : null };
}

const ONE = `
  SELECT ${COLUMNS}, coalesce((SELECT json_agg(was.name ORDER BY was.merged_at, was.id) FROM (
      SELECT * FROM organization_merged one WHERE one.into_id = o.id AND lower(one.name) <> lower(o.name)
       ORDER BY one.merged_at DESC, one.id LIMIT 20) was), '[]') AS "alsoNamed"
    FROM organization o WHERE o.id = coalesce((SELECT was.into_id FROM organization_merged was WHERE was.id = $6), $6)`;

/** One organization; for the id of one that was merged, that in which it is. One statement. */
export async function organizationWhole(
  reader: Reader,
  viewer: Viewer,
  id: string,
): Promise<OrganizationWhole> {
  found(canSeeOrganizations(viewer) || null);
  const [row] = await reader.query<OrganizationWhole>(ONE, [...values(viewer), id]);
  return { ...found(row), canKeep: canKeepOrganizations(viewer) };
}

// Whoever proposes a place is named to those who keep the list, with nothing else of theirs.
const PROPOSALS = `
  SELECT g.id, g.name, g.kind, g.city, g.state, g.proposed_at AS "proposedAt", to_char(g.proposed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS key,
    json_build_object('__typename', 'Person', 'id', by.id, 'name', by.name, 'pronouns', NULL, 'roleTitle', '', 'organizationName', NULL,
      'state', NULL, 'guest', false) AS by,
    coalesce((SELECT json_agg(${jsonRow(SHOWN)} ORDER BY o.likeness DESC, o.id) FROM (
      SELECT near.*, similarity(unaccent(lower(g.name)), unaccent(lower(near.name))) AS likeness FROM organization near
       WHERE similarity(unaccent(lower(g.name)), unaccent(lower(near.name))) > 0.45 ORDER BY likeness DESC, near.id LIMIT 5) o), '[]') AS alike
    FROM organization_proposal g JOIN person by ON by.id = g.person_id AND by.deactivated_at IS NULL
   WHERE g.decided_at IS NULL AND ($6::timestamptz IS NULL OR (g.proposed_at, g.id) > ($6, $7::uuid))
   ORDER BY g.proposed_at, g.id LIMIT $8`;

/** What members proposed and nobody decided on, who waits longest first. One statement. */
export async function proposalsPage(
  reader: Reader,
  viewer: Viewer,
  { first, after }: { first: number; after: string | null },
): Promise<OrganizationProposalsPage> {
  ensure(canKeepOrganizations(viewer), 'coordinator');
  const [at, id] = placeAfter(after);
  if (at !== null && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(at))
    throw invalidField('after', 'unknown');
  const rows = await reader.query<OrganizationProposal & { key: string }>(PROPOSALS, [
    ...values(viewer),
    at,
    id,
    first + 1,
  ]);
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return { nodes, nextCursor: rows.length > first && last ? encodeCursor(last.key, last.id) : null };
}

/** What the viewer proposed last, and what became of it. One statement. */
export async function ownProposal(reader: Reader, viewer: Viewer): Promise<OwnOrganizationProposal | null> {
  const [row] = await reader.query<OwnOrganizationProposal>(
    `SELECT g.id, g.name, g.kind, g.city, g.state, g.decided_at IS NULL AS waits, o.name AS "organizationName"
       FROM organization_proposal g LEFT JOIN organization o ON o.id = g.organization_id
      WHERE g.person_id = $1 ORDER BY g.proposed_at DESC, g.id LIMIT 1`,
    [viewer.personId],
  );
  return row ?? null;
}

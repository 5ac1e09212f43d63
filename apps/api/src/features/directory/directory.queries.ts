import { isUUID } from 'class-validator';
import { personProfileSql, viewerSql, viewerValues } from '../../foundation/people/profile-shown.js';
import type { PersonProfile } from '../../foundation/people/profile.types.js';
import { ensure, found, invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.js';
import { foundSql, hereSql, inCohortSql, listedSql, saysSql } from './directory-found.sql.js';
import { canReadDirectory } from './directory.policy.js';
import type { DirectoryChoices, DirectoryInput, DirectoryPage } from './directory.types.js';

/** Words that are looked at; more than these nobody means. */
const MOST_WORDS = 8;
/** Roles that are offered. */
const MOST_ROLES = 40;

const VIEWER = viewerSql(1);
const FOUND = `${foundSql(VIEWER)}
   WHERE ${listedSql('p', VIEWER)} AND ${hereSql('$5')} AND ${saysSql('$5', '$6')} AND ($7::uuid IS NULL OR ${inCohortSql('$7::uuid', '$8::text')})
     AND ($9::uuid IS NULL OR s.organization_id = $9::uuid)`;
const IS = {
  state: `($10::text IS NULL OR s.state = $10)`,
  kind: `($11::text IS NULL OR s.kind = $11)`,
  grade: `($12::text IS NULL OR s.grades @> ARRAY[$12::text])`,
  topic: `($13::text IS NULL OR s.topics @> ARRAY[$13::text])`,
  role: `($14::text = '' OR position(unaccent(lower($14)) IN unaccent(lower(s.role))) > 0)`,
};
type Choice = keyof typeof IS;

/** The values of $1 to $14. */
function valuesOf(viewer: Viewer, asked: DirectoryInput): unknown[] {
  ensure(canReadDirectory(viewer), 'member');
  const cohortId = asked.cohortId ?? null;
  if (cohortId !== null) found(viewer.cohorts.find((cohort) => cohort.cohortId === cohortId));
  const words = asked.words.split(' ').filter(Boolean).slice(0, MOST_WORDS);
  return [
    ...viewerValues(viewer),
    words,
    asked.words,
    cohortId,
    asked.cohortRole ?? null,
    asked.organizationId ?? null,
    asked.state ?? null,
    asked.kind ?? null,
    asked.gradeLevel ?? null,
    asked.topic ?? null,
    asked.role,
  ];
}

const PAGE = `
  SELECT ${personProfileSql({ person: 'p', profile: 'f', organization: 'o', viewer: VIEWER })} AS profile, lower(p.name) AS key
    FROM ${FOUND} AND ${Object.values(IS).join(' AND ')} AND ($15::text IS NULL OR (lower(p.name), p.id) > ($15, $16::uuid))
   ORDER BY lower(p.name), p.id LIMIT $17`;

/** The name and id after which a page goes on. */
export function placeAfter(after: string | null): [string | null, string | null] {
  const [name = null, id = null] = after ? decodeCursor(after, 2) : [];
  if (id !== null && !isUUID(id)) throw invalidField('after', 'unknown');
  return [name, id];
}

/** People of the house by name, each as this viewer sees them. One statement. */
export async function directoryPage(
  reader: Reader,
  viewer: Viewer,
  asked: DirectoryInput,
  { first, after }: { first: number; after: string | null },
): Promise<DirectoryPage> {
  const rows = await reader.query<{ profile: PersonProfile; key: string }>(PAGE, [
    ...valuesOf(viewer, asked),
    ...placeAfter(after),
    first + 1,
  ]);
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    nodes: page.map(({ profile }) => profile),
    nextCursor: rows.length > first && last ? encodeCursor(last.key, last.profile.id) : null,
  };
}

/** SQL of the choices of one kind, counted where everything else that is asked for holds. */
function choicesSql(of: Choice, key: string, from = 'seen', order = 'key', most = 100): string {
  const others = (Object.keys(IS) as Choice[]).filter((one) => one !== of).map((one) => `is_${one}`);
  return `(SELECT coalesce(json_agg(json_build_object('key', key, 'count', count)), '[]') FROM (
    SELECT ${key} AS key, count(*)::int AS count FROM ${from} WHERE ${others.join(' AND ')} AND ${key} <> ''
     GROUP BY 1 ORDER BY ${order} LIMIT ${most}) one)`;
}

const CHOICES = `
  WITH seen AS MATERIALIZED (
    SELECT s.state, s.kind, s.grades, s.topics, lower(s.role) AS role, ${Object.entries(IS)
      .map(([name, sql]) => `coalesce(${sql}, false) AS is_${name}`)
      .join(', ')}
      FROM ${FOUND})
  SELECT (SELECT count(*)::int FROM seen WHERE ${Object.keys(IS)
    .map((name) => `is_${name}`)
    .join(' AND ')}) AS found,
    ${choicesSql('state', 'state')} AS states, ${choicesSql('kind', 'kind')} AS kinds,
    ${choicesSql('grade', 'grade', 'seen CROSS JOIN LATERAL unnest(grades) grade')} AS "gradeLevels",
    ${choicesSql('topic', 'topic', 'seen CROSS JOIN LATERAL unnest(topics) topic')} AS topics,
    ${choicesSql('role', 'role', 'seen', 'count DESC, key', MOST_ROLES)} AS roles`;

/** What people can be looked for by, and how many each would find. One statement. */
export async function directoryChoices(
  reader: Reader,
  viewer: Viewer,
  asked: DirectoryInput,
): Promise<DirectoryChoices> {
  const [row] = await reader.query<DirectoryChoices>(CHOICES, valuesOf(viewer, asked));
  return found(row);
}

import { ACCESS_DECISIONS, type AccessRequestState, type Locale } from '@hearth/shared';
import { isUUID } from 'class-validator';
import { personLine } from '../../foundation/people/person-line.js';
import { found, invalidField } from '../../platform/access/refusal-error.js';
import type { Reader } from '../../platform/db/reader.js';
import { renderMarkdown } from '../../platform/markdown/render.js';
import type { Exchange } from './access-request.entity.js';
import { ACCESS_LETTERS } from './default-letters.js';
import type {
  AccessRequestLine,
  AccessRequestsPage,
  AccessRequestStatus,
  AccessRequestWhole,
} from './requests.types.js';

const shownExchanges = (exchanges: readonly Exchange[]): AccessRequestStatus['exchanges'] =>
  exchanges.map((one) => ({ ...one, asked: renderMarkdown(one.asked) }));

const STATUS = `
  SELECT state, email, name, role_title AS "roleTitle", organization_name AS "organizationName", us_state AS "usState", words, exchanges,
         letter, saved_at AS "savedAt", confirmed_at AS "confirmedAt" FROM access_request WHERE id = $1`;

/** A request as whoever holds its secret sees it. Throws `not_found`. One statement. */
export async function requestStatus(
  reader: Reader,
  id: string,
  byMail: boolean,
): Promise<AccessRequestStatus> {
  type Row = Omit<AccessRequestStatus, 'letter' | 'exchanges'> & { letter: string; exchanges: Exchange[] };
  const { letter, exchanges, ...row } = found((await reader.query<Row>(STATUS, [id]))[0]);
  return {
    ...row,
    byMail,
    letter: letter ? renderMarkdown(letter) : null,
    exchanges: shownExchanges(exchanges),
  };
}

const LINE = `
  q.id, q.state, q.name, q.email, q.role_title AS "roleTitle", q.organization_name AS "organizationName", q.us_state AS "usState",
  q.confirmed_at AS "confirmedAt", q.decided_at AS "decidedAt", q.state = 'WAITING' AND jsonb_array_length(q.exchanges) > 0 AS answered,
  EXISTS (SELECT FROM account a WHERE a.email = q.email) AS "hasAccount",
  EXISTS (SELECT FROM account a JOIN site_role r ON r.person_id = a.person_id AND r.role IN ('member', 'moderator') WHERE a.email = q.email) AS "isMember",
  (SELECT count(*)::int FROM access_request o WHERE o.email = q.email AND o.id <> q.id AND o.state IN ('UNCONFIRMED', 'DUPLICATE')
     AND o.saved_at > q.confirmed_at) AS "sentAgain",
  (SELECT max(o.decided_at) FROM access_request o WHERE o.email = q.email AND o.id <> q.id AND o.state = 'DECLINED') AS "declinedBefore"`;

const PAGE = `
  SELECT ${LINE}, to_char(q.confirmed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS key FROM access_request q
   WHERE q.state = $1 AND q.confirmed_at IS NOT NULL AND ($2::timestamptz IS NULL OR (q.confirmed_at, q.id) > ($2::timestamptz, $3::uuid))
   ORDER BY q.confirmed_at, q.id LIMIT $4`;

/** How many wait for whoever decides. One statement. */
export async function requestsWaiting(reader: Reader): Promise<{ count: number; since: Date | null }> {
  const [row] = await reader.query<{ count: number; since: Date | null }>(
    `SELECT count(*)::int AS count, min(confirmed_at) AS since FROM access_request WHERE state = 'WAITING'`,
  );
  return row ?? { count: 0, since: null };
}

/** The queue, who waits longest first. Two statements. */
export async function requestsPage(
  reader: Reader,
  { state, first, after }: { state: AccessRequestState; first: number; after: string | null },
): Promise<AccessRequestsPage> {
  const [at = null, id = null] = after?.split(' ') ?? [];
  if (at !== null && !(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) && !Number.isNaN(Date.parse(at)) && isUUID(id)))
    throw invalidField('after', 'unknown');
  const rows = await reader.query<AccessRequestLine & { key: string }>(PAGE, [state, at, id, first + 1]);
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return {
    waiting: (await requestsWaiting(reader)).count,
    nodes,
    nextCursor: rows.length > first && last ? `${last.key} ${last.id}` : null,
  };
}

const WHOLE = `
  SELECT ${LINE}, q.words, q.exchanges, q.locale, q.letter, ${personLine('who', 'o')} AS "decidedBy" FROM access_request q
    LEFT JOIN person who ON who.id = q.decided_by LEFT JOIN organization o ON o.id = who.organization_id
   WHERE q.id = $1 AND q.confirmed_at IS NOT NULL`;

/** All of one request that was confirmed. Throws `not_found`. One statement. */
export async function requestWhole(reader: Reader, id: string): Promise<AccessRequestWhole> {
  type Row = Omit<AccessRequestWhole, 'letter' | 'letters' | 'exchanges'> & {
    letter: string;
    exchanges: Exchange[];
  };
  const { letter, exchanges, ...row } = found((await reader.query<Row>(WHOLE, [id]))[0]);
  const open = row.state === 'WAITING' || row.state === 'ASKED';
  return {
    ...row,
    letter: letter ? renderMarkdown(letter) : null,
    exchanges: shownExchanges(exchanges),
    letters: open
      ? ACCESS_DECISIONS.map((decision) => ({ decision, ...ACCESS_LETTERS[decision][row.locale as Locale] }))
      : [],
  };
}

import type { PersonLine } from '@hearth/shared';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { audienceKind, audienceName } from '../../foundation/cohorts/audiences.js';
import { personLine } from '../../foundation/people/person-line.js';
import { coordinatedAudienceIds } from '../../foundation/sessions/sessions.policy.js';
import { invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.js';
import { isUUID } from 'class-validator';
import { stateOf, type TimePollStanding } from './time-polls.policy.js';
import type { TimePollLine, TimePollPage, TimePollState } from './time-polls.types.js';

/** SQL of the ids of those whom the poll of this alias asks now: people of its audience, without whoever made it unless they are named. */
export const askedBy = (t: string): string => `
  SELECT who.id FROM (${audiencePeople(`${t}.audience_id`)}) who
   WHERE (${t}.everyone AND who.id IS DISTINCT FROM ${t}.created_by)
      OR EXISTS (SELECT FROM time_poll_person named WHERE named.poll_id = ${t}.id AND named.person_id = who.id)`;

/** SQL: the poll of this alias asks this person, who is in its audience. */
export const asks = (t: string, person: string): string => `(
  (${t}.everyone AND ${t}.created_by IS DISTINCT FROM ${person})
   OR EXISTS (SELECT FROM time_poll_person named WHERE named.poll_id = ${t}.id AND named.person_id = ${person}))`;

/** SQL of how many coming slots of the poll of this alias this person has not answered. */
export const unansweredBy = (t: string, person: string): string => `
  (SELECT count(*)::int FROM time_poll_slot s WHERE s.poll_id = ${t}.id AND s.removed_at IS NULL AND s.starts_at > now()
     AND NOT EXISTS (SELECT FROM time_poll_answer a WHERE a.slot_id = s.id AND a.person_id = ${person}))`;

/** SQL: this person has answered one of the poll's slots. */
export const hasAnswered = (t: string, person: string): string => `
  EXISTS (SELECT FROM time_poll_answer a JOIN time_poll_slot s ON s.id = a.slot_id WHERE s.poll_id = ${t}.id AND a.person_id = ${person})`;

/** SQL: the poll of this alias takes answers. */
export const isOpen = (t: string): string =>
  `(${t}.canceled_at IS NULL AND ${t}.finalized_at IS NULL AND ${t}.answer_by > now())`;

/** Columns of a `TimePollRow` for alias `t`; `$1` is the viewer's person. */
export const POLL_COLUMNS = `t.id, t.title, t.note, t.minutes, t.time_zone AS "timeZone", t.audience_id AS "audienceId",
  t.cohort_id AS "cohortId", t.everyone, t.shows_names AS "showsNames", t.answer_by AS "answerBy", t.opened_at AS "openedAt", t.version,
  t.created_by AS "createdBy", t.canceled_at AS "canceledAt", t.finalized_at AS "finalizedAt", t.slot_id AS "slotId",
  t.session_id AS "sessionId", clock_timestamp() AS now, ${audienceKind('t.audience_id')} AS "audienceKind",
  ${audienceName('t.audience_id')} AS "audienceName", ${asks('t', '$1')} AS asked, ${unansweredBy('t', '$1')} AS unanswered,
  (SELECT s.starts_at FROM time_poll_slot s WHERE s.id = t.slot_id) AS "chosenAt"`;

/** A poll as stored, with where the viewer stands to it. */
export interface TimePollRow extends TimePollStanding {
  id: string;
  title: string;
  note: string;
  minutes: number;
  timeZone: string;
  everyone: boolean;
  openedAt: Date;
  version: number;
  createdBy: string | null;
  slotId: string | null;
  sessionId: string | null;
  now: Date;
  audienceKind: 'collective' | 'cohort';
  audienceName: string;
  unanswered: number;
  chosenAt: Date | null;
}

/** One poll of the viewer's audiences; whether they may see it is the policy's to say. `lock`: SQL behind it. */
export async function pollById(
  db: Reader,
  viewer: Pick<Viewer, 'personId' | 'audienceIds'>,
  id: string,
): Promise<TimePollRow | undefined> {
  const [row] = await db.query<TimePollRow>(
    `SELECT ${POLL_COLUMNS} FROM time_poll t WHERE t.id = $2 AND t.audience_id = ANY($3::uuid[])`,
    [viewer.personId, id, viewer.audienceIds],
  );
  return row;
}

interface LineRow extends Omit<TimePollLine, 'state'> {
  answerBy: Date;
  canceledAt: Date | null;
  finalizedAt: Date | null;
  now: Date;
  key: string;
}

/** SQL of the number of people the poll of this alias asks, and of those who have answered. */
const COUNTS = `(SELECT json_build_object('asked', count(*), 'answered', count(*) FILTER (WHERE ${hasAnswered('t', 'who.id')}))
  FROM (${askedBy('t')}) who)`;

/** The viewer's polls, the latest first: those that ask them, and those they run. One statement. */
export async function pollPage(
  db: Reader,
  viewer: Viewer,
  { audienceIds, first, after }: { audienceIds: readonly string[]; first: number; after: string | null },
): Promise<TimePollPage> {
  const from = after === null ? [] : readCursor(after);
  const rows = await db.query<LineRow & { counts: { asked: number; answered: number } | null }>(
    `SELECT t.id, t.title, ${audienceName('t.audience_id')} AS "audienceName", t.answer_by AS "answerBy", t.canceled_at AS "canceledAt",
        t.finalized_at AS "finalizedAt", now() AS now, ${asks('t', '$1')} AS asked, ${unansweredBy('t', '$1')} AS unanswered,
        t.audience_id = ANY($3::uuid[]) AS runs, (extract(epoch FROM t.created_at) * 1000000)::bigint::text AS key,
        (SELECT count(*)::int FROM time_poll_slot s WHERE s.poll_id = t.id AND s.removed_at IS NULL) AS slots,
        (SELECT s.starts_at FROM time_poll_slot s WHERE s.id = t.slot_id) AS "chosenAt",
        CASE WHEN t.audience_id = ANY($3::uuid[]) THEN ${COUNTS} END AS counts
       FROM (SELECT t.* FROM unnest($2::uuid[]) audience(id) CROSS JOIN LATERAL (
               SELECT t.* FROM time_poll t WHERE t.audience_id = audience.id AND (t.audience_id = ANY($3::uuid[]) OR ${asks('t', '$1')})
                 AND ${after === null ? 'true' : `(t.created_at, t.id) < ('epoch'::timestamptz + $5::bigint * interval '1 microsecond', $6::uuid)`}
                ORDER BY t.created_at DESC, t.id DESC LIMIT $4) t
              ORDER BY t.created_at DESC, t.id DESC LIMIT $4) t
      ORDER BY t.created_at DESC, t.id DESC`,
    [viewer.personId, audienceIds, coordinatedAudienceIds(viewer), first + 1, ...from],
  );
  const last = rows.slice(0, first).at(-1);
  return {
    nodes: rows.slice(0, first).map(({ counts, ...row }) => ({
      ...row,
      state: stateOf(row, row.now) as TimePollState,
      askedPeople: counts?.asked ?? null,
      answeredPeople: counts?.answered ?? null,
    })),
    nextCursor: rows.length > first && last ? encodeCursor(last.key, last.id) : null,
  };
}

function readCursor(cursor: string): string[] {
  const [key = '', id = ''] = decodeCursor(cursor, 2);
  if (!/^\d{1,18}$/.test(key) || !isUUID(id)) throw invalidField('after', 'unknown');
  return [key, id];
}

/** How many people the poll asks, and how many have answered something. */
export async function countsOf(db: Reader, pollId: string): Promise<{ asked: number; answered: number }> {
  const [row] = await db.query<{ counts: { asked: number; answered: number } }>(
    `SELECT ${COUNTS} AS counts FROM time_poll t WHERE t.id = $1`,
    [pollId],
  );
  return row?.counts ?? { asked: 0, answered: 0 };
}

/** People the poll asks by name, and those it cannot be without. */
export function namedPeople(
  db: Reader,
  pollId: string,
): Promise<{ person: PersonLine; required: boolean }[]> {
  return db.query(
    `SELECT ${personLine('p', 'o')} AS person, n.required FROM time_poll_person n JOIN person p ON p.id = n.person_id
       LEFT JOIN organization o ON o.id = p.organization_id WHERE n.poll_id = $1 ORDER BY p.name, p.id`,
    [pollId],
  );
}

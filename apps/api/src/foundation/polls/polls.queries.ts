import type { Viewer } from '../../platform/access/viewer.js';
import type { PollRights } from '../../platform/contributors/poll-host.js';
import { isoInstantSql } from '../../platform/db/iso-instant.js';
import type { Reader } from '../../platform/db/reader.js';
import { FEWEST, given, mine, named, touched } from './poll-answers.js';
import {
  canAnswer,
  canChangePoll,
  canClosePoll,
  canRemovePoll,
  canRemoveWords,
  seesResults,
  type PollFacts,
} from './polls.policy.js';
import { wordingOf } from './poll-shape.js';
import type { Poll, PollResults } from './polls.types.js';

/** A poll as read for one viewer, with what the rules ask about it. Nothing of it leaves but by `shownPoll`. */
export interface PollRow
  extends
    PollFacts,
    Pick<Poll, 'id' | 'question' | 'kind' | 'options' | 'lowLabel' | 'highLabel' | 'closesAt' | 'mine'> {
  host: string;
  shown: Poll['shown'];
  given: number;
  counted: PollResults | null;
}

const ROW = `
  SELECT poll.id, poll.host, poll.question, poll.kind, poll.options, poll.low_label AS "lowLabel", poll.high_label AS "highLabel",
         poll.anonymous, poll.shown, ${isoInstantSql('poll.closes_at')} AS "closesAt",
         poll.closed_at IS NOT NULL OR coalesce(poll.closes_at <= now(), false) AS over,
         ${given('poll.id')} AS given, ${touched('poll.id')} OR poll.counted IS NOT NULL AS touched, ${mine('poll.id', '$2')} AS mine,
         CASE WHEN poll.anonymous THEN poll.counted::json ELSE ${named('poll.id')} END AS counted
    FROM poll WHERE poll.id = ANY($1::uuid[])`;

/** These polls as the viewer may have them, if their place says so. One statement. */
export const pollRows = (reader: Reader, viewer: Viewer, ids: readonly string[]): Promise<PollRow[]> =>
  reader.query<PollRow>(ROW, [ids, viewer.personId]);

/** So many answers are missing before an anonymous poll has results. */
export const missing = (row: Pick<PollRow, 'anonymous' | 'given' | 'counted'>): number =>
  row.anonymous && !row.counted ? Math.max(0, FEWEST - row.given) : 0;

/** The poll as the viewer sees it, with what they may do. */
export function shownPoll(row: PollRow, rights: PollRights): Poll {
  const { counted } = row;
  const shown = counted && seesResults(rights, { ...row, answered: row.mine !== null });
  const results = counted && {
    answers: counted.answers,
    said: counted.said.map((one) => ({ ...one, people: row.anonymous ? [] : one.people })),
  };
  return {
    id: row.id,
    question: row.question,
    kind: row.kind,
    options: row.options,
    lowLabel: row.lowLabel,
    highLabel: row.highLabel,
    anonymous: row.anonymous,
    shown: row.shown,
    wording: wordingOf(row),
    closesAt: row.closesAt,
    closed: row.over || !rights.takes,
    missing: missing(row),
    mine: row.mine,
    results: shown ? results : null,
    can: {
      answer: canAnswer(rights, row),
      change: canChangePoll(rights, row),
      close: canClosePoll(rights, row),
      remove: canRemovePoll(rights),
      moderate: canRemoveWords(rights),
    },
  };
}

/** The kind of place a poll hangs in; null where there is no such poll. One statement. */
export async function hostOf(reader: Reader, id: string): Promise<string | null> {
  const [row] = await reader.query<{ host: string }>(`SELECT host FROM poll WHERE id = $1`, [id]);
  return row?.host ?? null;
}

import type {
  CaseAgeBand,
  CaseCardLine,
  CasePart,
  CaseSetting,
  ProtocolStep,
  RunState,
} from '@hearth/shared';
import { personLine } from '../../foundation/people/person-line.js';
import type { SessionStanding } from '../../foundation/sessions/sessions.policy.js';
import { STANDING } from '../../foundation/sessions/sessions.queries.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import type { LineSource } from './line-source.js';

/** SQL of when the words of the card of this alias are deleted. */
const expiry = (card: string): string =>
  `(SELECT s.ends_at + ${card}.keep_days * interval '1 day' FROM peer_session s WHERE s.id = ${card}.session_id)`;

/** SQL: its time is up, whether its words are deleted yet or not. */
export const caseExpired = (card: string): string =>
  `(${card}.purged_at IS NOT NULL OR ${expiry(card)} <= now())`;

/** SQL of a `CaseCardLine` of the wire for this alias: what was shown, and nothing of what was not. */
export const caseLine = (card: string): string => {
  const shown = (part: CasePart, sql: string) =>
    `CASE WHEN '${part}' = ANY(${card}.shown_parts) AND NOT ${caseExpired(card)} THEN ${sql} END`;
  return `json_build_object('__typename', 'CaseCard', 'id', ${card}.room_id, 'roomId', ${card}.room_id, 'rev', ${card}.rev,
    'author', CASE WHEN ${card}.shown_parts <> '{}' AND NOT ${caseExpired(card)} THEN (SELECT ${personLine('p', 'o')} FROM person p
      LEFT JOIN organization o ON o.id = p.organization_id WHERE p.id = ${card}.author_id) END,
    'ageBand', ${shown('CASE_OUTLINE', `${card}.age_band`)}, 'setting', ${shown('CASE_OUTLINE', `${card}.setting`)},
    'happened', ${shown('CASE_OUTLINE', `${card}.happened`)}, 'tried', ${shown('CASE_TRIED', `${card}.tried`)},
    'question', ${shown('CASE_QUESTION', `${card}.question`)},
    'expired', ${card}.shown_parts <> '{}' AND ${caseExpired(card)}, 'withdrawn', ${card}.shown_parts = '{}')`;
};

/** A card the room has seen nothing of has `rev` 0, so that no replay holds it. */
export const CASE_LINES: LineSource = { table: 'case_card', line: caseLine };

/** What a room sees of its case; null where it has seen nothing. */
export async function caseOfRoom(db: Reader, roomId: string): Promise<CaseCardLine | null> {
  const [row] = await db.query<{ line: CaseCardLine }>(
    `SELECT ${caseLine('card')} AS line FROM case_card card WHERE card.room_id = $1 AND card.rev > 0`,
    [roomId],
  );
  return row?.line ?? null;
}

/** A card as it is stored. */
export interface StoredCase {
  version: number;
  authorId: string | null;
  author: CaseCardLine['author'];
  ageBand: CaseAgeBand | null;
  setting: CaseSetting | null;
  happened: string;
  tried: string;
  question: string;
  shown: CasePart[];
  keepDays: number;
  extended: boolean;
  withdrawn: boolean;
  expired: boolean;
}

/** A session with its case and its protocol, and where the viewer stands to it. */
export interface CaseStanding extends Omit<SessionStanding, 'viewerRsvp'> {
  now: Date;
  roomId: string;
  sessionId: string;
  presents: boolean;
  /** The viewer wrote the card that stands. */
  mine: boolean;
  card: StoredCase | null;
  run: { state: RunState; step: number; steps: ProtocolStep[] } | null;
}

/** Undefined where there is no such session. */
export async function caseStanding(
  db: Reader,
  viewer: Viewer,
  sessionId: string,
): Promise<CaseStanding | undefined> {
  const [row] = await db.query<CaseStanding>(
    `SELECT ${STANDING('s')}, r.id AS "roomId", s.id AS "sessionId", coalesce(card.author_id = $1, false) AS mine,
        CASE WHEN card.room_id IS NOT NULL THEN json_build_object('version', card.version, 'authorId', card.author_id,
          'author', (SELECT ${personLine('p', 'o')} FROM person p LEFT JOIN organization o ON o.id = p.organization_id
             WHERE p.id = card.author_id),
          'ageBand', card.age_band, 'setting', card.setting, 'happened', card.happened, 'tried', card.tried,
          'question', card.question, 'shown', card.shown_parts, 'keepDays', card.keep_days, 'extended', card.extended,
          'withdrawn', card.withdrawn_at IS NOT NULL, 'expired', ${caseExpired('card')}) END AS card,
        CASE WHEN run.room_id IS NOT NULL THEN json_build_object('state', run.state, 'step', run.step, 'steps', run.steps) END AS run
       FROM peer_session s JOIN room r ON r.session_id = s.id AND r.parent_id IS NULL
       LEFT JOIN case_card card ON card.room_id = r.id LEFT JOIN protocol_run run ON run.room_id = r.id WHERE s.id = $2`,
    [viewer.personId, sessionId],
  );
  return row;
}

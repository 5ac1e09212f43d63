import type { Changes, MessageLine, PersonLine, RoomLine } from '@hearth/shared';
import { LIMITS } from '@hearth/shared';
import { personLine } from '../../foundation/people/person-line.js';
import type { ReactionKind } from '../../foundation/reactions/reactions.types.js';
import { roomOpenSql } from '../../foundation/sessions/session-time.js';
import type { SessionStanding } from '../../foundation/sessions/sessions.policy.js';
import {
  SESSION_COLUMNS,
  STANDING,
  type Queries,
  type SessionRow,
} from '../../foundation/sessions/sessions.queries.js';
import { found } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { isoInstantSql } from '../../platform/db/iso-instant.js';
import type { Head } from '../../platform/realtime/channel-kind.js';
import { BREAKOUT_PLACE, breakoutEpoch } from './breakouts.sql.js';
import type { BreakoutPlace } from './room.policy.js';
import { OTHER_LINES } from './room-lines.js';

/** SQL of a `MessageLine` of the wire for alias `m`, its author joined by `WITH_AUTHOR`. */
export const LINE = `json_build_object('__typename', 'Message', 'id', m.id, 'roomId', m.room_id, 'number', m.number, 'rev', m.rev,
  'replyToNumber', m.reply_to_number, 'author', ${personLine('p', 'o')}, 'body', m.body, 'sentAt', ${isoInstantSql('m.sent_at')}, 'editedAt', ${isoInstantSql('m.edited_at')},
  'undone', m.undone_at IS NOT NULL, 'contentNotes', m.content_notes, 'reactions', m.reactions, 'tag', m.tag, 'lessonMark', upper(m.lesson_mark))`;
export const WITH_AUTHOR = `LEFT JOIN person p ON p.id = m.shown_author_id LEFT JOIN organization o ON o.id = p.organization_id`;

export type { Queries };

/** A session of the viewer's audiences with one of its rooms. */
export type RoomRow = SessionRow & {
  roomId: string;
  rev: number;
  lastNumber: number;
  readNumber: number;
  breakout: BreakoutPlace | null;
};

/** Its main room, unless one of its breakouts is named. */
export async function roomOfSession(
  db: Queries,
  viewer: Viewer,
  sessionId: string,
  roomId: string | null = null,
): Promise<RoomRow | undefined> {
  const [row] = await db.query<RoomRow>(
    `SELECT ${SESSION_COLUMNS}, r.id AS "roomId", r.rev, r.last_number AS "lastNumber", coalesce(mine.number, 0) AS "readNumber",
            ${BREAKOUT_PLACE} AS breakout
       FROM peer_session s JOIN room r ON r.session_id = s.id AND (r.id = $4 OR $4::uuid IS NULL AND r.parent_id IS NULL)
       LEFT JOIN room_read mine ON mine.room_id = r.id AND mine.person_id = $1
      WHERE s.id = $2 AND s.audience_id = ANY($3::uuid[])`,
    [viewer.personId, sessionId, viewer.audienceIds, roomId],
  );
  return row;
}

export type RoomStanding = Omit<SessionStanding, 'viewerRsvp'> & { now: Date };
/** The same of one room, a breakout perhaps. */
export type PlaceStanding = RoomStanding & { breakout: BreakoutPlace | null };

/** Where the viewer stands to a room and its session; undefined where there is no such room. */
export async function roomStanding(
  db: Queries,
  viewer: Viewer,
  roomId: string,
): Promise<PlaceStanding | undefined> {
  const [row] = await db.query<PlaceStanding>(
    `SELECT ${STANDING('s')}, ${BREAKOUT_PLACE} AS breakout FROM room r JOIN peer_session s ON s.id = r.session_id WHERE r.id = $2`,
    [viewer.personId, roomId],
  );
  return row;
}

/** The page of lines that ends just before number `before`, or with the last. */
export async function messagesBefore(db: Queries, roomId: string, before: number | null, last: number) {
  const rows = await db.query<{ line: MessageLine }>(
    `SELECT ${LINE} AS line FROM message m ${WITH_AUTHOR} WHERE m.room_id = $1 ${before === null ? '' : 'AND m.number < $3'}
      ORDER BY m.number DESC LIMIT $2`,
    before === null ? [roomId, last + 1] : [roomId, last + 1, before],
  );
  return {
    nodes: rows
      .slice(0, last)
      .map(({ line }) => line)
      .reverse(),
    hasBefore: rows.length > last,
  };
}

/** The kinds with which a person reacted to these messages; those without are left out. One statement. */
export function reactedTo(db: Queries, personId: string, ids: readonly string[]) {
  return db.query<{ messageId: string; kinds: ReactionKind[] }>(
    `SELECT own.message_id AS "messageId", json_agg(own.kind ORDER BY own.kind) AS kinds FROM message_reaction own
      WHERE own.person_id = $1 AND own.message_id = ANY($2::uuid[]) GROUP BY own.message_id`,
    [personId, ids],
  );
}

/** Whom the session of a room is for. */
export async function audienceOfRoom(db: Queries, roomId: string): Promise<string> {
  const [row] = await db.query<{ audienceId: string }>(
    `SELECT s.audience_id AS "audienceId" FROM room r JOIN peer_session s ON s.id = r.session_id WHERE r.id = $1`,
    [roomId],
  );
  return found(row).audienceId;
}

/** One line as everyone in the room sees it. */
export async function messageLine(db: Queries, id: string): Promise<MessageLine> {
  const [row] = await db.query<{ line: MessageLine }>(
    `SELECT ${LINE} AS line FROM message m ${WITH_AUTHOR} WHERE m.id = $1`,
    [id],
  );
  return found(row).line;
}

/** What changed since a `rev`: one page, with the counter as the same snapshot has it. */
export async function changesSince(
  db: Queries,
  roomId: string,
  afterRev: number,
): Promise<Changes<RoomLine>> {
  const [page] = await db.query<{ head: number; lines: RoomLine[] }>(
    `SELECT (SELECT r.rev FROM room r WHERE r.id = $1) AS head, coalesce(json_agg(page.line ORDER BY page.rev), '[]') AS lines
       FROM ((SELECT m.rev, ${LINE} AS line FROM message m ${WITH_AUTHOR} WHERE m.room_id = $1 AND m.rev > $2
               ORDER BY m.rev LIMIT ${LIMITS.replayPage})
             ${OTHER_LINES}
             ORDER BY rev LIMIT ${LIMITS.replayPage}) page`,
    [roomId, afterRev],
  );
  const { head, lines } = page ?? { head: 0, lines: [] };
  const last = lines.at(-1);
  return { lines, upTo: lines.length === LIMITS.replayPage && last ? last.rev : head, head };
}

/** A socket is here if its process has said so within this many seconds. */
export const FRESH_SECONDS = 25;

/** Who is in these rooms now, by room; a person once, however many windows they have open. */
export async function peopleInRooms(
  db: Queries,
  roomIds: readonly string[],
): Promise<Map<string, PersonLine[]>> {
  const rows = await db.query<{ roomId: string; people: PersonLine[] }>(
    `SELECT here.room_id AS "roomId", json_agg(${personLine('p', 'o')} ORDER BY p.name, p.id) AS people
       FROM (SELECT DISTINCT room_id, person_id FROM room_presence
              WHERE room_id = ANY($1::uuid[]) AND seen_at > now() - interval '${FRESH_SECONDS} seconds') here
       JOIN person p ON p.id = here.person_id LEFT JOIN organization o ON o.id = p.organization_id GROUP BY here.room_id`,
    [roomIds],
  );
  return new Map(rows.map(({ roomId, people }) => [roomId, people]));
}

/**
 * Counters of these rooms; the epoch moves with every change of the session, of the breakouts and of who is put out, and when the
 * room opens or closes.
 */
export function roomHeads(db: Queries, roomIds: readonly string[]): Promise<Head[]> {
  return db.query(
    `SELECT r.id, r.rev, s.version || CASE WHEN ${roomOpenSql('s')} THEN ' open' ELSE ' shut' END || ${breakoutEpoch}
        || (SELECT ' ' || count(*) || ' ' || count(x.ended_at) FROM room_measure x WHERE x.session_id = s.id) AS epoch
       FROM room r JOIN peer_session s ON s.id = r.session_id WHERE r.id = ANY($1::uuid[])`,
    [roomIds],
  );
}

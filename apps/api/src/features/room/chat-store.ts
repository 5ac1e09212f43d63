import type { PersonLine } from '@hearth/shared';
import { personLine } from '../../foundation/people/person-line.js';
import type { SessionOwner } from '../../foundation/sessions/sessions.policy.js';
import type { SessionTimes } from '../../foundation/sessions/session-time.js';
import { isoInstant } from '../../platform/graphql/date-time.js';
import type { Tx } from '../../platform/db/db.js';
import { TAG_NOW } from './protocol.queries.js';
import type { ChatAct, ChatBatch, ChatFacts, StoredLine } from './chat-batch.js';

/** Locks a room against every other change of its lines, in all processes; undefined where there is none. */
export async function lockRoom(tx: Tx, roomId: string): Promise<ChatFacts['room'] | undefined> {
  const [room] = await tx.query<ChatFacts['room']>(
    `SELECT id, rev, last_number AS "lastNumber" FROM room WHERE id = $1 FOR UPDATE`,
    [roomId],
  );
  return room;
}

interface FactsRow extends SessionOwner, SessionTimes {
  now: Date;
  tag: ChatFacts['tag'];
  lines: StoredLine[];
  people: Record<string, PersonLine>;
  sent: ChatFacts['sent'];
  measured: ChatFacts['measured'];
}

// A statement of its own after the lock: what was committed while the lock was waited for is seen.
const FACTS = `
  SELECT s.audience_id AS "audienceId", s.cohort_id AS "cohortId", s.starts_at AS "startsAt", s.ends_at AS "endsAt",
    s.canceled_at AS "canceledAt", clock_timestamp() AS now, ${TAG_NOW} AS tag,
    (SELECT coalesce(json_agg(json_build_object('id', m.id, 'roomId', m.room_id, 'authorId', m.shown_author_id, 'number', m.number,
        'rev', m.rev, 'addedRev', m.added_rev, 'body', m.body, 'sentAt', m.sent_at, 'editedAt', m.edited_at, 'undoneAt', m.undone_at, 'tag', m.tag, 'lessonMark', upper(m.lesson_mark))), '[]')
       FROM message m WHERE m.id = ANY($2::uuid[])) AS lines,
    (SELECT coalesce(json_object_agg(p.id, ${personLine('p', 'o')}), '{}') FROM person p
       LEFT JOIN organization o ON o.id = p.organization_id WHERE p.id = ANY($3::uuid[])) AS people,
    (SELECT coalesce(json_object_agg(who.id, (
        SELECT json_build_object('count', count(*), 'first', extract(epoch FROM min(latest.sent_at)) * 1000) FROM (
          SELECT m.sent_at FROM message m WHERE m.shown_author_id = who.id
             AND m.sent_at > now() - make_interval(secs => $4::int) ORDER BY m.sent_at DESC LIMIT $5::int) latest)), '{}')
       FROM unnest($3::uuid[]) who(id)) AS sent,
    (SELECT coalesce(json_object_agg(x.person_id, x.kinds), '{}') FROM (
        SELECT person_id, array_agg(kind) AS kinds FROM room_measure
         WHERE session_id = s.id AND person_id = ANY($3::uuid[]) AND ended_at IS NULL GROUP BY person_id) x) AS measured
    FROM room r JOIN peer_session s ON s.id = r.session_id WHERE r.id = $1`;

/** What a batch must know besides its viewers; undefined where there is no such room. One statement. */
export async function readFacts(
  tx: Tx,
  roomId: string,
  acts: readonly ChatAct[],
  limit: ChatFacts['limit'],
): Promise<Omit<ChatFacts, 'room' | 'viewers' | 'limit'> | undefined> {
  const ids = [...new Set(acts.map(({ id }) => id))];
  const personIds = [...new Set(acts.map(({ personId }) => personId))];
  const [row] = await tx.query<FactsRow>(FACTS, [roomId, ids, personIds, limit.windowSeconds, limit.count]);
  if (!row) return undefined;
  const { now, tag, lines, people, sent, measured, ...session } = row;
  return {
    session,
    now,
    tag,
    people,
    sent,
    measured,
    lines: lines.map((line) => ({
      ...line,
      sentAt: isoInstant(line.sentAt),
      editedAt: line.editedAt && isoInstant(line.editedAt),
      undoneAt: line.undoneAt && isoInstant(line.undoneAt),
    })),
  };
}

/**
 * Writes what a batch decided: the new lines and the room's counters in one statement, changed lines in another. A line
 * that is new and changed goes through both.
 */
export async function writeBatch(
  tx: Tx,
  roomId: string,
  audienceId: string,
  batch: ChatBatch,
): Promise<void> {
  const { added, changed } = batch;
  const counted = `UPDATE room SET rev = $2, last_number = $3 WHERE id = $1::uuid`;
  if (added.length > 0) {
    await tx.query(
      `WITH counted AS (${counted})
       INSERT INTO message (id, room_id, audience_id, number, rev, added_rev, shown_author_id, body, sent_at, tag)
       SELECT line.id, $1::uuid, $4::uuid, line.number, line.rev, line.rev, line.author, line.body, $5::timestamptz, line.tag
         FROM unnest($6::uuid[], $7::int[], $8::int[], $9::uuid[], $10::text[], $11::text[]) line(id, number, rev, author, body, tag)`,
      [
        roomId,
        batch.rev,
        batch.lastNumber,
        audienceId,
        batch.at,
        added.map((line) => line.id),
        added.map((line) => line.number),
        added.map((line) => line.addedRev),
        added.map((line) => line.authorId),
        added.map((line) => line.body),
        added.map((line) => line.tag),
      ],
    );
  }
  if (changed.size > 0) {
    const lines = [...changed];
    await tx.query(
      `WITH counted AS (${counted})
       UPDATE message m SET rev = line.rev, body = line.body, edited_at = line.edited_at, undone_at = line.undone_at,
              lesson_mark = CASE WHEN line.undone_at IS NULL THEN m.lesson_mark END
         FROM unnest($4::uuid[], $5::int[], $6::text[], $7::timestamptz[], $8::timestamptz[]) line(id, rev, body, edited_at, undone_at)
        WHERE m.id = line.id AND m.room_id = $1::uuid`,
      [
        roomId,
        batch.rev,
        batch.lastNumber,
        lines.map((line) => line.id),
        lines.map((line) => line.rev),
        lines.map((line) => line.body),
        lines.map((line) => line.editedAt),
        lines.map((line) => line.undoneAt),
      ],
    );
  }
}

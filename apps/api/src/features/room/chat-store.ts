import type { PersonLine } from '@hearth/shared';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { personLine } from '../../foundation/people/person-line.js';
import { countedReactions } from '../../foundation/reactions/reactions.sql.js';
import type { SessionOwner } from '../../foundation/sessions/sessions.policy.js';
import type { SessionTimes } from '../../foundation/sessions/session-time.js';
import { isoInstant } from '../../platform/graphql/date-time.js';
import type { Tx } from '../../platform/db/db.js';
import { TAG_NOW } from './protocol.queries.js';
import { BREAKOUT_OF_ALL } from './breakouts.sql.js';
import type { ChatAct, ChatFacts, StoredLine } from './chat-acts.js';
import type { ChatBatch } from './chat-batch.js';

/** Locks a room against every other change of its lines, in all processes; undefined where there is none. */
export async function lockRoom(tx: Tx, roomId: string): Promise<ChatFacts['room'] | undefined> {
  const [room] = await tx.query<ChatFacts['room']>(
    `SELECT id, rev, last_number AS "lastNumber" FROM room WHERE id = $1 FOR UPDATE`,
    [roomId],
  );
  return room;
}

interface FactsRow
  extends
    SessionOwner,
    SessionTimes,
    Pick<ChatFacts, 'now' | 'tag' | 'breakout' | 'notes' | 'named' | 'sent'> {
  lines: StoredLine[];
  people: Record<string, PersonLine>;
  measured: ChatFacts['measured'];
}

/** SQL of one line, `$6` being those that someone reacts to. */
const LINE = `json_build_object('id', m.id, 'roomId', m.room_id, 'authorId', m.shown_author_id, 'number', m.number,
  'rev', m.rev, 'addedRev', m.added_rev, 'replyToNumber', m.reply_to_number, 'body', m.body, 'sentAt', m.sent_at, 'editedAt', m.edited_at,
  'undoneAt', m.undone_at, 'contentNotes', m.content_notes, 'tag', m.tag, 'lessonMark', upper(m.lesson_mark),
  'reactions', CASE WHEN m.id = ANY($6::uuid[]) THEN ${countedReactions('message', 'm.id')} ELSE m.reactions END,
  'reacted', CASE WHEN m.id = ANY($6::uuid[]) THEN
     (SELECT coalesce(json_agg(own.person_id || ' ' || own.kind), '[]') FROM message_reaction own
       WHERE own.message_id = m.id AND own.person_id = ANY($3::uuid[])) ELSE '[]' END)`;

// A statement of its own after the lock: what was committed while the lock was waited for is seen.
const FACTS = `
  SELECT s.audience_id AS "audienceId", s.cohort_id AS "cohortId", s.starts_at AS "startsAt", s.ends_at AS "endsAt",
    s.canceled_at AS "canceledAt", s.closed_at AS "closedAt", clock_timestamp() AS now, ${TAG_NOW} AS tag, ${BREAKOUT_OF_ALL} AS breakout,
    (SELECT coalesce(json_agg(${LINE}), '[]') FROM message m WHERE m.id = ANY($2::uuid[])) AS lines,
    (SELECT coalesce(json_object_agg(p.id, ${personLine('p', 'o')}), '{}') FROM person p
       LEFT JOIN organization o ON o.id = p.organization_id
      WHERE p.id = ANY($3::uuid[] || ARRAY(SELECT m.shown_author_id FROM message m WHERE m.id = ANY($6::uuid[])))) AS people,
    CASE WHEN cardinality($7::text[]) = 0 THEN '[]'
         ELSE (SELECT coalesce(json_agg(note.key), '[]') FROM content_note note WHERE note.key = ANY($7::text[])) END AS notes,
    CASE WHEN $8::text = '' THEN '[]'
         ELSE (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY p.id), '[]') FROM person p
                WHERE p.id IN (${audiencePeople('s.audience_id')}) AND position('@' || lower(p.name) IN lower($8::text)) > 0) END AS named,
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
  const [row] = await tx.query<FactsRow>(FACTS, [
    roomId,
    ids,
    personIds,
    limit.windowSeconds,
    limit.count,
    acts.filter(({ kind }) => kind === 'react').map(({ id }) => id),
    [...new Set(acts.flatMap(({ contentNotes = [] }) => contentNotes))],
    acts
      .filter(({ body }) => body.includes('@'))
      .map(({ body }) => body)
      .join('\n'),
  ]);
  if (!row) return undefined;
  const { now, tag, breakout, lines, people, notes, named, sent, measured, ...session } = row;
  return {
    session,
    breakout,
    now,
    tag,
    people,
    notes,
    named,
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

const COUNTED = `WITH counted AS (UPDATE room SET rev = $2, last_number = $3 WHERE id = $1::uuid)`;

/** Lists of keys go as one text each: the arrays of one statement's rows cannot have arrays of several lengths in them. */
const NOTES = `string_to_array(line.notes, ',')`;

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
  if (added.length > 0) {
    await tx.query(
      `${COUNTED}
       INSERT INTO message (id, room_id, audience_id, number, rev, added_rev, shown_author_id, body, sent_at, tag, reply_to_number, content_notes)
       SELECT line.id, $1::uuid, $4::uuid, line.number, line.rev, line.rev, line.author, line.body, $5::timestamptz, line.tag, line.reply_to, ${NOTES}
         FROM unnest($6::uuid[], $7::int[], $8::int[], $9::uuid[], $10::text[], $11::text[], $12::int[], $13::text[])
           line(id, number, rev, author, body, tag, reply_to, notes)`,
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
        added.map((line) => line.replyToNumber),
        added.map((line) => line.contentNotes.join()),
      ],
    );
  }
  if (changed.size > 0) {
    const lines = [...changed];
    await tx.query(
      `${COUNTED}
       UPDATE message m SET rev = line.rev, body = line.body, edited_at = line.edited_at, undone_at = line.undone_at,
              lesson_mark = CASE WHEN line.undone_at IS NULL THEN m.lesson_mark END, content_notes = ${NOTES}, reactions = line.reactions::jsonb
         FROM unnest($4::uuid[], $5::int[], $6::text[], $7::timestamptz[], $8::timestamptz[], $9::text[], $10::text[])
           line(id, rev, body, edited_at, undone_at, notes, reactions)
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
        lines.map((line) => line.contentNotes.join()),
        lines.map(({ reactions }) => (reactions ? JSON.stringify(reactions) : null)),
      ],
    );
  }
}

import type { MessageLine } from '@hearth/shared';
import { STANDING } from '../../foundation/sessions/sessions.queries.js';
import { found, notAllowed, notFound } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import type { MessageLessonAskInput, MessageLessonInput } from './message-lesson.inputs.js';
import { canAskMessageLesson, canMarkMessageLesson } from './room.policy.js';
import { messageLine, type RoomStanding } from './room.queries.js';

interface Marked extends RoomStanding {
  roomId: string;
  mine: boolean;
  undone: boolean;
  byGuest: boolean;
  lessonMark: string | null;
}

/**
 * A message with its room locked against every other change, and where the viewer stands to it. Throws `not_found`, of a message in
 * a breakout too: a lesson is shown to everyone of the session, and that was said to a few.
 */
async function lockMessage(tx: Tx, viewer: Viewer, id: string): Promise<Marked> {
  await tx.query(`SELECT FROM room WHERE id = (SELECT room_id FROM message WHERE id = $1) FOR UPDATE`, [id]);
  const [row] = await tx.query<Marked>(
    `SELECT m.room_id AS "roomId", coalesce(m.shown_author_id = $1, false) AS mine, m.undone_at IS NOT NULL AS undone,
        EXISTS (SELECT 1 FROM person guest WHERE guest.id = m.shown_author_id AND guest.is_guest) AS "byGuest",
        upper(m.lesson_mark) AS "lessonMark", ${STANDING('s')}
       FROM message m JOIN room r ON r.id = m.room_id AND r.parent_id IS NULL JOIN peer_session s ON s.id = r.session_id WHERE m.id = $2`,
    [viewer.personId, id],
  );
  const message = found(row);
  if (!canMarkMessageLesson(viewer, { ...message, mine: true }, message.now)) throw notFound();
  return message;
}

async function lockMine(tx: Tx, viewer: Viewer, id: string): Promise<Marked> {
  const message = await lockMessage(tx, viewer, id);
  if (!canMarkMessageLesson(viewer, message, message.now)) throw notAllowed('author');
  return message;
}

const settle = (tx: Tx, id: string) =>
  tx.query(
    `UPDATE message_lesson_ask SET answered_at = now() WHERE message_id = $1 AND answered_at IS NULL`,
    [id],
  );

/**
 * Whoever wrote a message marks it as a lesson, or takes that off (`kind` null); after the room has closed too. As it stands
 * already, nothing changes. Throws `not_found`, `not_allowed`.
 */
export async function markLesson(
  tx: Tx,
  viewer: Viewer,
  { id, kind = null }: MessageLessonInput,
): Promise<MessageLine> {
  const message = await lockMine(tx, viewer, id);
  if (message.lessonMark !== kind) {
    await tx.query(
      `WITH counted AS (UPDATE room SET rev = rev + 1 WHERE id = $2 RETURNING rev)
       UPDATE message SET lesson_mark = $3, rev = counted.rev FROM counted WHERE id = $1`,
      [id, message.roomId, kind?.toLowerCase() ?? null],
    );
    await settle(tx, id);
    tx.announce('inbox.changed', { personIds: [viewer.personId] });
    tx.announce('message.marked', await messageLine(tx, id));
  }
  return messageLine(tx, id);
}

/** Whoever wrote a message says no to all who asked so far: to each of them for good. Throws `not_found`, `not_allowed`. */
export async function declineLesson(tx: Tx, viewer: Viewer, id: string): Promise<MessageLine> {
  await lockMine(tx, viewer, id);
  await settle(tx, id);
  tx.announce('inbox.changed', { personIds: [viewer.personId] });
  return messageLine(tx, id);
}

/** Whoever runs the session asks the author to let a message be a lesson; once, whatever the answer. Throws `not_found`, `not_allowed`. */
export async function askLesson(
  tx: Tx,
  viewer: Viewer,
  { id, kind }: MessageLessonAskInput,
): Promise<MessageLine> {
  const message = await lockMessage(tx, viewer, id);
  if (!canAskMessageLesson(viewer, message, message.now))
    throw notAllowed(message.mine || message.byGuest ? 'author' : 'coordinator');
  if (message.lessonMark === null) {
    const [asked] = await tx.query(
      `INSERT INTO message_lesson_ask (message_id, asker_id, kind) VALUES ($1, $2, $3)
       ON CONFLICT (message_id, asker_id) DO NOTHING RETURNING message_id`,
      [id, viewer.personId, kind.toLowerCase()],
    );
    if (asked) await tx.enqueue('notification.spread', { kind: 'room.lesson', subjectId: id, by: null });
  }
  return messageLine(tx, id);
}

/** A question whether a message may be a lesson, as one of its two sides sees it. */
export interface LessonAsk {
  messageId: string;
  kind: 'PUT_TO_WORK' | 'REFINE';
  /** The viewer asked it; otherwise the viewer is asked. */
  mine: boolean;
}

/** What the viewer is asked about their messages in a room and has not answered, and what they asked themselves. */
export function lessonAsks(db: Reader, viewer: Viewer, roomId: string): Promise<LessonAsk[]> {
  return db.query<LessonAsk>(
    `SELECT DISTINCT ON (m.number, ask.asker_id = $1) ask.message_id AS "messageId", upper(ask.kind) AS kind, ask.asker_id = $1 AS mine
       FROM message_lesson_ask ask JOIN message m ON m.id = ask.message_id
      WHERE m.room_id = $2 AND m.undone_at IS NULL AND m.lesson_mark IS NULL
        AND (ask.asker_id = $1 OR (m.shown_author_id = $1 AND ask.answered_at IS NULL))
      ORDER BY m.number, ask.asker_id = $1, ask.asked_at DESC`,
    [viewer.personId, roomId],
  );
}

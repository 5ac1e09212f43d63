import type { RoomQuestionLine, RoomQuestionsLine } from '@hearth/shared';
import { roomRefusal } from '../../foundation/sessions/room-refusal.js';
import { canReadChat } from '../../foundation/sessions/sessions.policy.js';
import { ensure, found, invalidField, notAllowed, notFound } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type {
  QuestionEditInput,
  QuestionHideInput,
  QuestionsAllowInput,
  QuestionSwitchInput,
} from './question.inputs.js';
import { canAskQuestions, canHideQuestions, canRunQuestions } from './question.policy.js';
import {
  questionLine,
  questionRow,
  questionsLine,
  questionsOf,
  shownQuestion,
  type QuestionRow,
} from './question.queries.js';
import type { RoomQuestion, RoomQuestions } from './question.types.js';
import { COUNTED, holdRoom, type LockedRoom } from './room-lock.js';

interface Held extends LockedRoom {
  row: QuestionRow;
}

/** A question with its room locked against every other change. Throws `not_found` where the viewer may not read it. */
async function holdQuestion(tx: Tx, viewer: Viewer, id: string): Promise<Held> {
  const [where] = await tx.query<{ roomId: string }>(
    `SELECT room_id AS "roomId" FROM room_question WHERE id = $1`,
    [id],
  );
  const room = await holdRoom(tx, viewer, { room: found(where).roomId });
  if (!canReadChat(viewer, room.session, room.session.now)) throw notFound();
  return { ...room, row: await questionRow(tx, viewer, id) };
}

/** Counts the held room one further, changes the question, and says so. */
async function change(
  tx: Tx,
  viewer: Viewer,
  { roomId, session, row }: Held,
  set: string,
  values: unknown[] = [],
): Promise<RoomQuestion> {
  const [changed] = await tx.query<{ line: RoomQuestionLine }>(
    `${COUNTED} UPDATE room_question q SET rev = counted.rev${set ? `, ${set}` : ''} FROM counted WHERE q.id = $2
       RETURNING ${questionLine('q')} AS line`,
    [roomId, row.line.id, ...values],
  );
  tx.announce('room.changed', found(changed).line);
  return shownQuestion(viewer, session, await questionRow(tx, viewer, row.line.id));
}

/** The question's own author, while it stands and the room is open. */
function ensureMine(viewer: Viewer, { row, session }: Held): void {
  if (!row.mine) throw notAllowed('author');
  if (row.line.withdrawn || row.line.hidden) throw notFound();
  if (!canAskQuestions(viewer, session)) throw roomRefusal(viewer, session);
}

/** Rewords one's own question; marked as such. Throws `not_found`, `not_allowed`, `room_closed`. */
export async function questionEdit(
  tx: Tx,
  viewer: Viewer,
  { id, body }: QuestionEditInput,
): Promise<RoomQuestion> {
  const held = await holdQuestion(tx, viewer, id);
  ensureMine(viewer, held);
  if (held.row.text === body) return shownQuestion(viewer, held.session, held.row);
  return change(tx, viewer, held, `body = $3, edited_at = now()`, [body]);
}

/** Takes one's own question back: its words go. Twice is once. Throws as `questionEdit`. */
export async function questionWithdraw(tx: Tx, viewer: Viewer, id: string): Promise<RoomQuestion> {
  const held = await holdQuestion(tx, viewer, id);
  if (held.row.mine && held.row.line.withdrawn) return shownQuestion(viewer, held.session, held.row);
  ensureMine(viewer, held);
  return change(tx, viewer, held, `body = '', withdrawn_at = now(), pinned_at = NULL`);
}

/**
 * Says that one would like to hear an answer, or not any more; to one's own question, too. As it stands already, nothing changes.
 * Throws `not_found`, `room_closed`.
 */
export async function questionVote(
  tx: Tx,
  viewer: Viewer,
  { id, on }: QuestionSwitchInput,
): Promise<RoomQuestion> {
  const held = await holdQuestion(tx, viewer, id);
  if (held.row.line.withdrawn || held.row.line.hidden) throw notFound();
  if (!canAskQuestions(viewer, held.session)) throw roomRefusal(viewer, held.session);
  if (held.row.voted === on) return shownQuestion(viewer, held.session, held.row);
  await tx.query(
    on
      ? `INSERT INTO question_vote (question_id, person_id) VALUES ($1, $2)`
      : `DELETE FROM question_vote WHERE question_id = $1 AND person_id = $2`,
    [id, viewer.personId],
  );
  return change(tx, viewer, held, '');
}

/** Where whoever runs the session sets something about a question that stands. */
async function mark(
  tx: Tx,
  viewer: Viewer,
  { id, on }: QuestionSwitchInput,
  which: 'answered' | 'pinned',
): Promise<RoomQuestion> {
  const held = await holdQuestion(tx, viewer, id);
  ensure(canHideQuestions(viewer, held.session), 'coordinator');
  if (!canRunQuestions(viewer, held.session)) throw roomRefusal(viewer, held.session);
  const { line } = held.row;
  if (line.withdrawn || line.hidden) throw notFound();
  if (line[which] === on) return shownQuestion(viewer, held.session, held.row);
  return change(tx, viewer, held, `${which}_at = CASE WHEN $3::boolean THEN now() END`, [on]);
}

/** Marks a question as answered, or opens it again. Throws `not_found`, `not_allowed`, `room_closed`. */
export const questionAnswer = (tx: Tx, viewer: Viewer, input: QuestionSwitchInput): Promise<RoomQuestion> =>
  mark(tx, viewer, input, 'answered');

/** Puts a question above the others, or back among them. Throws as `questionAnswer`. */
export const questionPin = (tx: Tx, viewer: Viewer, input: QuestionSwitchInput): Promise<RoomQuestion> =>
  mark(tx, viewer, input, 'pinned');

/**
 * Hides a question from everyone but whoever asked it and those who run the session, or shows it again; by whom and why is noted, and
 * why is told to whoever asked. Throws `not_found`, `not_allowed`, `invalid` (why).
 */
export async function questionHide(
  tx: Tx,
  viewer: Viewer,
  { id, on, why }: QuestionHideInput,
): Promise<RoomQuestion> {
  const held = await holdQuestion(tx, viewer, id);
  ensure(canHideQuestions(viewer, held.session), 'coordinator');
  if (held.row.line.withdrawn) throw notFound();
  if (held.row.line.hidden === on) return shownQuestion(viewer, held.session, held.row);
  if (on && why === '') throw invalidField('why', 'required');
  return change(
    tx,
    viewer,
    held,
    `hidden_at = CASE WHEN $3::boolean THEN now() END, hidden_by_id = $4, hidden_why = $5, pinned_at = NULL`,
    [on, on ? viewer.personId : null, on ? why : ''],
  );
}

/** Lets people ask without their names in this room, or no more; what was asked stays. Refuses like `room`, and with `not_allowed`. */
export async function questionsAllow(
  tx: Tx,
  viewer: Viewer,
  input: QuestionsAllowInput,
): Promise<RoomQuestions> {
  const { roomId, session } = await holdRoom(tx, viewer, { room: input.roomId });
  if (!canReadChat(viewer, session, session.now)) throw roomRefusal(viewer, session);
  ensure(canHideQuestions(viewer, session), 'coordinator');
  if (!canRunQuestions(viewer, session)) throw roomRefusal(viewer, session);
  const before = await questionsOf(tx, viewer, roomId);
  if (before.asMember === input.asMember) return before;
  const [set] = await tx.query<{ line: RoomQuestionsLine }>(
    `${COUNTED} INSERT INTO room_questions AS how (room_id, rev, as_member) SELECT $1, counted.rev, $2 FROM counted
     ON CONFLICT (room_id) DO UPDATE SET rev = excluded.rev, as_member = excluded.as_member RETURNING ${questionsLine('how')} AS line`,
    [roomId, input.asMember],
  );
  const { line } = found(set);
  tx.announce('room.changed', line);
  return { ...before, rev: line.rev, asMember: line.asMember };
}

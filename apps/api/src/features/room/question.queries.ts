import type { RoomQuestionLine } from '@hearth/shared';
import { LIMITS } from '@hearth/shared';
import { personLine } from '../../foundation/people/person-line.js';
import { roomRefusal } from '../../foundation/sessions/room-refusal.js';
import { canReadChat } from '../../foundation/sessions/sessions.policy.js';
import { STANDING } from '../../foundation/sessions/sessions.queries.js';
import { found } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { isoInstantSql } from '../../platform/db/iso-instant.js';
import type { Reader } from '../../platform/db/reader.js';
import type { LineSource } from './line-source.js';
import { isMyQuestion } from './question-authorship.js';
import {
  canAskQuestions,
  canChangeQuestion,
  canHideQuestions,
  canReadHidden,
  canRunQuestions,
  type QuestionRoom,
} from './question.policy.js';
import type { RoomQuestion, RoomQuestions } from './question.types.js';

/** SQL of a `RoomQuestionLine` of the wire for this alias: what everyone in the room may know of it. */
export const questionLine = (
  q: string,
): string => `json_build_object('__typename', 'RoomQuestion', 'id', ${q}.id, 'roomId', ${q}.room_id, 'number', ${q}.number,
  'rev', ${q}.rev, 'author', (SELECT ${personLine('p', 'o')} FROM person p LEFT JOIN organization o ON o.id = p.organization_id
     WHERE p.id = ${q}.shown_author_id),
  'asMember', ${q}.as_member, 'body', CASE WHEN ${q}.hidden_at IS NULL THEN ${q}.body ELSE '' END, 'askedAt', ${isoInstantSql(`${q}.asked_at`)},
  'edited', ${q}.edited_at IS NOT NULL, 'votes', (SELECT count(*) FROM question_vote vote WHERE vote.question_id = ${q}.id),
  'answered', ${q}.answered_at IS NOT NULL, 'pinned', ${q}.pinned_at IS NOT NULL, 'withdrawn', ${q}.withdrawn_at IS NOT NULL,
  'hidden', ${q}.hidden_at IS NOT NULL)`;

export const QUESTION_LINES: LineSource = { table: 'room_question', line: questionLine };

/** How a room takes questions, as it is pushed. */
export const questionsLine = (set: string): string =>
  `json_build_object('__typename', 'RoomQuestions', 'id', ${set}.room_id, 'roomId', ${set}.room_id, 'rev', ${set}.rev, 'asMember', ${set}.as_member)`;

export const QUESTIONS_LINES: LineSource = { table: 'room_questions', line: questionsLine };

/** A question as read for one viewer. Nothing of it leaves but by `shownQuestion`. */
export interface QuestionRow {
  line: RoomQuestionLine;
  mine: boolean;
  voted: boolean;
  /** What it says, hidden or not. */
  text: string;
  hiddenWhy: string;
}

/** SQL of a `QuestionRow` for this alias. */
const ROW = (
  q: string,
  viewer: string,
) => `json_build_object('line', ${questionLine(q)}, 'mine', ${isMyQuestion(`${q}.id`, viewer)},
  'voted', EXISTS (SELECT FROM question_vote own WHERE own.question_id = ${q}.id AND own.person_id = ${viewer}),
  'text', ${q}.body, 'hiddenWhy', ${q}.hidden_why)`;

/** The question as the viewer sees it, with what they may do. */
export function shownQuestion(viewer: Viewer, session: QuestionRoom, row: QuestionRow): RoomQuestion {
  const { line, mine, voted, text, hiddenWhy } = row;
  const facts = { mine, withdrawn: line.withdrawn, hidden: line.hidden };
  const reads = canReadHidden(viewer, session, facts);
  return {
    ...(line as Omit<RoomQuestion, 'viewer'>),
    viewer: {
      mine,
      voted,
      canChange: canChangeQuestion(viewer, session, facts),
      hiddenBody: reads ? text : null,
      hiddenWhy: reads ? hiddenWhy : null,
    },
  };
}

/** A question of any room, for whom its room is to be asked about. */
export async function questionRow(reader: Reader, viewer: Viewer, id: string): Promise<QuestionRow> {
  const [row] = await reader.query<{ question: QuestionRow }>(
    `SELECT ${ROW('q', '$2')} AS question FROM room_question q WHERE q.id = $1`,
    [id, viewer.personId],
  );
  return found(row).question;
}

/** All questions of a room, for whoever may read its chat. Refuses like `room`. One statement. */
export async function questionsOf(reader: Reader, viewer: Viewer, roomId: string): Promise<RoomQuestions> {
  const [row] = await reader.query<
    QuestionRoom & { rev: number | null; asMember: boolean | null; questions: QuestionRow[] }
  >(
    `SELECT ${STANDING('s')}, how.rev, how.as_member AS "asMember",
        (SELECT coalesce(json_agg(each.row ORDER BY each.number), '[]') FROM (
           SELECT q.number, ${ROW('q', '$1')} AS row FROM room_question q WHERE q.room_id = r.id ORDER BY q.number LIMIT ${LIMITS.questions}) each) AS questions
       FROM room r JOIN peer_session s ON s.id = r.session_id LEFT JOIN room_questions how ON how.room_id = r.id WHERE r.id = $2`,
    [viewer.personId, roomId],
  );
  const { rev, asMember, questions, ...session } = found(row);
  if (!canReadChat(viewer, session, session.now)) throw roomRefusal(viewer, session);
  return {
    id: roomId,
    roomId,
    rev: rev ?? 0,
    asMember: asMember ?? false,
    nodes: questions.map((question) => shownQuestion(viewer, session, question)),
    can: {
      ask: canAskQuestions(viewer, session),
      run: canRunQuestions(viewer, session),
      hide: canHideQuestions(viewer, session),
    },
  };
}

import type { RoomQuestionLine } from '@hearth/shared';
import { LIMITS } from '@hearth/shared';
import { audiencePeople, FEWEST_TO_HIDE_AMONG } from '../../foundation/cohorts/audience-people.js';
import { measuredSql } from '../../foundation/sessions/room-measure.sql.js';
import { roomRefusal } from '../../foundation/sessions/room-refusal.js';
import { canReadChat } from '../../foundation/sessions/sessions.policy.js';
import { found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import { askedHere, askedLately, isMyQuestion, noteAsker } from './question-authorship.js';
import type { QuestionAskInput } from './question.inputs.js';
import { canAskQuestions } from './question.policy.js';
import { questionLine, questionRow, shownQuestion } from './question.queries.js';
import type { RoomQuestion } from './question.types.js';
import { COUNTED, holdRoom } from './room-lock.js';
import { FRESH_SECONDS } from './room.queries.js';

interface AskFacts {
  /** What the id means to the viewer: not there, theirs in this room, or taken. */
  standing: 'mine' | 'taken' | null;
  audienceId: string;
  /** The room takes questions without a name. */
  allowed: boolean;
  /** People who may read it, and who are in the room now and may ask there; no more are counted than are needed. */
  readers: number;
  here: number;
  inRoom: number;
  own: number;
  lately: { count: number; ago: number };
}

const FACTS = `
  SELECT room.audience_id AS "audienceId",
    (SELECT CASE WHEN q.room_id = room.id AND ${isMyQuestion('q.id', '$2')} THEN 'mine' ELSE 'taken' END FROM room_question q WHERE q.id = $3) AS standing,
    coalesce((SELECT how.as_member FROM room_questions how WHERE how.room_id = room.id), false) AS allowed,
    (SELECT count(*)::int FROM (${audiencePeople('room.audience_id')} LIMIT ${FEWEST_TO_HIDE_AMONG}) counted) AS readers,
    (SELECT count(DISTINCT here.person_id)::int FROM room_presence here JOIN person p ON p.id = here.person_id AND NOT p.is_guest
      WHERE NOT ${measuredSql('mute', 'room.session_id', 'p.id')} AND NOT ${measuredSql('remove', 'room.session_id', 'p.id')} AND here.room_id = room.id AND here.seen_at > now() - interval '${FRESH_SECONDS} seconds') AS here,
    (SELECT count(*)::int FROM room_question q WHERE q.room_id = room.id) AS "inRoom",
    ${askedHere('room.id', '$2')} AS own, ${askedLately('room.id', '$2', LIMITS.questionPace.seconds)} AS lately
    FROM room WHERE room.id = $1`;

const ADD = `
  ${COUNTED},
  added AS (
    INSERT INTO room_question (id, room_id, audience_id, number, rev, body, shown_author_id, as_member, asked_at)
    SELECT $2::uuid, $1::uuid, $3::uuid, (SELECT coalesce(max(q.number), 0) + 1 FROM room_question q WHERE q.room_id = $1::uuid), counted.rev, $4,
           CASE WHEN $5::boolean THEN NULL ELSE $6::uuid END, $5::boolean, clock_timestamp() FROM counted
    ON CONFLICT (id) DO NOTHING RETURNING *),
  asked AS (${noteAsker('added', '$6::uuid')})
  SELECT ${questionLine('added')} AS line FROM added`;

function ensureWithinLimits({ inRoom, own, lately }: AskFacts): void {
  const { count, seconds } = LIMITS.questionPace;
  if (lately.count >= count)
    throw new RefusalError('too_many', { retryAfterSeconds: Math.max(1, Math.ceil(seconds - lately.ago)) });
  if (own >= LIMITS.questionsEach) throw invalidField('body', 'too_many_own', { max: LIMITS.questionsEach });
  if (inRoom >= LIMITS.questions) throw invalidField('body', 'too_many_here', { max: LIMITS.questions });
}

/**
 * Asks in a room. The same id from the same person answers what is there. Without a name only where whoever runs the session allows
 * it, and among five people who may read it and five who are here. Refuses like `room`, and with `invalid` (body, asMember), `too_many`, `id_taken`.
 */
export async function questionAsk(tx: Tx, viewer: Viewer, input: QuestionAskInput): Promise<RoomQuestion> {
  const { id, body, asMember } = input;
  const { roomId, session } = await holdRoom(tx, viewer, { mainRoom: input.roomId });
  if (!canReadChat(viewer, session, session.now)) throw roomRefusal(viewer, session);
  const [row] = await tx.query<AskFacts>(FACTS, [roomId, viewer.personId, id]);
  const facts = found(row);
  if (facts.standing === 'mine') return shownQuestion(viewer, session, await questionRow(tx, viewer, id));
  if (!canAskQuestions(viewer, session)) throw roomRefusal(viewer, session);
  if (facts.standing === 'taken') throw new RefusalError('id_taken');
  ensureWithinLimits(facts);
  if (asMember && !facts.allowed) throw invalidField('asMember', 'switched_off');
  if (asMember && Math.min(facts.readers, facts.here) < FEWEST_TO_HIDE_AMONG)
    throw invalidField('asMember', 'too_few_people', { min: FEWEST_TO_HIDE_AMONG });
  const [added] = await tx.query<{ line: RoomQuestionLine }>(ADD, [
    roomId,
    id,
    facts.audienceId,
    body,
    asMember,
    viewer.personId,
  ]);
  // Taken at this very moment in another room.
  if (!added) throw new RefusalError('id_taken');
  tx.announce('room.changed', added.line);
  return shownQuestion(viewer, session, {
    line: added.line,
    mine: true,
    voted: false,
    text: body,
    hiddenWhy: '',
  });
}

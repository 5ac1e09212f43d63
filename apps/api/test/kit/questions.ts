import { randomUUID } from 'node:crypto';
import type { Actor } from './actor.js';
import type { House } from './house.js';

/** What a viewer sees of a question. */
export interface SeenQuestion {
  id: string;
  number: number;
  rev: number;
  author: { id: string; name: string } | null;
  asMember: boolean;
  body: string;
  askedAt: string;
  edited: boolean;
  votes: number;
  answered: boolean;
  pinned: boolean;
  withdrawn: boolean;
  hidden: boolean;
  viewer: {
    mine: boolean;
    voted: boolean;
    canChange: boolean;
    hiddenBody: string | null;
    hiddenWhy: string | null;
  };
}

export const QUESTION = `id roomId number rev author { id name pronouns roleTitle organizationName state guest } asMember body askedAt edited votes answered pinned
  withdrawn hidden viewer { mine voted canChange hiddenBody hiddenWhy }`;
export const QUESTIONS = `query($id: ID!) { roomQuestions(roomId: $id) { id rev asMember can { ask run hide } nodes { ${QUESTION} } } }`;

export const seeQuestions = async (who: Actor, roomId: string) =>
  (
    await who.gql<{
      roomQuestions: {
        asMember: boolean;
        can: { ask: boolean; run: boolean; hide: boolean };
        nodes: SeenQuestion[];
      };
    }>(QUESTIONS, { id: roomId })
  ).roomQuestions;

const change = async (who: Actor, name: string, type: string, input: unknown): Promise<SeenQuestion> =>
  (
    await who.gql<Record<string, SeenQuestion>>(
      `mutation($input: ${type}!) { ${name}(input: $input) { ${QUESTION} } }`,
      { input },
    )
  )[name]!;

export const ask = (who: Actor, roomId: string, some: Record<string, unknown> = {}): Promise<SeenQuestion> =>
  change(who, 'questionAsk', 'QuestionAskInput', {
    id: randomUUID(),
    roomId,
    body: 'How do you begin?',
    ...some,
  });
export const reword = (who: Actor, id: string, body: string) =>
  change(who, 'questionEdit', 'QuestionEditInput', { id, body });
export const vote = (who: Actor, id: string, on = true) =>
  change(who, 'questionVote', 'QuestionSwitchInput', { id, on });
export const markAnswered = (who: Actor, id: string, on = true) =>
  change(who, 'questionAnswer', 'QuestionSwitchInput', { id, on });
export const pin = (who: Actor, id: string, on = true) =>
  change(who, 'questionPin', 'QuestionSwitchInput', { id, on });
export const hide = (who: Actor, id: string, on = true, why = 'It names a child.') =>
  change(who, 'questionHide', 'QuestionHideInput', { id, on, why });
export const takeBack = async (who: Actor, id: string): Promise<SeenQuestion> =>
  (
    await who.gql<{ questionWithdraw: SeenQuestion }>(
      `mutation($id: ID!) { questionWithdraw(id: $id) { ${QUESTION} } }`,
      { id },
    )
  ).questionWithdraw;
export const allowAsMember = (who: Actor, roomId: string, asMember = true) =>
  who.gql(`mutation($input: QuestionsAllowInput!) { questionsAllow(input: $input) { asMember } }`, {
    input: { roomId, asMember },
  });

/** Says that these people are in the room now, without a socket of theirs. */
export const areHere = (house: House, roomId: string, people: readonly Actor[]) =>
  house.db.query(
    `INSERT INTO room_presence (socket_id, room_id, person_id, seen_at)
     SELECT 'here ' || $1 || person, $1::uuid, person, now() + interval '1 hour' FROM unnest($2::uuid[]) person`,
    [roomId, people.map(({ personId }) => personId)],
  );

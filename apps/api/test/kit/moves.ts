import { randomUUID } from 'node:crypto';
import type { Actor } from './actor.js';
import { THREAD, type SeenThread } from './forum.js';

/** The reason that is given for every move. */
export const WHY = 'It is about something else.';
export const move = async (who: Actor, threadId: string, spaceId: string) =>
  (
    await who.gql<{ threadMove: SeenThread }>(
      `mutation($input: ThreadMoveInput!) { threadMove(input: $input) { ${THREAD} } }`,
      { input: { threadId, spaceId, why: WHY } },
    )
  ).threadMove;
/** Which posts, under which title. */
interface Split {
  id?: string;
  from?: number;
  numbers?: number[];
  title?: string;
}
export const split = async (who: Actor, threadId: string, which: Split) =>
  (
    await who.gql<{ threadSplit: SeenThread }>(
      `mutation($input: ThreadSplitInput!) { threadSplit(input: $input) { ${THREAD} } }`,
      { input: { id: randomUUID(), title: 'A talk of its own', why: WHY, ...which, threadId } },
    )
  ).threadSplit;
export const merge = async (who: Actor, threadId: string, intoId: string) =>
  (
    await who.gql<{ threadMerge: SeenThread }>(
      `mutation($input: ThreadMergeInput!) { threadMerge(input: $input) { ${THREAD} } }`,
      { input: { threadId, intoId, why: WHY } },
    )
  ).threadMerge;

import { randomUUID } from 'node:crypto';
import type { Actor } from './kit/actor.js';
import { answerPoll, makePoll, removePoll } from './kit/polls.js';

interface Cast {
  author: Actor;
  /** Whoever of the two did not write. */
  other: Actor;
  others: readonly Actor[];
  spaceId: string;
}

const START = `mutation($input: ThreadStartInput!) { threadStart(input: $input) { id } }`;

/**
 * Who wrote as a member asks polls in their thread and in two more, and answers an anonymous one as the other of the two who may
 * have written it does in the other world.
 */
export async function askPolls(
  ids: { asked: string; polls: readonly [string, string, string]; pollThreads: readonly [string, string] },
  { author, other, others, spaceId }: Cast,
): Promise<void> {
  for (const id of ids.pollThreads)
    await author.gql(START, {
      input: { id, postId: randomUUID(), spaceId, title: 'A question', markdown: 'Say.', asMember: true },
    });
  const [counted, few, named] = ids.polls;
  const removed = await makePoll(author, ids.asked, { question: 'Too soon?' });
  await removePoll(author, removed.id);
  await makePoll(author, ids.asked, { id: counted, anonymous: true, kind: 'WORDS' });
  await makePoll(author, ids.pollThreads[0], { id: few, anonymous: true });
  await makePoll(author, ids.pollThreads[1], { id: named });
  await answerPoll(author, counted, 'Nobody');
  await answerPoll(other, counted, 'A friend');
  for (const [index, who] of others.entries()) await answerPoll(who, counted, `Word ${index}`);
  await answerPoll(author, counted, 'Nobody yet');
  await answerPoll(author, few, '1');
  await answerPoll(other, few, '2');
  await answerPoll(others[0]!, named, '2');
}

import { randomUUID } from 'node:crypto';
import type { Actor } from './kit/actor.js';
import { merge, split } from './kit/moves.js';

const START = `mutation($input: ThreadStartInput!) { threadStart(input: $input) { id } }`;
const REPLY = `mutation($input: PostReplyInput!) { postReply(input: $input) { id } }`;

/** A thread in which one answers as a member, another, and what is split off the first and takes the other in. */
export const MOVED = ['mixed', 'other', 'split'] as const;
export const movedIds = () => ({ mixed: randomUUID(), other: randomUUID(), split: randomUUID() });
export const MOVED_THREAD = `query($id: ID!) { thread(id: $id) { title rev lastNumber postCount unreadCount mergedInto startedBy { id } startedAsMember can { reply describe keep }
           posts { nodes { number rev replyToNumber voice html deleted movedTo { threadId number title } author { id } viewer { mine canEdit canDelete canFlag } } } } }`;

interface Cast {
  author: Actor;
  others: [Actor, Actor];
  keeper: Actor;
  spaceId: string;
}

/** A keeper splits some of what the author answered off, and merges another thread in which they answered into that. */
export async function mixAndSplit(
  ids: ReturnType<typeof movedIds>,
  { author, others, keeper, spaceId }: Cast,
): Promise<void> {
  const [starter, another] = others;
  for (const id of [ids.mixed, ids.other]) {
    await starter.gql(START, {
      input: { id, postId: randomUUID(), spaceId, title: 'A mixed bag', markdown: 'Of this and that.' },
    });
    for (const who of [author, another, author])
      await who.gql(REPLY, {
        input: { id: randomUUID(), threadId: id, markdown: 'So it is.', asMember: true },
      });
  }
  await split(keeper, ids.mixed, { id: ids.split, numbers: [2, 3] });
  await merge(keeper, ids.other, ids.split);
}

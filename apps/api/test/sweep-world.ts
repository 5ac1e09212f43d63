import { randomUUID } from 'node:crypto';
import { aVisitor, type Actor } from './kit/actor.js';
import { aPhoto, upload } from './kit/files.js';
import { aGuest } from './kit/guests.js';
import type { House } from './kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  aModerator,
  anAdministrator,
  anOutsider,
  leaves,
  type CohortHandle,
} from './kit/people.js';
import { aSession, aSpace, aThread, type SpaceHandle } from './kit/places.js';

/** The kinds of people a house knows, in the order of the sweep's columns. */
export const KINDS = [
  'visitor',
  'outsider',
  'administrator',
  'moderator',
  'member',
  'fellowElsewhere',
  'fellowWhoLeft',
  'coordinatorElsewhere',
  'fellow',
  'coordinator',
  'guest',
  'guestElsewhere',
] as const;
export type Kind = (typeof KINDS)[number];

/** Two cohorts of two programs, someone of every kind, and a place to write in for ours. */
export interface SweepWorld {
  house: House;
  cohort: CohortHandle;
  space: SpaceHandle;
  people: Record<Kind, Actor>;
  /** A fellow of ours who owns what others reach for. */
  author: Actor;
  thread: { id: string; postIds: string[] };
  session: { id: string; roomId: string };
  /** Another of the author's, for links that are ended. */
  spare: { id: string };
  /** A guest there, to be put out. */
  toPutOut: Actor;
  /** A message of the author's in the room. */
  messageId: string;
  /** A picture in a post of the author's in that thread. */
  fileId: string;
}

export async function aSweepWorld(house: House): Promise<SweepWorld> {
  const [cohort, elsewhere] = [await aCohort(house), await aCohort(house)];
  const fellowWhoLeft = await aFellow(house, { in: cohort });
  await leaves(house, fellowWhoLeft, cohort);
  const people: Record<Exclude<Kind, 'guest' | 'guestElsewhere'>, Actor> = {
    visitor: aVisitor(house),
    outsider: await anOutsider(house),
    administrator: await anAdministrator(house),
    moderator: await aModerator(house),
    member: await aMember(house),
    fellowElsewhere: await aFellow(house, { in: elsewhere }),
    fellowWhoLeft,
    coordinatorElsewhere: await aCoordinator(house, { of: elsewhere }),
    fellow: await aFellow(house, { in: cohort }),
    coordinator: await aCoordinator(house, { of: cohort }),
  };
  const author = await aFellow(house, { in: cohort });
  const space = await aSpace(house, { in: cohort });
  const thread = await aThread(house, { in: space, by: author, posts: 2 });
  const session = await aSession(house, { in: cohort, facilitator: author });
  const socket = await author.socket();
  const messageId = randomUUID();
  await socket.emitWithAck('room.join', { roomId: session.roomId, afterRev: 0 });
  await socket.emitWithAck('message.send', {
    roomId: session.roomId,
    id: messageId,
    body: 'Good to see you all.',
  });
  const { id: fileId } = await upload(house, author, randomUUID(), await aPhoto());
  const markdown = `![A wheel](/files/${fileId})`;
  await author.gql(`mutation($input: PostReplyInput!) { postReply(input: $input) { id } }`, {
    input: { id: randomUUID(), threadId: thread.id, markdown },
  });
  const { coordinator } = people;
  // Nobody else of these sees that one.
  const third = await aCohort(house);
  const host = await aFellow(house, { in: third });
  const there = await aSession(house, { in: third, facilitator: host });
  const spare = await aSession(house, { in: cohort, facilitator: author });
  const everyone = {
    ...people,
    guest: await aGuest(house, { of: session, by: coordinator }),
    guestElsewhere: await aGuest(house, { of: there, by: host }),
  };
  const toPutOut = await aGuest(house, { of: spare, by: coordinator });
  await socket.emitWithAck('message.send', { roomId: session.roomId, id: randomUUID(), body: 'Welcome.' });
  // For as long as a sweep takes: who proved themselves longer ago is asked again.
  await house.db.query(`UPDATE sign_in SET proved_at = now() + interval '1 hour'`);
  return {
    house,
    cohort,
    space,
    people: everyone,
    spare,
    toPutOut,
    author,
    thread,
    session,
    messageId,
    fileId,
  };
}

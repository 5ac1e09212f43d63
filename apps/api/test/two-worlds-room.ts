import { randomUUID } from 'node:crypto';
import type { Actor } from './kit/actor.js';
import { eventually } from './kit/asserts.js';
import type { ClientSocket, House } from './kit/house.js';
import type { CohortHandle } from './kit/people.js';
import { answerPoll, makePoll } from './kit/polls.js';
import {
  allowAsMember,
  areHere,
  ask,
  hide,
  markAnswered,
  pin,
  reword,
  takeBack,
  vote,
} from './kit/questions.js';

/** A room in which one asks as a member, and what is asked there. */
export const roomIds = () => ({
  session: randomUUID(),
  room: randomUUID(),
  questions: Array.from({ length: 5 }, () => randomUUID()),
  roomPoll: randomUUID(),
});

interface Cast {
  house: House;
  cohort: CohortHandle;
  people: readonly Actor[];
  observers: Record<string, Actor>;
  author: Actor;
  /** The two who may have asked, in the same order in both worlds. */
  both: readonly [Actor, Actor];
}

/** What a socket in the room is told, as text. Who is there is no secret, and how often it is told a matter of time. */
async function listen(socket: ClientSocket, roomId: string): Promise<string[]> {
  const heard: string[] = [];
  socket.onAny((name: string, body: unknown) => {
    if (name !== 'head' && name !== 'room.people') heard.push(JSON.stringify([name, body]));
  });
  heard.push(JSON.stringify(await socket.emitWithAck('room.join', { roomId, afterRev: 0 })));
  return heard;
}

/** Who asks as a member asks, rewords, votes and withdraws; others do, too. Answers what was pushed to each observer. */
export async function askInRoom(
  ids: ReturnType<typeof roomIds>,
  { house, cohort, people, observers, author, both }: Cast,
): Promise<Record<string, string[]>> {
  const { session, room, questions, roomPoll } = ids;
  await house.db.query(
    `INSERT INTO peer_session (id, audience_id, cohort_id, title, purpose, starts_at, ends_at, time_zone, join_url, listed_publicly)
     VALUES ($1, $2, $3, 'Peer session', '', now(), now() + interval '1 hour', 'America/New_York', NULL, false)`,
    [session, cohort.audienceId, cohort.id],
  );
  await house.db.query(`INSERT INTO room (id, session_id, audience_id) VALUES ($1, $2, $3)`, [
    room,
    session,
    cohort.audienceId,
  ]);
  const ben = people[3]!;
  await house.db.query(
    `INSERT INTO peer_session_role (session_id, person_id, role) VALUES ($1, $2, 'facilitator')`,
    [session, ben.personId],
  );
  await areHere(house, room, people);
  const pushed: Record<string, string[]> = {};
  for (const [name, observer] of Object.entries(observers))
    pushed[name] = await listen(await observer.socket(), room);

  // Pushes of one moment may overtake each other: each act waits until it was heard.
  const act = async (work: Promise<unknown>) => {
    const heard = pushed['fellow']!.length;
    await work;
    const all = () => pushed['fellow']!.length > heard && pushed['coordinator']!.length > heard;
    await eventually('the push', all);
  };
  const [first, second, third, ...named] = questions as [string, string, string, string, string];
  await act(allowAsMember(ben, room));
  for (const [index, who] of both.entries())
    await act(ask(who, room, { id: named[index], body: 'Under my name' }));
  for (const id of [first, second, third])
    await act(ask(author, room, { id, body: 'Am I the only one?', asMember: true }));
  await act(reword(author, first, 'Am I really the only one?'));
  await act(vote(author, first));
  for (const who of both) await act(vote(who, named[0]!));
  await act(vote(people[4]!, first));
  await act(pin(ben, first));
  await act(hide(ben, second));
  await act(takeBack(author, third));
  await act(allowAsMember(ben, room, false));
  await act(markAnswered(ben, first));
  await act(makePoll(ben, room, { id: roomPoll, anonymous: true, kind: 'WORDS', options: [] }, 'ROOM'));
  const other = both.find((who) => who !== author)!;
  await act(answerPoll(author, roomPoll, 'Nobody'));
  await act(answerPoll(other, roomPoll, 'A friend'));
  for (const [index, who] of people.slice(3, 6).entries())
    await act(answerPoll(who, roomPoll, `Word ${index}`));
  // From here on nothing of it is told.
  await answerPoll(author, roomPoll, 'Nobody yet');
  // What the author has begun to write, and where.
  for (const place of [`session:${session}:question`, `question:${first}:edit`])
    await author.gql(`mutation($input: DraftKeepInput!) { draftKeep(input: $input) { __typename } }`, {
      input: { place, body: 'It was me.', base: 0, personId: author.personId },
    });
  return pushed;
}

import type { Actor } from './kit/actor.js';
import { eventually } from './kit/asserts.js';
import { answerOf, aPdf, aPhoto, upload } from './kit/files.js';
import { wordingNow } from './kit/forum.js';
import { aHouse, type House } from './kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  aModerator,
  anAdministrator,
  type CohortHandle,
} from './kit/people.js';
import { doJobs } from './kit/jobs.js';
import { act as review, flag, queue } from './kit/moderation.js';
import { aSpace } from './kit/places.js';
import { EVERYTHING, ids, NOOR, TOMAS, type World } from './two-worlds-asked.js';
import { listen, withoutTime } from './two-worlds-heard.js';
import { needAMinute } from './two-worlds-care.js';
import { askPolls } from './two-worlds-polls.js';
import { mixAndSplit } from './two-worlds-moves.js';
import { askInRoom } from './two-worlds-room.js';

/**
 * Two copies of a world that differ only in who wrote an anonymous line give byte-identical answers to everyone but
 * the two who may have written it. Everything is asked: every query and what the sockets push.
 */

const START = `mutation($input: ThreadStartInput!) { threadStart(input: $input) { id } }`;
const REPLY = `mutation($input: PostReplyInput!) { postReply(input: $input) { id } }`;

async function aWorld(house: House, writer: number): Promise<World> {
  const cohort: CohortHandle = await aCohort(house);
  const people: Actor[] = [];
  for (const [index, id] of ids.people.entries())
    people.push(await aFellow(house, { in: cohort, id, name: `Fellow ${index}` }));
  const observers: Record<string, Actor> = {
    fellow: people[2]!,
    coordinator: await aCoordinator(house, { of: cohort }),
    moderator: await aModerator(house),
    administrator: await anAdministrator(house),
    member: await aMember(house),
  };
  const space = await aSpace(house, { in: cohort });
  const author = people[writer]!;

  await people[3]!.gql(START, {
    input: {
      id: ids.thread,
      postId: ids.posts[0],
      spaceId: space.id,
      title: 'I do not sleep before Mondays',
      markdown: 'Does anyone else?',
    },
  });
  const pushed: Record<string, string[]> = {};
  for (const [name, observer] of Object.entries(observers))
    pushed[name] = await listen(await observer.socket(), ids.thread);

  // Pushes of one moment may overtake each other (clients order them by rev): each act waits until it was heard.
  const act = async (who: Actor, document: string, variables: Record<string, unknown>) => {
    const heard = pushed['fellow']!.length;
    await who.gql(document, variables);
    await eventually(
      'the push',
      () => pushed['fellow']!.length > heard && pushed['coordinator']!.length > heard,
    );
  };
  const reply = (id: string, markdown: string, asMember = false) => ({
    input: { id, threadId: ids.thread, markdown, asMember },
  });
  // Both possible writers also write under their names, so that a difference in counts would show.
  await act(people[NOOR]!, REPLY, reply(ids.posts[1]!, 'Thank you for asking.'));
  await act(people[TOMAS]!, REPLY, reply(ids.posts[2]!, 'Yes, every week.'));
  for (const id of [ids.posts[3]!, ids.posts[4]!])
    await act(author, REPLY, reply(id, 'I have not told anyone.', true));
  await act(author, `mutation($input: PostEditInput!) { postEdit(input: $input) { id } }`, {
    input: {
      id: ids.posts[3],
      base: await wordingNow(author, ids.posts[3]!),
      markdown: 'I have not told anyone yet.',
    },
  });
  await act(author, `mutation($id: ID!) { postDelete(id: $id) { id } }`, { id: ids.posts[4] });
  await act(author, `mutation($id: ID!) { postRestore(id: $id) { id } }`, { id: ids.posts[4] });
  await act(author, `mutation($input: PostNoteInput!) { postNote(input: $input) { id } }`, {
    input: { id: ids.posts[3], contentNotes: ['death'] },
  });
  // A coordinator asks for one to be marked as a lesson, the author says no; another is marked by the author.
  await observers['coordinator']!.gql(
    `mutation($input: PostLessonAskInput!) { postLessonAsk(input: $input) { id } }`,
    { input: { id: ids.posts[3], kind: 'REFINE' } },
  );
  await author.gql(`mutation($id: ID!) { postLessonDecline(id: $id) { id } }`, { id: ids.posts[3] });
  await act(author, `mutation($input: PostLessonInput!) { postLesson(input: $input) { id } }`, {
    input: { id: ids.posts[4], kind: 'PUT_TO_WORK' },
  });
  // Others flag what was written as a member; a moderator asks for an edit, hides it, shows it again and settles it.
  await flag(people[5]!, ids.posts[3]!, { reason: 'WORRIED', note: 'Is someone with them?' });
  await flag(people[6]!, ids.posts[4]!, { reason: 'UNKIND' });
  const moderator = observers['moderator']!;
  const [worry] = (await queue(moderator)).nodes;
  await review(moderator, worry!.id, 'ASK', { why: 'Could you say more, or less?' });
  const heard = () => pushed['fellow']!.length;
  for (const step of ['HIDE', 'SHOW']) {
    const before = heard();
    await review(moderator, worry!.id, step, { why: 'We look.' });
    await eventually('the push', () => heard() > before && pushed['coordinator']!.length >= heard());
  }
  await act(author, `mutation($input: PostEditInput!) { postEdit(input: $input) { id } }`, {
    input: {
      id: ids.posts[3],
      base: await wordingNow(author, ids.posts[3]!),
      markdown: 'I have not told anyone so far.',
    },
  });
  await review(moderator, worry!.id, 'ASK', { why: 'Thank you. One word more?' });
  // An administrator looks up who wrote it, with a reason. They learn it, the author learns of it, nobody else of either.
  await observers['administrator']!.gql(
    `mutation($input: PostUnmaskInput!) { postUnmask(input: $input) { id } }`,
    { input: { id: ids.look, postId: ids.posts[3], reason: 'Someone may be in danger.' } },
  );
  await doJobs(house);
  // The author reacts to what others wrote; others react to the author.
  const react = `mutation($input: PostReactInput!) { postReact(input: $input) { id } }`;
  for (const kind of ['THANK_YOU', 'ME_TOO'])
    await act(author, react, { input: { id: ids.posts[0], kind, on: true } });
  await act(author, react, { input: { id: ids.posts[0], kind: 'ME_TOO', on: false } });
  await act(people[4]!, react, { input: { id: ids.posts[3], kind: 'WITH_YOU', on: true } });
  // The author keeps a post of their own for later; so does an observer.
  const keepForLater = `mutation($input: BookmarkSaveInput!) { bookmarkSave(input: $input) { id } }`;
  for (const who of [author, observers['fellow']!])
    await who.gql(keepForLater, { input: { postId: ids.posts[3] } });
  const [picture, paper] = ids.files;
  await upload(house, author, picture, await aPhoto());
  await upload(house, author, paper, aPdf());
  // The author asks as a member, answers others under their name, and says what they need.
  await author.gql(START, {
    input: {
      id: ids.asked,
      postId: ids.askedPosts[0],
      spaceId: space.id,
      title: 'Who listens to the listeners?',
      markdown: `I come home empty.\n\n![An empty hall](/files/${picture})\n\n[attachment.pdf](/files/${paper})`,
      asMember: true,
      contentNotes: ['other'],
      needs: ['LISTENING'],
      tags: ['rest'],
    },
  });
  await people[3]!.gql(REPLY, {
    input: { id: ids.askedPosts[1], threadId: ids.asked, markdown: 'I do. Write to me.' },
  });
  await author.gql(`mutation($input: ThreadDescribeInput!) { threadDescribe(input: $input) { id } }`, {
    input: { threadId: ids.asked, needs: ['LISTENING', 'SOON'], tags: ['rest', 'sleep'] },
  });
  await author.gql(`mutation($input: PostHelpfulInput!) { postHelpful(input: $input) { id } }`, {
    input: { id: ids.askedPosts[1], on: true },
  });
  await author.gql(`mutation($input: ThreadSummarizeInput!) { threadSummarize(input: $input) { id } }`, {
    input: { threadId: ids.asked, markdown: 'Someone answered. That helped.' },
  });
  await mixAndSplit(ids, {
    author,
    others: [people[3]!, people[5]!],
    keeper: observers['coordinator']!,
    spaceId: space.id,
  });
  await askPolls(ids, {
    author,
    other: people[writer === NOOR ? TOMAS : NOOR]!,
    others: people.slice(3, 7),
    spaceId: space.id,
  });
  const both = [people[NOOR]!, people[TOMAS]!] as const;
  await needAMinute(house, ids.care, { author, both, carer: people[7]!, observers, cohort }, pushed);
  const inRoom = await askInRoom(ids, { house, cohort, people, observers, author, both });
  for (const [name, heard] of Object.entries(inRoom)) pushed[name]!.push(...heard);
  // A mail of the author's that was not posted, since it bears a name.
  await house.db.query(
    `INSERT INTO reply_draft (id, person_id, thread_id, text) VALUES (gen_random_uuid(), $1, $2, 'I am the one who asked.')`,
    [author.personId, ids.thread],
  );
  await house.beat();
  return { house, people, observers, spaceId: space.id, cohortId: cohort.id, pushed };
}

let worlds: [World, World];
let houses: House[];
beforeAll(async () => {
  houses = [await aHouse(), await aHouse()];
  worlds = [await aWorld(houses[0]!, NOOR), await aWorld(houses[1]!, TOMAS)];
});
afterAll(() => Promise.all(houses.map((house) => house.close())));

describe.each(Object.entries(EVERYTHING))('the answer to %s', (_, [document, variables]) => {
  test.each(['fellow', 'coordinator', 'moderator', 'administrator', 'member'])(
    'is the same to a %s in both worlds',
    async (name) => {
      const [one, other] = await Promise.all(
        worlds.map((world) => world.observers[name]!.raw(document, variables(world))),
      );
      expect(withoutTime(one!)).toBe(withoutTime(other!));
    },
  );
});

test.each(['fellow', 'coordinator', 'moderator', 'administrator', 'member'])(
  'a picture and a document of the anonymous post are the same to a %s in both worlds',
  async (name) => {
    for (const id of ids.files) {
      const [one, other] = await Promise.all(
        worlds.map((world) => answerOf(world.house, world.observers[name]!, id)),
      );
      expect(one).toBe(other);
      if (name === 'fellow') expect(one).toMatch(/^\[200,/);
    }
  },
);

test.each(['fellow', 'coordinator', 'moderator', 'administrator', 'member'])(
  'what is pushed to a %s is the same in both worlds',
  (name) => {
    const [one, other] = worlds.map((world) => world.pushed[name]!.map(withoutTime));
    expect(one).toEqual(other);
  },
);

test('the observers did see the anonymous posts, and whose they are is seen by their author alone', async () => {
  const [document, variables] = EVERYTHING['thread']!;
  const seen = JSON.parse(await worlds[0].observers['fellow']!.raw(document, variables(worlds[0]))) as Answer;
  const anonymous = seen.data.thread.posts.nodes.filter(({ number }) => number >= 4);
  expect(anonymous).toMatchObject([
    {
      number: 4,
      author: null,
      voice: 4,
      html: '<p>I have not told anyone so far.</p>',
      viewer: { mine: false },
    },
    { number: 5, author: null, voice: 4, viewer: { mine: false } },
  ]);
  expect(worlds[0].pushed['fellow']!.join()).toContain('post.added');
  const [asked, named] = EVERYTHING['search']!;
  const found = await worlds[0].observers['fellow']!.raw(asked, named(worlds[0]));
  expect(found).toContain('"text":"I have not "');
  expect(found).toContain('"person":null');

  const own = JSON.parse(await worlds[0].people[NOOR]!.raw(document, variables(worlds[0]))) as Answer;
  expect(own.data.thread.posts.nodes.filter(({ viewer }) => viewer.mine).map(({ number }) => number)).toEqual(
    [2, 4, 5],
  );
});

test('the observers did see the questions of the room, and whose they are is seen by their author alone', async () => {
  const [document, variables] = EVERYTHING['roomQuestions']!;
  for (const [index, world] of worlds.entries()) {
    const seen = await world.observers['fellow']!.raw(document, variables(world));
    expect(seen).toContain('Am I really the only one?');
    expect(seen).not.toContain('"mine":true');
    expect(world.pushed['coordinator']!.join()).toContain('Am I really the only one?');
    const own = await world.people[index === 0 ? NOOR : TOMAS]!.raw(document, variables(world));
    expect(own.match(/"mine":true/g)).toHaveLength(4);
  }
});

test('a look at who wrote it is told the author alone, whoever that is', async () => {
  for (const [index, world] of worlds.entries()) {
    const { inbox } = await world.people[index === 0 ? NOOR : TOMAS]!.gql<{
      inbox: { unread: { kind: string }[] };
    }>(`{ inbox { unread { kind } } }`);
    expect(inbox.unread.map(({ kind }) => kind)).toContain('THREAD_UNMASKED');
    const other = world.people[index === 0 ? TOMAS : NOOR]!;
    expect(await other.raw(`{ inbox { unread { kind } } }`)).not.toContain('THREAD_UNMASKED');
  }
});

interface Answer {
  data: { thread: { posts: { nodes: { number: number; viewer: { mine: boolean } }[] } } };
}

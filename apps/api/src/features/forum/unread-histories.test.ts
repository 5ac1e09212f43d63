import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Actor } from '../../../test/kit/actor.js';
import { deletePost, markRead, reply, restorePost, startThread } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aFellow } from '../../../test/kit/people.js';
import { aSpace, type SpaceHandle } from '../../../test/kit/places.js';

let house: House;
beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.close());

/** What one would count oneself: every post, who wrote it, and how far each has read. */
interface ModelPost {
  id: string;
  by: number;
  deleted: boolean;
}
interface ModelThread {
  id: string;
  space: number;
  posts: ModelPost[];
  /** Up to where each has read; null where they never opened it. */
  read: (number | null)[];
}
interface Model {
  threads: ModelThread[];
  /** What each one's last press on "mark all read" changed: thread and where it stood before. */
  marks: ({ id: string; before: Map<ModelThread, number | null> } | null)[];
}

const PEOPLE = 3;
const SPACES = 2;
const who = fc.nat({ max: PEOPLE - 1 });
const thread = fc.nat({ max: 3 });
const acts = fc.array(
  fc.oneof(
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('start' as const),
        who,
        thread,
        at: fc.nat(20),
        asMember: fc.boolean(),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('reply' as const),
        who,
        thread,
        at: fc.nat(20),
        asMember: fc.boolean(),
      }),
    },
    {
      weight: 7,
      arbitrary: fc.record({
        do: fc.constantFrom('read', 'unread', 'delete', 'restore', 'all', 'space', 'undo') as fc.Arbitrary<
          'read' | 'unread' | 'delete' | 'restore' | 'all' | 'space' | 'undo'
        >,
        who,
        thread,
        at: fc.nat(20),
        asMember: fc.constant(false),
      }),
    },
  ),
  { minLength: 6, maxLength: 24 },
);
type Act = typeof acts extends fc.Arbitrary<(infer One)[]> ? One : never;

const unreadOf = ({ posts, read }: ModelThread, person: number): number =>
  posts.filter(({ by, deleted }, index) => index + 1 > (read[person] ?? 0) && by !== person && !deleted)
    .length;

async function run(model: Model, people: Actor[], spaces: SpaceHandle[], act: Act): Promise<void> {
  const actor = people[act.who]!;
  const asMember = act.asMember;
  if (act.do === 'start' || model.threads.length === 0) {
    const space = act.thread % SPACES;
    const postId = randomUUID();
    const { id } = await startThread(actor, spaces[space]!.id, { postId, asMember });
    const read: (number | null)[] = people.map(() => null);
    read[act.who] = 1;
    model.threads.push({ id, space, posts: [{ id: postId, by: act.who, deleted: false }], read });
    return;
  }
  const one = model.threads[act.thread % model.threads.length]!;
  const number = 1 + (act.at % one.posts.length);
  const mine = one.posts.filter(({ by }) => by === act.who);
  const own = mine[act.at % Math.max(1, mine.length)];
  if (act.do === 'reply') {
    const post = await reply(actor, one.id, { asMember });
    if (one.read[act.who] === one.posts.length) one.read[act.who] = one.posts.length + 1;
    one.posts.push({ id: post.id, by: act.who, deleted: false });
  } else if (act.do === 'read') {
    await markRead(actor, one.id, number);
    if (number > (one.read[act.who] ?? 0)) {
      one.read[act.who] = number;
      model.marks[act.who]?.before.delete(one);
    }
  } else if (act.do === 'unread') {
    await actor.gql(`mutation($input: ThreadMarkReadInput!) { threadMarkUnread(input: $input) { id } }`, {
      input: { threadId: one.id, number },
    });
    one.read[act.who] = Math.min(one.read[act.who] ?? 0, number - 1);
    model.marks[act.who]?.before.delete(one);
  } else if (act.do === 'delete' && own) {
    await deletePost(actor, own.id);
    own.deleted = true;
  } else if (act.do === 'restore' && own) {
    await restorePost(actor, own.id);
    own.deleted = false;
  } else if (act.do === 'all' || act.do === 'space') {
    const id = randomUUID();
    const spaceId = act.do === 'space' ? spaces[one.space]!.id : null;
    await actor.gql(`mutation($input: ThreadsMarkReadInput!) { threadsMarkRead(input: $input) }`, {
      input: { id, spaceId },
    });
    const before = new Map<ModelThread, number | null>();
    for (const each of model.threads) {
      if (spaceId && each.space !== one.space) continue;
      if ((each.read[act.who] ?? 0) >= each.posts.length) continue;
      before.set(each, each.read[act.who] ?? null);
      each.read[act.who] = each.posts.length;
    }
    model.marks[act.who] = { id, before };
  } else if (act.do === 'undo') {
    const mark = model.marks[act.who];
    await actor.gql(`mutation($id: ID!) { threadsMarkReadUndo(id: $id) }`, { id: mark?.id ?? randomUUID() });
    for (const [each, stood] of mark?.before ?? []) each.read[act.who] = stood;
    mark?.before.clear();
  }
}

interface Seen {
  unread: { nodes: { id: string; unreadCount: number }[] };
  all: { nodes: { id: string; unreadCount: number }[] };
  spaces: { id: string; unreadThreads: number }[];
}

test('after any history, what is unread is what one would count: of a thread, of a space, in the list', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (history) => {
      const cohort = await aCohort(house);
      const people: Actor[] = [];
      for (let count = 0; count < PEOPLE; count += 1) people.push(await aFellow(house, { in: cohort }));
      // Enough to write as a member.
      for (let count = PEOPLE; count < 5; count += 1) await aFellow(house, { in: cohort });
      const spaces = [await aSpace(house, { in: cohort }), await aSpace(house, { in: cohort })];
      const model: Model = { threads: [], marks: people.map(() => null) };
      for (const act of history) await run(model, people, spaces, act);
      for (const [index, person] of people.entries()) {
        const seen = await person.gql<Seen>(
          `{ spaces { id unreadThreads } all: threads { nodes { id unreadCount } } unread: threads(view: UNREAD) { nodes { id unreadCount } } }`,
        );
        const counted = new Map(model.threads.map((each) => [each.id, unreadOf(each, index)]));
        expect(new Map(seen.all.nodes.map(({ id, unreadCount }) => [id, unreadCount]))).toEqual(counted);
        const news = [...counted].filter(([, count]) => count > 0);
        expect(new Map(seen.unread.nodes.map(({ id, unreadCount }) => [id, unreadCount]))).toEqual(
          new Map(news),
        );
        for (const [place, { id }] of spaces.entries()) {
          const has = model.threads.filter(
            (each) => each.space === place && unreadOf(each, index) > 0,
          ).length;
          expect(seen.spaces.find((space) => space.id === id)?.unreadThreads).toBe(has);
        }
      }
    }),
    { numRuns: Number(process.env['HISTORIES'] ?? 12) },
  );
});

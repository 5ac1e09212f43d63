import fc from 'fast-check';
import type { Actor } from '../../../test/kit/actor.js';
import { deletePost, markRead, reply } from '../../../test/kit/forum.js';
import { aMailingHouse, wishes, zoneAtNoon, type MailingHouse } from '../../../test/kit/mailing.js';
import { aCohort, aFellow, leaves, type CohortHandle } from '../../../test/kit/people.js';
import { aSpace, aThread } from '../../../test/kit/places.js';

let house: MailingHouse;
beforeAll(async () => {
  house = await aMailingHouse();
});
afterAll(() => house.close());

const PEOPLE = 5;
const THREADS = 2;

interface Post {
  id: string;
  number: number;
  by: number;
  asMember: boolean;
  deleted: boolean;
}
interface Thread {
  id: string;
  title: string;
  posts: Post[];
  /** Up to here it was asked whom to tell. */
  asked: number;
  /** Up to here each was told, or need not be. */
  told: number[];
  muted: Set<number>;
}
interface World {
  cohort: CohortHandle;
  people: Actor[];
  threads: Thread[];
  gone: Set<number>;
}

type Act =
  | { do: 'reply'; who: number; thread: number; asMember: boolean; toFirst: boolean }
  | { do: 'read' | 'mute' | 'unmute' | 'delete'; who: number; thread: number }
  | { do: 'leave'; who: number }
  | { do: 'tell' };

const who = fc.nat(PEOPLE - 1);
const thread = fc.nat(THREADS - 1);
const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('reply' as const),
      who,
      thread,
      asMember: fc.boolean(),
      toFirst: fc.boolean(),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constantFrom('read', 'mute', 'unmute', 'delete'), who, thread }),
  },
  // Whoever began a thread stays, so that somebody can always be told.
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const), who: fc.constantFrom(3, 4) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('tell' as const) }) },
) as fc.Arbitrary<Act>;

async function aWorld(): Promise<World> {
  const cohort = await aCohort(house);
  const space = await aSpace(house, { in: cohort });
  const people: Actor[] = [];
  // Enough that writing as a member hides who it was, also once some have left.
  for (let n = 0; n < 3; n += 1) await aFellow(house, { in: cohort });
  for (let n = 0; n < PEOPLE; n += 1) {
    const person = await aFellow(house, { in: cohort, name: `Fellow Number${n}`, timeZone: zoneAtNoon() });
    await wishes(person, { preset: 'ALL' });
    people.push(person);
  }
  const threads: Thread[] = [];
  for (let n = 0; n < THREADS; n += 1) {
    const title = `Thread number ${n} of ${cohort.id}`;
    const made = await aThread(house, { in: space, by: at(people, n), title });
    const first = { id: made.postIds[0] ?? '', number: 1, by: n, asMember: false, deleted: false };
    threads.push({
      id: made.id,
      title,
      posts: [first],
      asked: 1,
      told: Array<number>(PEOPLE).fill(1),
      muted: new Set(),
    });
  }
  return { cohort, people, threads, gone: new Set() };
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`nothing at ${index}`);
  return found;
}

async function act(world: World, what: Act): Promise<void> {
  if (what.do === 'tell') return tell(world);
  if (world.gone.has(what.who)) return;
  const person = at(world.people, what.who);
  if (what.do === 'leave') {
    world.gone.add(what.who);
    return leaves(house, person, world.cohort);
  }
  const place = at(world.threads, what.thread);
  if (what.do === 'reply') {
    const { asMember, toFirst } = what;
    const post = await reply(person, place.id, { asMember, replyToNumber: toFirst ? 1 : null });
    place.posts.push({ id: post.id, number: post.number, by: what.who, asMember, deleted: false });
  } else if (what.do === 'read') {
    await markRead(person, place.id, place.posts.length);
  } else if (what.do === 'delete') {
    const mine = place.posts.findLast(({ by, number, deleted }) => by === what.who && number > 1 && !deleted);
    if (!mine) return;
    mine.deleted = true;
    await deletePost(person, mine.id);
  } else {
    const level = what.do === 'mute' ? 'MUTED' : 'AUTOMATIC';
    place.muted[what.do === 'mute' ? 'add' : 'delete'](what.who);
    await person.gql(`mutation($input: ThreadFollowInput!) { threadFollow(input: $input) { follow } }`, {
      input: { threadId: place.id, level },
    });
  }
}

/** What of a thread is new for this person now, by the rules and not by the code. */
async function newFor(world: World, index: number, place: Thread): Promise<Post[]> {
  // Whoever has a post that stands follows, from the first of them on.
  const mine = place.posts.find(({ by, deleted }) => by === index && !deleted);
  if (!mine || world.gone.has(index) || place.muted.has(index)) return [];
  const [row] = await house.db.query<{ read: number }>(
    `SELECT read_number AS read FROM thread_read WHERE thread_id = $1 AND person_id = $2`,
    [place.id, at(world.people, index).personId],
  );
  const known = Math.max(row?.read ?? 0, mine.number);
  return place.posts.filter(({ by, number, deleted }) => by !== index && !deleted && number > known);
}

async function tellOne(world: World, index: number): Promise<void> {
  const fresh = await Promise.all(world.threads.map((place) => newFor(world, index, place)));
  const mails = await house.newMail(at(world.people, index));
  expect([index, mails.length]).toEqual([index, Math.min(mails.length, 1)]);
  const text = (mails[0]?.mail.text ?? '').replaceAll('\n', ' ');
  const open = new Set<number>();
  let told = 0;
  for (const [n, posts] of fresh.entries()) {
    const place = at(world.threads, n);
    const beyond = (mark: number) => posts.some(({ number }) => number > mark);
    const has = text.includes(place.title);
    // What came while it was muted may be told with a later question, or not at all.
    const [must, may] = [beyond(place.asked), beyond(at(place.told, index))];
    expect([index, place.title, has]).toEqual([index, place.title, must || (may && has)]);
    if (!place.muted.has(index) && (has || must)) place.told[index] = place.posts.length;
    if (!has) continue;
    told += 1;
    const line = text.slice(text.indexOf(place.title) + place.title.length).trim();
    expect(line).toMatch(posts.length === 1 ? /^A new reply/ : new RegExp(`^${posts.length} new replies`));
    for (const { by, asMember } of posts) if (!asMember) open.add(by);
  }
  // None is empty, and none names who did not write openly, least of all oneself.
  expect([index, mails.length > 0]).toEqual([index, told > 0]);
  for (let other = 0; other < PEOPLE; other += 1)
    if (!open.has(other)) expect(mails[0]?.raw ?? '').not.toContain(`Number${other}`);
}

async function tell(world: World): Promise<void> {
  for (const index of world.people.keys()) await tellOne(world, index);
  for (const place of world.threads) place.asked = place.posts.length;
}

test('over random histories everyone is mailed what is new for them, once, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 10, maxLength: 30 }), async (history) => {
      const world = await aWorld();
      for (const what of history) await act(world, what);
      await tell(world);
      await tell(world);
    }),
    { numRuns: 8, interruptAfterTimeLimit: 22_000, endOnFailure: true },
  );
});

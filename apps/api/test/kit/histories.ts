import fc from 'fast-check';
import type { Actor } from './actor.js';
import { deletePost, markRead, reply } from './forum.js';
import type { House } from './house.js';
import { wishes, zoneAtNoon, type MailingHouse, type Wishes } from './mailing.js';
import { aCohort, aFellow, leaves, type CohortHandle } from './people.js';
import { aSpace, aThread } from './places.js';

export const PEOPLE = 5;
const THREADS = 2;

/** A post as the history knows it; `by` is the place among the people. */
export interface Post {
  id: string;
  number: number;
  by: number;
  asMember: boolean;
  deleted: boolean;
}
export interface Thread {
  id: string;
  title: string;
  posts: Post[];
  /** Up to here it was asked whom to tell. */
  asked: number;
  /** Up to here each was told, or need not be. */
  told: number[];
  muted: Set<number>;
}
export interface World {
  cohort: CohortHandle;
  people: Actor[];
  threads: Thread[];
  gone: Set<number>;
}

/** What may happen; `tell` lets the questions be asked whom to tell. */
export type Act =
  | { do: 'reply'; who: number; thread: number; asMember: boolean; toFirst: boolean }
  | { do: 'read' | 'mute' | 'unmute' | 'delete'; who: number; thread: number }
  | { do: 'leave'; who: number }
  | { do: 'tell' };

const who = fc.nat(PEOPLE - 1);
const thread = fc.nat(THREADS - 1);
export const acts: fc.Arbitrary<Act> = fc.oneof(
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

/** A cohort with two threads, whose people want to be told so. */
export async function aWorld(house: MailingHouse, wish: Wishes): Promise<World> {
  const cohort = await aCohort(house);
  const space = await aSpace(house, { in: cohort });
  const people: Actor[] = [];
  // Enough that writing as a member hides who it was, also once some have left.
  for (let n = 0; n < 3; n += 1) await aFellow(house, { in: cohort });
  for (let n = 0; n < PEOPLE; n += 1) {
    const person = await aFellow(house, { in: cohort, name: `Fellow Number${n}`, timeZone: zoneAtNoon() });
    await wishes(person, wish);
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

/** The one at this place; throws where there is none. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`nothing at ${index}`);
  return found;
}

/** Lets something happen, to the house and to what is known of it. */
export async function act(house: House, world: World, what: Exclude<Act, { do: 'tell' }>): Promise<void> {
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
export async function newFor(house: House, world: World, index: number, place: Thread): Promise<Post[]> {
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

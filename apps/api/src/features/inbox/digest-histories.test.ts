import fc from 'fast-check';
import {
  act,
  acts,
  at,
  aWorld,
  newFor,
  PEOPLE,
  type Act,
  type Thread,
  type World,
} from '../../../test/kit/histories.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { aMailingHouse, digestHourComes, type MailingHouse } from '../../../test/kit/mailing.js';

let house: MailingHouse;
beforeAll(async () => {
  house = await aMailingHouse();
});
afterAll(() => house.close());

/** What a person waits for in a thread. */
interface Waits {
  /** Up to here it was put on the list for the next digest. */
  upTo: number;
  /** Up to here it was in a digest. */
  told: number;
  /** Something was taken back or muted since: what was put there may be gone, or not. */
  loose: boolean;
}
type Waiting = Map<Thread, Waits>[];
type Step = Act | { do: 'hour'; who: number };

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 9, arbitrary: acts as fc.Arbitrary<Step> },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('hour' as const), who: fc.nat(PEOPLE - 1) }) },
);

function waitsIn(waiting: Waiting, index: number, place: Thread): Waits {
  const mine = at(waiting, index);
  const standing = mine.get(place) ?? { upTo: 0, told: 0, loose: false };
  mine.set(place, standing);
  return standing;
}

/** Whom something concerns is asked: no mail goes out, whatever it is. */
async function spread(world: World, waiting: Waiting): Promise<void> {
  const before = house.smtp.caught.length;
  await doJobs(house);
  expect(house.smtp.caught.length).toBe(before);
  // It is asked of threads alone in which someone has written since.
  for (const place of world.threads.filter(({ asked, posts }) => posts.length > asked)) {
    place.asked = place.posts.length;
    for (const index of world.people.keys()) {
      const newest = (await newFor(house, world, index, place)).at(-1)?.number ?? 0;
      const mine = waitsIn(waiting, index, place);
      if (newest > mine.upTo) Object.assign(mine, { upTo: newest, loose: false });
    }
  }
}

/** Someone's hour comes: everything that is still new is in one mail, and nothing else. */
async function hour(world: World, waiting: Waiting, index: number): Promise<void> {
  const person = at(world.people, index);
  await digestHourComes(house, person);
  const mails = house.smtp.to(person.email).slice(at(heard, index));
  heard[index] = house.smtp.to(person.email).length;
  expect([index, mails.length]).toEqual([index, Math.min(mails.length, 1)]);
  const text = (mails[0]?.mail.text ?? '').replaceAll('\n', ' ');
  let told = 0;
  for (const place of world.threads) {
    const mine = waitsIn(waiting, index, place);
    const fresh = await newFor(house, world, index, place);
    const [has, waits] = [text.includes(place.title), mine.upTo > mine.told && fresh.length > 0];
    // Read up to what was told of: what came since is for the next question.
    const seen = !fresh.some(({ number }) => number <= mine.upTo);
    const must = waits && !seen && !mine.loose;
    expect([index, place.title, has]).toEqual([index, place.title, must || (waits && has)]);
    mine.told = mine.upTo;
    if (!has) continue;
    told += 1;
    const line = text.slice(text.indexOf(place.title) + place.title.length).trim();
    expect(line).toMatch(fresh.length === 1 ? /^A new reply/ : new RegExp(`^${fresh.length} new replies`));
  }
  // None is empty.
  expect([index, mails.length > 0]).toEqual([index, told > 0]);
  const open = new Set(
    world.threads.flatMap(({ posts }) => posts.filter(({ asMember }) => !asMember).map(({ by }) => by)),
  );
  for (let other = 0; other < PEOPLE; other += 1)
    if (!open.has(other) || other === index) expect(mails[0]?.raw ?? '').not.toContain(`Number${other}`);
}

let heard: number[] = [];

async function step(world: World, waiting: Waiting, what: Step): Promise<void> {
  if (what.do === 'tell') return spread(world, waiting);
  if (what.do === 'hour') return hour(world, waiting, what.who);
  await act(house, world, what);
  if (what.do === 'mute' || what.do === 'unmute')
    waitsIn(waiting, what.who, at(world.threads, what.thread)).loose = true;
  if (what.do === 'delete')
    for (const mine of world.people.keys())
      waitsIn(waiting, mine, at(world.threads, what.thread)).loose = true;
}

test('over random histories a digest has what is still new, once, and nothing else; none is empty', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 12, maxLength: 30 }), async (history) => {
      const world = await aWorld(house, {
        preset: 'ALL',
        choices: [{ kind: 'THREAD_REPLY', mail: 'DIGEST' }],
        digest: 'DAILY',
      });
      heard = world.people.map(() => 0);
      const waiting: Waiting = world.people.map(() => new Map());
      for (const what of history) await step(world, waiting, what);
      await spread(world, waiting);
      for (const _ of [1, 2]) for (const index of world.people.keys()) await hour(world, waiting, index);
    }),
    { numRuns: Number(process.env['HISTORIES'] ?? 4), interruptAfterTimeLimit: 60_000, endOnFailure: true },
  );
});

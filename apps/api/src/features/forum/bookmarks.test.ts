import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { deletePost, reply, startThread } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aFellow, leaves, type CohortHandle } from '../../../test/kit/people.js';
import { aSpace, type SpaceHandle } from '../../../test/kit/places.js';

let house: House;
let cohort: CohortHandle;
let noor: Actor;
let otto: Actor;
let room: SpaceHandle;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort, name: 'Noor' });
  otto = await aFellow(house, { in: cohort, name: 'Otto' });
  for (let count = 0; count < 4; count += 1) await aFellow(house, { in: cohort });
  room = await aSpace(house, { in: cohort });
  await house.startJobs();
});
afterAll(() => house.close());

const save = async (who: Actor, postId: string, remind = 'NEVER', date: string | null = null) =>
  (
    await who.gql<{ bookmarkSave: { id: string; number: number; remindAt: string | null } }>(
      `mutation($input: BookmarkSaveInput!) { bookmarkSave(input: $input) { id number remindAt } }`,
      { input: { postId, remind, date } },
    )
  ).bookmarkSave;
const remove = (who: Actor, postId: string) =>
  who.gql(`mutation($id: ID!) { bookmarkRemove(postId: $id) }`, { id: postId });
interface Kept {
  id: string;
  author: { name: string } | null;
  asMember: boolean;
}
const kept = async (who: Actor, first = 50, after: string | null = null) =>
  (
    await who.gql<{ bookmarks: { nodes: Kept[]; nextCursor: string | null } }>(
      `query($first: Int, $after: String) { bookmarks(first: $first, after: $after) { nodes { id author { name } asMember } nextCursor } }`,
      { first, after },
    )
  ).bookmarks;
const told = async (who: Actor) =>
  (
    await who.gql<{ inbox: { unread: { kind: string; path: string; people: unknown[] }[] } }>(
      `{ inbox { unread { kind path people { id } } } }`,
    )
  ).inbox.unread.filter(({ kind }) => kind === 'THREAD_BOOKMARK');
/** The time one chose has come. */
const itIsTime = (postId: string) =>
  house.db.query(
    `WITH due AS (UPDATE bookmark SET remind_at = date_trunc('minute', now()) WHERE post_id = $1::uuid)
     SELECT graphile_worker.add_job('notification.spread',
       json_build_object('kind', 'thread.bookmark', 'subjectId', $1::text, 'by', null))`,
    [postId],
  );

describe('bookmarks', () => {
  test('are one’s own, the latest first, page by page; what one may not read any more is left out', async () => {
    const { id } = await startThread(otto, room.id);
    const posts: string[] = [];
    for (const asMember of [false, true, false]) posts.push((await reply(otto, id, { asMember })).id);
    for (const post of posts) await save(noor, post);
    await Promise.all([save(noor, posts[0]!), save(noor, posts[0]!)]);
    expect((await kept(noor)).nodes).toEqual([
      { id: posts[2], author: { name: 'Otto' }, asMember: false },
      { id: posts[1], author: null, asMember: true },
      { id: posts[0], author: { name: 'Otto' }, asMember: false },
    ]);
    expect((await kept(otto)).nodes).toEqual([]);
    const first = await kept(noor, 2);
    expect((await kept(noor, 2, first.nextCursor)).nodes.map((mark) => mark.id)).toEqual([posts[0]]);
    await expectRefused(kept(noor, 2, 'x'), 'invalid');
    const thread = await noor.gql<{ thread: { bookmarked: string[] } }>(
      `{ thread(id: "${id}") { bookmarked } }`,
    );
    expect(new Set(thread.thread.bookmarked)).toEqual(new Set(posts));
    await deletePost(otto, posts[2]!);
    await remove(noor, posts[0]!);
    await remove(noor, posts[0]!);
    expect((await kept(noor)).nodes.map((mark) => mark.id)).toEqual([posts[1]]);
    await expectRefused(save(noor, posts[2]!), 'not_found');
    await expectRefused(save(await aFellow(house, { in: await aCohort(house) }), posts[1]!), 'not_found');
    const gone = await aFellow(house, { in: cohort });
    await save(gone, posts[1]!);
    await leaves(house, gone, cohort);
    expect((await kept(gone)).nodes).toEqual([]);
  });

  test('remind at the time one chose, once, and again at another; who wrote is not named', async () => {
    const { id } = await startThread(otto, room.id);
    const post = await reply(otto, id, { asMember: true });
    const other = await reply(otto, id);
    expect((await save(noor, post.id, 'TOMORROW')).remindAt).toMatch(/T1[2-6]:00:00/);
    await save(noor, other.id, 'NEXT_WEEK');
    expect(await told(noor)).toEqual([]);
    await itIsTime(post.id);
    await eventually('it is told', async () => (await told(noor)).length === 1);
    expect(await told(noor)).toEqual([
      { kind: 'THREAD_BOOKMARK', path: `/threads/${id}#${post.number}`, people: [] },
    ]);
    expect(await told(otto)).toEqual([]);
    // Put off, it is no news until then; taken away, never.
    await save(noor, post.id, 'NEXT_WEEK');
    expect(await told(noor)).toEqual([]);
    await itIsTime(other.id);
    await eventually('the other is told', async () => (await told(noor)).length === 1);
    await remove(noor, other.id);
    expect(await told(noor)).toEqual([]);
  });

  test('do not remind who may not read it any more', async () => {
    const gone = await aFellow(house, { in: cohort });
    const { id } = await startThread(otto, room.id);
    const post = await reply(otto, id);
    await save(gone, post.id, 'TOMORROW');
    await save(noor, post.id, 'TOMORROW');
    await leaves(house, gone, cohort);
    await itIsTime(post.id);
    await eventually('the other is told', async () =>
      (await told(noor)).some(({ path }) => path.includes(id)),
    );
    expect(await told(gone)).toEqual([]);
  });

  test('a time that is none is refused, with the field', async () => {
    const { id } = await startThread(otto, room.id);
    const post = await reply(otto, id);
    const faults = async (date: string) =>
      (await expectRefused(save(noor, post.id, 'DATE', date), 'invalid')).fields?.map(
        ({ field, rule }) => `${field} ${rule}`,
      );
    expect(await faults('2020-01-01')).toEqual(['date past']);
    expect(await faults('soon')).toEqual(['date date']);
    expect((await kept(noor)).nodes.map((mark) => mark.id)).not.toContain(post.id);
  });
});

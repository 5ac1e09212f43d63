import type { PostLine } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { deletePost, reply, restorePost, seePost, seePosts, startThread } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aFellow, leaves, type CohortHandle } from '../../../test/kit/people.js';
import { aSpace, type SpaceHandle } from '../../../test/kit/places.js';

let house: House;
let cohort: CohortHandle;
let people: Actor[];
let noor: Actor;
let otto: Actor;
let room: SpaceHandle;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  people = [];
  for (let count = 0; count < 6; count += 1) people.push(await aFellow(house, { in: cohort }));
  [noor, otto] = people as [Actor, Actor];
  room = await aSpace(house, { in: cohort });
});
afterAll(() => house.close());

const react = async (who: Actor, id: string, kind: string, on = true) =>
  (
    await who.gql<{ postReact: { rev: number; viewer: { reacted: string[] } } }>(
      `mutation($input: PostReactInput!) { postReact(input: $input) { rev viewer { reacted } } }`,
      { input: { id, kind, on } },
    )
  ).postReact;

describe('reactions', () => {
  test('count on the post, take the next rev, are pushed without whose they are; one’s own is one’s own', async () => {
    const { id } = await startThread(noor, room.id);
    const post = await reply(noor, id);
    const socket = await people[2]!.socket();
    const heard: PostLine[] = [];
    socket.on('post.reacted', (line) => heard.push(line));
    await socket.emitWithAck('thread.join', { threadId: id, afterRev: 0 });
    expect(await react(otto, post.id, 'THANK_YOU')).toEqual({ rev: 3, viewer: { reacted: ['THANK_YOU'] } });
    expect(await react(otto, post.id, 'THANK_YOU')).toMatchObject({ rev: 3 });
    expect(await react(otto, post.id, 'ME_TOO')).toEqual({
      rev: 4,
      viewer: { reacted: ['ME_TOO', 'THANK_YOU'] },
    });
    await eventually('both are heard', () => heard.length === 2);
    expect(heard.map(({ rev, reactions }) => [rev, reactions?.thankYou, reactions?.meToo])).toEqual([
      [3, 1, 0],
      [4, 1, 1],
    ]);
    expect(JSON.stringify(heard)).not.toContain(otto.personId);
    expect(JSON.stringify(heard)).not.toContain('viewer');
    expect(await seePost(noor, post.id)).toMatchObject({
      reactions: { thankYou: 1, withYou: 0, helpful: 0, meToo: 1 },
      viewer: { canReact: false, reacted: [] },
      editedAt: null,
    });
    await react(otto, post.id, 'ME_TOO', false);
    expect(await react(otto, post.id, 'THANK_YOU', false)).toMatchObject({ rev: 6, viewer: { reacted: [] } });
    expect(await seePost(noor, post.id)).toMatchObject({ reactions: null });
  });

  test('at the same moment each counts once', async () => {
    const { id } = await startThread(noor, room.id);
    const post = await reply(noor, id);
    const others = people.slice(1);
    await Promise.all(
      [...others, ...others].flatMap((who) =>
        ['WITH_YOU', 'HELPFUL'].map((kind) => react(who, post.id, kind)),
      ),
    );
    expect(await seePost(noor, post.id)).toMatchObject({
      rev: 2 + 2 * others.length,
      reactions: { thankYou: 0, withYou: others.length, helpful: others.length, meToo: 0 },
    });
  });

  test('are not for one’s own posts, by whatever name, nor for what is deleted, archived or not one’s to read', async () => {
    const { id } = await startThread(noor, room.id);
    const named = await reply(noor, id);
    const unnamed = await reply(noor, id, { asMember: true });
    for (const post of [named, unnamed]) await expectRefused(react(noor, post.id, 'ME_TOO'), 'not_allowed');
    await react(otto, unnamed.id, 'WITH_YOU');
    await house.db.query(`UPDATE thread SET locked_at = now() WHERE id = $1`, [id]);
    await react(otto, named.id, 'THANK_YOU');
    await deletePost(noor, named.id);
    await expectRefused(react(otto, named.id, 'THANK_YOU'), 'not_found');
    expect((await seePosts(otto, id)).nodes[1]).toMatchObject({ deleted: true, reactions: null });
    await restorePost(noor, named.id);
    expect((await seePosts(otto, id)).nodes[1]).toMatchObject({ reactions: { thankYou: 1 } });
    await house.db.query(`UPDATE thread SET archived_at = now() WHERE id = $1`, [id]);
    await expectRefused(react(otto, named.id, 'ME_TOO'), 'locked');
    const gone = people[5]!;
    await leaves(house, gone, cohort);
    await expectRefused(react(gone, named.id, 'ME_TOO'), 'not_found');
  });
});

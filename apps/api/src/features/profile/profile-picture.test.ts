import { randomUUID } from 'node:crypto';
import type { PostLine } from '@hearth/shared';
import sharp from 'sharp';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually } from '../../../test/kit/asserts.js';
import { aPdf, aPhoto, download, faultOf, upload } from '../../../test/kit/files.js';
import { reply } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { aCohort, aFellow, aMember, anOutsider, type CohortHandle } from '../../../test/kit/people.js';
import { aSpace, aThread } from '../../../test/kit/places.js';
import { aSquare, bringPicture, ownProfileOf, savePicture, saveProfile } from '../../../test/kit/profiles.js';

let house: House;
let cohort: CohortHandle;
let noor: Actor;
let mate: Actor;
let member: Actor;
let outsider: Actor;
beforeAll(async () => {
  house = await aHouse({ UPLOADS_PER_HOUR: '200' });
  cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort, name: 'Noor Haddad' });
  mate = await aFellow(house, { in: cohort });
  member = await aMember(house);
  outsider = await anOutsider(house);
});
afterAll(() => house.close());

test('a picture is made anew in two sizes, seen by whom it is shown to, and gone when it is replaced', async () => {
  await saveProfile(noor, { shown: [] });
  const fileId = await bringPicture(house, noor);
  const { id, smallId } = await savePicture(noor, fileId);
  expect([id, await savePicture(noor, fileId, 'Again')]).toEqual([fileId, { id, smallId, alt: 'Again' }]);
  const bytes = Buffer.from(await (await download(house, member, smallId)).arrayBuffer());
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 128, height: 128 });
  const status = async (who: Actor, file: string) => (await download(house, who, file)).status;
  const seen = (file: string) => Promise.all([noor, mate, member, outsider].map((who) => status(who, file)));
  expect([await seen(id), await seen(smallId)]).toEqual([
    [200, 200, 200, 404],
    [200, 200, 200, 404],
  ]);
  await saveProfile(noor, { shown: [{ field: 'PICTURE', to: 'COHORTS' }] });
  expect(await seen(id)).toEqual([200, 200, 404, 404]);
  await saveProfile(noor, { shown: [{ field: 'PICTURE', to: 'ME' }] });
  expect(await seen(smallId)).toEqual([200, 404, 404, 404]);

  const [blue, red] = [
    await bringPicture(house, noor, '#2b5c8a'),
    await bringPicture(house, noor, '#b23f1e'),
  ];
  await Promise.all([savePicture(noor, blue), savePicture(noor, red)]);
  expect([blue, red]).toContain((await ownProfileOf(noor)).picture?.id);
  const gold = await bringPicture(house, noor, '#8a5a00');
  const [one, other] = await Promise.all([savePicture(noor, gold), savePicture(noor, gold)]);
  expect(one).toEqual(other);
  expect(await seen(id)).toEqual([404, 404, 404, 404]);
  await noor.gql(`mutation { profilePictureRemove { version } }`);
  await noor.gql(`mutation { profilePictureRemove { version } }`);
  for (const file of [blue, red, gold, smallId]) expect(await status(noor, file)).toBe(404);
  await doJobs(house);
  const left = await house.db.query(`SELECT 1 FROM file WHERE id = ANY($1::uuid[])`, [[id, smallId]]);
  expect([left, (await ownProfileOf(noor)).picture]).toEqual([[], null]);
});

test('a picture stands beside what one writes while all members may see it, never beside what one wrote as a member', async () => {
  await saveProfile(noor, { shown: [] });
  const { smallId } = await savePicture(noor, await bringPicture(house, noor));
  // Few would be no crowd to be one of.
  for (let more = 0; more < 3; more += 1) await aFellow(house, { in: cohort });
  const space = await aSpace(house, { in: cohort });
  const thread = await aThread(house, { in: space, by: noor });
  const socket = await mate.socket();
  const heard: PostLine[] = [];
  socket.on('post.added', (line) => heard.push(line));
  expect((await socket.emitWithAck('thread.join', { threadId: thread.id, afterRev: 0 })).ok).toBe(true);
  await reply(noor, thread.id);
  await reply(noor, thread.id, { asMember: true });
  const seen = async () => {
    const data = await mate.gql<{
      thread: { posts: { nodes: { author: { pictureId: string | null } | null }[] } };
      space: { threads: { nodes: { startedBy: { pictureId: string | null } | null }[] } };
      cohortRoster: { nodes: { person: { id: string; pictureId: string | null } }[] };
    }>(
      `query($thread: ID!, $space: ID!, $cohort: ID!) {
         thread(id: $thread) { posts { nodes { author { pictureId } } } }
         space(id: $space) { threads { nodes { startedBy { pictureId } } } }
         cohortRoster(cohortId: $cohort) { nodes { person { id pictureId } } } }`,
      { thread: thread.id, space: space.id, cohort: cohort.id },
    );
    return [
      ...data.thread.posts.nodes.map(({ author }) => author && author.pictureId),
      data.space.threads.nodes[0]?.startedBy?.pictureId,
      data.cohortRoster.nodes.find(({ person }) => person.id === noor.personId)?.person.pictureId,
    ];
  };
  expect(await seen()).toEqual([smallId, smallId, null, smallId, smallId]);
  await eventually('all lines', () => heard.some(({ number }) => number === 3));
  expect(heard.filter(({ number }) => number > 1).map(({ author }) => author && author.pictureId)).toEqual([
    smallId,
    null,
  ]);
  for (const to of ['COHORTS', 'ME'] as const) {
    await saveProfile(noor, { shown: [{ field: 'PICTURE', to }] });
    expect(await seen()).toEqual([null, null, null, null, null]);
  }
  await saveProfile(noor, { shown: [] });
  // Nobody in a room is told of it: guests sit there too.
  expect(
    (await noor.gql<{ viewer: { person: object } }>(`{ viewer { person { pictureId } } }`)).viewer,
  ).toEqual({
    person: { pictureId: null },
  });
  // A browser may show it again for a while, to the same sign-in; what stands large is asked for likewise.
  const { headers } = await download(house, mate, smallId);
  expect([headers.get('cache-control'), headers.get('vary')]).toEqual([
    'private, max-age=300',
    expect.stringMatching(/cookie/i),
  ]);
  await noor.gql(`mutation { profilePictureRemove { version } }`);
  expect(await seen()).toEqual([null, null, null, null, null]);
});

test('a picture of someone else, of no square, or a paper, is none of mine', async () => {
  const mates = await bringPicture(house, mate);
  await savePicture(mate, mates);
  const [tall, paper] = [randomUUID(), randomUUID()];
  await upload(house, noor, tall, await aPhoto());
  await upload(house, noor, paper, aPdf());
  const large = (await upload(house, noor, randomUUID(), await aSquare(600, '#fff'))).id;
  const waiting = await bringPicture(house, mate);
  const faults = [];
  for (const id of [mates, waiting, tall, paper, large, randomUUID()])
    faults.push(await faultOf(savePicture(noor, id)));
  const [unknown, square] = ['fileId unknown', 'fileId not_square'];
  expect(faults).toEqual([unknown, unknown, square, unknown, square, unknown]);
  // Nor can a picture of a profile be put into a post.
  expect((await ownProfileOf(mate)).picture?.id).toBe(mates);
});

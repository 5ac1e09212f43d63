import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { deletePost, markRead, reply } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  joins,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';
import { cancel, edit, reinstate, rsvp, scheduled } from '../../../test/kit/sessions.js';
import { recordStatements } from '../../platform/db/data-source.js';

interface Shown {
  id: string;
  kind: string;
  need: string;
  title: string;
  place: string;
  path: string;
  people: { name: string }[];
  unnamed: boolean;
  count: number;
  startsAt: string | null;
  read: boolean;
}

/** What the inbox asks: its own table, and the facts of what was told. */
const OURS = /notification|told\(/;

const ITEM = `id kind need title place path people { name } unnamed count startsAt read`;
const INBOX = `{ inbox { unread { ${ITEM} } read { ${ITEM} } } inboxUnread }`;

let house: House;
let cohort: CohortHandle;
let space: SpaceHandle;
let cora: Actor;
let noor: Actor;
let linh: Actor;
let dana: Actor;
let elsewhere: Actor;

beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora Brandt' });
  noor = await aFellow(house, { in: cohort, name: 'Noor Haddad' });
  linh = await aFellow(house, { in: cohort, name: 'Linh Tran' });
  dana = await aFellow(house, { in: cohort, name: 'Dana Kowalczyk' });
  elsewhere = await aMember(house);
  space = await aSpace(house, { in: cohort, name: 'Cohort room' });
});
afterAll(() => house.close());

async function look(who: Actor): Promise<{ unread: Shown[]; read: Shown[] }> {
  await doJobs(house);
  const { inbox, inboxUnread } = await who.gql<{
    inbox: { unread: Shown[]; read: Shown[] };
    inboxUnread: number;
  }>(INBOX);
  expect(inboxUnread).toBe(inbox.unread.length);
  return inbox;
}
const mark = (who: Actor, ids: string[], read: boolean) =>
  who.gql<{ inboxMark: { unread: Shown[]; read: Shown[] } }>(
    `mutation($input: InboxMarkInput!) { inboxMark(input: $input) { unread { ${ITEM} } read { ${ITEM} } } }`,
    { input: { ids, read } },
  );
const about = async (who: Actor, id: string) =>
  (await look(who)).unread.filter(({ path }) => path.includes(id));
const follow = (who: Actor, threadId: string, level: string) =>
  who.gql(`mutation($input: ThreadFollowInput!) { threadFollow(input: $input) { follow } }`, {
    input: { threadId, level },
  });

describe('a reply in a thread one follows', () => {
  test('twenty replies are one notice, which leads to the first of them and names who wrote openly', async () => {
    const thread = await aThread(house, { in: space, by: noor });
    for (let n = 0; n < 19; n += 1) await reply(linh, thread.id);
    await reply(dana, thread.id);
    expect(await about(noor, thread.id)).toEqual([
      {
        id: expect.any(String),
        kind: 'THREAD_REPLY',
        need: 'NEWS',
        title: 'How do you open a hard week?',
        place: 'Cohort room',
        path: `/threads/${thread.id}#2`,
        people: [{ name: 'Dana Kowalczyk' }, { name: 'Linh Tran' }],
        unnamed: false,
        count: 20,
        startsAt: null,
        read: false,
      },
    ]);
    // Who wrote follows, but is never told of what they did themselves.
    expect(await about(dana, thread.id)).toEqual([]);
    expect((await about(linh, thread.id)).map(({ count }) => count)).toEqual([1]);
    expect(await about(cora, thread.id)).toEqual([]);
    expect(await about(elsewhere, thread.id)).toEqual([]);
  });

  test('it is nearer where it answers my post, and names nobody who wrote as a member', async () => {
    for (const more of [1, 2, 3]) await aFellow(house, { in: cohort, name: `Fellow ${more}` });
    const thread = await aThread(house, { in: space, by: noor });
    await reply(linh, thread.id, { asMember: true, replyToNumber: 1 });
    expect(await about(noor, thread.id)).toMatchObject([
      { need: 'FOR_ME', people: [], unnamed: true, count: 1 },
    ]);
    expect(JSON.stringify(await look(noor))).not.toContain(linh.personId);
    // Who wrote as a member is told of answers like anyone.
    await reply(noor, thread.id, { replyToNumber: 2 });
    expect(await about(linh, thread.id)).toMatchObject([
      { need: 'FOR_ME', people: [{ name: 'Noor Haddad' }] },
    ]);
  });

  test('what was seen, deleted, or is out of reach is not told, and comes off the list', async () => {
    const thread = await aThread(house, { in: space, by: noor });
    const post = await reply(linh, thread.id);
    expect(await about(noor, thread.id)).toHaveLength(1);
    await deletePost(linh, post.id);
    expect(await about(noor, thread.id)).toEqual([]);
    await reply(linh, thread.id);
    expect(await about(noor, thread.id)).toHaveLength(1);
    await markRead(noor, thread.id, 3);
    const { unread, read } = await look(noor);
    expect(unread.filter(({ path }) => path.includes(thread.id))).toEqual([]);
    expect(read.find(({ path }) => path.includes(thread.id))).toMatchObject({ read: true, count: 0 });

    const guest = await aFellow(house, { in: cohort });
    await reply(guest, thread.id);
    await reply(linh, thread.id);
    expect(await about(guest, thread.id)).toHaveLength(1);
    await house.db.query(`UPDATE cohort_membership SET left_at = now() WHERE person_id = $1`, [
      guest.personId,
    ]);
    expect(await look(guest)).toEqual({ unread: [], read: [] });
    await reply(linh, thread.id);
    expect(await look(guest)).toEqual({ unread: [], read: [] });
  });

  test('a thread is followed by choice, and muted', async () => {
    const thread = await aThread(house, { in: space, by: noor });
    await follow(cora, thread.id, 'FOLLOWING');
    await follow(noor, thread.id, 'MUTED');
    await reply(linh, thread.id);
    expect(await about(cora, thread.id)).toHaveLength(1);
    expect(await about(noor, thread.id)).toEqual([]);
    await follow(noor, thread.id, 'AUTOMATIC');
    await reply(linh, thread.id);
    expect(await about(noor, thread.id)).toMatchObject([{ count: 2 }]);
    await follow(cora, thread.id, 'MUTED');
    expect(await about(cora, thread.id)).toEqual([]);
    await expectRefused(follow(elsewhere, thread.id, 'FOLLOWING'), 'not_found');
  });

  test('a job that runs twice, and a reply that is sent twice, tell once', async () => {
    const thread = await aThread(house, { in: space, by: noor });
    const id = randomUUID();
    await reply(linh, thread.id, { id });
    const [first] = await about(noor, thread.id);
    await mark(noor, [first?.id ?? ''], true);
    await reply(linh, thread.id, { id });
    expect(await about(noor, thread.id)).toEqual([]);
    await reply(linh, thread.id);
    expect(await about(noor, thread.id)).toMatchObject([{ id: first?.id, count: 2 }]);
  });
});

describe('a session', () => {
  const made = () => scheduled(cora, { audienceId: cohort.audienceId });

  test('is told when it is scheduled to everyone but who scheduled it, until they have answered', async () => {
    const session = await made();
    expect(await about(noor, session.id)).toMatchObject([
      { kind: 'SESSION_SCHEDULED', need: 'FOR_ME', title: session.title, startsAt: session.startsAt },
    ]);
    expect(await about(cora, session.id)).toEqual([]);
    expect(await about(elsewhere, session.id)).toEqual([]);
    await rsvp(noor, session.id, 'GOING');
    expect(await about(noor, session.id)).toEqual([]);
  });

  test('is told when its time or link changes, or it is canceled, to whoever may come; better words are no news', async () => {
    const session = await made();
    await rsvp(noor, session.id, 'GOING');
    await rsvp(dana, session.id, 'NOT_GOING');
    const worded = await edit(cora, session, { title: 'Better words' });
    expect(await about(noor, session.id)).toEqual([]);
    const moved = await edit(cora, worded, { title: 'Better words', minutes: 60 });
    expect(await about(noor, session.id)).toMatchObject([{ kind: 'SESSION_CHANGED', title: 'Better words' }]);
    expect(await about(dana, session.id)).toEqual([]);
    const canceled = await cancel(cora, moved);
    expect(await about(noor, session.id)).toMatchObject([{ kind: 'SESSION_CANCELED' }]);
    expect(await about(dana, session.id)).toEqual([]);
    await reinstate(cora, canceled.id);
    expect((await about(noor, session.id)).map(({ kind }) => kind)).toEqual(['SESSION_CHANGED']);
  });

  test('is reminded of a day and an hour before, only whom takes part, and never once it is over', async () => {
    const session = await made();
    await rsvp(noor, session.id, 'GOING');
    const startIn = (minutes: number) =>
      house.db.query(
        `UPDATE peer_session SET starts_at = now() + make_interval(mins => $2), ends_at = now() + make_interval(mins => $2 + 60) WHERE id = $1`,
        [session.id, minutes],
      );
    const remind = () =>
      house.db.write((tx) =>
        tx.enqueue('notification.spread', { kind: 'session.reminder', subjectId: session.id, by: null }),
      );
    await doJobs(house);
    await startIn(60 * 25);
    await remind();
    expect(await about(noor, session.id)).toEqual([]);
    await startIn(60 * 23);
    await remind();
    await remind();
    const [day] = await about(noor, session.id);
    expect(day).toMatchObject({ kind: 'SESSION_REMINDER', need: 'NOW' });
    await mark(noor, [day?.id ?? ''], true);
    await remind();
    expect(await about(noor, session.id)).toEqual([]);
    await startIn(50);
    await remind();
    expect(await about(noor, session.id)).toMatchObject([{ id: day?.id }]);
    expect((await about(linh, session.id)).filter(({ kind }) => kind === 'SESSION_REMINDER')).toEqual([]);
    await startIn(-90);
    expect(await about(noor, session.id)).toEqual([]);
  });
});

describe('the inbox', () => {
  test('is marked read and unread by its owner alone, also what was seen', async () => {
    const thread = await aThread(house, { in: space, by: dana });
    await reply(linh, thread.id);
    const [one] = await about(dana, thread.id);
    const id = one?.id ?? '';
    await mark(noor, [id], true);
    expect(await about(dana, thread.id)).toHaveLength(1);
    expect((await mark(dana, [id], true)).inboxMark.unread.map((item) => item.id)).not.toContain(id);
    await markRead(dana, thread.id, 2);
    await mark(dana, [id], false);
    expect(await about(dana, thread.id)).toMatchObject([{ id, read: false }]);
    await reply(linh, thread.id);
    expect(await about(dana, thread.id)).toMatchObject([{ id, count: 1 }]);
    for (const ids of [[], ['x'], Array.from({ length: 101 }, () => randomUUID())]) {
      const refused = await expectRefused(mark(dana, ids, true), 'invalid');
      expect(refused.fields?.[0]?.field).toBe('ids');
    }
  });

  test('says live, to its owner alone, that it has changed', async () => {
    const thread = await aThread(house, { in: space, by: dana });
    const [hers, others] = await Promise.all([dana.socket(), elsewhere.socket()]);
    let heard = 0;
    hers.on('inbox.changed', () => (heard += 1));
    others.on('inbox.changed', () => (heard += 100));
    await reply(linh, thread.id);
    await doJobs(house);
    await eventually('a change of the inbox', () => heard === 1);
    await markRead(dana, thread.id, 2);
    await eventually('a change of the inbox', () => heard === 2);
  });

  test('costs the same number of statements however much there is, and however many are told', async () => {
    const many = await aCohort(house);
    const place = await aSpace(house, { in: many });
    const author = await aFellow(house, { in: many });
    const statementsOf = async () => {
      const thread = await aThread(house, { in: place, by: author });
      await doJobs(house);
      const { statements } = await recordStatements(() => author.gql<{ inbox: { unread: Shown[] } }>(INBOX));
      await reply(await aFellow(house, { in: many }), thread.id);
      const spread = await recordStatements(() => doJobs(house));
      // The house's own beat asks things of its own meanwhile.
      return [statements, spread.statements].map((all) => all.filter((sql) => OURS.test(sql)).length);
    };
    await statementsOf();
    const few = await statementsOf();
    for (let n = 0; n < 12; n += 1) {
      const other = await aFellow(house, { in: many });
      await joins(house, other, cohort);
      const thread = await aThread(house, { in: place, by: author });
      await reply(other, thread.id);
    }
    expect(await statementsOf()).toEqual(few);
  });
});

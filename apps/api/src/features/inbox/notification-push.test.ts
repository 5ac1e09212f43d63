import { randomUUID } from 'node:crypto';
import { Settings } from '../../platform/settings/settings.js';
import type { Actor } from '../../../test/kit/actor.js';
import { deletePost, markRead, reply } from '../../../test/kit/forum.js';
import { doDueJobs, doJobs } from '../../../test/kit/jobs.js';
import { wishes } from '../../../test/kit/mailing.js';
import { aFellow, leaves } from '../../../test/kit/people.js';
import { aPhoneWorld, type Phone, type PhoneWorld } from '../../../test/kit/phones.js';
import { aSession, aThread } from '../../../test/kit/places.js';
import { addDevice, pushSettings, type PushingHouse } from '../../../test/kit/push.js';

let world: PhoneWorld;
let house: PushingHouse;
let linh: Actor;
beforeAll(async () => {
  world = await aPhoneWorld();
  ({ house, linh } = world);
});
afterAll(() => house.close());
afterEach(() => {
  house.push.answer = () => 201;
});

const tell = (sessionId: string, kind: 'session.changed' | 'session.reminder' = 'session.changed') =>
  house.db.write((tx) => tx.enqueue('notification.spread', { kind, subjectId: sessionId, by: null }));

describe('a message', () => {
  test('says only that there is something, encrypted and signed, and leads to it', async () => {
    const one = await world.aPhone();
    const thread = await world.anAnswer(one);
    const [push, ...more] = await world.told(one);
    expect(more).toEqual([]);
    expect(push?.message).toEqual({
      title: 'Hearth',
      body: 'Something new for you',
      lang: 'en',
      path: `/threads/${thread.id}#2`,
      tag: 'hearth',
    });
    const { publicKey } = await pushSettings(one.who);
    expect(push?.signed).toMatchObject({
      aud: house.push.origin,
      key: publicKey,
      sub: expect.stringMatching(/^mailto:/),
    });
    expect(push?.headers).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'normal' });
    expect(push?.headers['topic']).toMatch(/^[\w-]{32}$/);
    const ttl = Number(push?.headers['ttl']);
    expect(ttl).toBeGreaterThan(3_000);
    expect(ttl).toBeLessThanOrEqual(3_600);
    expect((await pushSettings(one.who)).devices[0]?.usedAt).not.toBeNull();
  });

  test('says kind and count where one chose so, in their language, with the house’s own picture; never a title, a name or a word', async () => {
    const wear = async (value: object | null) => {
      await house.db.write((tx) =>
        tx.query(
          `INSERT INTO setting (key, value, version) VALUES ('site.logo', $1, 1)
           ON CONFLICT (key) DO UPDATE SET value = $1, version = setting.version + 1`,
          [value],
        ),
      );
      await house.running.app.get(Settings).refresh();
    };
    const logo = { id: randomUUID(), width: 10, height: 10 };
    await wear(logo);
    const one = await world.aPhone({ locale: 'es', showsKind: true });
    const thread = await world.anAnswer(one, { asMember: true });
    const [push] = await world.told(one);
    expect(push?.message).toEqual({
      title: 'Hearth',
      body: 'Una respuesta a lo que escribiste',
      lang: 'es',
      path: `/threads/${thread.id}#2`,
      tag: `thread.reply:${thread.id}`,
      icon: `/site/icon/${logo.id}/192`,
    });
    await wear(null);
    expect(JSON.stringify(push?.message)).not.toMatch(/Linh|grief|hear you/);
  });

  test('about twenty replies is one; about several things, one that leads to the inbox', async () => {
    const one = await world.aPhone({ showsKind: true });
    const thread = await aThread(house, { in: world.space, by: one.who });
    for (let n = 0; n < 20; n += 1) await reply(linh, thread.id, { replyToNumber: 1 });
    expect((await world.told(one)).map(({ message }) => message.body)).toEqual([
      'A reply to what you wrote, and 19 more',
    ]);
    const session = await aSession(house, { in: world.cohort, startsInMinutes: 3_000 });
    await tell(session.id);
    await reply(linh, thread.id, { replyToNumber: 1 });
    expect((await world.told(one)).map(({ message }) => message)).toEqual([
      expect.objectContaining({ body: '2 things wait for you in Hearth', path: '/inbox', tag: 'hearth' }),
    ]);
  });

  test('goes to every device of a person, and to nobody without one', async () => {
    const one = await world.aPhone();
    const other = await aFellow(house, { in: world.cohort, timeZone: world.timeZone });
    await world.anAnswer(one);
    await world.anAnswer({ ...one, who: other });
    expect(await world.told(one)).toHaveLength(1);
    const jobs = await house.db.query(`SELECT FROM graphile_worker.jobs WHERE key LIKE '%' || $1`, [
      other.personId,
    ]);
    expect(jobs).toEqual([]);
  });

  test('comes once, however often the job runs; what waited before there was a device, never', async () => {
    const late = { who: await aFellow(house, { in: world.cohort, timeZone: world.timeZone }) } as Phone;
    await world.anAnswer(late);
    await doJobs(house);
    const one = await world.aPhone();
    await world.anAnswer(one);
    late.phone = house.push.subscribe();
    await addDevice(late.who, late.phone);
    for (const { who } of [one, late])
      await house.db.write((tx) => tx.enqueue('notification.push', { personId: who.personId }));
    expect(await world.told(one)).toHaveLength(1);
    expect(await world.told(late)).toEqual([]);
    await house.db.write((tx) => tx.enqueue('notification.push', { personId: one.who.personId }));
    expect(await world.told(one)).toEqual([]);
  });
});

describe('nothing is told', () => {
  test('of what was seen, deleted, muted, put away, or is out of reach when it would be sent', async () => {
    const acts: ((one: Phone, threadId: string, postId: string) => Promise<unknown>)[] = [
      ({ who }, id) => markRead(who, id, 2),
      (_, __, postId) => deletePost(linh, postId),
      ({ who }, threadId) =>
        who.gql(`mutation($input: ThreadFollowInput!) { threadFollow(input: $input) { follow } }`, {
          input: { threadId, level: 'MUTED' },
        }),
      ({ who }) =>
        house.db.query(`UPDATE notification SET read_at = now() WHERE person_id = $1`, [who.personId]),
      ({ who }) => leaves(house, who, world.cohort),
      ({ who }) => house.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [who.personId]),
      ({ who }) => house.db.query(`UPDATE sign_in SET expires_at = now() WHERE id = $1`, [who.signInId]),
    ];
    for (const act of acts) {
      const one = await world.aPhone();
      const { id, postId } = await world.anAnswer(one);
      // Once before it is decided, and once while it waits for its push service.
      await act(one, id, postId);
      expect(await world.told(one)).toEqual([]);
      const two = await world.aPhone();
      const waiting = await world.anAnswer(two);
      house.push.answer = () => 503;
      await world.doNow(`notification.push:${two.who.personId}`);
      await act(two, waiting.id, waiting.postId);
      house.push.answer = () => 201;
      expect(await world.told(two)).toEqual([]);
    }
  });

  test('of one’s own, of news to who wants what concerns them, of what is over', async () => {
    const one = await world.aPhone();
    const mine = await aThread(house, { in: world.space, by: one.who });
    await reply(one.who, mine.id);
    await reply(linh, mine.id);
    expect(await world.told(one)).toEqual([]);
    await wishes(one.who, { preset: 'ALL' });
    await reply(linh, mine.id);
    expect(await world.told(one)).toHaveLength(1);
    const session = await aSession(house, { in: world.cohort, startsInMinutes: 30 });
    await tell(session.id);
    await doDueJobs(house);
    await house.db.query(
      `UPDATE peer_session SET ends_at = now(), starts_at = now() - interval '1 hour' WHERE id = $1`,
      [session.id],
    );
    expect(await world.told(one)).toEqual([]);
  });

  test('in quiet hours or a pause; and what they held is not made up for', async () => {
    const one = await world.aPhone();
    await wishes(one.who, { pausedUntil: new Date(Date.now() + 86_400_000).toISOString() });
    const { id } = await world.anAnswer(one);
    expect(await world.told(one)).toEqual([]);
    await wishes(one.who, { pausedUntil: null });
    expect(await world.told(one)).toEqual([]);
    await reply(linh, id, { replyToNumber: 1 });
    expect(await world.told(one)).toHaveLength(1);
  });

  test('to who wants only what is urgent, but a session within two days, at once', async () => {
    const one = await world.aPhone({ showsKind: true });
    await wishes(one.who, { preset: 'URGENT' });
    await world.anAnswer(one);
    const far = await aSession(house, { in: world.cohort, startsInMinutes: 9_000 });
    await tell(far.id);
    expect(await world.told(one)).toEqual([]);
    const near = await aSession(house, { in: world.cohort, startsInMinutes: 20 });
    await tell(near.id);
    const [push] = await world.told(one);
    expect(push?.message.body).toBe('A session on your calendar has changed');
    expect(push?.headers['urgency']).toBe('high');
    expect(Number(push?.headers['ttl'])).toBeLessThanOrEqual(1_200);
  });

  test('of a kind that one chose not to be told of, also where it waits already; others come', async () => {
    const one = await world.aPhone();
    await wishes(one.who, { choices: [{ kind: 'THREAD_REPLY', push: false }] });
    const { id } = await world.anAnswer(one);
    expect(await world.told(one)).toEqual([]);
    const near = await aSession(house, { in: world.cohort, startsInMinutes: 20 });
    await tell(near.id);
    expect(await world.told(one)).toHaveLength(1);
    await wishes(one.who, { choices: [{ kind: 'THREAD_REPLY', push: null }] });
    await reply(linh, id, { replyToNumber: 1 });
    await world.doNow(`thread.reply:${id}`);
    await wishes(one.who, { choices: [{ kind: 'THREAD_REPLY', push: false }] });
    expect(await world.told(one)).toEqual([]);
  });
});

describe('a word about a kind', () => {
  test('goes before the preset on one’s devices, as for mail; quiet times hold it all the same', async () => {
    const one = await world.aPhone();
    await wishes(one.who, { preset: 'URGENT', choices: [{ kind: 'THREAD_REPLY', push: true }] });
    const { id } = await world.anAnswer(one);
    expect(await world.told(one)).toHaveLength(1);
    await wishes(one.who, { pausedUntil: new Date(Date.now() + 86_400_000).toISOString() });
    await reply(linh, id, { replyToNumber: 1 });
    expect(await world.told(one)).toEqual([]);
  });

  test('about mail is about mail', async () => {
    const one = await world.aPhone();
    await wishes(one.who, { choices: [{ kind: 'THREAD_REPLY', mail: 'NEVER' }], digest: 'DAILY' });
    await world.anAnswer(one);
    expect(await world.told(one)).toHaveLength(1);
  });
});

test('what waits at the push service goes before the quiet hours begin', async () => {
  const one = await world.aPhone();
  const minute = new Date(Date.now() + 25 * 60_000);
  const inZone = new Intl.DateTimeFormat('en', {
    timeZone: world.timeZone,
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  const [hour = 0, minutes = 0] = inZone.format(minute).split(':').map(Number);
  await wishes(one.who, { quietFrom: hour * 60 + minutes, quietTo: (hour * 60 + minutes + 300) % 1_440 });
  await world.anAnswer(one);
  const [push] = await world.told(one);
  expect(Number(push?.headers['ttl'])).toBeLessThanOrEqual(25 * 60);
  expect(Number(push?.headers['ttl'])).toBeGreaterThan(20 * 60);
});

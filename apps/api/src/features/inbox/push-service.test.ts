import type { Actor } from '../../../test/kit/actor.js';
import { eventually } from '../../../test/kit/asserts.js';
import { reply } from '../../../test/kit/forum.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { wishes } from '../../../test/kit/mailing.js';
import { aPhoneWorld, type Phone, type PhoneWorld } from '../../../test/kit/phones.js';
import { pushSettings, renewDevice, type PushingHouse } from '../../../test/kit/push.js';
import { PushSender } from '../../platform/push/push-sender.js';

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

describe('a push service', () => {
  test.each([404, 410])('that knows the browser no more (%i) ends the device', async (status) => {
    const one = await world.aPhone();
    await world.anAnswer(one);
    house.push.answer = () => status;
    expect(await world.told(one)).toEqual([]);
    expect((await pushSettings(one.who)).devices).toEqual([]);
  });

  test('that knew it no more, and the browser comes back under another address: it stays, and tells what is new', async () => {
    const one = await world.aPhone({ showsKind: true });
    const { id } = await world.anAnswer(one);
    house.push.answer = () => 410;
    expect(await world.told(one)).toEqual([]);
    house.push.answer = () => 201;
    await reply(linh, id, { replyToNumber: 1 });
    await doJobs(house);
    const again = house.push.subscribe();
    expect((await renewDevice(one.who, again)).devices).toEqual([
      expect.objectContaining({ id: one.deviceId, showsKind: true }),
    ]);
    await reply(linh, id, { replyToNumber: 1 });
    expect((await world.told({ ...one, phone: again })).map(({ message }) => message.body)).toEqual([
      'A reply to what you wrote, and 2 more',
    ]);
    expect(house.push.tries.filter((endpoint) => endpoint === one.phone.endpoint)).toHaveLength(1);
  });

  test.each([410, 500])(
    'that answers %i for the old address while the browser renews it, ends nothing',
    async (status) => {
      const one = await world.aPhone();
      await world.anAnswer(one);
      const again = house.push.subscribe();
      house.push.answer = async (endpoint) => {
        if (endpoint !== one.phone.endpoint) return 201;
        await renewDevice(one.who, again);
        return status;
      };
      await world.doNow(`notification.push:${one.who.personId}`);
      // The next try goes where the browser is now.
      expect(await world.told({ ...one, phone: again })).toHaveLength(1);
    },
  );

  test.each([429, 500, 403, 302])('that answers %i is asked again, and followed nowhere', async (status) => {
    const one = await world.aPhone();
    await world.anAnswer(one);
    house.push.answer = () => status;
    await world.doNow(`notification.push:${one.who.personId}`);
    const waits = async () => {
      const [job] = await house.db.query<{ attempts: number; seconds: number }>(
        `SELECT attempts, extract(epoch FROM run_at - created_at)::float AS seconds
           FROM graphile_worker.jobs WHERE key LIKE $1 || '%' AND attempts < max_attempts`,
        [`push.send:${one.deviceId}`],
      );
      // On a slow machine a second try may have come due: each is one attempt, and the next waits longer.
      const tries = house.push.tries.filter((endpoint) => endpoint === one.phone.endpoint).length;
      return tries > 0 && job?.attempts === tries && job.seconds >= Math.exp(tries) - 0.01;
    };
    await eventually('it waits for another try, longer each time', waits);
    house.push.answer = () => 201;
    expect(await world.told(one)).toHaveLength(1);
    expect(house.push.tries).not.toContain(`${house.push.origin}/elsewhere`);
  });

  test('is asked no more once it is too late', async () => {
    const one = await world.aPhone();
    await house.db.write((tx) =>
      tx.enqueue('push.send', {
        deviceId: one.deviceId,
        told: [],
        until: new Date(Date.now() - 1).toISOString(),
      }),
    );
    expect(await world.told(one)).toEqual([]);
    expect(house.push.tries).not.toContain(one.phone.endpoint);
  });

  test('that lets us wait holds up its own person alone', async () => {
    const [slow, slowToo, quick] = [await world.aPhone(), await world.aPhone(), await world.aPhone()];
    // Another browser of the same person, as slow.
    await house.db.query(`UPDATE push_device SET person_id = $1, sign_in_id = $2 WHERE id = $3`, [
      slow.who.personId,
      slow.who.signInId,
      slowToo.deviceId,
    ]);
    await world.anAnswer(slow);
    await world.anAnswer(quick);
    // The jobs that are started below learn of the schools' breaks, and today may be one.
    for (const { who } of [slow, quick]) await wishes(who, { holdBreaks: false });
    // It is held for as long as this takes, on a slow machine too.
    house.running.app.get(PushSender).patience = 600_000;
    let release = () => {};
    const held = new Promise<number>((done) => (release = () => done(201)));
    house.push.answer = (endpoint) => (endpoint === quick.phone.endpoint ? 201 : held);
    const tellNow = async ({ who }: Phone) => {
      await house.db.query(`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = $1`, [
        `notification.push:${who.personId}`,
      ]);
      // As at any job's coming; otherwise it is looked for two seconds later.
      await house.db.query(`SELECT pg_notify('jobs:insert', '{"r":"test","count":1}')`);
    };
    const asked = () =>
      [slow, slowToo].filter(({ phone }) => house.push.tries.includes(phone.endpoint)).length;
    await house.startJobs();
    await tellNow(slow);
    await eventually('the first of them is asked', () => asked() === 1);
    await tellNow(quick);
    await eventually('the other person is told', () => house.push.take(quick.phone).length > 0);
    expect(asked()).toBe(1);
    release();
    await eventually('the second is asked after the first', () => asked() === 2);
  });
});

import type { Actor } from '../../../test/kit/actor.js';
import { reply } from '../../../test/kit/forum.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { aPhoneWorld, type PhoneWorld } from '../../../test/kit/phones.js';
import { pushSettings, renewDevice, type PushingHouse } from '../../../test/kit/push.js';

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
    // On a slow machine a second try may have come due: each is one attempt, and the next waits longer.
    const [job] = await house.db.query<{ attempts: number; waits: number }>(
      `SELECT attempts, extract(epoch FROM run_at - updated_at)::float AS waits
         FROM graphile_worker.jobs WHERE key LIKE $1 || '%' AND attempts < max_attempts`,
      [`push.send:${one.deviceId}`],
    );
    const tries = house.push.tries.filter((endpoint) => endpoint === one.phone.endpoint).length;
    expect(tries).toBeGreaterThanOrEqual(1);
    expect(job?.attempts).toBe(tries);
    expect(job?.waits).toBeGreaterThanOrEqual(Math.exp(tries) - 0.01);
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
});

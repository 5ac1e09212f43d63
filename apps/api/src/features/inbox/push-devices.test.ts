import { actor, type Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aMember } from '../../../test/kit/people.js';
import {
  addDevice,
  aPushingHouse,
  changeDevice,
  pushSettings,
  removeDevice,
  renewDevice,
  type PushingHouse,
} from '../../../test/kit/push.js';
import { hashOfSecret, newSecret } from '../../platform/access/secrets.js';
import { MOST_DEVICES } from './push-devices.js';

let house: PushingHouse;
beforeAll(async () => {
  house = await aPushingHouse();
});
afterAll(() => house.close());

/** Where a device is reached. */
async function addressOf(id: string): Promise<string | undefined> {
  const [row] = await house.db.query<{ endpoint: string }>(`SELECT endpoint FROM push_device WHERE id = $1`, [
    id,
  ]);
  return row?.endpoint;
}

/** The same person in another browser. */
async function elsewhere(who: Actor): Promise<Actor> {
  const secret = newSecret();
  const [{ id }] = (await house.db.query<{ id: string }>(
    `INSERT INTO sign_in (id, token_hash, person_id, expires_at)
     VALUES (gen_random_uuid(), $1, $2, now() + interval '1 day') RETURNING id`,
    [hashOfSecret(secret), who.personId],
  )) as [{ id: string }];
  return actor(house, { ...who, signInId: id, cookie: `hearth=${secret}` });
}

test('no device is told until one asks for it there', async () => {
  const who = await aMember(house);
  const before = await pushSettings(who);
  expect(before).toMatchObject({ allowedHere: true, devices: [] });
  expect(before.publicKey).toMatch(/^[\w-]{87}$/);
  const { devices } = await addDevice(who, house.push.subscribe());
  expect(devices).toEqual([expect.objectContaining({ here: true, showsKind: false, usedAt: null })]);
});

test('the same again changes nothing; twice at once is once; a browser that subscribed anew has one device', async () => {
  const who = await aMember(house);
  const phone = house.push.subscribe();
  const [first] = await Promise.all([addDevice(who, phone), addDevice(who, phone)]);
  await changeDevice(who, first.devices[0]!.id, true);
  const again = await addDevice(who, phone);
  expect(again.devices).toEqual([expect.objectContaining({ id: first.devices[0]!.id, showsKind: true })]);
  expect((await addDevice(who, house.push.subscribe())).devices).toHaveLength(1);
});

describe('a browser whose push service renews its address', () => {
  test('stays the device it was, with what was chosen; twice, also at once, is once', async () => {
    const who = await aMember(house);
    const phone = await elsewhere(who);
    const { devices } = await addDevice(phone, house.push.subscribe());
    const { id } = devices[0]!;
    await changeDevice(phone, id, true);
    const renewed = house.push.subscribe();
    await Promise.all([renewDevice(phone, renewed), renewDevice(phone, renewed)]);
    expect(await addressOf(id)).toBe(renewed.endpoint);
    expect((await pushSettings(phone)).devices).toEqual([expect.objectContaining({ id, showsKind: true })]);
    // Another browser of theirs is told nowhere, whatever it says.
    await expectRefused(renewDevice(who, house.push.subscribe()), 'not_found');
    expect(await addressOf(id)).toBe(renewed.endpoint);
  });

  test('is not told where nobody turned it on, or someone turned it off', async () => {
    const [one, other] = [await aMember(house), await aMember(house)];
    const browser = house.push.subscribe();
    const { devices } = await addDevice(one, browser);
    // Whoever signed in there since then did not ask for it.
    await expectRefused(renewDevice(other, house.push.subscribe()), 'not_found');
    expect((await pushSettings(other)).devices).toEqual([]);
    await removeDevice(one, devices[0]!.id);
    await expectRefused(renewDevice(one, house.push.subscribe()), 'not_found');
    expect((await pushSettings(one)).devices).toEqual([]);
  });

  test('has an address of its own: nobody takes another’s, who does not know that browser’s secret', async () => {
    const [one, other] = [await aMember(house), await aMember(house)];
    const [phone, theirs] = [house.push.subscribe(), house.push.subscribe()];
    const { devices } = await addDevice(one, phone);
    await addDevice(other, theirs);
    const stolen = { ...theirs, endpoint: phone.endpoint };
    for (const take of [renewDevice, addDevice]) await expectRefused(take(other, stolen), 'invalid');
    expect(await addressOf(devices[0]!.id)).toBe(phone.endpoint);
    expect((await pushSettings(one)).devices).toHaveLength(1);
    expect((await pushSettings(other)).devices).toHaveLength(1);
    // Where nobody is told any more, there is nothing to take.
    await house.db.query(`UPDATE sign_in SET expires_at = now() WHERE id = $1`, [one.signInId]);
    await addDevice(other, stolen);
    expect(await addressOf(devices[0]!.id)).toBeUndefined();
  });

  test('asked for by two people at the same moment belongs to one of them', async () => {
    const [one, other] = [await aMember(house), await aMember(house)];
    const browser = house.push.subscribe();
    await Promise.all([addDevice(one, browser), addDevice(other, browser)]);
    const devices = [await pushSettings(one), await pushSettings(other)].flatMap((all) => all.devices);
    expect(devices).toHaveLength(1);
  });

  test('is refused like any other where the address lies inside, or the sign-in is over', async () => {
    const who = await aMember(house);
    await addDevice(who, house.push.subscribe());
    await expectRefused(
      renewDevice(who, { ...house.push.subscribe(), endpoint: 'https://169.254.169.254/' }),
      'invalid',
    );
    await house.db.query(`UPDATE sign_in SET expires_at = now() WHERE id = $1`, [who.signInId]);
    await expectRefused(renewDevice(who, house.push.subscribe()), 'signed_out');
  });
});

test('ten at most: of more, the one longest without a word goes, also when all come at once', async () => {
  const who = await aMember(house);
  const browsers = await Promise.all(Array.from({ length: MOST_DEVICES + 3 }, () => elsewhere(who)));
  await Promise.all(browsers.map((browser) => addDevice(browser, house.push.subscribe())));
  expect((await pushSettings(who)).devices).toHaveLength(MOST_DEVICES);
  const [{ count }] = (await house.db.query(
    `SELECT count(*)::int AS count FROM push_device WHERE person_id = $1`,
    [who.personId],
  )) as [{ count: number }];
  expect(count).toBe(MOST_DEVICES);
});

test('a browser that someone else uses now is theirs, and what was chosen before is not', async () => {
  const [one, other] = [await aMember(house), await aMember(house)];
  const shared = house.push.subscribe();
  const { devices } = await addDevice(one, shared);
  await changeDevice(one, devices[0]!.id, true);
  expect((await addDevice(other, shared)).devices).toEqual([expect.objectContaining({ showsKind: false })]);
  expect((await pushSettings(one)).devices).toEqual([]);
});

test('signing out ends the device of that sign-in, in the same transaction; others stay', async () => {
  const who = await aMember(house);
  const phone = await elsewhere(who);
  await addDevice(who, house.push.subscribe());
  await addDevice(phone, house.push.subscribe());
  await phone.gql(`mutation { signOut }`);
  expect((await pushSettings(who)).devices).toEqual([expect.objectContaining({ here: true })]);
});

test('a device whose sign-in ended by time is shown no more; whoever signs in there again turns it on again', async () => {
  const who = await aMember(house);
  const [phone, later] = [await elsewhere(who), await elsewhere(who)];
  const browser = house.push.subscribe();
  await addDevice(phone, browser);
  await house.db.query(`UPDATE sign_in SET expires_at = now() WHERE id = $1`, [phone.signInId]);
  expect((await pushSettings(who)).devices).toEqual([]);
  expect((await pushSettings(later)).devices).toEqual([]);
  expect((await addDevice(later, browser)).devices).toEqual([expect.objectContaining({ here: true })]);
});

test('one sees, changes and removes one’s own only; removing twice is once', async () => {
  const [one, other] = [await aMember(house), await aMember(house)];
  const { devices } = await addDevice(one, house.push.subscribe());
  const { id } = devices[0]!;
  expect((await pushSettings(other)).devices).toEqual([]);
  await expectRefused(changeDevice(other, id, true), 'not_found');
  expect((await removeDevice(other, id)).devices).toEqual([]);
  expect((await pushSettings(one)).devices).toHaveLength(1);
  for (let n = 0; n < 2; n += 1) expect((await removeDevice(one, id)).devices).toEqual([]);
});

test.each([
  ['http://push.example.com/a', 'unknown'],
  ['https://localhost/a', 'unknown'],
  ['https://127.0.0.1/a', 'unknown'],
  ['https://[::1]/a', 'unknown'],
  ['https://0x7f000001/a', 'unknown'],
  ['https://10.1.2.3/a', 'unknown'],
  ['https://169.254.169.254/latest/meta-data', 'unknown'],
  ['https://push.example.com:8443/a', 'unknown'],
  ['https://me:secret@push.example.com/a', 'unknown'],
  ['https://postgres/a', 'unknown'],
  ['https://api.internal/a', 'unknown'],
  ['javascript:alert(1)', 'unknown'],
  ['', 'required'],
  [`https://push.example.com/${'a'.repeat(1_000)}`, 'too_long'],
])('an address that is no push service of the open internet is refused: %s', async (endpoint, rule) => {
  const who = await aMember(house);
  const { fields } = await expectRefused(addDevice(who, { ...house.push.subscribe(), endpoint }), 'invalid');
  expect(fields?.[0]).toMatchObject({ rule, field: expect.stringContaining('endpoint') });
});

test.each([{ p256dh: 'AAAA' }, { auth: 'not base64!' }, { auth: '' }])('keys are keys: %o', async (wrong) => {
  const who = await aMember(house);
  await expectRefused(addDevice(who, { ...house.push.subscribe(), ...wrong }), 'invalid');
  expect((await pushSettings(who)).devices).toEqual([]);
});

test('the private key is in no answer, and several processes have the same', async () => {
  const who = await aMember(house);
  const [{ key }] = (await house.db.query(`SELECT private_key AS key FROM push_key`)) as [{ key: string }];
  expect(await who.raw(`{ pushSettings { id publicKey devices { id } } }`)).not.toContain(key);
  await expect(who.gql(`{ pushSettings { privateKey } }`)).rejects.toThrow();
});

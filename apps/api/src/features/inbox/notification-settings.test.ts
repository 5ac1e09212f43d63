import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { wishes, type Wishes } from '../../../test/kit/mailing.js';
import { aMember } from '../../../test/kit/people.js';

let house: House;
let noor: Actor;
beforeAll(async () => {
  house = await aHouse();
  noor = await aMember(house);
});
afterAll(() => house.close());

const DEFAULTS = {
  preset: 'CONCERNS_ME',
  mail: [],
  quietFrom: 1_200,
  quietTo: 420,
  pausedUntil: null,
  addressStopped: false,
};
const read = async (who: Actor) =>
  (
    await who.gql<{ notificationSettings: Wishes }>(
      `{ notificationSettings { id preset mail { kind on } quietFrom quietTo pausedUntil addressStopped } }`,
    )
  ).notificationSettings;
const save = async (who: Actor, input: Wishes) => (await wishes(who, input)).notificationSettingsSave;

test('without a word the defaults hold, and stay when nothing is said', async () => {
  const who = await aMember(house);
  expect(await read(who)).toEqual({ id: who.personId, ...DEFAULTS });
  expect(await save(who, {})).toEqual({ id: who.personId, ...DEFAULTS });
});

test('what is said is kept, what is left out stays, and others are untouched', async () => {
  const [who, other] = [await aMember(house), await aMember(house)];
  const until = new Date(Date.now() + 86_400_000).toISOString();
  await save(who, { preset: 'ALL', mail: [{ kind: 'SESSION_REMINDER', on: false }] });
  await save(who, { quietFrom: 1_300, quietTo: 60 });
  expect(await save(who, { pausedUntil: until })).toEqual({
    id: who.personId,
    preset: 'ALL',
    mail: [{ kind: 'SESSION_REMINDER', on: false }],
    quietFrom: 1_300,
    quietTo: 60,
    pausedUntil: until,
    addressStopped: false,
  });
  const mail = [{ kind: 'SESSION_REMINDER', on: null }];
  expect(await save(who, { quietFrom: null, quietTo: null, pausedUntil: null, mail })).toMatchObject({
    preset: 'ALL',
    mail: [],
    quietFrom: null,
    quietTo: null,
    pausedUntil: null,
  });
  expect(await read(other)).toMatchObject(DEFAULTS);
});

test('a choice for one kind leaves the others as they are, whoever made them meanwhile', async () => {
  const who = await aMember(house);
  const [off, on] = [
    { kind: 'THREAD_REPLY', on: false },
    { kind: 'SESSION_CHANGED', on: true },
  ];
  await save(who, { mail: [off] });
  expect(await save(who, { mail: [on] })).toMatchObject({ mail: [on, off] });
  expect(await save(who, { mail: [] })).toMatchObject({ mail: [on, off] });
  expect(await save(who, { mail: [{ kind: 'THREAD_REPLY' }] })).toMatchObject({ mail: [on] });
});

test('a pause that is over is none, and an address that takes no mail is told', async () => {
  const who = await aMember(house);
  await save(who, {});
  await house.db.query(
    `UPDATE notification_setting SET paused_until = now() - interval '1 hour' WHERE person_id = $1`,
    [who.personId],
  );
  await house.db.query(`INSERT INTO mail_stop (address, why) VALUES (lower($1), '550')`, [who.email]);
  expect(await read(who)).toMatchObject({ pausedUntil: null, addressStopped: true });
});

const many = Array.from({ length: 9 }, () => ({ kind: 'THREAD_REPLY', on: true }));
test.each<[Wishes, string, string]>([
  [{ quietFrom: -1 }, 'quietFrom', 'too_small'],
  [{ quietTo: 1_440 }, 'quietTo', 'too_large'],
  [{ quietFrom: 420 }, 'quietTo', 'too_short'],
  [{ quietFrom: null }, 'quietFrom', 'required'],
  [{ quietTo: null }, 'quietTo', 'required'],
  [{ pausedUntil: '2020-01-01T00:00:00Z' }, 'pausedUntil', 'past'],
  [{ pausedUntil: '2099-01-01T00:00:00Z' }, 'pausedUntil', 'too_large'],
  [{ mail: many }, 'mail', 'too_long'],
])('%j is refused at its field, and nothing of it is kept', async (input, field, rule) => {
  const refusal = await expectRefused(save(noor, { preset: 'URGENT', ...input }), 'invalid');
  expect(refusal.fields).toEqual([expect.objectContaining({ field, rule })]);
  expect(await read(noor)).toMatchObject(DEFAULTS);
});

import { NOTIFICATION_KINDS } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { SETTINGS, wishes, type Wishes } from '../../../test/kit/mailing.js';
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
  choices: [],
  quietFrom: 1_200,
  quietTo: 420,
  pausedUntil: null,
  digest: 'WEEKLY',
  digestWeekday: 1,
  digestAt: 420,
  remindWeek: false,
  remindDay: true,
  remindHour: true,
  holdBreaks: true,
  addressStopped: false,
};
const read = async (who: Actor) =>
  (await who.gql<{ notificationSettings: Wishes }>(`{ notificationSettings { ${SETTINGS} } }`))
    .notificationSettings;
const save = async (who: Actor, input: Wishes) => (await wishes(who, input)).notificationSettingsSave;

test('without a word the defaults hold, and stay when nothing is said', async () => {
  const who = await aMember(house);
  expect(await read(who)).toEqual({ id: who.personId, ...DEFAULTS });
  expect(await save(who, {})).toEqual({ id: who.personId, ...DEFAULTS });
});

test('what is said is kept, what is left out stays, and others are untouched', async () => {
  const [who, other] = [await aMember(house), await aMember(house)];
  const until = new Date(Date.now() + 86_400_000).toISOString();
  await save(who, { preset: 'ALL', choices: [{ kind: 'SESSION_REMINDER', mail: 'NEVER' }] });
  await save(who, { quietFrom: 1_300, quietTo: 60 });
  expect(await save(who, { pausedUntil: until })).toEqual({
    ...DEFAULTS,
    digest: 'OFF',
    id: who.personId,
    preset: 'ALL',
    choices: [{ kind: 'SESSION_REMINDER', mail: 'NEVER', push: null }],
    quietFrom: 1_300,
    quietTo: 60,
    pausedUntil: until,
    addressStopped: false,
  });
  const choices = [{ kind: 'SESSION_REMINDER', mail: null }];
  expect(await save(who, { quietFrom: null, quietTo: null, pausedUntil: null, choices })).toMatchObject({
    preset: 'ALL',
    choices: [],
    quietFrom: null,
    quietTo: null,
    pausedUntil: null,
  });
  expect(await read(other)).toMatchObject(DEFAULTS);
});

test('a choice for one kind leaves the others as they are, whoever made them meanwhile', async () => {
  const who = await aMember(house);
  const [off, on] = [
    { kind: 'THREAD_REPLY', mail: 'NEVER', push: null },
    { kind: 'SESSION_CHANGED', mail: 'AT_ONCE', push: true },
  ];
  await save(who, { choices: [off] });
  expect(await save(who, { choices: [on] })).toMatchObject({ choices: [on, off] });
  expect(await save(who, { choices: [] })).toMatchObject({ choices: [on, off] });
  expect(await save(who, { choices: [{ kind: 'THREAD_REPLY' }] })).toMatchObject({ choices: [on, off] });
  expect(await save(who, { choices: [{ kind: 'THREAD_REPLY', mail: null }] })).toMatchObject({
    choices: [on],
  });
});

test('each channel of a kind has a word of its own: one is changed or taken back, and the other stays', async () => {
  const who = await aMember(house);
  const kind = 'THREAD_REPLY';
  await save(who, { choices: [{ kind, mail: 'NEVER' }] });
  expect(await save(who, { choices: [{ kind, push: false }] })).toMatchObject({
    choices: [{ kind, mail: 'NEVER', push: false }],
  });
  expect(await save(who, { choices: [{ kind, mail: null }] })).toMatchObject({
    choices: [{ kind, mail: null, push: false }],
  });
  expect(await save(who, { choices: [{ kind, push: null }] })).toMatchObject({ choices: [] });
  // Said of two kinds at the same moment, neither is lost.
  await Promise.all([
    save(who, { choices: [{ kind, push: true }] }),
    save(who, { choices: [{ kind: 'THREAD_MENTION', push: false }] }),
  ]);
  expect((await read(who))['choices']).toHaveLength(2);
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

const many = Array.from({ length: NOTIFICATION_KINDS.length + 1 }, () => ({
  kind: 'THREAD_REPLY',
  mail: 'DIGEST',
}));
test.each<[Wishes, string, string]>([
  [{ quietFrom: -1 }, 'quietFrom', 'too_small'],
  [{ quietTo: 1_440 }, 'quietTo', 'too_large'],
  [{ quietFrom: 420 }, 'quietTo', 'too_short'],
  [{ quietFrom: null }, 'quietFrom', 'required'],
  [{ quietTo: null }, 'quietTo', 'required'],
  [{ pausedUntil: '2020-01-01T00:00:00Z' }, 'pausedUntil', 'past'],
  [{ pausedUntil: '2099-01-01T00:00:00Z' }, 'pausedUntil', 'too_large'],
  [{ choices: many }, 'choices', 'too_long'],
  [{ digestWeekday: 0 }, 'digestWeekday', 'too_small'],
  [{ digestWeekday: 8 }, 'digestWeekday', 'too_large'],
  [{ digestAt: 1_440 }, 'digestAt', 'too_large'],
])('%j is refused at its field, and nothing of it is kept', async (input, field, rule) => {
  const refusal = await expectRefused(save(noor, { preset: 'URGENT', ...input }), 'invalid');
  expect(refusal.fields).toEqual([expect.objectContaining({ field, rule })]);
  expect(await read(noor)).toMatchObject(DEFAULTS);
});

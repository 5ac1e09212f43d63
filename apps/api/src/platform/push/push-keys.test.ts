import { aHouse, type House } from '../../../test/kit/house.js';
import { PushKeys } from './push-keys.js';

// Any pair that belongs together.
const PUBLIC = 'BEl62iUYgUivxIkv69yViEuiBIa-Ib9-SkvMeAtA3LFgDzkrxZJjSgSnfckjBJuBkr3qBUYIHBQFLXYp5Nksh8U';
const PRIVATE = 'UUxI4O8-FbRouAevSmBQ6o18hgE4nSG3qwvJTfKc-ls';

const houses: House[] = [];
afterAll(async () => {
  for (const house of houses.reverse()) await house.close();
});
async function identityOf(settings: Record<string, string> = {}, on?: House) {
  const house = await aHouse(settings, on);
  houses.push(house);
  return { house, identity: () => house.running.app.get(PushKeys).identity() };
}

test('a pair is made once and kept, also where several processes ask at once', async () => {
  const one = await identityOf();
  const other = await identityOf({}, one.house);
  const [first, second] = await Promise.all([one.identity(), other.identity()]);
  expect(first.publicKey).toMatch(/^[\w-]{87}$/);
  expect(second).toEqual(first);
  expect(await one.house.db.query(`SELECT public_key AS key FROM push_key`)).toEqual([
    { key: first.publicKey },
  ]);
  expect(await (await identityOf({}, one.house)).identity()).toEqual(first);
});

test('the pair of the settings goes before, and nothing is kept', async () => {
  const { house, identity } = await identityOf({
    VAPID_PUBLIC_KEY: PUBLIC,
    VAPID_PRIVATE_KEY: PRIVATE,
    VAPID_SUBJECT: 'mailto:keeper@hearth.example',
  });
  expect(await identity()).toEqual({
    publicKey: PUBLIC,
    privateKey: PRIVATE,
    subject: 'mailto:keeper@hearth.example',
  });
  expect(await house.db.query(`SELECT FROM push_key`)).toEqual([]);
});

test.each([
  [{ PUBLIC_URL: 'https://hearth.example' }, 'https://hearth.example'],
  [{ MAIL_FROM: 'Hearth <post@hearth.example>' }, 'mailto:hearth@hearth.example'],
])('without one, a push service writes to the house: %o', async (settings, subject) => {
  const { identity } = await identityOf(settings);
  expect((await identity()).subject).toBe(subject);
});

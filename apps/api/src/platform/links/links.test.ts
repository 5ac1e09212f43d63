import { randomUUID } from 'node:crypto';
import { aHouse, type House } from '../../../test/kit/house.js';
import { hashOfSecret, newSecret } from '../access/secrets.js';
import { Links, type NewLink } from './links.js';

let house: House;
let links: Links;
beforeAll(async () => {
  house = await aHouse();
  links = house.running.app.get(Links);
});
afterAll(() => house.close());

const subject = () => ({ personId: randomUUID(), kinds: ['thread.reply'] });
const make = async (link: Partial<NewLink<'mail.leave'>> = {}): Promise<string> => {
  const [secret] = await house.db.write((tx) =>
    links.make(tx, 'mail.leave', [{ subject: subject(), days: 1, ...link }]),
  );
  return secret ?? '';
};
const look = (secret: string) => links.look(house.db, 'mail.leave', secret);
const use = (secret: string) => house.db.write((tx) => links.use(tx, 'mail.leave', secret));

test('a secret has 256 bits and is kept nowhere', async () => {
  const secret = await make();
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  const rows = await house.db.query(`SELECT link::text AS row FROM link`);
  expect(JSON.stringify(rows)).not.toContain(secret);
  expect(JSON.stringify(rows)).not.toContain(Buffer.from(secret).toString('hex'));
});

test('one for an address of mail fits it, and is good in capital letters too', async () => {
  const given = { personId: randomUUID(), threadId: randomUUID() };
  const [secret = ''] = await house.db.write((tx) =>
    links.make(tx, 'thread.reply', [{ subject: given, days: 1 }]),
  );
  expect(secret).toMatch(/^[0-9a-f]{48}$/);
  for (const written of [secret, secret.toUpperCase()])
    expect(await links.look(house.db, 'thread.reply', written)).toEqual(given);
  expect(await links.look(house.db, 'mail.bounce', secret)).toBeNull();
  const rows = await house.db.query(`SELECT link::text AS row FROM link`);
  expect(JSON.stringify(rows)).not.toContain(secret);
});

test('each link has its own subject; looking as often as one likes uses nothing up', async () => {
  const given = [subject(), subject()];
  const secrets = await house.db.write((tx) =>
    links.make(
      tx,
      'mail.leave',
      given.map((one) => ({ subject: one, days: 1, once: true })),
    ),
  );
  for (let n = 0; n < 3; n += 1)
    expect(await Promise.all(secrets.map((secret) => look(secret)))).toEqual(given);
  expect(await use(secrets[1] ?? '')).toEqual(given[1]);
});

test('one for once is used once, even at the same moment; one for many as often as one likes', async () => {
  const once = await make({ once: true });
  const both = await Promise.allSettled([use(once), use(once)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await look(once)).toBeNull();
  const many = await make();
  expect(await use(many)).toEqual(await use(many));
});

test('a use that is rolled back leaves the link good', async () => {
  const once = await make({ once: true });
  const broken = house.db.write(async (tx) => {
    await links.use(tx, 'mail.leave', once);
    throw new Error('something else failed');
  });
  await expect(broken).rejects.toThrow('something else failed');
  await use(once);
});

test('expired, revoked, foreign and made-up ones open nothing', async () => {
  const mine = subject();
  const [expired, revoked, other] = [
    await make({ days: -1 }),
    await make({ subject: mine }),
    await make({ subject: { ...mine, personId: randomUUID() } }),
  ];
  await house.db.write((tx) => links.revoke(tx, 'mail.leave', { personId: mine.personId }));
  for (const secret of [expired, revoked, newSecret(), '', 'x'.repeat(10_000), '%00']) {
    expect(await look(secret)).toBeNull();
    await expect(use(secret)).rejects.toThrow('link_ended');
  }
  expect(await look(other)).not.toBeNull();
});

test('what has expired is cleared away by and by', async () => {
  await make({ days: -1 });
  await make();
  const [row] = await house.db.query<{ left: number }>(
    `SELECT count(*)::int AS left FROM link WHERE expires_at < now()`,
  );
  expect(row?.left).toBe(0);
});

test('those that have expired go bit by bit, and nobody waits for another who tidies', async () => {
  const gone = await make();
  await house.db.query(`UPDATE link SET expires_at = now() - interval '1 day' WHERE token_hash = $1`, [
    hashOfSecret(gone),
  ]);
  await house.db.write(async (tx) => {
    await links.make(tx, 'mail.leave', [{ subject: subject(), days: 1 }]);
    await make();
  });
  expect(await house.db.query(`SELECT 1 FROM link WHERE expires_at < now()`)).toEqual([]);
});

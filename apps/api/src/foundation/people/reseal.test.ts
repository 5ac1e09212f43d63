import { randomBytes } from 'node:crypto';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aPerson } from '../../../test/kit/people.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { Reseal } from './reseal.js';
import { aboutPerson } from './second-factor-check.js';

const [FIRST, SECOND] = ['a'.repeat(64), 'B'.repeat(64)];
let [before, after]: House[] = [];
beforeAll(async () => {
  before = await aHouse({ SECRETS_KEY: FIRST });
  after = await aHouse({ SECRETS_KEY: `${SECOND},${FIRST}` }, before);
});
afterAll(async () => {
  await after?.close();
  await before?.close();
});

test('a key is changed while both are known: what was sealed opens all along, and is sealed anew in the night', async () => {
  const [old, now] = [before!.running.app.get(Sealing), after!.running.app.get(Sealing)];
  const reseal = () => after!.running.app.get(Reseal).all();
  const people = await Promise.all([aPerson(before!), aPerson(before!), aPerson(before!)]);
  const [noor, ben, lost] = people.map(({ personId }) => personId) as [string, string, string];
  const keep = async (personId: string, secret: Buffer, next: Buffer | null) =>
    before!.db.query(
      `INSERT INTO second_factor (person_id, secret, confirmed_at, recovery_salt, next_secret, next_at)
       VALUES ($1, $2, now(), '\\x00', $3, CASE WHEN $3::bytea IS NOT NULL THEN now() END)`,
      [personId, secret, next],
    );
  await keep(
    noor,
    await old.seal(Buffer.from('of Noor'), aboutPerson(noor)),
    await old.seal(Buffer.from('next'), aboutPerson(noor)),
  );
  await keep(ben, await now.seal(Buffer.from('of Ben'), aboutPerson(ben)), null);
  await keep(lost, randomBytes(60), null);
  const stored = async (personId: string) =>
    (
      await before!.db.query<{ secret: Buffer; next: Buffer | null }>(
        `SELECT secret, next_secret AS next FROM second_factor WHERE person_id = $1`,
        [personId],
      )
    )[0]!;
  const bens = await stored(ben);
  expect((await now.open((await stored(noor)).secret, aboutPerson(noor))).toString()).toBe('of Noor');
  await Promise.all([reseal(), reseal()]);
  const moved = await stored(noor);
  // Whoever takes the earlier key out now loses nothing.
  await expect(old.open(moved.secret, aboutPerson(noor))).rejects.toThrow();
  expect((await now.open(moved.secret, aboutPerson(noor))).toString()).toBe('of Noor');
  expect((await now.open(moved.next!, aboutPerson(noor))).toString()).toBe('next');
  expect(await stored(ben)).toEqual(bens);
  await reseal();
  expect(await stored(noor)).toEqual(moved);
  expect(await now.derived('x')).toEqual([
    ...(await now.derived('x')).slice(0, 1),
    ...(await old.derived('x')),
  ]);
});

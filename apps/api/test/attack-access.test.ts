import { ViewerSource } from '../src/platform/access/viewer.js';
import { expectRefused } from './kit/asserts.js';
import { aHouse, type House } from './kit/house.js';
import { aCohort, aFellow, joins } from './kit/people.js';

let house: House;
beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.close());

test('leaving one cohort and joining another at the same instant moves the access epoch, by the clock alone', async () => {
  const [from, to] = [await aCohort(house), await aCohort(house)];
  const who = await aFellow(house, { in: from });
  await joins(house, who, to);
  const viewers = house.running.app.get(ViewerSource);
  const epochWhen = async (change: 'is to come' | 'has come') => {
    const at = change === 'is to come' ? '1 hour' : '-1 hour';
    await house.db.query(
      `UPDATE cohort_membership SET joined_at = CASE WHEN cohort_id = $2 THEN now() + $3::interval ELSE now() - interval '1 day' END,
          left_at = CASE WHEN cohort_id = $2 THEN NULL ELSE now() + $3::interval END WHERE person_id = $1`,
      [who.personId, to.id, at],
    );
    // The writing itself moves the stored part; only what the clock does is asked about.
    await house.db.query(`UPDATE person SET access_epoch = 7 WHERE id = $1`, [who.personId]);
    return (await viewers.standing([who.personId], [])).epochs.get(who.personId);
  };
  expect(await epochWhen('is to come')).not.toBe(await epochWhen('has come'));
});

test.each([
  ['no date', '2026-99-99 99:99:99+00'],
  ['a year out of range', '999999-01-01 00:00:00+00'],
  ['an offset out of range', '2026-01-01 00:00:00+99'],
])('a cursor with %s is a fault of `after`, not of the house', async (_, start) => {
  const who = await aFellow(house, { in: await aCohort(house) });
  const after = Buffer.from(JSON.stringify([start, '00000000-0000-7000-8000-000000000001'])).toString(
    'base64url',
  );
  const refusal = await expectRefused(
    who.gql(`query($after: String) { peerSessions(after: $after) { nextCursor } }`, { after }),
    'invalid',
  );
  expect(refusal.fields).toEqual([{ field: 'after', rule: 'unknown' }]);
});

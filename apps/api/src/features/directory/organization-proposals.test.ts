import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import {
  add,
  decide,
  merge,
  own,
  placeOf,
  proposals,
  propose,
  settled,
} from '../../../test/kit/organizations.js';
import { aCohort, aCoordinator, aMember, anAdministrator } from '../../../test/kit/people.js';

let house: House;
let [cora, keeper, noor]: Actor[] = [];
beforeAll(async () => {
  house = await aHouse();
  cora = await aCoordinator(house, { of: await aCohort(house), name: 'Cora' });
  keeper = await anAdministrator(house, { name: 'Kit' });
  noor = await aMember(house, { name: 'Noor' });
});
afterAll(() => house.close());

const told = async (who: Actor) => {
  await doJobs(house);
  const { inbox } = await who.gql<{
    inbox: { unread: { kind: string; title: string; place: string; path: string; count: number }[] };
  }>(`{ inbox { unread { kind title place path count } } }`);
  return inbox.unread
    .filter(({ kind }) => kind === 'ORGANIZATION_DECIDED')
    .map(({ title, place, path, count }) => [title, place, path, count]);
};

test('what a member proposes waits once, is told to keepers alone with nothing else of them, and is decided once', async () => {
  await house.db.query(
    `INSERT INTO profile (person_id, shown_to) VALUES ($1, '{"ROLE": "ME", "ORGANIZATION": "ME"}')`,
    [noor!.personId],
  );
  expect(await own(noor!)).toBeNull();
  await Promise.all([propose(noor!, { name: 'Lake Scool' }), propose(noor!, { name: 'Lake School' })]);
  await propose(noor!, { name: 'Lakeside School' });
  await add(cora!, { name: 'Lakeside Schools' });
  const [waits, ...more] = await proposals(cora!);
  expect([waits!.name, waits!.by, waits!.alike.map(({ name }) => name), more]).toEqual([
    'Lakeside School',
    { name: 'Noor', roleTitle: '', organizationName: null },
    ['Lakeside Schools'],
    [],
  ]);
  await expectRefused(propose(await aMember(house), { id: waits!.id }), 'id_taken');
  await expectRefused(decide(noor!, waits!.id), 'not_allowed');
  await expectRefused(decide(cora!, waits!.id, randomUUID()), 'invalid');

  // Two keepers at once: one of them decides; the other is told.
  const id = randomUUID();
  const outcome = await settled([
    add(cora!, { id, name: 'Lakeside School', proposalId: waits!.id }),
    decide(keeper!, waits!.id),
  ]);
  expect(outcome).toEqual(['fulfilled', 'rejected']);
  const taken = (await own(noor!))!;
  expect(taken.waits).toBe(false);
  expect((await placeOf(house, noor!)) === id).toBe(taken.organizationName === 'Lakeside School');
  expect(await proposals(keeper!)).toEqual([]);

  await propose(noor!, { name: 'Elsewhere' });
  const [next] = await proposals(keeper!);
  const place = await add(keeper!, { name: 'Elsewhere School' });
  await decide(keeper!, next!.id, place.id);
  await decide(keeper!, next!.id, place.id);
  expect([await own(noor!), await placeOf(house, noor!)]).toEqual([
    { waits: false, organizationName: 'Elsewhere School' },
    place.id,
  ]);
  const [profile] = await house.db.query<{ version: number }>(
    `SELECT version FROM profile WHERE person_id = $1`,
    [noor!.personId],
  );
  expect(profile!.version).toBeGreaterThan(1);
  await propose(noor!, { name: 'Taken back' });
  await noor!.gql(`mutation { organizationProposalWithdraw }`);
  expect([await proposals(keeper!), (await own(noor!))!.organizationName]).toEqual([[], 'Elsewhere School']);
});

test('whoever proposed is told what became of it, by nothing but an inbox of their own, and keeps what they chose meanwhile', async () => {
  const [lena, otto] = [await aMember(house, { name: 'Lena' }), await aMember(house, { name: 'Otto' })];
  const waiting = async (name: string) => (await proposals(cora!)).find((one) => one.name === name)!.id;
  await propose(lena, { name: 'Mill Scool', city: '' });
  await propose(otto, { name: 'Weir School' });
  const mill = await add(cora!, { name: 'Mill School' });
  await decide(cora!, await waiting('Mill Scool'), mill.id);
  const weir = await add(cora!, { name: 'Weir School', proposalId: await waiting('Weir School') });
  // Twice over at once, it is decided and told once.
  expect([await told(lena), await told(otto), await told(noor!)]).toEqual([
    [['Mill Scool', 'Mill School', `/organizations/${mill.id}`, 1]],
    [['Weir School', 'Weir School', `/organizations/${weir.id}`, 1]],
    expect.any(Array),
  ]);
  expect((await told(noor!)).flat()).not.toContain('Mill Scool');
  expect([await placeOf(house, lena), await placeOf(house, otto)]).toEqual([mill.id, weir.id]);

  // What was merged since leads to where it is; what was set aside is said so, and moves nobody.
  await merge(cora!, weir, mill);
  await propose(lena, { name: 'Not a School', city: '' });
  const aside = await waiting('Not a School');
  await Promise.all([decide(cora!, aside), decide(cora!, aside)]);
  expect([await told(otto), await placeOf(house, lena)]).toEqual([
    [['Weir School', 'Mill School', `/organizations/${mill.id}`, 1]],
    mill.id,
  ]);
  expect((await told(lena))[0]).toEqual(['Not a School', 'ME', '/organizations/propose', 0]);

  // They have chosen another since they proposed: that stays.
  await propose(otto, { name: 'Dam School' });
  await house.db.query(`UPDATE person SET organization_id = $2 WHERE id = $1`, [otto.personId, null]);
  await add(cora!, { name: 'Dam School', proposalId: await waiting('Dam School') });
  expect([await placeOf(house, otto), (await told(otto)).length]).toEqual([null, 2]);

  // Whoever decides on their own knows.
  const both = await aCoordinator(house, { of: await aCohort(house), name: 'Bea' });
  await house.db.query(
    `INSERT INTO site_role (person_id, role) VALUES ($1, 'member') ON CONFLICT DO NOTHING`,
    [both.personId],
  );
  await propose(both, { name: 'Own School' });
  await decide(both, await waiting('Own School'), mill.id);
  expect(await told(both)).toEqual([]);
});

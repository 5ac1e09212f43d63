import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  add,
  described,
  edit,
  list,
  merge,
  one,
  placeOf,
  proposals,
  settled,
} from '../../../test/kit/organizations.js';
import { aCohort, aCoordinator, aMember, anAdministrator, anOutsider } from '../../../test/kit/people.js';
import { organizationNamed } from '../../foundation/people/organization-named.js';
import { canSeeOrganizations } from '../../foundation/people/organizations.policy.js';
import { canKeepOrganizations, canReadDirectory } from './directory.policy.js';
import { POINTS_AT_ORGANIZATION } from './organizations.js';

let house: House;
let [cora, keeper, noor]: Actor[] = [];
beforeAll(async () => {
  house = await aHouse();
  cora = await aCoordinator(house, { of: await aCohort(house), name: 'Cora' });
  keeper = await anAdministrator(house, { name: 'Kit' });
  noor = await aMember(house, { name: 'Noor' });
});
afterAll(() => house.close());

test('who may: members and people of cohorts read, coordinators and administrators keep', () => {
  const who = (siteRoles: string[], role?: string, guest = false) =>
    ({
      siteRoles,
      cohorts: role ? [{ cohortId: 'c', audienceId: 'a', role }] : [],
      ...(guest && { guestOf: {} }),
    }) as never;
  const table: [unknown, string][] = [
    [who([]), '---'],
    [who(['member']), 'ro-'],
    [who(['moderator']), 'ro-'],
    [who(['administrator']), 'rok'],
    [who(['member'], 'fellow'), 'ro-'],
    [who(['member'], 'facilitator'), 'ro-'],
    [who(['member'], 'coordinator'), 'rok'],
    [who([], 'fellow'), '-o-'],
    [who([], 'coordinator'), '-ok'],
    [who(['administrator'], 'coordinator', true), '---'],
  ];
  for (const [viewer, may] of table)
    expect(
      [
        canReadDirectory(viewer as never) ? 'r' : '-',
        canSeeOrganizations(viewer as never) ? 'o' : '-',
        canKeepOrganizations(viewer as never) ? 'k' : '-',
      ].join(''),
    ).toBe(may);
});

test('one is added once, mended as it was seen, found by a slip of the finger, and by nobody outside', async () => {
  const input = described({ name: 'Birch Hill School' });
  const [first, again] = await Promise.all([add(cora!, input), add(cora!, input)]);
  expect([first.id, again.id, first.canKeep]).toEqual([input.id, input.id, true]);
  await expectRefused(add(keeper!, { ...input, name: 'Another' }), 'id_taken');
  const listed = await expectRefused(add(keeper!, { name: 'BIRCH hill school' }), 'invalid');
  expect(listed.fields).toEqual([{ field: 'name', rule: 'listed' }]);
  expect(await settled(Array.from({ length: 4 }, () => add(keeper!, { name: 'Twice At Once' })))).toEqual([
    'fulfilled',
    'rejected',
    'rejected',
    'rejected',
  ]);
  await add(keeper!, { name: 'Birch Hill School', city: 'Boise' });

  const mended = await edit(keeper!, { ...input, name: 'Birch Hill Academy', version: 1 });
  expect([mended.name, mended.version]).toEqual(['Birch Hill Academy', 2]);
  expect((await expectRefused(edit(cora!, { ...input, version: 1 }), 'conflict')).params).toEqual({
    version: 2,
  });
  for (const words of ['hill acad', 'Bírch Hill Acadmy', 'BATH'])
    expect((await list(noor!, { words })).nodes.map(({ name }) => name)).toContain('Birch Hill Academy');
  expect((await one(noor!, input.id)).canKeep).toBe(false);

  const outsider = await anOutsider(house);
  for (const who of [outsider, noor!]) {
    await expectRefused(add(who), 'not_allowed');
    await expectRefused(edit(who, { ...input, version: 2 }), 'not_allowed');
    await expectRefused(merge(who, input, mended), 'not_allowed');
    await expectRefused(proposals(who), 'not_allowed');
  }
  await expectRefused(list(outsider), 'not_allowed');
  await expectRefused(one(outsider, input.id), 'not_allowed');
  for (const over of [{ name: ' ' }, { name: 'x'.repeat(201) }, { city: 'x'.repeat(101) }])
    await expectRefused(add(keeper!, over), 'invalid');

  // What begins so comes first, then what has it within, then what is called nearly so; over the edges of pages.
  for (const name of ['Academy of Birch', 'Birk Corner', 'Zum Birch'])
    await add(keeper!, { name, city: 'Salem', state: 'MA' });
  const near: string[] = [];
  for (let at: string | null = '' as string | null; at !== null;) {
    const some = await list(noor!, { words: 'birch' }, 2, at || null);
    near.push(...some.nodes.map(({ name }) => name));
    at = some.nextCursor;
  }
  expect(near).toEqual(['Birch Hill Academy', 'Birch Hill School', 'Academy of Birch', 'Zum Birch']);

  await expectQueries(2, () => list(noor!, {}, 3));
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const some = await list(noor!, { state: 'ME' }, 1, after);
    seen.push(...some.nodes.map(({ id }) => id));
    after = some.nextCursor;
  } while (after);
  expect([seen.length, new Set(seen).size]).toEqual([3, 3]);
});

test('a merge moves everyone and everything, also from doubles of doubles and while someone joins; done twice or crosswise it is done once', async () => {
  // What points at an organization is what the database says.
  const pointing = await house.db.query<{ from: string }>(
    `SELECT con.conrelid::regclass::text || '.' || a.attname AS from FROM pg_constraint con
       JOIN pg_attribute a ON a.attrelid = con.conrelid AND a.attnum = con.conkey[1]
      WHERE con.contype = 'f' AND con.confrelid = 'organization'::regclass ORDER BY 1`,
  );
  expect(pointing.map(({ from }) => from)).toEqual(
    POINTS_AT_ORGANIZATION.map((parts) => parts.join('.')).sort(),
  );

  const [a, b, c] = [
    await add(cora!, { name: 'A One' }),
    await add(cora!, { name: 'B Two' }),
    await add(cora!, { name: 'C Three' }),
  ];
  const people = [await aMember(house), await aMember(house), await aMember(house)];
  for (const [at, place] of [a, b, c].entries())
    await house.db.query(`UPDATE person SET organization_id = $2 WHERE id = $1`, [
      people[at]!.personId,
      place.id,
    ]);
  await expectRefused(merge(keeper!, a, a), 'invalid');
  await expectRefused(merge(keeper!, a, { id: randomUUID() }), 'not_found');
  // It cannot be undone: nobody does it without the name of the one that goes, as one writes it from sight.
  expect((await expectRefused(merge(keeper!, a, b, 'B Two'), 'invalid')).fields).toEqual([
    { field: 'name', rule: 'differs' },
  ]);
  const left = (await merge(keeper!, a, b, ' Á  óne ')).people;
  // Someone joins the double while it is merged: they come along, or are told that it is gone.
  const late = await aMember(house);
  await Promise.allSettled([
    merge(cora!, b, c),
    merge(cora!, b, c),
    house.db.query(`UPDATE person SET organization_id = $2 WHERE id = $1`, [late.personId, b.id]),
  ]);
  expect([left, await settled([merge(cora!, b, c)])]).toEqual([2, ['fulfilled']]);
  expect(new Set(await Promise.all(people.map((who) => placeOf(house, who))))).toEqual(new Set([c.id]));
  expect([c.id, expect.any(String)]).toContainEqual(await placeOf(house, late));
  const whole = await one(noor!, a.id);
  expect([whole.id, whole.alsoNamed]).toEqual([c.id, ['A One', 'B Two']]);
  expect((await list(noor!, { words: 'a one' })).nodes.map(({ id }) => id)).toContain(c.id);
  await expectRefused(edit(keeper!, { id: a.id, version: 1 }), 'not_found');
  // Whoever comes in under the old name is of the new one; the log says who merged what.
  const named = (name: string) => house.db.write((tx) => organizationNamed(tx, { name, state: 'ME' }));
  expect([await named('b two'), await named('nobody'), await named('C Three')]).toEqual([c.id, null, c.id]);
  expect(
    await house.db.query(
      `SELECT kind, by_person_id AS by, details FROM audit_entry WHERE subject_id = $1 ORDER BY at`,
      [c.id],
    ),
  ).toEqual([
    { kind: 'organization.added', by: cora!.personId, details: {} },
    { kind: 'organization.merged', by: cora!.personId, details: { from: b.id } },
  ]);

  const [d, e] = [await add(cora!, { name: 'D Four' }), await add(cora!, { name: 'E Five' })];
  const crossed = await settled([
    ...[1, 2].map(() => merge(cora!, d, e)),
    ...[1, 2].map(() => merge(keeper!, e, d)),
  ]);
  expect(crossed.filter((status) => status === 'fulfilled').length).toBe(2);
  expect((await one(noor!, d.id)).id).toBe((await one(noor!, e.id)).id);
});

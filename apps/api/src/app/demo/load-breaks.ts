import type { EntityManager } from 'typeorm';
import type { DemoClock } from './demo-clock.js';
import { demoId } from './demo-ids.js';
import type { DemoBreak, DemoWorld } from './demo-types.js';
import { insertRows } from './insert-rows.js';

/** Breaks as coordinators have added them for this school year and the next; public holidays fill in by themselves. */
export async function insertBreaks(
  manager: EntityManager,
  world: DemoWorld,
  clock: DemoClock,
): Promise<void> {
  const years = [0, 1];
  await insertRows(
    manager,
    'school_break',
    {
      id: 'uuid',
      state: 'text',
      name_en: 'text',
      name_es: 'text',
      starts_on: 'date',
      ends_on: 'date',
      source: 'text',
    },
    world.breaks.flatMap((one) =>
      years.flatMap((year) => one.states.map((state) => breakRow(one, state, year, clock))),
    ),
  );
}

function breakRow(one: DemoBreak, state: string, year: number, clock: DemoClock) {
  const first = clock.schoolDay(one, year);
  return {
    id: demoId('break', `${one.nameEn}/${state}/${year}`),
    state,
    name_en: one.nameEn,
    name_es: one.nameEs,
    starts_on: first.toFormat('yyyy-MM-dd'),
    ends_on: first.plus({ days: one.days - 1 }).toFormat('yyyy-MM-dd'),
    source: 'coordinator',
  };
}

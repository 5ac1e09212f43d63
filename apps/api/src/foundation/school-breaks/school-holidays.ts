import { STATES } from '@hearth/shared';
import { DateTime } from 'luxon';
import type { Tx } from '../../platform/db/db.js';

/** A public holiday, as it is filled in. */
export interface Holiday {
  state: string;
  /** What it is known by from year to year. */
  key: string;
  nameEn: string;
  nameEs: string;
  day: string;
}

/** The library writes some names in another English, and few in Spanish. */
const NAMES: Record<string, { en?: string; es: string }> = {
  'Bennington Battle Day': { es: 'Día de la Batalla de Bennington' },
  'Christmas Day': { es: 'Navidad' },
  'Columbus Day': { es: 'Día de Cristóbal Colón' },
  'Day after Thanksgiving': { es: 'Día después de Acción de Gracias' },
  'Election Day': { es: 'Día de elecciones' },
  'Good Friday': { es: 'Viernes Santo' },
  'Independence Day': { es: 'Día de la Independencia' },
  "Indigenous Peoples' Day": { es: 'Día de los Pueblos Indígenas' },
  Juneteenth: { es: 'Juneteenth, Día de la Emancipación' },
  'Labour Day': { en: 'Labor Day', es: 'Día del Trabajo' },
  "Lincoln's Birthday": { es: 'Natalicio de Lincoln' },
  'Martin Luther King Jr. Day': { es: 'Día de Martin Luther King Jr.' },
  'Martin Luther King, Jr./ Civil Rights Day': {
    en: 'Martin Luther King Jr. and Civil Rights Day',
    es: 'Día de Martin Luther King Jr. y de los Derechos Civiles',
  },
  'Memorial Day': { es: 'Día de los Caídos' },
  "New Year's Day": { es: 'Año Nuevo' },
  "Patriots' Day": { es: 'Día de los Patriotas' },
  "President's Day": { en: "Presidents' Day", es: 'Día de los Presidentes' },
  "Presidents' Day": { es: 'Día de los Presidentes' },
  'Thanksgiving Day': { es: 'Día de Acción de Gracias' },
  'Town Meeting Day': { es: 'Día de la asamblea municipal' },
  'Veterans Day': { es: 'Día de los Veteranos' },
  'Victory Day': { es: 'Día de la Victoria' },
  "Washington's Birthday": { es: 'Natalicio de Washington' },
  "Washington's Birthday/President's Day": { en: "Presidents' Day", es: 'Día de los Presidentes' },
};
/** The day off, where the holiday itself falls on a weekend. */
const OBSERVED = ' (substitute day)';

/** A holiday's names; one that is new to us has the library's in both languages. */
function namesOf(name: string): Pick<Holiday, 'nameEn' | 'nameEs'> {
  const observed = name.endsWith(OBSERVED);
  const plain = observed ? name.slice(0, -OBSERVED.length) : name;
  const { en = plain, es = plain } = NAMES[plain] ?? {};
  return observed ? { nameEn: `${en}, observed`, nameEs: `${es}, trasladado` } : { nameEn: en, nameEs: es };
}

/** Kept in Boston's county alone: schools elsewhere are open. */
const OF_ONE_COUNTY = ['Evacuation Day', 'Bunker Hill Day'];

/** The first year of this school year, which begins on July 1. */
const schoolYearOf = (now: Date): number => {
  const today = DateTime.fromJSDate(now, { zone: 'America/New_York' });
  return today.month < 7 ? today.year - 1 : today.year;
};

/** The public holidays of every state in this school year and the next. */
export function holidaysFrom(now: Date): Promise<Holiday[]> {
  const first = schoolYearOf(now);
  return holidaysBetween(`${first}-07-01`, `${first + 2}-06-30`);
}

/** The public holidays from one day to another, of these states. Loads the library, which is large. */
export async function holidaysBetween(
  from: string,
  to: string,
  states: readonly string[] = STATES,
): Promise<Holiday[]> {
  const { default: Holidays } = await import('date-holidays');
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return states.flatMap((state) => {
    const calendar = new Holidays('US', state.toLowerCase());
    const days = new Map<string, Holiday>();
    for (const year of years)
      for (const { date, name, type } of calendar.getHolidays(year, 'en')) {
        const day = date.slice(0, 10);
        if (type !== 'public' || day < from || day > to || OF_ONE_COUNTY.includes(name)) continue;
        // Two names of one day are one break: the later one is the state's own.
        days.set(day, { state, key: `${year} ${name}`, day, ...namesOf(name) });
      }
    return [...days.values()];
  });
}

const KNOWN = `
  SELECT 1 FROM school_break WHERE key IS NOT NULL AND starts_on > make_date($1, 7, 1) HAVING count(DISTINCT state) = $2`;
const FILL = `
  INSERT INTO school_break (id, state, key, name_en, name_es, starts_on, ends_on, source)
  SELECT gen_random_uuid(), new.state, new.key, new."nameEn", new."nameEs", new.day, new.day, 'library'
    FROM json_to_recordset($1::json) new(state text, key text, "nameEn" text, "nameEs" text, day date)
  ON CONFLICT (state, key) DO NOTHING`;

/**
 * Fills in the public holidays of this school year and the next, once a year; what stands already, or was taken away, stays
 * as it is. Twice is once.
 */
export async function fillHolidays(tx: Tx, now: Date): Promise<void> {
  // Those of the next school year are there: nothing to do, and the library need not be loaded.
  if ((await tx.query(KNOWN, [schoolYearOf(now) + 1, STATES.length])).length > 0) return;
  await tx.query(FILL, [JSON.stringify(await holidaysFrom(now))]);
}

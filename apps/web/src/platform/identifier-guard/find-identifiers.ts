import type { Locale } from '@hearth/shared';
import { type Finding, type Kind, overlap, type Stretch } from './finding.js';
import { namesIn } from './names.js';
import { byForm } from './numbers.js';
import { readable } from './readable.js';
import { schoolsIn } from './school.js';
import { wordsOf } from './word.js';

const INSTEAD: Record<Locale, Record<Kind, string>> = {
  en: {
    name: 'a student',
    birthday: 'this school year',
    phone: '(number left out)',
    email: '(address left out)',
    address: 'a home in town',
    id: '(number left out)',
    school: 'our school',
  },
  es: {
    name: 'un estudiante',
    birthday: 'este año escolar',
    phone: '(número omitido)',
    email: '(correo omitido)',
    address: 'una casa del pueblo',
    id: '(número omitido)',
    school: 'nuestra escuela',
  },
};

/**
 * What in a text may identify a student, in the order of the text, never overlapping. Pure; the text goes nowhere.
 * `known` are names of people who write here, who are no students.
 */
export function findIdentifiers(text: string, locale: Locale, known: readonly string[] = []): Finding[] {
  const prose = readable(text);
  const words = INSTEAD[locale];
  const finding = (kind: Kind, { start, end }: Stretch, change?: Stretch): Finding => ({
    kind,
    start,
    end,
    suggestion: change ? { ...change, text: '' } : { start, end, text: words[kind] },
  });
  const found: Finding[] = [];
  const free = (one: Stretch) => !found.some((other) => overlap(one, other));
  for (const one of byForm(prose)) if (free(one)) found.push(finding(one.kind, one));
  for (const one of schoolsIn(prose)) if (free(one)) found.push(finding('school', one));
  // Names stand apart from each other.
  const names = namesIn(prose, wordsOf(prose), known).filter(free);
  found.push(...names.map((one) => finding('name', one, one.without)));
  return found.sort((one, other) => one.start - other.start);
}

import type { Locale } from '@hearth/shared';
import type { Kind } from './finding.js';

/** What there is to say instead of a finding. `again` where the text named the same one before. */
type Words = Record<Kind | 'again' | 'family', string>;

const INSTEAD: Record<Locale, Words> = {
  en: {
    name: 'a student',
    again: 'the student',
    family: 'a family member',
    birthday: 'this school year',
    phone: '(number left out)',
    email: '(address left out)',
    address: 'a home in town',
    id: '(number left out)',
    school: 'our school',
  },
  es: {
    name: 'un estudiante',
    // With "ese" no preposition melts into the article: "de ese", never "de el".
    again: 'ese estudiante',
    family: 'un familiar',
    birthday: 'este año escolar',
    phone: '(número omitido)',
    email: '(correo omitido)',
    address: 'una casa del pueblo',
    id: '(número omitido)',
    school: 'nuestra escuela',
  },
};
const TITLED = /^(?:mr|mrs|ms|mx|dr|miss|sr|sra|srta|señora?|don|doña)\.?\s/iu;
const OPENS = /(?:\n\s*(?:[-*>#]+\s+|\d{1,3}[.)]\s+)?["“«*_]*|[.!?…]["”»)]*\s+["“«*_]*|[¿¡]|:\s["“«])$/u;
const NEAR = 12;

/** Whether a sentence begins at a place of a text. */
export const opensSentence = (text: string, at: number): boolean =>
  OPENS.test(at <= NEAR ? `\n${text.slice(0, at)}` : text.slice(at - NEAR, at));

/** What could stand instead of what was found at a place, with a capital where a sentence begins there. */
export function insteadOf(
  kind: Kind,
  locale: Locale,
  text: string,
  start: number,
  end: number,
  again: boolean,
): string {
  const words = INSTEAD[locale];
  const which =
    kind !== 'name' ? kind : TITLED.test(text.slice(start, end)) ? 'family' : again ? 'again' : 'name';
  const plain = words[which];
  return opensSentence(text, start) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}

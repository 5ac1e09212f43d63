import type { Locale } from '@hearth/shared';
import { en } from './mail-words.en.js';
import { es } from './mail-words.es.js';
import type { MailWords } from './mail-words.types.js';

/** Every word of a notification's mail, by language. */
export const MAIL_WORDS: Record<Locale, MailWords> = { en, es };

/** "Rosa, Dana and a member", in the way of the language. */
export const listed = (locale: Locale, names: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);

/** An instant in the reader's zone, with the zone's name. */
export const whenIn = (locale: Locale, timeZone: string, instant: Date): string =>
  new Intl.DateTimeFormat(locale === 'es' ? 'es-US' : 'en-US', {
    timeZone,
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'longGeneric',
  }).format(instant);

/** A time to choose from, in the reader's zone: "Tuesday, December 1, 3:30 PM". */
export const timeIn = (locale: Locale, timeZone: string, instant: Date): string =>
  new Intl.DateTimeFormat(locale === 'es' ? 'es-US' : 'en-US', {
    timeZone,
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(instant);

/** What people call a zone: "Eastern Time". */
export const zoneIn = (locale: Locale, timeZone: string, instant: Date): string =>
  new Intl.DateTimeFormat(locale === 'es' ? 'es-US' : 'en-US', { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;

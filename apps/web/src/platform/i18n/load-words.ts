import { i18n, type Messages } from '@lingui/core';
import type { Locale } from '@hearth/shared';
import type { Area } from './areas.js';
import { rememberLocale } from './locale.js';

type Catalogs = Record<string, () => Promise<{ messages: Messages }>>;

// Those of the first pages; the addresses of the rest come with the first area that is not among them.
const catalogs: Catalogs = import.meta.glob<{ messages: Messages }>(
  '../../locales/*/{shell,words,home,sign-in,sessions,inbox,forum,room,chat,turns,care,protocol}.json',
  { query: '?lingui' },
);

const areas = new Set<Area>(['shell', 'words']);
let wanted: Locale = 'en';
let speaking: Locale | undefined;

async function load(locale: Locale, area: Area): Promise<void> {
  const file = `../../locales/${locale}/${area}.json`;
  if (!catalogs[file]) Object.assign(catalogs, (await import('./seldom-words.js')).seldomWords);
  const catalog = catalogs[file];
  if (!catalog) throw new Error(`No words for ${area} in ${locale}`);
  const { messages } = await catalog();
  i18n.load(locale, messages);
}

/** Loads these areas' words in the language in use, and remembers them for a change of language. */
export async function loadWords(more: readonly Area[]): Promise<void> {
  const fresh = more.filter((area) => !areas.has(area));
  for (const area of fresh) areas.add(area);
  const locale = wanted;
  await Promise.all(more.map((area) => load(locale, area)));
  // The language was changed meanwhile: load in that one as well.
  if (locale !== wanted) await Promise.all(more.map((area) => load(wanted, area)));
}

/** Speaks this language from now on: loads every area in use, then changes all words at once. */
export async function speak(locale: Locale): Promise<void> {
  wanted = locale;
  if (speaking === locale) return;
  await Promise.all([...areas].map((area) => load(locale, area)));
  if (wanted !== locale) return;
  speaking = locale;
  i18n.activate(locale);
  document.documentElement.lang = locale;
  rememberLocale(locale);
}

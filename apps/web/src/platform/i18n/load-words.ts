import { i18n, type Messages } from '@lingui/core';
import type { Locale } from '@hearth/shared';
import type { Area } from './areas.js';
import { rememberLocale } from './locale.js';

type Catalogs = Record<string, () => Promise<{ messages: Messages }>>;

// Without those of `seldom-words.ts`: their addresses come with the pages that need them.
const catalogs: Catalogs = import.meta.glob<{ messages: Messages }>(
  [
    '../../locales/*/*.json',
    '!../../locales/*/{about,access,admin,applications,audit,cohorts,desk,directory,drafts,keys,letting-in,my-data,organizations,profile,retention,review,site-settings,stay,stories,tasks,topics}.json',
  ],
  { query: '?lingui' },
);

/** Knows these words too, by their files. */
export function knowWords(more: Catalogs): void {
  Object.assign(catalogs, more);
}

const areas = new Set<Area>(['shell', 'words']);
let wanted: Locale = 'en';
let speaking: Locale | undefined;

async function load(locale: Locale, area: Area): Promise<void> {
  const catalog = catalogs[`../../locales/${locale}/${area}.json`];
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

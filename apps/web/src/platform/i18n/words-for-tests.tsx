import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { Locale } from '@hearth/shared';
import type { ReactNode } from 'react';

const folder = join(import.meta.dirname, '../../locales');

/** All words of a language as they are written, by area. For tests: the site loads compiled ones. */
export function writtenWords(locale: Locale): Record<string, Record<string, string>> {
  const files = readdirSync(join(folder, locale)).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    files.map((name) => {
      const words: Record<string, string> = JSON.parse(readFileSync(join(folder, locale, name), 'utf8'));
      return [name.replace('.json', ''), words];
    }),
  );
}

/** Gives a component under test every word of a language. */
export function WithWords({ locale = 'en', children }: { locale?: Locale; children: ReactNode }) {
  const messages = Object.assign({}, ...Object.values(writtenWords(locale)));
  const i18n = setupI18n({ locale, messages: { [locale]: messages } });
  return <I18nProvider i18n={i18n}>{children}</I18nProvider>;
}

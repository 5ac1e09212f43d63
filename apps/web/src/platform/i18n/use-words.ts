import { useLingui } from '@lingui/react';
import { LOCALES, type Locale } from '@hearth/shared';
import { useMemo } from 'react';
import { siteName } from '../site/site.js';
import type { WordId } from './areas.js';
import { oneStop } from './capital.js';

export type WordValues = Record<string, string | number>;

export interface Words {
  /** The words of a key, in the language in use. */
  t: (id: WordId, values?: WordValues) => string;
  locale: Locale;
}

/** The words of the house, which know its name as `{site}`: `const { t } = useWords(); t('forum.reply.send')`. */
export function useWords(): Words {
  const { i18n } = useLingui();
  const current = i18n.locale;
  return useMemo(
    () => ({
      t: (id, values) => oneStop(i18n._(id, { site: siteName(current), ...values })),
      locale: LOCALES.find((locale) => locale === current) ?? 'en',
    }),
    [i18n, current],
  );
}

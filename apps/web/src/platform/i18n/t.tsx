import { Trans, useLingui } from '@lingui/react';
import type { ReactElement } from 'react';
import { siteName } from '../site/site.js';
import type { WordId } from './areas.js';
import type { WordValues } from './use-words.js';

interface TProps {
  id: WordId;
  values?: WordValues;
  /** What `<0>...</0>` or `<link>...</link>` in the words stands for. */
  components?: Record<string, ReactElement>;
}

/** Words with elements inside: `<T id="shell.crisis" components={{ call: <a href="tel:988" /> }} />`. */
export function T({ id, values, components }: TProps) {
  const { i18n } = useLingui();
  return <Trans id={id} values={{ site: siteName(i18n.locale), ...values }} components={components} />;
}

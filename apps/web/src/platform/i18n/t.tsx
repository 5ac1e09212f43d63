import { Trans } from '@lingui/react';
import type { ReactElement } from 'react';
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
  return <Trans id={id} values={values} components={components} />;
}

import { useCallback } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';

/** Names of people in a row, as one says them: "Noor, Ben and Ana". */
export function useNames(): (people: readonly { name: string }[]) => string {
  const { locale } = useWords();
  return useCallback(
    (people) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(people.map(({ name }) => name)),
    [locale],
  );
}

import type { TimePollResultsQuery } from '../../gql/time-polls/graphql.js';
import { INTL_LOCALE } from '../../platform/i18n/locale.js';
import { useWords } from '../../platform/i18n/use-words.js';

export type Results = TimePollResultsQuery['timePollResults'];
export type Rank = Results['ranks'][number];

/** Says who: “Ada, Ben, and Cleo”. */
export function useNames(): (people: readonly { name: string }[]) => string {
  const { locale } = useWords();
  return (people) =>
    new Intl.ListFormat(INTL_LOCALE[locale], { type: 'conjunction' }).format(people.map(({ name }) => name));
}

import type { ThreadNeed } from '../../gql/forum/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';

export const NEEDS: readonly ThreadNeed[] = ['LISTENING', 'IDEAS', 'RESOURCE', 'SOON'];

/** Those of these words that are needs; the rest is left out. */
export const needsIn = (words: readonly string[]): ThreadNeed[] =>
  NEEDS.filter((need) => words.includes(need));

/** What whoever asked needs, in full sentences for whoever writes a reply; empty where they did not say. */
export function useNeedWords(needs: readonly ThreadNeed[]): string {
  const { t } = useWords();
  const others = needs.filter((need) => need !== 'LISTENING');
  // Wanting to be heard soon is still wanting no advice.
  const advice = others.some((need) => need !== 'SOON');
  return [
    ...(needs.includes('LISTENING')
      ? [t(advice ? 'forum.need.listeningFirst' : 'forum.need.listeningOnly')]
      : []),
    ...others.map((need) => t(`forum.need.ask${need}`)),
  ].join(' ');
}

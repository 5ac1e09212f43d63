import { useQuery } from '@apollo/client/react';
import { SiteTextsDocument, type SiteTextsQuery } from '../../gql/site-texts/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';

/** What the house says of itself, in the language in use. */
export function useSiteTexts() {
  const { locale } = useWords();
  const { data, error, refetch } = useQuery(SiteTextsDocument, {
    variables: { locale: locale === 'es' ? 'ES' : 'EN' },
  });
  const texts: SiteTextsQuery['siteTexts'] | undefined = data?.siteTexts;
  return { texts, error, again: () => void refetch().catch(() => undefined) };
}

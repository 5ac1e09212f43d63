import type { AudienceKind } from '../../gql/forum/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';

interface Audience {
  audienceKind: AudienceKind;
  audienceName: string;
}

/** Who can read what is written here. `writing`: whoever is about to write is told of moderators, too. */
export function useAudienceWords({ audienceKind, audienceName }: Audience, writing = false): string {
  const { t } = useWords();
  if (audienceKind === 'COHORT') {
    const cohort = t('forum.audience.cohort', { name: audienceName });
    return writing ? `${cohort} ${t('forum.audience.flagged')}` : cohort;
  }
  return t('forum.audience.collective', { name: audienceName });
}

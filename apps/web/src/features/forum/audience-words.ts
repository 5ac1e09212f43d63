import type { AudienceKind } from '../../gql/forum/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';

interface Audience {
  audienceKind: AudienceKind;
  audienceName: string;
}

/** Who can read what is written here, in one sentence. */
export function useAudienceWords({ audienceKind, audienceName }: Audience): string {
  const { t } = useWords();
  return audienceKind === 'COHORT'
    ? t('forum.audience.cohort', { name: audienceName })
    : t('forum.audience.collective', { name: audienceName });
}

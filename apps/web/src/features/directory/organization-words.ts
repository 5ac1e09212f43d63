import { STATES } from '@hearth/shared';
import type { Organization_LineFragment } from '../../gql/directory/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';

type Described = Pick<Organization_LineFragment, 'kind' | 'city' | 'state'>;

/** "School, Bath, Maine": what an organization is and where. */
export function useOrganizationWords(): (organization: Described) => string {
  const { t } = useWords();
  return ({ kind, city, state }) => {
    const code = STATES.find((one) => one === state);
    return [t(`about.kind.${kind}`), city, code ? t(`words.state.${code}`) : ''].filter(Boolean).join(', ');
  };
}

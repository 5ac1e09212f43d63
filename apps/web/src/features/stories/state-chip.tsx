import type { StoryState } from '../../gql/stories/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Chip } from '../../ui/chip.js';

/** Where a story stands, in a word. */
export function StateChip({ state }: { state: StoryState }) {
  const { t } = useWords();
  return <Chip {...(state === 'PUBLISHED' && { tone: 'pine' as const })}>{t(`stories.state.${state}`)}</Chip>;
}

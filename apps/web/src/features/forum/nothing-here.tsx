import { NothingHere as Nothing } from '../../platform/errors/nothing-here.js';
import { useWords } from '../../platform/i18n/use-words.js';

/** Nothing of the forum here that one may see; the way on is the community. */
export function NothingHere() {
  const { t } = useWords();
  return <Nothing wayOn={{ to: '/community', text: t('forum.toCommunity') }} />;
}

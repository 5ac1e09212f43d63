import { characters, LIMITS } from '@hearth/shared';
import { useWords } from '../../platform/i18n/use-words.js';

/** Tags as typed, with commas between them. */
export const tagsIn = (text: string): string[] =>
  text
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

/** What is wrong with tags as typed, or null. */
export function useTagFault(): (text: string) => string | null {
  const { t } = useWords();
  return (text) => {
    const tags = tagsIn(text);
    if (tags.length > LIMITS.threadTags) return t('forum.tags.tooMany', { count: LIMITS.threadTags });
    if (tags.some((tag) => characters(tag) > LIMITS.tag))
      return t('forum.tags.tooLong', { count: LIMITS.tag });
    return null;
  };
}

import { useCallback } from 'react';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';

/** Why something written was not taken, in words: what is wrong with its text, or whatever else it was. */
export function useReplyTrouble(): (error: unknown) => string {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  return useCallback(
    (error: unknown) => {
      const tooFew = troubleOf(error).fields?.find(
        ({ field, rule }) => field === 'asMember' && rule === 'too_few_people',
      );
      if (tooFew) return t('forum.asMember.tooFew', { min: tooFew.params?.['min'] ?? 5 });
      return fault(error, 'title') ?? fault(error, 'markdown') ?? say(error);
    },
    [t, say, fault],
  );
}

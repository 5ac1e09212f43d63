import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';

const OWN = ['oneself', 'last_administrator', 'last_coordinator', 'closed'] as const;

/** Why something was not done to a person, in words. */
export function usePersonFault(): (error: unknown) => string | undefined {
  const { t } = useWords();
  const { say } = useTroubleWords();
  return (error) => {
    if (!error) return undefined;
    const rule = troubleOf(error).fields?.find(({ field }) => field === 'personId')?.rule;
    const own = OWN.find((known) => known === rule);
    return own ? t(`admin.fault.${own}`) : say(error);
  };
}

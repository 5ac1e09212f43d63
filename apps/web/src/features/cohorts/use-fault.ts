import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';

const OWN = ['slug', 'taken', 'last_coordinator', 'already_in', 'outside', 'skipped'] as const;

/** What is wrong with a field, in the words of this feature where it has its own; and with the whole. */
export function useFault(): {
  fault: (error: unknown, field: string) => string | undefined;
  whole: (error: unknown, ...fields: string[]) => string | undefined;
} {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const one = (error: unknown, field: string) => {
    if (!error) return undefined;
    const rule = troubleOf(error).fields?.find((found) => found.field === field)?.rule;
    // A day is chosen, not written.
    if (rule === 'required' && field.endsWith('On')) return t('cohorts.fault.day');
    if (rule === 'too_small' && field === 'endsOn') return t('cohorts.fault.endsEarly');
    const own = OWN.find((known) => known === rule);
    return own ? t(`cohorts.fault.${own}`) : fault(error, field);
  };
  return {
    fault: one,
    // What stands at no field of the form is said beneath it.
    whole: (error, ...fields) => {
      if (!error) return undefined;
      const trouble = troubleOf(error);
      if (trouble.fields?.some(({ field }) => fields.includes(field))) return undefined;
      const [first] = trouble.fields ?? [];
      return first ? one(error, first.field) : say(error);
    },
  };
}

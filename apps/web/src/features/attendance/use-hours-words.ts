import { useCallback } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';

/** "1 hour 45 minutes": minutes as people say them. */
export function useHoursWords(): (minutes: number) => string {
  const { t } = useWords();
  return useCallback(
    (all: number) => {
      const [hours, minutes] = [Math.floor(all / 60), all % 60];
      const parts = [
        ...(hours > 0 ? [t('attendance.hours', { hours })] : []),
        ...(minutes > 0 || hours === 0 ? [t('attendance.minutes', { minutes })] : []),
      ];
      return parts.join(' ');
    },
    [t],
  );
}

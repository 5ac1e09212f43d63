import { useMemo } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { localIn } from '../../platform/time/local.js';
import { timeWords, useTime, type TimeWords } from '../../platform/time/use-time.js';

/** Time words in a zone that may not be the reader's. */
export function useTimeIn(zone: string): TimeWords {
  const words = useWords();
  return useMemo(() => timeWords(words, zone), [words, zone]);
}

/** Do the clocks of two zones show something else at this instant? */
export function clocksDiffer(at: string, one: string, other: string): boolean {
  const instant = Date.parse(at);
  return localIn(one, instant) !== localIn(other, instant);
}

/** Where the session was planned in a zone whose clocks differ from the reader's: its time there. */
export function OwnZone({ at, zone }: { at: string; zone: string }) {
  const { t } = useWords();
  const here = useTime();
  const there = useTimeIn(zone);
  if (!clocksDiffer(at, here.zone, zone)) return null;
  return <p className="quiet small">{t('sessions.plannedAs', { time: there.momentZone(at) })}</p>;
}

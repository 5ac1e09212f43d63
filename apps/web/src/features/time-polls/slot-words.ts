import { useMemo } from 'react';
import { dateIn, format } from '../../platform/time/calendar.js';
import { INTL_LOCALE } from '../../platform/i18n/locale.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { localIn } from '../../platform/time/local.js';
import { timeWords, useTime } from '../../platform/time/use-time.js';

/** A slot's times in the reader's zone. */
export interface SlotWords {
  zone: string;
  zoneName: (at: string, zone?: string) => string;
  /** `2026-12-01`, the day it begins on. */
  dayKey: (at: string) => string;
  /** "Tuesday, December 1" */
  day: (at: string) => string;
  /** "3:30 – 4:30 PM" */
  clocks: (at: string, minutes: number) => string;
  /** "Tue, Dec 1, 3:30 PM" */
  short: (at: string) => string;
  /** "Tuesday, December 1, 3:30 PM" */
  long: (at: string) => string;
}

/** Words for slots, in the reader's zone or in `zone`. */
export function useSlotWords(zone?: string): SlotWords {
  const words = useWords();
  const own = useTime();
  return useMemo(() => {
    const time = zone ? timeWords(words, zone) : own;
    const intl = INTL_LOCALE[words.locale];
    const clock = format(intl, { timeZone: time.zone, hour: 'numeric', minute: '2-digit' });
    const short = format(intl, {
      timeZone: time.zone,
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    });
    return {
      zone: time.zone,
      zoneName: time.zoneName,
      dayKey: (at) => dateIn(time.zone, Date.parse(at)),
      day: (at) => time.day(at),
      clocks: (at, minutes) => clock.formatRange(Date.parse(at), Date.parse(at) + minutes * 60_000),
      short: (at) => short.format(Date.parse(at)),
      long: (at) => `${time.day(at)}, ${time.clock(at)}`,
    };
  }, [words, own, zone]);
}

/** Do the clocks of two zones show something else at this instant? */
export const clocksDiffer = (at: string, one: string, other: string): boolean =>
  localIn(one, Date.parse(at)) !== localIn(other, Date.parse(at));

/** Slots by the day they begin on, in their order. */
export function byDay<Slot extends { startsAt: string }>(
  slots: readonly Slot[],
  dayKey: (at: string) => string,
): [string, Slot[]][] {
  const days = new Map<string, Slot[]>();
  for (const slot of slots) {
    const key = dayKey(slot.startsAt);
    days.set(key, [...(days.get(key) ?? []), slot]);
  }
  return [...days];
}

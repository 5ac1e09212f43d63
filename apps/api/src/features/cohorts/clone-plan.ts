import { DateTime } from 'luxon';

/** A day on which the schools of a state are closed, or several. */
export interface Closed {
  state: string;
  nameEn: string;
  nameEs: string;
  startsOn: string;
  endsOn: string;
}

/** Something of a cohort on a day: a session with its local start, or a milestone, which has no hour. */
export interface CloneSource {
  id: string;
  /** `2026-12-01T15:30`, or for a milestone the day alone. */
  local: string;
}

/** Where it comes to stand. */
export interface Placed {
  id: string;
  from: string;
  to: string;
  /** Why it does not stand on the day that many weeks later; empty where it does. */
  closed: Closed[];
  /** No day of that weekday was free for so long that it is better left out. */
  leaveOut: boolean;
}

/** It is looked so many weeks further for a day that is free. */
const WEEKS_FURTHER = 12;

/** How many whole weeks lie between two days, so that every weekday stays: the nearest to the days themselves. */
export const weeksBetween = (from: string, to: string): number =>
  Math.round(
    DateTime.fromISO(to, { zone: 'utc' }).diff(DateTime.fromISO(from, { zone: 'utc' }), 'days').days / 7,
  );

/** A local time so many weeks later, at the same hour: no zone comes into it. */
export function weeksLater(local: string, weeks: number): string {
  const [day = '', hour] = local.split('T');
  const later = DateTime.fromISO(day, { zone: 'utc' }).plus({ weeks }).toFormat('yyyy-MM-dd');
  return hour === undefined ? later : `${later}T${hour}`;
}

const dayOf = (local: string): string => local.slice(0, 10);

/**
 * Moves everything by whole weeks. What would fall on a day off of one of its people's states goes to the next same weekday that is
 * free of days off, and on which nothing else of these stands at that hour; in the order of time.
 */
export function placeAll(
  sources: readonly CloneSource[],
  weeks: number,
  closed: readonly Closed[],
): Placed[] {
  const offOn = (day: string) => closed.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  const moved = sources.map((source) => ({ ...source, to: weeksLater(source.local, weeks) }));
  // Those who stay where they fall have their places first: whoever must move goes around them.
  const taken = new Set(moved.filter(({ to }) => offOn(dayOf(to)).length === 0).map(({ to }) => to));
  return [...moved]
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.id < b.id ? -1 : 1))
    .map(({ id, local, to }): Placed => {
      const off = offOn(dayOf(to));
      if (off.length === 0) return { id, from: local, to, closed: [], leaveOut: false };
      for (let further = 1; further <= WEEKS_FURTHER; further += 1) {
        const next = weeksLater(to, further);
        const isSession = next.includes('T');
        if (offOn(dayOf(next)).length > 0 || (isSession && taken.has(next))) continue;
        if (isSession) taken.add(next);
        return { id, from: local, to: next, closed: off, leaveOut: false };
      }
      return { id, from: local, to, closed: off, leaveOut: true };
    });
}

/**
 * The rule of a series so many weeks later; null where it cannot be moved by weeks without changing on which days it falls (by the
 * month, by the year): its sessions then stand on their own.
 */
export function ruleLater(rule: string, weeks: number): string | null {
  const parts = rule.split(';');
  const value = (name: string) => parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
  if (!['WEEKLY', 'DAILY'].includes(value('FREQ') ?? '')) return null;
  if (parts.some((part) => /^BY(MONTH|MONTHDAY|YEARDAY|WEEKNO|SETPOS)=/.test(part))) return null;
  return parts
    .map((part) => {
      const until = /^UNTIL=(\d{4})(\d{2})(\d{2})(.*)$/.exec(part);
      if (!until) return part;
      return `UNTIL=${weeksLater(`${until[1]}-${until[2]}-${until[3]}`, weeks).replaceAll('-', '')}${until[4]}`;
    })
    .join(';');
}

import { DateTime } from 'luxon';
import type { SummerDays } from './my-stay.types.js';

interface Break {
  startsOn: string;
  endsOn: string;
}

/** A break of so many days is a summer's. */
const LONG = 28;
/** Where nobody has told us: the days on which schools of New England are out everywhere. */
const CUSTOM = { from: '07-01', to: '09-01' };

const dayOf = (day: string) => DateTime.fromISO(day, { zone: 'utc' });

/** The summer that is, or comes next: by the breaks of a state that are not over (the earliest first), else by custom. */
export function summerOf(breaks: readonly Break[], today: string): SummerDays {
  const long = breaks.find(
    ({ startsOn, endsOn }) => endsOn > today && dayOf(endsOn).diff(dayOf(startsOn), 'days').days >= LONG - 1,
  );
  const from = (day: string) => (day < today ? today : day);
  if (long)
    return {
      startsOn: from(long.startsOn),
      endsOn: dayOf(long.endsOn).plus({ days: 1 }).toISODate() ?? long.endsOn,
      known: true,
    };
  const year = Number(today.slice(0, 4));
  const of = today < `${year}-${CUSTOM.to}` ? year : year + 1;
  return { startsOn: from(`${of}-${CUSTOM.from}`), endsOn: `${of}-${CUSTOM.to}`, known: false };
}

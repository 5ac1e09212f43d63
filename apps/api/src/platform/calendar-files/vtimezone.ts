import { DateTime, IANAZone } from 'luxon';

/** A component of a calendar file, as jCal (RFC 7265) has it: name, properties, components. */
export type Component = [string, Property[], Component[]];
export type Property = [string, Record<string, string>, string, ...unknown[]];

/** An instant at which a zone changes its distance to UTC. Minutes. */
interface Change {
  at: number;
  from: number;
  to: number;
}

const DAY = 86_400_000;
const MINUTE = 60_000;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Is this a zone without a table of its own in a file? */
export const isUtc = (zone: string): boolean => ['UTC', 'Etc/UTC', 'Etc/GMT', 'GMT', 'Z'].includes(zone);

/** The changes of a zone between two instants: a day at a time, then to the minute. */
function changesOf(zone: IANAZone, from: number, to: number): Change[] {
  const changes: Change[] = [];
  for (let at = from; at < to; at += DAY) {
    const [before, after] = [zone.offset(at), zone.offset(at + DAY)];
    if (before === after) continue;
    let [low, high] = [at, at + DAY];
    while (high - low > MINUTE) {
      const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
      if (zone.offset(middle) === before) low = middle;
      else high = middle;
    }
    changes.push({ at: high, from: before, to: after });
  }
  return changes;
}

/** The clock on the wall as it stood when the change came: this is how the table gives its times. */
const wallOf = ({ at, from }: Change): DateTime => DateTime.fromMillis(at + from * MINUTE, { zone: 'utc' });

/** A rule that gives every one of these changes, one each year, on the nth or the last weekday of a month; null where none does. */
function ruleOf(changes: readonly Change[], years: number): Property | null {
  const [first] = changes;
  if (!first || changes.length !== years) return null;
  const walls = changes.map(wallOf);
  const one = walls[0];
  if (!one) return null;
  const same = walls.every(
    (wall, index) =>
      wall.year === one.year + index &&
      wall.month === one.month &&
      wall.weekday === one.weekday &&
      wall.hour === one.hour &&
      wall.minute === one.minute,
  );
  if (!same) return null;
  const nth = Math.ceil(one.day / 7);
  const last = walls.every((wall) => wall.plus({ days: 7 }).month !== wall.month);
  if (!last && !walls.every((wall) => Math.ceil(wall.day / 7) === nth)) return null;
  const byday = `${last ? -1 : nth}${WEEKDAYS[one.weekday - 1]}`;
  return ['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: one.month, byday }];
}

const offsetText = (minutes: number): string => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
};

function observance(change: Change, name: string, summer: boolean, rule: Property | null): Component {
  const properties: Property[] = [
    ['dtstart', {}, 'date-time', wallOf(change).toFormat("yyyy-MM-dd'T'HH:mm:ss")],
    ['tzoffsetfrom', {}, 'utc-offset', offsetText(change.from)],
    ['tzoffsetto', {}, 'utc-offset', offsetText(change.to)],
    ['tzname', {}, 'text', name],
  ];
  if (rule) properties.push(rule);
  return [summer ? 'daylight' : 'standard', properties, []];
}

const tables = new Map<string, Component>();

/**
 * The table of a zone (VTIMEZONE) that holds from the year before one instant to the year after another. Where its changes follow
 * one rule for the winter and one for the summer throughout, as programs like best, these are given; else each change by itself.
 */
export function vtimezone(zoneName: string, from: Date, to: Date): Component {
  const [first, last] = [from.getUTCFullYear() - 1, to.getUTCFullYear() + 1];
  const key = `${zoneName} ${first} ${last}`;
  const made = tables.get(key) ?? tableOf(zoneName, first, last);
  if (tables.size > 200) tables.clear();
  tables.set(key, made);
  return made;
}

function tableOf(zoneName: string, first: number, last: number): Component {
  const zone = IANAZone.create(zoneName);
  const begin = Date.UTC(first, 0, 1);
  const changes = changesOf(zone, begin, Date.UTC(last + 1, 0, 1));
  const years = last - first + 1;
  const name = (at: number) => zone.offsetName(at, { format: 'short', locale: 'en-US' }) ?? zoneName;
  const ups = changes.filter(({ from, to }) => to > from);
  const downs = changes.filter(({ from, to }) => to < from);
  const rules = [ups, downs].map((some) => ruleOf(some, years));
  const ofRule = [[ups, true] as const, [downs, false] as const].map(([[one], summer], index) =>
    one && rules[index] ? observance(one, name(one.at), summer, rules[index]) : null,
  );
  const [summer, winter] = ofRule;
  // Before the first change something holds as well.
  const before = zone.offset(begin);
  const ground = observance(
    { at: begin - before * MINUTE, from: before, to: before },
    name(begin),
    false,
    null,
  );
  const each =
    summer && winter
      ? [winter, summer]
      : [ground, ...changes.map((one) => observance(one, name(one.at), one.to > one.from, null))];
  return ['vtimezone', [['tzid', {}, 'text', zoneName]], each];
}

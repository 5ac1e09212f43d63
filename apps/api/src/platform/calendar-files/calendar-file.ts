import { siteName } from '../settings/site-brand.js';
import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { cleanLine, cleanText } from '../graphql/text.js';
import { isUtc, vtimezone, type Component, type Property } from './vtimezone.js';

/** An instant as a file gives it: in UTC, or as a local time of a zone whose table stands in the file. */
export type FileTime = { at: Date } | { local: string; zone: string };

/** One event of a calendar file. */
export interface FileEvent {
  uid: string;
  sequence: number;
  /** When what it says was written. */
  stamp: Date;
  start: FileTime;
  end: FileTime;
  summary: string;
  description: string;
  location: string | null;
  url: string;
  canceled?: boolean;
  /** An RRULE's value. */
  rule?: string;
  /** The rule's last time. */
  until?: Date;
  /** Times of the rule that are left out. */
  leftOut?: FileTime[];
  /** The time of a rule for which this stands. */
  insteadOf?: FileTime;
  /** Who sends it, as the mail's sender; and to whom, an address. */
  from?: string;
  to?: { address: string; answer: 'ACCEPTED' | 'TENTATIVE' | 'NEEDS-ACTION' };
}

export interface CalendarFile {
  method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  /** Shown by programs that subscribe to it. */
  name?: string;
  events: readonly FileEvent[];
}

// The space that a folded line begins with counts among its 75 octets.
ICAL.foldLength = 74;

const utc = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;

/** The instant of a time in a file. One that clocks jump over is as far behind their jump; of two, the first. */
export function instantOfTime(time: FileTime): Date {
  if ('at' in time) return time.at;
  const zoned = DateTime.fromISO(time.local, { zone: time.zone });
  return new Date(Math.min(...zoned.getPossibleOffsets().map((one) => one.toMillis()), zoned.toMillis()));
}

function timeProperty(name: string, time: FileTime): Property {
  if ('at' in time) return [name, {}, 'date-time', utc(time.at)];
  if (isUtc(time.zone)) return [name, {}, 'date-time', `${time.local}:00Z`];
  return [name, { tzid: time.zone }, 'date-time', `${time.local}:00`];
}

/** An instant as the clock of a zone shows it, where that means this instant and no other. */
export function inZone(at: Date, zone: string): FileTime {
  const zoned = DateTime.fromJSDate(at, { zone });
  const sharp = zoned.second === 0 && zoned.millisecond === 0 && zoned.getPossibleOffsets().length === 1;
  return sharp ? { local: zoned.toFormat("yyyy-MM-dd'T'HH:mm"), zone } : { at };
}

/** Does every program read this time, and the one so many minutes later, alike? Not while clocks are being changed. */
export function isSteady({ local, zone }: { local: string; zone: string }, minutes: number): boolean {
  const start = DateTime.fromISO(local, { zone });
  const end = start.plus({ minutes });
  const once = [start, end].every((time) => time.getPossibleOffsets().length === 1);
  return once && start.toFormat("yyyy-MM-dd'T'HH:mm") === local && start.offset === end.offset;
}

function ruleProperty(rule: string, until: Date | undefined): Property {
  const { count: _, until: __, ...parts } = ICAL.Recur.fromString(rule).toJSON() as Record<string, unknown>;
  return ['rrule', {}, 'recur', { ...parts, ...(until && { until: utc(until) }) }];
}

function eventComponent(event: FileEvent): Component {
  const text = (name: string, value: string): Property => [name, {}, 'text', value];
  const properties: Property[] = [
    text('uid', event.uid),
    ['dtstamp', {}, 'date-time', utc(event.stamp)],
    ['sequence', {}, 'integer', event.sequence],
    timeProperty('dtstart', event.start),
    timeProperty('dtend', event.end),
    text('summary', cleanLine(event.summary)),
    text('status', event.canceled ? 'CANCELLED' : 'CONFIRMED'),
    text('class', 'PRIVATE'),
  ];
  if (event.insteadOf) properties.push(timeProperty('recurrence-id', event.insteadOf));
  if (event.rule) properties.push(ruleProperty(event.rule, event.until));
  for (const time of event.leftOut ?? []) properties.push(timeProperty('exdate', time));
  if (event.description) properties.push(text('description', cleanText(event.description)));
  if (event.location) properties.push(text('location', cleanLine(event.location)));
  if (event.url) properties.push(['url', {}, 'uri', event.url]);
  if (event.from)
    properties.push(['organizer', { cn: siteName('en') }, 'cal-address', `mailto:${event.from}`]);
  if (event.to)
    properties.push([
      'attendee',
      { role: 'REQ-PARTICIPANT', partstat: event.to.answer, rsvp: 'FALSE' },
      'cal-address',
      `mailto:${event.to.address}`,
    ]);
  return ['vevent', properties, []];
}

/** The zones of a file's times, with the first and the last instant in each. */
function zonesOf(events: readonly FileEvent[]): Map<string, [Date, Date]> {
  const zones = new Map<string, [Date, Date]>();
  const note = (time: FileTime | undefined, also: Date[] = []) => {
    if (!time || 'at' in time || isUtc(time.zone)) return;
    const all = [...(zones.get(time.zone) ?? []), instantOfTime(time), ...also].sort(
      (one, other) => one.getTime() - other.getTime(),
    );
    const [first, last] = [all[0], all.at(-1)];
    if (first && last) zones.set(time.zone, [first, last]);
  };
  for (const { start, end, insteadOf, until, leftOut = [] } of events) {
    note(start, until ? [until] : []);
    for (const time of [end, insteadOf, ...leftOut]) note(time);
  }
  return zones;
}

/** Writes a calendar file (RFC 5545): lines folded, text escaped, with the tables of its zones. */
export function writeCalendar({ method, name, events }: CalendarFile): string {
  const properties: Property[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Hearth//Hearth//EN'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['method', {}, 'text', method],
  ];
  if (name)
    properties.push(
      ['name', {}, 'text', cleanLine(name)],
      ['x-wr-calname', {}, 'text', cleanLine(name)],
      ['refresh-interval', {}, 'duration', 'PT1H'],
      ['x-published-ttl', {}, 'text', 'PT1H'],
    );
  const zones = [...zonesOf(events)].map(([zone, [from, to]]) => vtimezone(zone, from, to));
  const calendar: Component = ['vcalendar', properties, [...zones, ...events.map(eventComponent)]];
  return ICAL.stringify(calendar);
}

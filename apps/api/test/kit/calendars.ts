import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import type { CaughtMail } from './smtp.js';

/** An entry of a calendar file, as a program shows it. */
export interface ReadEntry {
  uid: string;
  start: string;
  end: string;
  summary: string;
  description: string;
  location: string;
  status: string;
}

const byStart = (one: ReadEntry, other: ReadEntry) =>
  `${one.start} ${one.uid}` < `${other.start} ${other.uid}` ? -1 : 1;
const iso = (at: Date) => new Date(at.getTime()).toISOString();

/** The entries of a file by `ical.js`, which knows no zone but those whose tables stand in the file. */
export function readByIcalJs(file: string): ReadEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const all = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const entries: ReadEntry[] = [];
  const note = (event: ICAL.Event, start: ICAL.Time, end: ICAL.Time) =>
    entries.push({
      uid: event.uid,
      start: iso(start.toJSDate()),
      end: iso(end.toJSDate()),
      summary: event.summary,
      description: event.description ?? '',
      location: event.location ?? '',
      status: String(event.component.getFirstPropertyValue('status')),
    });
  for (const event of all.filter((one) => !one.isRecurrenceException())) {
    if (!event.isRecurring()) {
      note(event, event.startDate, event.endDate);
      continue;
    }
    for (const other of all)
      if (other.isRecurrenceException() && other.uid === event.uid) event.relateException(other);
    const times = event.iterator();
    for (let next = times.next(); next; next = times.next()) {
      const { item, startDate, endDate } = event.getOccurrenceDetails(next);
      note(item, startDate, endDate);
    }
  }
  // A file about one occurrence alone has no rule beside it.
  const masters = new Set(all.filter((one) => !one.isRecurrenceException()).map(({ uid }) => uid));
  for (const one of all)
    if (one.isRecurrenceException() && !masters.has(one.uid)) note(one, one.startDate, one.endDate);
  return entries.sort(byStart);
}

/** The same by `node-ical`, which takes zones from the machine. */
export function readByNodeIcal(file: string): ReadEntry[] {
  const entries: ReadEntry[] = [];
  const words = (value: unknown): string =>
    typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value ?? '');
  for (const event of Object.values(nodeIcal.sync.parseICS(file))) {
    if (event?.type !== 'VEVENT') continue;
    const note = (one: typeof event, start: Date, end: Date) =>
      entries.push({
        uid: one.uid,
        start: iso(start),
        end: iso(end),
        summary: words(one.summary),
        description: words(one.description),
        location: words(one.location),
        status: String(one.status),
      });
    if (!event.rrule) {
      note(event, event.start, event.end as Date);
      continue;
    }
    const found = nodeIcal.expandRecurringEvent(event, {
      from: new Date('1990-01-01'),
      to: new Date('2090-01-01'),
    });
    for (const { event: one, start, end } of found) note(one as typeof event, start, end);
  }
  return entries.sort(byStart);
}

/** The lines of a file as they are, unfolded. */
export const linesOf = (file: string): string[] => file.replace(/\r\n[ \t]/g, '').split('\r\n');

/** A calendar program that takes files by mail (iTIP, RFC 5546), as far as ours make use of it. */
export class CalendarProgram {
  /** Events by uid, and by the time they stand for within it ('' for the whole). */
  private readonly events = new Map<string, Map<string, { sequence: number; event: ICAL.Component }>>();
  private readonly zones = new Map<string, ICAL.Component>();

  take(file: string): void {
    const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
    const method = calendar.getFirstPropertyValue('method');
    for (const zone of calendar.getAllSubcomponents('vtimezone')) {
      const id = String(zone.getFirstPropertyValue('tzid'));
      // Tables of two files hold for different years.
      this.zones.set(id, zone);
    }
    for (const event of calendar.getAllSubcomponents('vevent')) this.takeEvent(String(method), event);
  }

  private takeEvent(method: string, event: ICAL.Component): void {
    const uid = String(event.getFirstPropertyValue('uid'));
    const slot = String(event.getFirstPropertyValue('recurrence-id') ?? '');
    const sequence = Number(event.getFirstPropertyValue('sequence'));
    const own = this.events.get(uid) ?? new Map<string, { sequence: number; event: ICAL.Component }>();
    this.events.set(uid, own);
    const latest = Math.max(own.get('')?.sequence ?? -1, own.get(slot)?.sequence ?? -1);
    const sameFile = slot !== '' && own.get('')?.sequence === sequence && !own.has(slot);
    if (sequence <= latest && !sameFile)
      throw new Error(`${uid} ${slot}: ${sequence} is no higher than ${latest}`);
    if (slot === '') own.clear();
    if (method === 'REQUEST') {
      own.set(slot, { sequence, event });
      return;
    }
    if (event.getFirstPropertyValue('status') !== 'CANCELLED')
      throw new Error('It cancels without saying so');
    own.delete(slot);
    const master = own.get('')?.event;
    const time = event.getFirstProperty('recurrence-id');
    if (master && time) {
      const left = new ICAL.Property('exdate', master);
      left.setValue(time.getFirstValue() as ICAL.Time);
      if (time.getParameter('tzid')) left.setParameter('tzid', String(time.getParameter('tzid')));
      master.addProperty(left);
    }
  }

  /** What it shows. */
  entries(): ReadEntry[] {
    return [...this.events.values()].flatMap((own) => {
      if (own.size === 0) return [];
      const calendar = new ICAL.Component('vcalendar');
      for (const zone of this.zones.values())
        calendar.addSubcomponent(ICAL.Component.fromString(zone.toString()));
      for (const { event } of own.values())
        calendar.addSubcomponent(ICAL.Component.fromString(event.toString()));
      return readByIcalJs(calendar.toString());
    });
  }
}

/** The calendar file of a mail as it came over the line: the part programs act on, which is the same as the file beside it. */
export function calendarOf({ mail, raw }: CaughtMail): { method: string; file: string; lines: string[] } {
  const [, method = ''] =
    /content-type: text\/calendar;[^\n]*method=(\w+)/i.exec(raw.replace(/\r?\n[ \t]+/g, ' ')) ?? [];
  const files = mail.attachments.filter(({ contentType }) =>
    /^(text\/calendar|application\/ics)/.test(contentType),
  );
  const [file = '', ...same] = files.map(({ content }) => content.toString('utf8'));
  if (same.some((other) => other !== file)) throw new Error('The mail brings two different files');
  return { method, file, lines: linesOf(file) };
}

/** Mails among these that are for the calendar. */
export const forCalendar = (mails: readonly CaughtMail[]): CaughtMail[] =>
  mails.filter(({ raw }) => /content-type: text\/calendar/i.test(raw));

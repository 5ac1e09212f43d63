import type { Locale } from '@hearth/shared';
import {
  inZone,
  instantOfTime,
  type FileEvent,
  type FileTime,
} from '../../platform/calendar-files/calendar-file.js';
import { FILE_WORDS } from './calendar-words.js';
import { slotTime, type Content, type Entry, type Occurrence, type SeriesPlan } from './series-plan.js';

/** For whom an entry is written. */
export interface EntryReader {
  locale: Locale;
  /** The address of the house, without a slash at its end. */
  house: string;
}

/** What every event of a file carries alike. */
export type Envelope = Pick<FileEvent, 'sequence' | 'stamp' | 'from' | 'to'>;

type Said = Pick<FileEvent, 'summary' | 'description' | 'location' | 'url'>;

/** What an entry says to its reader: no word of what was written about the session, unless that is public. */
export function said({ locale, house }: EntryReader, content: Content, path: string): Said {
  const words = FILE_WORDS[locale];
  const url = `${house}${path}`;
  const lines = [content.joinUrl ? words.join(content.joinUrl) : words.noLink, words.page(url)];
  return {
    summary: words.summary(content),
    description: lines.join('\n'),
    location: content.joinUrl,
    url,
  };
}

const pathOf = ({ sessionId }: Entry): string => `/sessions/${sessionId}`;

/** A session by itself, its time in UTC: it means the same everywhere. */
export const entryEvent = (
  reader: EntryReader,
  entry: Entry,
  uid: string,
  envelope: Envelope,
): FileEvent => ({
  uid,
  ...envelope,
  start: { at: entry.startsAt },
  end: { at: entry.endsAt },
  ...said(reader, entry.content, pathOf(entry)),
});

/** One session of a series that is elsewhere, or says something else, than its rule has it. */
export const occurrenceEvent = (
  reader: EntryReader,
  plan: SeriesPlan,
  one: Occurrence,
  envelope: Envelope,
): FileEvent => ({
  uid: plan.series.id,
  ...envelope,
  start: inZone(one.startsAt, plan.series.timeZone),
  end: inZone(one.endsAt, plan.series.timeZone),
  insteadOf: slotTime(plan.series, one.slot),
  ...said(reader, one.content, pathOf(one)),
});

/** A series whole: its rule with what is left out, then what differs. */
export function seriesEvents(reader: EntryReader, plan: SeriesPlan, envelope: Envelope): FileEvent[] {
  const { series, slots } = plan;
  const [first = series.startsLocal] = slots;
  const master: FileEvent = {
    uid: series.id,
    ...envelope,
    start: slotTime(series, first),
    end: after(slotTime(series, first), series),
    rule: series.rule,
    until: instantOfTime(slotTime(series, slots.at(-1) ?? first)),
    leftOut: plan.out.map((slot) => slotTime(series, slot)),
    ...said(reader, plan.content, '/sessions'),
  };
  return [master, ...[...plan.other.values()].map((one) => occurrenceEvent(reader, plan, one, envelope))];
}

/** So long after a time of the series. */
const after = (time: FileTime, { minutes, timeZone }: SeriesPlan['series']): FileTime =>
  inZone(new Date(instantOfTime(time).getTime() + minutes * 60_000), timeZone);

import {
  inZone,
  instantOfTime,
  type CalendarFile,
  type FileEvent,
} from '../../platform/calendar-files/calendar-file.js';
import { fingerprintOf, fingerprintOfSeries, toldOf, type LastTold, type Sent } from './calendar-sent.js';
import {
  entryEvent,
  occurrenceEvent,
  said,
  seriesEvents,
  type EntryReader,
  type Envelope,
} from './entry-file.js';
import { slotTime, type Entry, type Occurrence, type SeriesPlan } from './series-plan.js';

/** What one person's calendar must be sent, and what it was sent then. */
export interface Change {
  uid: string;
  method: Exclude<CalendarFile['method'], 'PUBLISH'>;
  is: 'new' | 'changed' | 'off';
  sequence: number;
  events: FileEvent[];
  /** The session it is about, by its id or its slot; of a series whole, its next. */
  about: { key: string; startsAt: Date; place: string };
  /** Is it about a series, whole? */
  whole: boolean;
  /** It is worth nothing after this. */
  endsAt: Date;
  sent: Sent[];
  /** What was sent before of this uid does not stand any more. */
  anew: boolean;
}

/** For whom, and when. */
export interface ChangeContext {
  reader: EntryReader;
  envelope: Omit<Envelope, 'sequence'>;
  now: Date;
  /** Something sent before has not gone out, and never will. */
  withdrawn: boolean;
}

const endOf = ({ told }: Sent): Date => new Date(told.endsAt);

/** The event that cancels what was last told, without a link. */
function canceledEvent(
  { reader }: ChangeContext,
  uid: string,
  told: LastTold,
  envelope: Envelope,
  times: Pick<FileEvent, 'start' | 'end' | 'insteadOf'>,
): FileEvent {
  const { summary } = said(reader, { ...told, joinUrl: null }, '');
  return { uid, ...envelope, ...times, summary, description: '', location: null, url: '', canceled: true };
}

/** What someone must be sent about a session by itself; null where their calendar is right. `entry`: null where it does not stand there. */
export function entryChange(
  context: ChangeContext,
  uid: string,
  entry: Entry | null,
  last: Sent | undefined,
): Change | null {
  const { now } = context;
  const known = last && !last.canceled ? last : undefined;
  const knownAhead = known !== undefined && known.endsAt > now;
  const sequence = last ? last.sequence + 1 : 0;
  const envelope = { ...context.envelope, sequence };
  if (!entry) {
    if (!known || !knownAhead) return null;
    const [startsAt, endsAt] = [new Date(known.told.startsAt), endOf(known)];
    return {
      uid,
      method: 'CANCEL',
      is: 'off',
      sequence,
      events: [
        canceledEvent(context, uid, known.told, envelope, { start: { at: startsAt }, end: { at: endsAt } }),
      ],
      about: { key: uid, startsAt, place: known.told.place },
      whole: false,
      endsAt: known.endsAt,
      sent: [{ ...known, sequence, canceled: true }],
      anew: false,
    };
  }
  const fingerprint = fingerprintOf(entry);
  if (known && known.fingerprint === fingerprint && !context.withdrawn) return null;
  if (entry.endsAt <= now && !knownAhead) return null;
  return {
    uid,
    method: 'REQUEST',
    is: known ? 'changed' : 'new',
    sequence,
    events: [entryEvent(context.reader, entry, uid, envelope)],
    about: { key: entry.sessionId, startsAt: entry.startsAt, place: entry.content.place },
    whole: false,
    endsAt: entry.endsAt > now || !known ? entry.endsAt : known.endsAt,
    sent: [{ slot: '', sequence, fingerprint, canceled: false, told: toldOf(entry), endsAt: entry.endsAt }],
    anew: false,
  };
}

const PLAIN = 'plain';
const OUT = 'out';

const wanted = (plan: SeriesPlan, slot: string): string => {
  const other = plan.other.get(slot);
  if (other) return fingerprintOf(other);
  return plan.plain.has(slot) ? PLAIN : OUT;
};

/** A slot as its rule has it, for what was told of it before. */
function asRuled({ series, content }: SeriesPlan, slot: string): LastTold {
  const startsAt = instantOfTime(slotTime(series, slot));
  const endsAt = new Date(startsAt.getTime() + series.minutes * 60_000);
  return toldOf({ sessionId: '', startsAt, endsAt, content });
}

/** What someone must be sent about a series; null where their calendar is right. `plan`: null where none of it stands there. */
export function seriesChange(
  context: ChangeContext,
  uid: string,
  plan: SeriesPlan | null,
  sent: readonly Sent[],
): Change | null {
  const { now } = context;
  const bySlot = new Map(sent.map((one) => [one.slot, one]));
  const master = bySlot.get('');
  const known = master && !master.canceled ? master : undefined;
  const knownAhead = known !== undefined && known.endsAt > now;
  const sequence = sent.length > 0 ? Math.max(...sent.map((one) => one.sequence)) + 1 : 0;
  const standing = plan ? [...plan.plain.values(), ...plan.other.values()] : [];
  if (!plan || standing.length === 0) {
    const gone = entryChange(context, uid, null, master && { ...master, sequence: sequence - 1 });
    return gone && { ...gone, whole: true, anew: true };
  }
  const whole = () => wholeSeries(context, plan, { sequence, isNew: !known, knownEnd: known?.endsAt });
  const ahead = standing.some(({ endsAt }) => endsAt > now);
  if (!known || known.fingerprint !== fingerprintOfSeries(plan) || context.withdrawn)
    return ahead || knownAhead ? whole() : null;
  const changed = plan.slots.filter((slot) => {
    const before = bySlot.get(slot);
    if (wanted(plan, slot) === (before?.fingerprint ?? PLAIN)) return false;
    const occurrence = plan.other.get(slot) ?? plan.plain.get(slot);
    const told = before ? endOf(before) : new Date(asRuled(plan, slot).endsAt);
    return told > now || (occurrence !== undefined && occurrence.endsAt > now);
  });
  const [slot, ...more] = changed;
  if (slot === undefined) return null;
  // A time that was left out is left out for good to many programs: it comes back with the whole.
  if (more.length > 0 || bySlot.get(slot)?.canceled) return whole();
  const envelope = { ...context.envelope, sequence };
  return oneOf(context, plan, { slot, before: bySlot.get(slot), envelope });
}

function wholeSeries(
  { reader, envelope, now }: ChangeContext,
  plan: SeriesPlan,
  { sequence, isNew, knownEnd }: { sequence: number; isNew: boolean; knownEnd: Date | undefined },
): Change {
  const standing = [...plan.plain.values(), ...plan.other.values()].sort(
    (one, other) => one.startsAt.getTime() - other.startsAt.getTime(),
  );
  const next = (standing.find(({ endsAt }) => endsAt > now) ?? standing.at(-1)) as Occurrence;
  const endsAt = new Date(Math.max(...standing.map((one) => one.endsAt.getTime())));
  const first = standing[0] as Occurrence;
  const { place } = plan.content;
  const told: LastTold = {
    ...toldOf({ ...first, content: plan.content }),
    endsAt: first.endsAt.toISOString(),
  };
  const slots = plan.slots.filter((slot) => !plan.plain.has(slot));
  return {
    uid: plan.series.id,
    method: 'REQUEST',
    is: isNew ? 'new' : 'changed',
    sequence,
    events: seriesEvents(reader, plan, { ...envelope, sequence }),
    about: { key: next.sessionId, startsAt: next.startsAt, place },
    whole: true,
    endsAt: endsAt > now || !knownEnd ? endsAt : knownEnd,
    sent: [
      { slot: '', sequence, fingerprint: fingerprintOfSeries(plan), canceled: false, told, endsAt },
      ...slots.map((slot) => {
        const other = plan.other.get(slot);
        const last = other ? toldOf(other) : asRuled(plan, slot);
        const end = new Date(last.endsAt);
        return { slot, sequence, fingerprint: wanted(plan, slot), canceled: !other, told: last, endsAt: end };
      }),
    ],
    anew: true,
  };
}

/** What is sent where one session of a series alone is not as it was. */
function oneOf(
  context: ChangeContext,
  plan: SeriesPlan,
  { slot, before, envelope }: { slot: string; before: Sent | undefined; envelope: Envelope },
): Change {
  const { series } = plan;
  const { sequence } = envelope;
  const occurrence = plan.other.get(slot) ?? plan.plain.get(slot);
  const last = before?.told ?? asRuled(plan, slot);
  const told = occurrence ? toldOf(occurrence) : last;
  const [startsAt, endsAt] = [new Date(told.startsAt), new Date(told.endsAt)];
  const sent: Sent = { slot, sequence, fingerprint: wanted(plan, slot), canceled: !occurrence, told, endsAt };
  const base = { uid: series.id, sequence, whole: false, endsAt, sent: [sent], anew: false };
  if (occurrence)
    return {
      ...base,
      method: 'REQUEST',
      is: 'changed',
      events: [occurrenceEvent(context.reader, plan, occurrence, envelope)],
      about: { key: slot, startsAt, place: occurrence.content.place },
    };
  return {
    ...base,
    method: 'CANCEL',
    is: 'off',
    events: [
      canceledEvent(context, series.id, last, envelope, {
        start: inZone(startsAt, series.timeZone),
        end: inZone(endsAt, series.timeZone),
        insteadOf: slotTime(series, slot),
      }),
    ],
    about: { key: slot, startsAt, place: last.place },
  };
}

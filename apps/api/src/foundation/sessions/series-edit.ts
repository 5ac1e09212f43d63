import { randomUUID } from 'node:crypto';
import { invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import { SHARED_COLUMNS, shareChanges, type SharedColumn } from './series-copies.js';
import {
  ensureCurrent,
  holdSeries,
  holdStill,
  inScope,
  isMoved,
  seriesOf,
  type Held,
  type LockedOccurrence,
} from './series-lock.js';
import { datesFrom, FOREVER, shiftDates, type Dates } from './series-shift.js';
import { daysBetween, lastSlot, localOf, slotInstant, slotsOf } from './series-times.js';
import { datesOf } from './series-plan.js';
import type { SeriesDate } from './series.types.js';
import { SeriesScope, type SeriesEditInput } from './series.inputs.js';
import { editSession } from './session-change.js';
import { sharedDifference, type SessionDetails } from './session-details.js';
import { settleAll } from './session-places.js';
import { planAll, tellCalendars, tellOfSession } from './session-tell.js';
import { isOver } from './session-time.js';

/** How one session of a series stands after the change. */
interface Placed {
  session: LockedOccurrence;
  slot: string;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  /** Is it one of the dates that are changed, and not of those before? */
  inRest: boolean;
  /** Is it changed itself, and not just told which series it is of? */
  touched: boolean;
}

/** What whoever moved a series has to know of. */
export interface SeriesOutcome {
  /** Those that were given a time of their own, and kept it. */
  keptIds: string[];
  /** The new dates on which schools of its people are closed. */
  onBreaks: SeriesDate[];
}
const NOTHING_LEFT: SeriesOutcome = { keptIds: [], onBreaks: [] };

/** What of the edited session was changed. */
interface Difference {
  columns: SharedColumn[];
  details: SessionDetails | null;
  /** Its start or its zone. */
  time: boolean;
  minutes: boolean;
}

/**
 * Changes this session and those after it, or all that are not over, alike: what was changed of this one is changed of the others,
 * and whatever else was put by hand for one of them stays. A new time leaves those that were given a time of their own where they
 * are. What is over, or has begun, keeps its time; it and its people are never touched. "This and following" is a series of its
 * own from then on, and so is the rest of one whose beginning keeps the old time. What stands already is not changed again; an
 * edit of an older version, of the session or of the series, is a `conflict`.
 */
export async function editSeries(tx: Tx, viewer: Viewer, input: SeriesEditInput): Promise<SeriesOutcome> {
  if (input.scope === SeriesScope.THIS) {
    await editSession(tx, viewer, input);
    return NOTHING_LEFT;
  }
  // A change that was waited for may have parted the series: it is looked for once more, and its version tells the rest.
  const held =
    (await holdSeries(tx, await seriesOf(tx, viewer, input.id), input.id)) ??
    (await holdStill(tx, await seriesOf(tx, viewer, input.id), input.id));
  const { anchor, series } = held;
  if (isOver(anchor, series.now)) throw new RefusalError('too_late');

  await editSession(tx, viewer, { ...input, version: anchor.version });
  const { anchor: edited } = await holdStill(tx, series.id, input.id);
  const difference = differenceOf(anchor, edited);
  if (!difference) return NOTHING_LEFT;
  ensureCurrent(held, input);

  const placed = place(held, edited, difference, input.scope);
  const target = await writeSeries(tx, held, placed, input);
  await writePlaces(tx, placed.sessions, { seriesId: target, edited: anchor.id });
  const others = placed.sessions
    .filter(({ touched, session }) => touched && session.id !== anchor.id)
    .map(({ session }) => session.id);
  await shareChanges(tx, {
    of: anchor.id,
    ids: others,
    columns: difference.columns,
    details: difference.details,
  });
  // What is held is held until shortly before the start, which is another one now.
  if (difference.time) await settleAll(tx, others);
  await tell(tx, viewer, held, placed.sessions, difference);
  for (const id of new Set([series.id, target])) await tellCalendars(tx, { seriesId: id });
  return difference.time ? outcomeOf(tx, held, placed) : NOTHING_LEFT;
}

/** What an edit changed of a session; null where nothing. */
function differenceOf(before: LockedOccurrence, after: LockedOccurrence): Difference | null {
  if (before.version === after.version) return null;
  const length = ({ startsAt, endsAt }: LockedOccurrence) => endsAt.getTime() - startsAt.getTime();
  return {
    columns: SHARED_COLUMNS.filter((name) => before.shared[name] !== after.shared[name]),
    details: sharedDifference(before.details, after.details),
    time: before.startsAt.getTime() !== after.startsAt.getTime() || before.timeZone !== after.timeZone,
    minutes: length(before) !== length(after),
  };
}

interface Placement {
  /** What is left of the series before the dates that are changed; null where that is nothing. */
  before: Dates | null;
  /** The dates that are changed. */
  dates: Dates;
  timeZone: string;
  minutes: number;
  sessions: Placed[];
}

/** Where every session comes to stand. */
function place(
  held: Held,
  edited: LockedOccurrence,
  difference: Difference,
  scope: 'following' | 'all',
): Placement {
  const { series, anchor, sessions } = held;
  const reached = inScope(held, scope);
  const minutes = (edited.endsAt.getTime() - edited.startsAt.getTime()) / 60_000;
  const timeZone = difference.time ? edited.timeZone : series.timeZone;
  // What has begun keeps its time: those before the first to come stay a series of their own.
  const moving = reached.filter((one) => one.startsAt > series.now && !isMoved(one, series.timeZone));
  const from =
    scope === SeriesScope.FOLLOWING ? anchor.slot : difference.time ? (moving[0]?.slot ?? anchor.slot) : null;
  const parted = from !== null && sessions.some(({ slot }) => slot < from);
  const { before, rest } = from === null ? { before: null, rest: series } : datesFrom(series, from);
  const dates = difference.time
    ? shiftDates(rest, {
        slot: anchor.slot < rest.startsLocal ? rest.startsLocal : anchor.slot,
        days: daysBetween(
          localOf(anchor.startsAt, anchor.timeZone),
          localOf(edited.startsAt, edited.timeZone),
        ),
        time: localOf(edited.startsAt, edited.timeZone).slice(11),
      })
    : rest;
  const [old, now] = [slotsOf(rest, FOREVER), slotsOf(dates, FOREVER)];
  const last = lastSlot(series.now, timeZone);
  const movable = new Set(moving);

  const placed = sessions.map((session): Placed => {
    const index = old.indexOf(session.slot);
    const inRest = index >= 0;
    const slot = inRest ? now[index] : session.slot;
    if (slot === undefined) throw invalidField('localStart', 'series_day');
    const touched = reached.includes(session);
    if (session.id === anchor.id) return { ...placeOf(edited), session, slot, inRest, touched };
    const moves = difference.time && inRest && movable.has(session);
    const startsAt = moves ? slotInstant(slot, timeZone) : session.startsAt;
    if (moves && startsAt <= series.now) throw invalidField('localStart', 'past');
    if (moves && slot > last) throw invalidField('localStart', 'too_large', { max: last.slice(0, 10) });
    const length =
      touched && difference.minutes
        ? minutes
        : (session.endsAt.getTime() - session.startsAt.getTime()) / 60_000;
    const endsAt = new Date(startsAt.getTime() + length * 60_000);
    return {
      session,
      slot,
      startsAt,
      endsAt,
      timeZone: moves ? timeZone : session.timeZone,
      inRest,
      touched,
    };
  });
  return {
    before: parted ? before : null,
    dates,
    timeZone,
    minutes: difference.minutes ? minutes : series.minutes,
    sessions: placed,
  };
}

const placeOf = ({ startsAt, endsAt, timeZone }: LockedOccurrence) => ({ startsAt, endsAt, timeZone });

/** Writes the series, parted where it is; answers with the id of the one the changed dates are of. */
async function writeSeries(tx: Tx, { series }: Held, to: Placement, input: SeriesEditInput): Promise<string> {
  if (!to.before) {
    await tx.query(
      `UPDATE series SET rule = $2, starts_local = $3, time_zone = $4, minutes = $5, version = version + 1 WHERE id = $1`,
      [series.id, to.dates.rule, to.dates.startsLocal, to.timeZone, to.minutes],
    );
    return series.id;
  }
  await tx.query(`UPDATE series SET rule = $2, version = version + 1 WHERE id = $1`, [
    series.id,
    to.before.rule,
  ]);
  const made = await tx.query(
    `INSERT INTO series (id, audience_id, cohort_id, rule, starts_local, minutes, time_zone, skips_breaks, created_by)
     SELECT $2, audience_id, cohort_id, $3, $4, $5, $6, skips_breaks, created_by FROM series WHERE id = $1
     ON CONFLICT (id) DO NOTHING RETURNING id`,
    [series.id, input.newSeriesId, to.dates.rule, to.dates.startsLocal, to.minutes, to.timeZone],
  );
  if (made.length === 0) throw new RefusalError('id_taken');
  return input.newSeriesId;
}

/** Gives every session its place. No two may stand for one date even for a moment, so the old places are left first. */
async function writePlaces(
  tx: Tx,
  placed: readonly Placed[],
  { seriesId, edited }: { seriesId: string; edited: string },
): Promise<void> {
  await tx.query(`UPDATE peer_session SET series_slot = 'was ' || series_slot WHERE id = ANY($1::uuid[])`, [
    placed.map(({ session }) => session.id),
  ]);
  await tx.query(
    `UPDATE peer_session s SET series_slot = p.slot, series_id = coalesce(p.series_id, s.series_id), starts_at = p.starts_at, ends_at = p.ends_at,
        time_zone = p.time_zone, version = s.version + p.more,
        told_with = CASE WHEN p.touched THEN $9::uuid ELSE s.told_with END
       FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::timestamptz[], $5::timestamptz[], $6::text[], $7::int[], $8::boolean[])
            p(id, slot, series_id, starts_at, ends_at, time_zone, more, touched)
      WHERE s.id = p.id`,
    [
      placed.map(({ session }) => session.id),
      placed.map(({ slot }) => slot),
      placed.map(({ inRest }) => (inRest ? seriesId : null)),
      placed.map(({ startsAt }) => startsAt.toISOString()),
      placed.map(({ endsAt }) => endsAt.toISOString()),
      placed.map(({ timeZone }) => timeZone),
      // The edited one has its new version.
      placed.map(({ touched, session }) => (touched && session.id !== edited ? 1 : 0)),
      placed.map(({ touched }) => touched),
      randomUUID(),
    ],
  );
}

/** Tells everyone once, of the first that is still to come; words alone are no news. */
async function tell(
  tx: Tx,
  viewer: Viewer,
  { anchor, series }: Held,
  placed: readonly Placed[],
  difference: Difference,
): Promise<void> {
  if (!difference.time && !difference.minutes && !difference.columns.includes('join_url')) return;
  const coming = placed
    .filter(({ touched, session, endsAt }) => touched && session.canceledAt === null && endsAt > series.now)
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  const [first] = coming;
  if (first && first.session.id !== anchor.id) {
    await tx.drop(`session.changed:${anchor.id}`);
    await tellOfSession(tx, 'session.changed', first.session.id, viewer.personId);
  }
  if (!difference.time && !difference.minutes) return;
  await planAll(
    tx,
    coming.map(({ session, startsAt, endsAt }) => ({ id: session.id, startsAt, endsAt })),
    series.now,
  );
}

async function outcomeOf(tx: Tx, { series, anchor }: Held, to: Placement): Promise<SeriesOutcome> {
  const others = to.sessions.filter(({ touched, session }) => touched && session.id !== anchor.id);
  const moved = to.sessions.filter(
    ({ session, startsAt }) =>
      startsAt.getTime() !== session.startsAt.getTime() && session.canceledAt === null,
  );
  const dates = await datesOf(
    tx,
    { ...series, timeZone: to.timeZone },
    moved.map(({ slot }) => slot),
  );
  return {
    keptIds: others
      .filter(({ session }) => isMoved(session, series.timeZone))
      .map(({ session }) => session.id),
    onBreaks: dates.filter(({ breaks }) => breaks.length > 0),
  };
}

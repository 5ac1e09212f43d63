import type { Actor } from '../../../test/kit/actor.js';
import { calendarReaders, type CalendarReaders, type News } from '../../../test/kit/calendar-readers.js';
import { readByIcalJs, readByNodeIcal } from '../../../test/kit/calendars.js';
import { aMailingHouse, zoneAtNight, zoneAtNoon, type MailingHouse } from '../../../test/kit/mailing.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  joins,
  leaves,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSeries } from '../../../test/kit/series-rows.js';
import {
  cancel,
  edit,
  list,
  NEXT_YEAR,
  reinstate,
  rsvp,
  scheduled,
  type Shown,
} from '../../../test/kit/sessions.js';
import { tellCalendars, tellCalendarsOfPerson } from '../../foundation/sessions/session-tell.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { CalendarTell } from './calendar-tell.js';
import { slotsThrough } from './series-plan.js';

let house: MailingHouse;
let cohort: CohortHandle;
let cora: Actor;
let noor: Actor;
let tomas: Actor;
let { news, counts, of } = {} as CalendarReaders;
const timeZone = zoneAtNoon();
beforeAll(async () => {
  house = await aMailingHouse();
  ({ news, counts, of } = calendarReaders(house));
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora Brandt', timeZone });
  noor = await aFellow(house, { in: cohort, name: 'Noor Haddad', timeZone, locale: 'es' });
  tomas = await aFellow(house, { in: cohort, name: 'Tomas Reyes', timeZone });
});
afterAll(() => house.close());

const when = ({ startsAt, endsAt }: Pick<Shown, 'startsAt' | 'endsAt'>) => [
  new Date(startsAt).toISOString(),
  new Date(endsAt).toISOString(),
];

test('a session comes to everyone of the cohort once, and the file tells nobody else and nothing confidential', async () => {
  const title = 'When a whole class is grieving';
  const session = await scheduled(cora, {
    audienceId: cohort.audienceId,
    title,
    facilitatorId: tomas.personId,
  });
  await tellAgain(session.id);
  const [coras, noors, tomass] = await news(cora, noor, tomas);
  for (const { files, mails } of [coras!, noors!, tomass!]) {
    expect([files.length, mails.length]).toEqual([1, 1]);
    const [{ method, file, lines }] = files as [(typeof files)[number]];
    expect(method).toBe('REQUEST');
    for (const read of [readByIcalJs, readByNodeIcal])
      expect(read(file).map(({ uid, start, end }) => [uid, start, end])).toEqual([
        [session.id, ...when(session)],
      ]);
    expect(file).not.toMatch(/grieving|Brandt|Haddad|Reyes|helped/);
    expect(lines).toContain('SEQUENCE:0');
    expect(lines).toContain('ORGANIZER;CN=Hearth:mailto:hearth@hearth.example');
    expect(file).toContain(`/sessions/${session.id}`);
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toHaveLength(1);
  }
  expect(noors!.files[0]!.file.replace(/\r\n /g, '')).toContain(`mailto:${noor.email}`);
  expect(of(noor, session.id)[0]).toMatchObject({
    summary: 'Encuentro, C-TLC, cohort of 2026',
    location: '',
  });
  expect(noors!.files[0]!.file).not.toContain('video.example');
  expect(of(tomas, session.id)[0]).toMatchObject({
    summary: 'Peer session, C-TLC, cohort of 2026',
    location: 'https://video.example/abc',
  });
  const [mail] = noors!.mails;
  expect(mail?.mail.subject).toBe('Un encuentro para tu calendario');
  expect(mail?.mail.text).toContain(title);

  // The link comes to who says yes; a better title alone is no news.
  await rsvp(noor, session.id, 'GOING');
  expect(await counts(cora, noor, tomas)).toBe('0+0 1+0 0+0');
  expect(of(noor, session.id)[0]?.location).toBe('https://video.example/abc');
  await rsvp(noor, session.id, 'MAYBE');
  const named = await edit(cora, session, { title: 'Other words', facilitatorId: tomas.personId });
  expect(await counts(cora, noor, tomas)).toBe('0+0 0+0 0+0');

  const moved = await edit(cora, named, {
    title: 'Other words',
    localStart: `${NEXT_YEAR}-12-04T10:00`,
    facilitatorId: tomas.personId,
  });
  expect(await counts(cora, noor, tomas)).toBe('1+0 1+0 1+0');
  for (const who of [cora, noor, tomas])
    expect(of(who, session.id).map(({ start, end }) => [start, end])).toEqual([when(moved)]);
  const off = await cancel(cora, moved);
  const [, canceled] = await news(cora, noor, tomas);
  expect(canceled!.files.map(({ method }) => method)).toEqual(['CANCEL']);
  expect(canceled!.mails[0]?.mail.text).toContain('Other words');
  for (const who of [cora, noor, tomas]) expect(of(who, session.id)).toEqual([]);
  const again = await reinstate(cora, off.id);
  expect(await counts(cora, noor, tomas)).toBe('1+0 1+0 1+0');

  // Who says no is told that once, and nothing after.
  await rsvp(noor, session.id, 'NOT_GOING');
  expect(await counts(noor)).toBe('1+0');
  await edit(cora, again, { localStart: `${NEXT_YEAR}-12-05T10:00`, facilitatorId: tomas.personId });
  expect(await counts(cora, noor, tomas)).toBe('1+0 0+0 1+0');
  expect(of(noor, session.id)).toEqual([]);
});
const tellAgain = (sessionId: string) => house.db.write((tx) => tellCalendars(tx, { sessionId }));

test('who leaves is told that it is off, in the words they knew, and nothing after; who joins gets what is near', async () => {
  const lena = await aFellow(house, { in: cohort, timeZone });
  const far = await scheduled(cora, { audienceId: cohort.audienceId });
  const near = await scheduled(cora, { audienceId: cohort.audienceId, localStart: soon(10) });
  expect(await counts(lena)).toBe('2+0');
  await leaves(house, lena, cohort);
  const moved = await edit(cora, far, {
    localStart: `${NEXT_YEAR}-12-09T08:15`,
    joinUrl: 'https://video.example/new',
  });
  const [{ files, mails }] = (await news(lena)) as [News];
  expect(files.map(({ method }) => method)).toEqual(['CANCEL']);
  expect(readByNodeIcal(files[0]!.file)).toMatchObject([{ start: when(far)[0], status: 'CANCELLED' }]);
  expect(JSON.stringify([files, mails[0]?.raw])).not.toMatch(/video\.example|helped/);
  // The rest is found by the job of the night.
  const night = house.running.app.get(Jobs).tasks()['calendar.keep'] as (payload: unknown) => Promise<void>;
  await night({});
  expect(await counts(lena)).toBe('1+0');
  expect(of(lena)).toEqual([]);
  await edit(cora, moved, { localStart: `${NEXT_YEAR}-12-10T08:15` });
  expect(await counts(lena)).toBe('0+0');

  const milo = await aMember(house, { timeZone });
  await joins(house, milo, cohort);
  await house.db.write((tx) => tellCalendarsOfPerson(tx, milo.personId));
  expect(await counts(milo)).toBe('1+0');
  expect(of(milo).map(({ uid }) => uid)).toEqual([near.id]);
  await cancel(cora, near);
});
const soon = (days: number) => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 11)}15:30`;

test('at once, repeated, or cut off between: each is sent once', async () => {
  await news(cora, noor, tomas);
  const session = await scheduled(cora, { audienceId: cohort.audienceId });
  const calendars = house.running.app.get(CalendarTell);
  const about = { sessionId: session.id };
  await expect(
    house.db.write(async (tx) => {
      await calendars.tell(tx, about);
      throw new Error('the process dies');
    }),
  ).rejects.toThrow('dies');
  await Promise.all([1, 2, 3].map(() => house.db.write((tx) => calendars.tell(tx, about))));
  await tellAgain(session.id);
  expect(await counts(cora, noor, tomas)).toBe('1+0 1+0 1+0');

  // While the mail server is away, only the latest waits for it.
  house.smtp.answerTo = () => ({ code: 451, words: 'come again later' });
  const moved = await edit(cora, session, { localStart: `${NEXT_YEAR}-12-11T15:30` });
  await house.db.write((tx) => calendars.tell(tx, about));
  await edit(cora, moved, { localStart: `${NEXT_YEAR}-12-12T15:30` });
  await house.db.write((tx) => calendars.tell(tx, about));
  house.smtp.answerTo = () => null;
  expect(await counts(noor)).toBe('1+0');
  expect(of(noor, session.id)[0]?.start.slice(0, 10)).toBe(`${NEXT_YEAR}-12-12`);
});

test('a series is one file; what befalls one of its sessions is a file about that one', async () => {
  await news(cora, noor, tomas);
  const rule = 'FREQ=WEEKLY;BYDAY=WE';
  // Over both changes of clocks, with one week left out.
  const [startsLocal = ''] = slotsThrough({ rule, startsLocal: `${NEXT_YEAR}-01-06T15:30` }, '2090');
  const slots = slotsThrough({ rule, startsLocal }, `${NEXT_YEAR}-12-20T15:30`).filter(
    (_, index) => index !== 7,
  );
  const series = await aSeries(house, { in: cohort, rule, startsLocal, slots });
  const all = async (who: Actor) => {
    const first = await list(who, '(first: 50)');
    const rest = first.nextCursor
      ? await list(who, `(first: 50, after: "${first.nextCursor}")`)
      : { nodes: [] };
    return [...first.nodes, ...rest.nodes].filter(({ id }) => series.sessionIds.includes(id));
  };
  const matches = async (who: Actor, without: string[] = []) =>
    expect(of(who, series.id).map(({ start, end }) => [start, end])).toEqual(
      (await all(who)).filter(({ id, status }) => status !== 'CANCELED' && !without.includes(id)).map(when),
    );
  await house.db.write((tx) => house.running.app.get(CalendarTell).tell(tx, { seriesId: series.id }));
  expect(await counts(cora, noor, tomas)).toBe('1+0 1+0 1+0');
  await matches(noor);
  expect((await all(noor)).length).toBe(slots.length);

  const at = (index: number) => ({ id: series.sessionIds[index] ?? '', version: 1 });
  const tenth = await edit(cora, at(10), {
    title: 'Book study',
    localStart: `${NEXT_YEAR}-03-27T09:00`,
    minutes: 60,
    joinUrl: 'https://video.example/series',
  });
  const [{ files }] = (await news(noor)) as [News];
  expect(files).toHaveLength(1);
  expect(files[0]!.lines).toContain('SEQUENCE:1');
  expect(files[0]!.lines.filter((line) => line.startsWith('RECURRENCE-ID'))).toEqual([
    `RECURRENCE-ID;TZID=America/New_York:${slots[10]!.replace(/[-:]/g, '')}00`,
  ]);
  await matches(noor);
  await cancel(cora, tenth);
  const [{ files: gone }] = (await news(noor)) as [News];
  expect(gone.map(({ method }) => method)).toEqual(['CANCEL']);
  await matches(noor);
  await rsvp(noor, at(3).id, 'NOT_GOING');
  await rsvp(noor, at(4).id, 'GOING');
  expect(await counts(noor)).toBe('1+0');
  await matches(noor, [at(3).id]);
  expect(of(noor, series.id).filter(({ location }) => location)).toHaveLength(1);
  await reinstate(cora, tenth.id);
  await news(cora, noor, tomas);
  for (const who of [cora, tomas]) await matches(who);

  // Who joins gets it as one; who leaves loses it as one.
  const ida = await aFellow(house, { in: cohort, timeZone });
  await house.db.write((tx) => tellCalendarsOfPerson(tx, ida.personId));
  expect(await counts(ida)).toBe('1+0');
  await matches(ida);
  await leaves(house, ida, cohort);
  await house.db.write((tx) => tellCalendarsOfPerson(tx, ida.personId));
  expect(await counts(ida)).toBe('1+0');
  expect(of(ida)).toEqual([]);
  for (const id of series.sessionIds)
    await house.db.query(`UPDATE peer_session SET canceled_at = now() WHERE id = $1`, [id]);
  await house.db.write((tx) => tellCalendars(tx, { seriesId: series.id }));
  expect(await counts(cora, noor, tomas)).toBe('1+0 1+0 1+0');
  expect(of(noor, series.id)).toEqual([]);
});

test('of the Collective, who said that they come; quiet hours hold it; one click ends it, and letters tell instead', async () => {
  await news(cora, noor);
  const session = await scheduled(cora, {
    audienceId: (await audiences(cora)).find(({ kind }) => kind === 'COLLECTIVE')?.id,
    title: 'Open hour',
    listedPublicly: true,
  });
  // It may be news to noor, and is in nobody's calendar yet.
  expect(await counts(cora, noor)).toBe('0+0 0+1');
  await rsvp(noor, session.id, 'GOING');
  const nina = await aMember(house, { timeZone: zoneAtNight() });
  await rsvp(nina, session.id, 'GOING');
  expect(await counts(noor, nina)).toBe('1+0 0+0');
  expect(of(noor, session.id)[0]?.summary).toBe('Open hour');
  // What is listed publicly says its name, and a better one is told.
  const named = await edit(cora, session, { title: 'Open hour, for all', listedPublicly: true });
  const [{ mails }] = (await news(noor)) as [News];
  expect(of(noor, session.id)[0]?.summary).toBe('Open hour, for all');

  const { unsubscribe } = mails[0]?.mail.headers.get('list') as { unsubscribe: { url: string } };
  const leave = `${house.url}${new URL(unsubscribe.url).pathname}`;
  expect(await (await fetch(leave)).text()).toContain('No recibir más');
  expect(await byMail(noor)).toBe(true);
  expect((await fetch(leave, { method: 'POST' })).status).toBe(200);
  expect((await fetch(`${house.url}/ics/leave/nothing`)).status).toBe(404);
  expect(await byMail(noor)).toBe(false);
  const moved = await edit(cora, named, {
    title: 'Open hour, for all',
    listedPublicly: true,
    localStart: `${NEXT_YEAR}-12-20T15:30`,
  });
  expect(await counts(noor)).toBe('0+1');
  // What was missed comes once it is wanted again.
  await noor.gql(`mutation { calendarsByMailSave(byMail: true) { byMail } }`);
  expect(await counts(noor)).toBe('1+0');
  expect(of(noor, session.id).map(({ start, end }) => [start, end])).toEqual([when(moved)]);
});
const audiences = async (who: Actor) =>
  (await who.gql<{ sessionAudiences: { id: string; kind: string }[] }>(`{ sessionAudiences { id kind } }`))
    .sessionAudiences;
const byMail = async (who: Actor) =>
  (await who.gql<{ calendars: { byMail: boolean } }>(`{ calendars { byMail } }`)).calendars.byMail;

test('nobody is mailed about the past', async () => {
  const session = await scheduled(cora, { audienceId: cohort.audienceId });
  await house.db.query(
    `UPDATE peer_session SET starts_at = now() - interval '3 hours', ends_at = now() - interval '2 hours' WHERE id = $1`,
    [session.id],
  );
  expect(await counts(cora, noor)).toBe('0+0 0+0');
});

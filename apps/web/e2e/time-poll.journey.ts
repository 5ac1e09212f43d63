import { jest } from '@jest/globals';
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { openBrowser, signInAs } from '../../../proof/look/browser.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { calendarOf, forCalendar, readByIcalJs, readByNodeIcal } from '../../api/test/kit/calendars.ts';
import { anSmtpServer, type SmtpCatcher } from '../../api/test/kit/smtp.ts';
import { arrive, ask, axeFindings, type Person } from './kit.ts';

// A whole journey takes as long as it takes on a busy machine.
jest.setTimeout(120_000);

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
const TITLE = 'Six of us and a map';
/** Six people in four zones; Rosa reads Spanish. */
const MEMBERS = {
  'noor.haddad': ['Noor Haddad', 'America/New_York'],
  'rosa.medina': ['Rosa Medina', 'America/Los_Angeles'],
  'tomas.almeida': ['Tomas Almeida', 'America/Chicago'],
  'june.lindqvist': ['June Lindqvist', 'America/Denver'],
  'malik.brewster': ['Malik Brewster', 'America/New_York'],
  'hannah.oyelaran': ['Hannah Oyelaran', 'America/Chicago'],
} as const;
type Member = keyof typeof MEMBERS;

let house: House;
let smtp: SmtpCatcher;
let browser: Browser;
let amara: Person;
let tomas: Person;
type SignedIn = Pick<Person, 'cookie'>;
const people = new Map<Member, SignedIn>();

async function done<Data>(
  who: SignedIn,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, codes } = await ask(house.url, who.cookie, document, variables);
  expect(codes).toEqual([]);
  return data as Data;
}
async function comes<Thing>(
  what: string,
  look: () => Thing | undefined | Promise<Thing | undefined>,
): Promise<Thing> {
  for (const until = Date.now() + 30_000; ;) {
    const thing = await look();
    if (thing !== undefined) return thing;
    if (Date.now() > until) throw new Error(`Did not come: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
const mailTo = (who: string, holds: string) =>
  smtp.to(`${who}@demo.hearth.example`).find(({ mail }) => String(mail.html).includes(holds))?.mail;
async function rows<Row extends pg.QueryResultRow>(
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  const answer = await client.query<Row>(statement, [...values]);
  await client.end();
  return answer.rows;
}
const answers = async (): Promise<number> => {
  const [answered] = await rows<{ count: number }>(
    `SELECT count(*)::int AS count FROM time_poll_answer a JOIN time_poll_slot s ON s.id = a.slot_id JOIN time_poll t ON t.id = s.poll_id
      WHERE t.title = $1`,
    [TITLE],
  );
  return answered?.count ?? 0;
};
const TWO_WEEKS_AHEAD = Date.now() + 14 * 86_400_000;
/** A school day two weeks ahead, and the two after it; the same whenever it is asked for. */
const day = (plus: number): string => {
  const date = new Date(TWO_WEEKS_AHEAD);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7) + 1 + plus);
  return date.toISOString().slice(0, 10);
};

beforeAll(async () => {
  smtp = await anSmtpServer();
  house = await openHouse({
    env: { SMTP_URL: smtp.url, MAIL_FROM: 'Hearth <hearth@hearth.example>', MAIL_GATHERS_SECONDS: '0' },
  });
  browser = await openBrowser();
  amara = await arrive(browser, house.url, 'amara.osei', DESK);
  tomas = await arrive(browser, house.url, 'tomas.almeida', PHONE);
  await Promise.all([
    settle(amara, 'America/New_York'),
    ...(Object.keys(MEMBERS) as Member[]).map(async (name) => {
      const who =
        name === 'tomas.almeida'
          ? tomas
          : { cookie: await signInAs(house.url, `${name}@demo.hearth.example`) };
      people.set(name, who);
      await settle(who, MEMBERS[name][1]);
    }),
  ]);
}, 300_000);

/** It may be night, or a holiday, while this runs; and most of the demo world does without mail for their calendars. */
const settle = (who: SignedIn, zone: string) =>
  done(
    who,
    `mutation($zone: String) { preferencesSave(input: { timeZone: $zone }) { timeZone } calendarsByMailSave(byMail: true) { byMail }
       notificationSettingsSave(input: { preset: ALL, quietFrom: null, quietTo: null, holdBreaks: false }) { id } }`,
    { zone },
  );

afterAll(async () => {
  await browser?.close();
  await house?.stop();
  await smtp?.close();
}, 60_000);

let pollId = '';

it('a coordinator offers three times to six people, one on the grid by keyboard, the others by the list', async () => {
  const { page } = amara;
  await page.goto('/time-polls/new');
  const group = page.getByLabel('For whom');
  await group.waitFor();
  const names = await group.locator('option').allTextContents();
  await group.selectOption({ label: names.find((name) => name.startsWith('C-TLC')) ?? '' });
  await page.getByLabel('What it is for').fill(TITLE);
  for (const [plus, time] of [
    [0, '15:30'],
    [1, '07:30'],
  ] as const) {
    await page.getByLabel('Day', { exact: true }).fill(day(plus));
    await page.getByLabel('Starts at').fill(time);
    await page.getByRole('button', { name: 'Add this time' }).click();
  }
  await page.getByRole('button', { name: 'Next week' }).click();
  await page.locator('[role=gridcell][tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press(' ');
  await page.getByText('3 times chosen').waitFor();
  await page.getByLabel('Answers until').fill(day(-4));
  await page.getByLabel('Only some of them').check();
  for (const [name] of Object.values(MEMBERS))
    await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  await page.getByRole('checkbox', { name: 'Malik Brewster is needed' }).check();
  await page.getByRole('button', { name: 'Ask them' }).click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await page.getByText('0 of 6 have answered').waitFor();
  pollId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
});

it('two answer from the mail: a scanner changes nothing, one press does, in their own zone and language', async () => {
  for (const [who, yes, send, sent, zone] of [
    ['noor.haddad', 'Yes, I can', 'Send my answers', /^Sent\./, 'Eastern Time'],
    ['rosa.medina', 'Sí, puedo', 'Enviar mis respuestas', /^Enviado\./, 'hora del Pacífico'],
  ] as const) {
    const before = await answers();
    const mail = await comes(`the mail to ${who}`, () => mailTo(who, '/time-poll-answer/'));
    const reader = await (
      await browser.newContext({ viewport: PHONE, timezoneId: 'Europe/Paris' })
    ).newPage();
    await reader.setContent(String(mail.html));
    if (who === 'noor.haddad') expect(await axeFindings(reader)).toEqual([]);
    const hrefs = await reader
      .getByRole('link', { name: yes })
      .evaluateAll((links) => links.map((link) => (link as unknown as { href: string }).href));
    expect(hrefs).toHaveLength(3);
    // Whatever opens every link of a mail.
    for (const href of hrefs) await (await fetch(href)).text();
    expect(await answers()).toBe(before);
    await reader.goto(hrefs[0]!);
    await reader.getByText(zone).first().waitFor();
    await reader.getByRole('radio', { checked: true }).first().waitFor({ state: 'attached' });
    expect(await answers()).toBe(before);
    if (who === 'rosa.medina') expect(await axeFindings(reader)).toEqual([]);
    await reader.getByRole('button', { name: send }).click();
    await reader.getByText(sent).waitFor();
    expect(await answers()).toBe(before + 1);
    const text = (await reader.getByRole('main').textContent()) ?? '';
    for (const [name] of Object.values(MEMBERS)) expect(text).not.toContain(name);
    // The link is good again, and what is left is done with one press.
    await reader
      .getByRole('button', { name: who === 'rosa.medina' ? /^No a los otros 2/ : /^No to the other 2/ })
      .click();
    await reader.getByRole('button', { name: send }).click();
    await comes('the other two', async () => ((await answers()) === before + 3 ? true : undefined));
    await reader.context().close();
  }
});

it('another answers on a phone between classes, through a cut line and a reload; the coordinator sees it come', async () => {
  const { page } = tomas;
  await page.goto(`/time-polls/${pollId}`);
  await page.getByText('In Central Time, your zone.').waitFor();
  const slots = page.locator('main fieldset');
  await page.context().setOffline(true);
  await slots.nth(0).getByRole('radio', { name: 'Yes' }).check();
  await page.getByText(/^Kept on this device/).waitFor();
  const before = await answers();
  await page.context().setOffline(false);
  await page.reload();
  await slots
    .nth(0)
    .getByRole('radio', { name: 'Yes' })
    .and(page.locator(':checked'))
    .waitFor({ state: 'attached' });
  // The page before or the one after the reload may have sent it.
  await comes('what was kept', async () => ((await answers()) === before + 1 ? true : undefined));
  await slots.nth(1).getByRole('radio', { name: 'If need be' }).check();
  await page.getByRole('button', { name: 'No to the last one' }).click();
  await page.getByText('All times answered.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await amara.page.getByText('3 of 6 have answered').waitFor();

  const { timePoll } = await done<{ timePoll: { slots: { id: string }[] } }>(
    people.get('june.lindqvist')!,
    `query($id: ID!) { timePoll(id: $id) { slots { id } } }`,
    { id: pollId },
  );
  const say = (who: Member, said: string[]) =>
    done(
      people.get(who)!,
      `mutation($input: TimePollAnswerInput!) { timePollAnswer(input: $input) { id } }`,
      {
        input: { pollId, said: said.map((answer, index) => ({ slotId: timePoll.slots[index]?.id, answer })) },
      },
    );
  await say('june.lindqvist', ['YES', 'NO', 'YES']);
  await say('malik.brewster', ['NO', 'YES', 'YES']);
  await amara.page.getByText('5 of 6 have answered').waitFor();
});

it('choosing what someone needed refused asks first, with the name; then the session is there and everyone is told', async () => {
  const { page } = amara;
  await page.reload();
  await page.getByText('Hannah Oyelaran').first().waitFor();
  const refused = page.locator('li', { hasText: 'Needed, and cannot come: Malik Brewster' });
  await refused.getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Link of the video call/).fill('https://video.example/map');
  await dialog.getByRole('button', { name: 'Choose and invite' }).click();
  await dialog.getByText(/Malik Brewster.*answered no/).waitFor();
  await dialog.getByRole('button', { name: 'Choose it anyway' }).click();
  await page.getByRole('link', { name: 'See the session' }).click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  const sessionId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const { peerSession } = await done<{
    peerSession: { viewerRsvp: string; joinUrl: string; startsAt: string; endsAt: string };
  }>(tomas, `query($id: ID!) { peerSession(id: $id) { viewerRsvp joinUrl startsAt endsAt } }`, {
    id: sessionId,
  });
  expect(peerSession).toMatchObject({ viewerRsvp: 'GOING', joinUrl: 'https://video.example/map' });
  await forTheirCalendars(sessionId, [peerSession.startsAt, peerSession.endsAt]);
  expect([...amara.complaints, ...tomas.complaints]).toEqual([]);
});

/** Each of the six and the coordinator have one mail about it, the file for their calendar; nobody outside the cohort has. */
async function forTheirCalendars(sessionId: string, times: string[]): Promise<void> {
  const instants = times.map((at) => new Date(at).toISOString());
  const about = () => smtp.caught.filter(({ mail }) => String(mail.html).includes(`/sessions/${sessionId}`));
  const of = (who: string) => about().filter(({ to }) => to === `${who}@demo.hearth.example`);
  for (const who of ['amara.osei', ...people.keys()])
    await comes(`the file for the calendar of ${who}`, () => of(who)[0]);
  // Nothing is on its way any more.
  await comes('the end of what is due', async () => {
    const [due] = await rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE run_at <= now()`,
    );
    return due?.count === 0 ? true : undefined;
  });
  // Who said yes has the way in; who said no, or nothing, has not.
  const ways = { 'malik.brewster': '', 'hannah.oyelaran': '' } as Record<string, string>;
  for (const who of people.keys()) {
    const mails = of(who);
    expect([who, mails.length, forCalendar(mails).length]).toEqual([who, 1, 1]);
    const { method, file, lines } = calendarOf(mails[0]!);
    expect([method, lines.filter((line) => /^(SEQUENCE|RRULE|RECURRENCE-ID)/.test(line))]).toEqual([
      'REQUEST',
      ['SEQUENCE:0'],
    ]);
    for (const read of [readByIcalJs, readByNodeIcal])
      expect(read(file).map(({ uid, start, end, location }) => [uid, start, end, location])).toEqual([
        [sessionId, ...instants, ways[who] ?? 'https://video.example/map'],
      ]);
    expect(file).not.toContain(TITLE);
  }
  const concerned = await rows<{ email: string }>(
    `SELECT a.email FROM peer_session s JOIN cohort c ON c.id = s.cohort_id JOIN account a ON a.person_id IN (
         SELECT person_id FROM cohort_membership WHERE cohort_id = c.id AND left_at IS NULL
          UNION SELECT person_id FROM program_role WHERE program_id = c.program_id)
      WHERE s.id = $1`,
    [sessionId],
  );
  const to = about().map((mail) => mail.to);
  expect(to).toEqual([...new Set(to)]);
  expect(to.filter((address) => !concerned.some(({ email }) => email === address))).toEqual([]);
}

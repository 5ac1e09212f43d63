import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '../../../test/kit/actor.js';
import { reply } from '../../../test/kit/forum.js';
import { doDueJobs } from '../../../test/kit/jobs.js';
import {
  aMailingHouse,
  leavePath,
  lettersOnly,
  type MailingHouse,
  wishes,
  zoneAtNoon,
} from '../../../test/kit/mailing.js';
import { aCohort, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSession, aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';
import { NotificationMail } from './notification-mail.js';

let house: MailingHouse;
let cohort: CohortHandle;
let space: SpaceHandle;
let linh: Actor;

beforeAll(async () => {
  house = await aMailingHouse();
  await lettersOnly(house);
  cohort = await aCohort(house);
  linh = await aFellow(house, { in: cohort, name: 'Linh Tran' });
  space = await aSpace(house, { in: cohort });
});
afterAll(() => house.close());

const aReader = (locale: 'en' | 'es' = 'en') =>
  aFellow(house, { in: cohort, timeZone: zoneAtNoon(), locale });
const answer = async (who: Actor): Promise<void> => {
  const thread = await aThread(house, { in: space, by: who });
  await reply(linh, thread.id, { replyToNumber: 1 });
};
const tellOfASession = async () => {
  const session = await aSession(house, { in: cohort, startsInMinutes: 3_000 });
  await house.db.write((tx) =>
    tx.enqueue('notification.spread', { kind: 'session.changed', subjectId: session.id, by: null }),
  );
};
const mailOf = async (who: Actor) => {
  const [mail, ...more] = await house.newMail(who);
  if (!mail || more.length > 0) throw new Error('not one mail');
  return mail;
};
/** As a mail program does it: no cookie, no referrer, the one line of RFC 8058. */
const oneClick = (path: string) =>
  fetch(`${house.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
const choices = async (who: Actor) =>
  (
    await who.gql<{ notificationSettings: { choices: { kind: string; mail: string }[] } }>(
      `{ notificationSettings { choices { kind mail push } } }`,
    )
  ).notificationSettings.choices;

test('every mail says how to leave its list by one click, over the headers and in words', async () => {
  const noor = await aReader();
  await answer(noor);
  const caught = await mailOf(noor);
  expect(caught.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  const path = leavePath(caught);
  expect(path).toMatch(/^\/mail\/leave\/[\w-]{43}$/);
  expect(caught.mail.text).toContain(path);
  expect(caught.mail.html).toContain(`${path}"`);
});

test('one click leaves exactly that list, for that person, without a sign-in; twice is once', async () => {
  const [noor, dana] = [await aReader(), await aReader()];
  await answer(noor);
  await answer(dana);
  const path = leavePath(await mailOf(noor));
  await mailOf(dana);
  for (let n = 0; n < 2; n += 1) {
    const done = await oneClick(path);
    expect(done.status).toBe(200);
    expect(await done.text()).toContain('You get no more mail about replies in threads.');
    expect(await choices(noor)).toEqual([{ kind: 'THREAD_REPLY', mail: 'NEVER', push: null }]);
  }
  await answer(noor);
  await answer(dana);
  expect(await house.newMail(noor)).toEqual([]);
  expect(await house.newMail(dana)).toHaveLength(1);
  await tellOfASession();
  expect(await house.newMail(noor)).toHaveLength(1);
});

test('an old link leaves again after one came back, and only by a press; what one chose for devices stays', async () => {
  const noor = await aReader();
  await answer(noor);
  const path = leavePath(await mailOf(noor));
  await wishes(noor, { choices: [{ kind: 'THREAD_REPLY', push: true }] });
  await oneClick(path);
  await wishes(noor, { choices: [{ kind: 'THREAD_REPLY', mail: 'AT_ONCE' }] });
  await fetch(`${house.url}${path}`);
  expect(await choices(noor)).toEqual([{ kind: 'THREAD_REPLY', mail: 'AT_ONCE', push: true }]);
  await oneClick(path);
  expect(await choices(noor)).toEqual([{ kind: 'THREAD_REPLY', mail: 'NEVER', push: true }]);
});

test('a link that someone altered by a sign leaves nothing', async () => {
  const noor = await aReader();
  await answer(noor);
  const path = leavePath(await mailOf(noor));
  const last = path.at(-1) === 'A' ? 'B' : 'A';
  for (const other of [
    `${path.slice(0, -1)}${last}`,
    `${path}A`,
    path.slice(0, -1),
    `${path}%00`,
    '/mail/leave/%E0%A4%A',
  ])
    expect([other, (await oneClick(other)).status < 300]).toEqual([other, false]);
  expect(await choices(noor)).toEqual([]);
});

test('opening the link changes nothing and shows one button, in the language of the reader', async () => {
  const rosa = await aReader('es');
  await answer(rosa);
  const path = leavePath(await mailOf(rosa));
  for (const method of ['GET', 'HEAD', 'GET']) {
    const page = await fetch(`${house.url}${path}`, { method });
    expect(page.status).toBe(200);
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('cache-control')).toBe('no-store');
    if (method === 'HEAD') continue;
    const html = await page.text();
    expect(html).toMatch(/^<!doctype html><html lang="es">/);
    expect(html.match(/<button/g)).toHaveLength(1);
    expect(html).toContain('<form method="post">');
    expect(html).toContain('respuestas en conversaciones');
  }
  expect(await choices(rosa)).toEqual([]);
  expect((await fetch(`${house.url}${path}`, { method: 'PUT' })).status).toBe(404);
});

test('a mail of several kinds leaves them all by its header, and each by a line of its own', async () => {
  const noor = await aReader();
  await answer(noor);
  await tellOfASession();
  const caught = await mailOf(noor);
  expect(caught.mail.subject).toBe('2 things wait for you in Hearth');
  const lines = [...(caught.mail.text ?? '').matchAll(/\/mail\/leave\/[\w-]{43}/g)].map(([path]) => path);
  expect(new Set(lines).size).toBe(2);
  expect(lines).not.toContain(leavePath(caught));
  const page = await (await fetch(`${house.url}${leavePath(caught)}`)).text();
  expect(page).toContain('changed sessions and replies in threads');
  await oneClick(lines[1] ?? '');
  expect(await choices(noor)).toHaveLength(1);
  await oneClick(leavePath(caught));
  expect(await choices(noor)).toEqual([
    { kind: 'SESSION_CHANGED', mail: 'NEVER', push: null },
    { kind: 'THREAD_REPLY', mail: 'NEVER', push: null },
  ]);
});

test('what waits to be sent is taken back', async () => {
  const noor = await aReader();
  await answer(noor);
  const path = leavePath(await mailOf(noor));
  house.smtp.answerMail = () => ({ code: 451, words: 'later' });
  await answer(noor);
  for (let n = 0; n < 3; n += 1) {
    await house.db.query(
      `UPDATE graphile_worker._private_jobs SET run_at = now() WHERE coalesce(key, '') NOT LIKE '%:held:%'`,
    );
    await doDueJobs(house);
  }
  const waiting = `SELECT 1 FROM mail WHERE person_id = $1 AND tries > 0 AND failed_at IS NULL AND sent_at IS NULL`;
  expect(await house.db.query(waiting, [noor.personId])).toHaveLength(1);
  await oneClick(path);
  house.smtp.answerMail = () => null;
  expect(await house.newMail(noor)).toEqual([]);
});

test('a mail that is being written at that moment is taken back too', async () => {
  const noor = await aReader();
  await answer(noor);
  const path = leavePath(await mailOf(noor));
  await answer(noor);
  await house.db.query(
    `UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key LIKE 'thread.reply:%'`,
  );
  await doDueJobs(house);
  const { leaving } = await house.db.write(async (tx) => {
    await house.running.app.get(NotificationMail).tell(tx, noor.personId);
    const click = oneClick(path);
    await Promise.race([click, sleep(500)]);
    return { leaving: click };
  });
  expect((await leaving).status).toBe(200);
  expect(await house.newMail(noor)).toEqual([]);
});

test('a link that has ended, and one made up, say so in both languages and tell nothing', async () => {
  const gone = await aReader();
  await answer(gone);
  const path = leavePath(await mailOf(gone));
  await house.db.query(`UPDATE link SET expires_at = now()`);
  const answers = await Promise.all(
    [path, `/mail/leave/${'x'.repeat(43)}`, '/mail/leave/%00'].flatMap((link) => [
      fetch(`${house.url}${link}`),
      oneClick(link),
    ]),
  );
  const bodies = await Promise.all(answers.map((one) => one.text()));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  expect(new Set(bodies.map((body) => body.replace(/nonce="[^"]*"/, ''))).size).toBe(1);
  expect(bodies[0]).toContain('This link has ended');
  expect(bodies[0]).toContain('<section lang="es"><h1>Este enlace ya no sirve</h1>');
  expect(await choices(gone)).toEqual([]);
});

test('whoever is gone can still click', async () => {
  const gone = await aReader();
  await answer(gone);
  const path = leavePath(await mailOf(gone));
  await house.db.query(`DELETE FROM notification_setting WHERE person_id = $1`, [gone.personId]);
  await wishes(gone, { preset: 'ALL' });
  await house.db.query(`DELETE FROM account WHERE person_id = $1`, [gone.personId]);
  expect((await oneClick(path)).status).toBe(200);
});

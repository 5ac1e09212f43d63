import { DateTime } from 'luxon';
import type { StateCode } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { recordStatements } from '../../platform/db/data-source.js';
import { markRead, reply } from '../../../test/kit/forum.js';
import { doDueJobs, doJobs } from '../../../test/kit/jobs.js';
import {
  aMailingHouse,
  digestHourComes,
  leavePath,
  lettersOnly,
  type MailingHouse,
  wishes,
  zoneAtNoon,
} from '../../../test/kit/mailing.js';
import { aCohort, aFellow, leaves, type CohortHandle } from '../../../test/kit/people.js';
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
  linh = await aFellow(house, { in: cohort, name: 'Linh Tran-Doyle' });
  space = await aSpace(house, { in: cohort });
});
afterAll(() => house.close());

const timeZone = zoneAtNoon();
const aReader = (traits: { state?: StateCode; locale?: 'en' | 'es' } = {}) =>
  aFellow(house, { in: cohort, timeZone, ...traits });
/** A thread of this person's with something new in it, that is no answer to what they wrote. */
async function newsFor(who: Actor, title = 'How do you open a hard week?'): Promise<string> {
  const thread = await aThread(house, { in: space, by: who, title });
  await reply(linh, thread.id);
  await doJobs(house);
  return thread.id;
}
async function digestOf(who: Actor) {
  await digestHourComes(house, who);
  return house.newMail(who);
}
const waiting = async (who: Actor): Promise<Date | null> => {
  const [job] = await house.db.query<{ at: Date }>(
    `SELECT run_at AS at FROM graphile_worker.jobs WHERE key = $1`,
    [`notification.mail:digest:${who.personId}`],
  );
  return job?.at ?? null;
};

test('news wait for Monday at seven, come together by need in the words of the inbox, and then never again', async () => {
  const who = await aReader();
  await newsFor(who, 'The first thread');
  await newsFor(who, 'The second thread');
  expect(await house.newMail(who)).toEqual([]);
  const local = DateTime.fromJSDate((await waiting(who)) ?? new Date(0)).setZone(timeZone);
  expect(local.toFormat('cccc HH:mm')).toBe('Monday 07:00');
  const [mail, ...more] = await digestOf(who);
  expect(more).toEqual([]);
  expect(mail?.mail.subject).toBe('Your weekly summary: 2 things are new in Hearth');
  const text = mail?.mail.text ?? '';
  expect(text.indexOf('News')).toBeLessThan(text.indexOf('The second thread'));
  expect(text.indexOf('The second thread')).toBeLessThan(text.indexOf('The first thread'));
  expect(text).toContain('A new reply from Linh Tran-Doyle. In Hard days.');
  expect(await digestOf(who)).toEqual([]);
  expect(await waiting(who)).toBeNull();
});

test('it is not sent for what was seen, muted, taken back, over or out of reach: none is empty', async () => {
  const acts: ((who: Actor, thread: string) => Promise<unknown>)[] = [
    (who, thread) => markRead(who, thread, 2),
    (who) => house.db.query(`UPDATE notification SET read_at = now() WHERE person_id = $1`, [who.personId]),
    (who, thread) =>
      who.gql(`mutation($input: ThreadFollowInput!) { threadFollow(input: $input) { follow } }`, {
        input: { threadId: thread, level: 'MUTED' },
      }),
    (_, thread) =>
      house.db.query(`UPDATE post SET deleted_at = now() WHERE thread_id = $1 AND number = 2`, [thread]),
    (who) => leaves(house, who, cohort),
    (who) => house.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [who.personId]),
    (who) => wishes(who, { digest: 'OFF' }),
    (who) => wishes(who, { choices: [{ kind: 'THREAD_REPLY', mail: 'NEVER' }] }),
  ];
  for (const act of acts) {
    const who = await aReader();
    const thread = await newsFor(who);
    await act(who, thread);
    expect(await digestOf(who)).toEqual([]);
  }
});

test('a session that was put into it is told by what begins first, and not once it is over', async () => {
  const who = await aReader();
  await wishes(who, { choices: [{ kind: 'SESSION_CHANGED', mail: 'DIGEST' }] });
  const sessions = [
    await aSession(house, { in: cohort, startsInMinutes: 60 * 80, title: 'Later' }),
    await aSession(house, { in: cohort, startsInMinutes: 60, title: 'Soon' }),
    await aSession(house, { in: cohort, startsInMinutes: 90, title: 'Over by then' }),
  ];
  for (const { id } of sessions)
    await house.db.write((tx) =>
      tx.enqueue('notification.spread', { kind: 'session.changed', subjectId: id, by: null }),
    );
  expect(await house.newMail(who)).toEqual([]);
  await house.db.query(
    `UPDATE peer_session SET starts_at = now() - interval '3 hours', ends_at = now() - interval '2 hours' WHERE id = $1`,
    [sessions[2]?.id],
  );
  const text = (await digestOf(who))[0]?.mail.text ?? '';
  expect(text).toMatch(/In the next two days[^]*Soon[^]*For you[^]*Later/);
  expect(text).not.toContain('Over by then');
});

test('what a mail has told already is not in it, and what it has told comes in no mail', async () => {
  const who = await aReader();
  const thread = await newsFor(who);
  await reply(linh, thread, { replyToNumber: 1 });
  expect((await house.newMail(who)).map(({ mail }) => mail.subject)).toEqual([
    'A reply to what you wrote, and 1 more',
  ]);
  expect(await digestOf(who)).toEqual([]);
  const other = await newsFor(who, 'Another thread');
  expect(await digestOf(who)).toHaveLength(1);
  await wishes(who, { preset: 'ALL' });
  await doDueJobs(house);
  expect(await house.newMail(who)).toEqual([]);
  await reply(linh, other);
  expect((await house.newMail(who)).map(({ mail }) => mail.subject)).toEqual([
    '2 new replies in a thread you follow',
  ]);
});

test('one click leaves the digest alone; at once mail goes on, and there is one list in its header', async () => {
  const who = await aReader();
  const thread = await newsFor(who);
  const [mail] = await digestOf(who);
  expect(mail?.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  expect(mail?.mail.text?.match(/\/mail\/leave\//g)).toHaveLength(1);
  const path = leavePath(mail!);
  const page = await (await fetch(`${house.url}${path}`)).text();
  expect(page).toContain('no more summaries');
  for (const _ of [1, 2]) expect((await fetch(`${house.url}${path}`, { method: 'POST' })).status).toBe(200);
  const left = await wishes(who, {});
  expect(left.notificationSettingsSave).toMatchObject({ digest: 'OFF', choices: [] });
  await newsFor(who, 'Nothing of this');
  expect(await digestOf(who)).toEqual([]);
  await reply(linh, thread, { replyToNumber: 1 });
  expect(await house.newMail(who)).toHaveLength(1);
});

test('an hour that passes while nobody works is made up for once; several workers send it once', async () => {
  const who = await aReader();
  await newsFor(who);
  await house.db.query(
    `UPDATE notification SET waits_since = now() - interval '30 days' WHERE person_id = $1`,
    [who.personId],
  );
  const tell = () => house.db.write((tx) => house.running.app.get(NotificationMail).tell(tx, who.personId));
  await Promise.all([tell(), tell(), tell(), doDueJobs(house)]);
  expect(await house.newMail(who)).toHaveLength(1);
  expect(await digestOf(who)).toEqual([]);
});

test('it waits for the end of quiet hours, of a pause and of a school break, and comes then', async () => {
  const who = await aReader({ state: 'RI' });
  await newsFor(who);
  await wishes(who, { pausedUntil: new Date(Date.now() + 86_400_000).toISOString() });
  expect(await digestOf(who)).toEqual([]);
  await wishes(who, { pausedUntil: null, quietFrom: 0, quietTo: 1_439 });
  expect(await digestOf(who)).toEqual([]);
  await house.db.query(
    `INSERT INTO school_break (id, state, name_en, name_es, starts_on, ends_on, source)
     VALUES (gen_random_uuid(), 'RI', 'Recess', 'Receso', current_date - 2, current_date + 2, 'coordinator')`,
  );
  await wishes(who, { quietFrom: null, quietTo: null });
  expect(await digestOf(who)).toEqual([]);
  expect(((await waiting(who))?.getTime() ?? 0) - Date.now()).toBeGreaterThan(86_400_000);
  await wishes(who, { holdBreaks: false });
  await doDueJobs(house);
  expect(await house.newMail(who)).toHaveLength(1);
});

test('another hour begins when it is chosen; another zone moves it', async () => {
  const who = await aReader();
  await newsFor(who);
  await house.db.query(
    `UPDATE notification SET waits_since = now() - interval '8 days' WHERE person_id = $1`,
    [who.personId],
  );
  // Noon is past seven: were it not counted from now, it would come at once.
  await wishes(who, { digest: 'DAILY' });
  await doDueJobs(house);
  expect(await house.newMail(who)).toEqual([]);
  const before = await waiting(who);
  await who.gql(`mutation { preferencesSave(input: { timeZone: "Asia/Kathmandu" }) { id } }`);
  await doDueJobs(house);
  const local = DateTime.fromJSDate((await waiting(who)) ?? new Date(0)).setZone('Asia/Kathmandu');
  expect(local.toFormat('HH:mm')).toBe('07:00');
  expect((await waiting(who))?.getTime()).not.toBe(before?.getTime());
});

test('one that comes late is asked about again, and what still holds of it is written anew at once', async () => {
  const who = await aReader();
  const seen = await newsFor(who, 'Seen meanwhile');
  await newsFor(who, 'Still new');
  house.smtp.answerMail = () => ({ code: 451, words: 'later' });
  await digestHourComes(house, who);
  house.smtp.answerMail = () => null;
  await markRead(who, seen, 2);
  const mails = await house.newMail(who);
  expect(mails.map(({ mail }) => mail.subject)).toEqual(['Your weekly summary: 1 thing is new in Hearth']);
  expect(mails[0]?.mail.text).toContain('Still new');
});

test('in Spanish it is in Spanish, and hostile words open nothing', async () => {
  const who = await aReader({ locale: 'es' });
  const title = `"><script>alert(1)</script> ${'x'.repeat(60)}`;
  await newsFor(who, title);
  const [mail] = await digestOf(who);
  expect(mail?.mail.subject).toBe('Tu resumen de la semana: 1 novedad en Hearth');
  expect(mail?.mail.text).toContain('No recibir más este resumen');
  expect(mail?.mail.html).not.toContain('<script>alert');
});

test('it costs the same number of statements however much is in it', async () => {
  const costs = async (threads: number) => {
    const who = await aReader();
    for (let n = 0; n < threads; n += 1) await newsFor(who);
    await house.db.query(
      `UPDATE notification SET waits_since = now() - interval '8 days' WHERE person_id = $1`,
      [who.personId],
    );
    const { statements } = await recordStatements(() =>
      house.db.write((tx) => house.running.app.get(NotificationMail).tell(tx, who.personId)),
    );
    return statements.filter((sql) => !/pg_notify|realtime/.test(sql)).length;
  };
  expect(await costs(6)).toBe(await costs(1));
});

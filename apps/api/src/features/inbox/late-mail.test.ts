import type { Actor } from '../../../test/kit/actor.js';
import { markRead, reply } from '../../../test/kit/forum.js';
import { doDueJobs } from '../../../test/kit/jobs.js';
import {
  aMailingHouse,
  lettersOnly,
  type MailingHouse,
  wishes,
  zoneAtNoon,
} from '../../../test/kit/mailing.js';
import { aCohort, aFellow, leaves, type CohortHandle } from '../../../test/kit/people.js';
import { aSession, aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';

let house: MailingHouse;
let cohort: CohortHandle;
let space: SpaceHandle;
let linh: Actor;

beforeAll(async () => {
  house = await aMailingHouse();
  await lettersOnly(house);
  cohort = await aCohort(house);
  linh = await aFellow(house, { in: cohort });
  space = await aSpace(house, { in: cohort });
});
afterAll(() => house.close());

/** Someone with a mail about an answer, and one about a session, that the server did not take for five minutes. */
async function aLateMail(withSession: boolean): Promise<{ who: Actor; threadId: string; sessionId: string }> {
  const who = await aFellow(house, { in: cohort, timeZone: zoneAtNoon() });
  const thread = await aThread(house, { in: space, by: who, title: 'A week of grief' });
  await reply(linh, thread.id, { replyToNumber: 1 });
  const session = await aSession(house, { in: cohort, startsInMinutes: 3_000 });
  if (withSession)
    await house.db.write((tx) =>
      tx.enqueue('notification.spread', { kind: 'session.changed', subjectId: session.id, by: null }),
    );
  house.smtp.answerMail = () => ({ code: 451, words: 'later' });
  for (let n = 0; n < 3; n += 1) {
    await house.db.query(
      `UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key NOT LIKE '%:held:%'`,
    );
    await doDueJobs(house);
  }
  house.smtp.answerMail = () => null;
  const late = await house.db.query(
    `UPDATE mail SET created_at = now() - interval '5 minutes' WHERE person_id = $1 AND tries > 0 AND sent_at IS NULL RETURNING id`,
    [who.personId],
  );
  expect(late).toHaveLength(1);
  return { who, threadId: thread.id, sessionId: session.id };
}
const subjects = async (who: Actor) => (await house.newMail(who)).map(({ mail }) => mail.subject);

test('a mail that comes late is sent as it was while all of it holds', async () => {
  const one = await aLateMail(false);
  expect(await subjects(one.who)).toEqual(['A reply to what you wrote']);
  const two = await aLateMail(true);
  expect(await subjects(two.who)).toEqual(['2 things wait for you in Hearth']);
});

test('it is not sent once its reader has left, read it or is gone', async () => {
  const acts: ((late: { who: Actor; threadId: string }) => Promise<unknown>)[] = [
    ({ who }) => leaves(house, who, cohort),
    ({ who, threadId }) => markRead(who, threadId, 2),
    ({ who }) =>
      house.db.query(`UPDATE notification SET read_at = now() WHERE person_id = $1`, [who.personId]),
    ({ who }) => house.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [who.personId]),
  ];
  for (const act of acts) {
    const late = await aLateMail(false);
    await act(late);
    expect(await subjects(late.who)).toEqual([]);
  }
});

test('one that is being handed over while its list is left keeps nobody waiting, and is not tried again', async () => {
  const { who } = await aLateMail(false);
  await house.db.query(`UPDATE mail SET created_at = now() WHERE person_id = $1`, [who.personId]);
  await house.db.write(async (tx) => {
    // As a worker does it while it talks to the server.
    await tx.query(`SELECT FROM mail WHERE person_id = $1 FOR UPDATE`, [who.personId]);
    await wishes(who, { choices: [{ kind: 'THREAD_REPLY', mail: 'NEVER' }] });
  });
  expect(await subjects(who)).toEqual([]);
});

test('what still holds of it comes by itself', async () => {
  const { who, sessionId } = await aLateMail(true);
  await house.db.query(`UPDATE peer_session SET canceled_at = now() WHERE id = $1`, [sessionId]);
  const [mail, ...more] = await house.newMail(who);
  expect(more).toEqual([]);
  expect(mail?.mail.subject).toBe('A reply to what you wrote');
});

test('it does not come in quiet hours, but after them', async () => {
  const { who } = await aLateMail(false);
  await wishes(who, { pausedUntil: new Date(Date.now() + 86_400_000).toISOString() });
  expect(await subjects(who)).toEqual([]);
  await wishes(who, { pausedUntil: null });
  await doDueJobs(house);
  expect(await subjects(who)).toEqual(['A reply to what you wrote']);
});

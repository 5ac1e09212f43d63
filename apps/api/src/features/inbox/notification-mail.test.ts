import type { Actor } from '../../../test/kit/actor.js';
import { deletePost, markRead, reply } from '../../../test/kit/forum.js';
import { doDueJobs, doJobs } from '../../../test/kit/jobs.js';
import { aMailingHouse, wishes, zoneAtNoon, type MailingHouse } from '../../../test/kit/mailing.js';
import { aCohort, aCoordinator, aFellow, leaves, type CohortHandle } from '../../../test/kit/people.js';
import { aSession, aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';
import { cancel, edit, rsvp, scheduled } from '../../../test/kit/sessions.js';
import { whenIn } from './mail-words.js';

const timeZone = zoneAtNoon();

let house: MailingHouse;
let cohort: CohortHandle;
let space: SpaceHandle;
let cora: Actor;
let noor: Actor;
let linh: Actor;
let rosa: Actor;

beforeAll(async () => {
  house = await aMailingHouse();
  cohort = await aCohort(house, { name: 'cohort of 2026' });
  cora = await aCoordinator(house, { of: cohort, name: 'Cora Brandt', timeZone });
  noor = await aFellow(house, { in: cohort, name: 'Noor Haddad', timeZone });
  linh = await aFellow(house, { in: cohort, name: 'Linh Tran', timeZone });
  rosa = await aFellow(house, { in: cohort, name: 'Rosa Medina', locale: 'es', timeZone });
  space = await aSpace(house, { in: cohort, name: 'Cohort room' });
});
afterAll(() => house.close());

const aPerson = (traits: { locale?: 'en' | 'es' } = {}) =>
  aFellow(house, { in: cohort, timeZone, ...traits });
const made = (over = {}) => scheduled(cora, { audienceId: cohort.audienceId, ...over });
const startIn = (id: string, minutes: number) =>
  house.db.query(
    `UPDATE peer_session SET starts_at = now() + make_interval(mins => $2), ends_at = now() + make_interval(mins => $2 + 60) WHERE id = $1`,
    [id, minutes],
  );
const heldAt = async (who: Actor): Promise<Date | null> => {
  const [job] = await house.db.query<{ at: Date }>(
    `SELECT run_at AS at FROM graphile_worker.jobs WHERE key = $1`,
    [`notification.mail:held:${who.personId}`],
  );
  return job?.at ?? null;
};
const doHeld = async (who: Actor) => {
  await house.db.query(`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = $1`, [
    `notification.mail:held:${who.personId}`,
  ]);
  await doDueJobs(house);
};

describe('a reply', () => {
  test('to what one wrote is mailed, to who wrote it and to nobody else', async () => {
    const thread = await aThread(house, { in: space, by: noor, title: 'A week of grief' });
    await reply(linh, thread.id, { replyToNumber: 1 });
    const [mail, ...more] = await house.newMail(noor);
    expect(more).toEqual([]);
    expect(mail?.mail.subject).toBe('A reply to what you wrote');
    expect(mail?.mail.text).toContain('A week of grief');
    expect(mail?.mail.text).toContain('A new reply from Linh Tran, to what you wrote. In Cohort room.');
    expect(mail?.mail.text).toContain(`/threads/${thread.id}#2`);
    expect(mail?.mail.html).toMatch(/<html[^>]* lang="en"/);
    for (const other of [linh, cora, rosa]) expect(await house.newMail(other)).toEqual([]);
  });

  test('that is only news is mailed to who wants all of it; many are one mail', async () => {
    const [all, some] = [await aPerson(), await aPerson()];
    await wishes(all, { preset: 'ALL' });
    for (const who of [all, some]) {
      const thread = await aThread(house, { in: space, by: who });
      for (let n = 0; n < 5; n += 1) await reply(linh, thread.id);
    }
    expect((await house.newMail(all)).map(({ mail }) => mail.subject)).toEqual([
      '5 new replies in a discussion you follow',
    ]);
    expect(await house.newMail(some)).toEqual([]);
  });

  test('is not mailed once it was seen, deleted, muted, read in the inbox, or is out of reach', async () => {
    const quiet: ((who: Actor, threadId: string, postId: string) => Promise<unknown>)[] = [
      (who, threadId) => markRead(who, threadId, 2),
      (_, __, postId) => deletePost(linh, postId),
      (who, threadId) =>
        who.gql(`mutation($input: ThreadFollowInput!) { threadFollow(input: $input) { follow } }`, {
          input: { threadId, level: 'MUTED' },
        }),
      (who) => house.db.query(`UPDATE notification SET read_at = now() WHERE person_id = $1`, [who.personId]),
      (who) => leaves(house, who, cohort),
      (who) => house.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [who.personId]),
    ];
    for (const act of quiet) {
      const who = await aPerson();
      const thread = await aThread(house, { in: space, by: who });
      const post = await reply(linh, thread.id, { replyToNumber: 1 });
      // The inbox is told; the mail still gathers.
      await house.db.query(
        `UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = 'thread.reply:' || $1`,
        [thread.id],
      );
      await doDueJobs(house);
      await act(who, thread.id, post.id);
      expect(await house.newMail(who)).toEqual([]);
    }
  });

  test('written as a member names nobody, in no part of the mail', async () => {
    for (let n = 0; n < 4; n += 1) await aPerson();
    const thread = await aThread(house, { in: space, by: noor });
    await reply(linh, thread.id, { replyToNumber: 1, asMember: true });
    const [mail] = await house.newMail(noor);
    expect(mail?.mail.text).toContain('A new reply from a member, to what you wrote.');
    expect(mail?.raw).not.toContain('Linh');
    expect(mail?.raw).not.toContain(linh.personId);
  });

  test('is mailed once, and the next one hangs under it', async () => {
    const who = await aPerson();
    const thread = await aThread(house, { in: space, by: who });
    await reply(linh, thread.id, { replyToNumber: 1 });
    const [first] = await house.newMail(who);
    await house.db.write((tx) =>
      tx.enqueue('notification.spread', { kind: 'thread.reply', subjectId: thread.id, by: null }),
    );
    expect(await house.newMail(who)).toEqual([]);
    await reply(linh, thread.id, { replyToNumber: 1 });
    const [second] = await house.newMail(who);
    const root = `<thread.${thread.id}@hearth.example>`;
    for (const one of [first, second]) expect(one?.mail).toMatchObject({ references: root, inReplyTo: root });
    expect(second?.mail.messageId).not.toBe(first?.mail.messageId);
    expect(second?.mail.subject).toBe('2 new replies, with one to what you wrote');
  });
});

describe('a session', () => {
  test('is told of in the language and the zone of each, but not to who planned it', async () => {
    const session = await made({ title: 'Lo que ayudó', localStart: '2028-07-05T15:30' });
    const [mail] = await house.newMail(rosa);
    expect(mail?.mail.subject).toBe('Una sesión nueva a la que puedes venir');
    expect(mail?.mail.text).toContain('Lo que ayudó');
    const startsAt = new Date(session.startsAt);
    expect(mail?.mail.text).toContain(`Es el ${whenIn('es', timeZone, startsAt)}. Para `);
    expect(mail?.mail.text).toContain(`/sessions/${session.id}`);
    expect(mail?.mail.html).toMatch(/<html[^>]* lang="es"/);
    expect((await house.newMail(noor))[0]?.mail.text).toContain(whenIn('en', timeZone, startsAt));
    expect(await house.newMail(cora)).toEqual([]);
    expect(whenIn('es', 'America/New_York', startsAt)).toMatch(
      /^miércoles, 5 de julio de 2028, 3:30\sp\.m\. hora oriental$/,
    );
    expect(whenIn('en', 'America/Chicago', startsAt)).toMatch(
      /^Wednesday, July 5, 2028 at 2:30\sPM Central Time$/,
    );
  });

  test('that changed twice before one is told is told once, as it is now; what is over, never', async () => {
    const who = await aPerson();
    const session = await made();
    await rsvp(who, session.id, 'GOING');
    await house.newMail(who);
    const moved = await edit(cora, session, { minutes: 60 });
    await edit(cora, moved, { minutes: 45 });
    expect((await house.newMail(who)).map(({ mail }) => mail.subject)).toEqual([
      'A session on your calendar has changed',
    ]);
    const last = await edit(cora, { ...moved, version: moved.version + 1 }, { minutes: 30 });
    await startIn(session.id, -500);
    expect(await house.newMail(who)).toEqual([]);
    await startIn(session.id, 500);
    await cancel(cora, last);
    expect((await house.newMail(who)).map(({ mail }) => mail.subject)).toEqual([
      'A session on your calendar is canceled',
    ]);
  });
});

describe('several things', () => {
  test('are one mail in the order of need, which hangs under nothing', async () => {
    const who = await aPerson();
    await wishes(who, { preset: 'ALL' });
    await house.newMail(who);
    const news = await aThread(house, { in: space, by: who, title: 'Only news' });
    await reply(linh, news.id);
    const session = await made({ title: 'Very soon' });
    await startIn(session.id, 300);
    const mine = await aThread(house, { in: space, by: who, title: 'About my words' });
    await reply(linh, mine.id, { replyToNumber: 1 });
    const [mail, ...more] = await house.newMail(who);
    expect(more).toEqual([]);
    expect(mail?.mail.subject).toBe('3 things wait for you in Hearth');
    const text = mail?.mail.text ?? '';
    const places = ['Very soon', 'About my words', 'Only news'].map((title) => text.indexOf(title));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(mail?.mail.references).toBeUndefined();
  });
});

describe('what is held', () => {
  const around = (from: number, to: number) => {
    const now = new Date();
    const minute = 12 * 60 + now.getUTCMinutes();
    return { quietFrom: minute + from, quietTo: minute + to };
  };

  test('for quiet hours waits for their end, and comes folded, or not at all once it is over', async () => {
    const who = await aPerson();
    await wishes(who, { ...around(-60, 60) });
    const threads = [
      await aThread(house, { in: space, by: who }),
      await aThread(house, { in: space, by: who }),
    ];
    for (const { id } of threads) await reply(linh, id, { replyToNumber: 1 });
    expect(await house.newMail(who)).toEqual([]);
    const minutes = ((await heldAt(who))?.getTime() ?? 0) - Date.now();
    expect(Math.abs(minutes / 60_000 - 60)).toBeLessThan(2);
    await house.db.query(
      `UPDATE notification_setting SET quiet_from = NULL, quiet_to = NULL WHERE person_id = $1`,
      [who.personId],
    );
    await markRead(who, threads[0]?.id ?? '', 2);
    await doHeld(who);
    expect((await house.newMail(who)).map(({ mail }) => mail.subject)).toEqual(['A reply to what you wrote']);
    expect(await heldAt(who)).toBeNull();
  });

  test('for a pause comes when one ends it oneself', async () => {
    const who = await aPerson();
    await wishes(who, { pausedUntil: new Date(Date.now() + 5 * 86_400_000).toISOString() });
    const thread = await aThread(house, { in: space, by: who });
    await reply(linh, thread.id, { replyToNumber: 1 });
    expect(await house.newMail(who)).toEqual([]);
    expect(await heldAt(who)).not.toBeNull();
    await wishes(who, { pausedUntil: null });
    await doHeld(who);
    expect(await house.newMail(who)).toHaveLength(1);
  });

  test('is not held from who wants all of it when a session begins within two hours', async () => {
    const [all, some] = [await aPerson(), await aPerson()];
    await wishes(all, { preset: 'ALL', ...around(-60, 60) });
    await wishes(some, around(-60, 60));
    const session = await aSession(house, { in: cohort, startsInMinutes: 110 });
    await house.db.write((tx) =>
      tx.enqueue('notification.spread', { kind: 'session.changed', subjectId: session.id, by: null }),
    );
    expect(await house.newMail(all)).toHaveLength(1);
    expect(await house.newMail(some)).toEqual([]);
    await startIn(session.id, -500);
    await doHeld(some);
    expect(await house.newMail(some)).toEqual([]);
    await doJobs(house);
  });

  test('what was not wanted is not dug up by other settings later', async () => {
    const who = await aPerson();
    await wishes(who, { preset: 'URGENT' });
    const thread = await aThread(house, { in: space, by: who });
    await reply(linh, thread.id, { replyToNumber: 1 });
    expect(await house.newMail(who)).toEqual([]);
    await wishes(who, { preset: 'ALL' });
    await doHeld(who);
    expect(await house.newMail(who)).toEqual([]);
  });
});

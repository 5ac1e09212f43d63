import type { Actor } from '../../../test/kit/actor.js';
import { deletePost, markRead, reply } from '../../../test/kit/forum.js';
import { doDueJobs } from '../../../test/kit/jobs.js';
import {
  aMailingHouse,
  lettersOnly,
  type MailingHouse,
  wishes,
  zoneAtNoon,
} from '../../../test/kit/mailing.js';
import { aCohort, aCoordinator, aFellow, leaves, type CohortHandle } from '../../../test/kit/people.js';
import { aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';
import { cancel, edit, NEXT_YEAR, rsvp, scheduled } from '../../../test/kit/sessions.js';
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
  await lettersOnly(house);
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
    `UPDATE peer_session SET starts_at = now() + make_interval(mins => $2), ends_at = now() + make_interval(mins => $2 + 60), closed_at = NULL WHERE id = $1`,
    [id, minutes],
  );
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
      '5 new replies in a thread you follow',
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

  test('to what one wrote is mailed once: news that come after it are no nearer for it', async () => {
    const who = await aPerson();
    const thread = await aThread(house, { in: space, by: who });
    await reply(linh, thread.id, { replyToNumber: 1 });
    expect(await house.newMail(who)).toHaveLength(1);
    await reply(noor, thread.id);
    expect(await house.newMail(who)).toEqual([]);
    await reply(noor, thread.id, { replyToNumber: 1 });
    expect(await house.newMail(who)).toHaveLength(1);
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
    expect(second?.mail.subject).toBe('A reply to what you wrote, and 1 more');
  });
});

describe('a session', () => {
  test('is told of in the language and the zone of each, but not to who planned it', async () => {
    const session = await made({ title: 'Lo que ayudó', localStart: `${NEXT_YEAR}-07-05T15:30` });
    const [mail] = await house.newMail(rosa);
    expect(mail?.mail.subject).toBe('Un encuentro nuevo al que puedes venir');
    expect(mail?.mail.text).toContain('Lo que ayudó');
    const startsAt = new Date(session.startsAt);
    expect(mail?.mail.text).toContain(`Es el ${whenIn('es', timeZone, startsAt)}. Para `);
    expect(mail?.mail.text).toContain(`/sessions/${session.id}`);
    expect(mail?.mail.html).toMatch(/<html[^>]* lang="es"/);
    expect((await house.newMail(noor))[0]?.mail.text).toContain(whenIn('en', timeZone, startsAt));
    expect(await house.newMail(cora)).toEqual([]);
    const wednesday = new Date('2028-07-05T19:30:00Z');
    expect(whenIn('es', 'America/New_York', wednesday)).toMatch(
      /^miércoles, 5 de julio de 2028, 3:30\sp\.m\. hora oriental$/,
    );
    expect(whenIn('en', 'America/Chicago', wednesday)).toMatch(
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
    // Once its time was over it was closed, which counts as a change.
    await cancel(cora, { ...last, version: last.version + 1 });
    expect((await house.newMail(who)).map(({ mail }) => mail.subject)).toEqual([
      'A session on your calendar is canceled',
    ]);
  });
});

describe('when', () => {
  const jobAt = async (who: Actor, lane: string) => {
    const [job] = await house.db.query<{ at: Date }>(
      `SELECT run_at AS at FROM graphile_worker.jobs WHERE key = $1`,
      [`notification.mail:${lane}:${who.personId}`],
    );
    return job ? Math.round((job.at.getTime() - Date.now()) / 1_000) : null;
  };
  test('what happens is gathered for two minutes, which more of it does not put off; what may be near, less', async () => {
    const who = await aPerson();
    const thread = await aThread(house, { in: space, by: who });
    const tellNow = async () => {
      await house.db.query(
        `UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = 'thread.reply:' || $1`,
        [thread.id],
      );
      await doDueJobs(house);
    };
    await reply(linh, thread.id, { replyToNumber: 1 });
    await tellNow();
    expect(await jobAt(who, 'gather')).toBeGreaterThan(115);
    await house.db.query(
      `UPDATE graphile_worker._private_jobs SET run_at = now() + interval '60 seconds' WHERE key LIKE 'notification.mail:gather:%'`,
    );
    await reply(linh, thread.id, { replyToNumber: 1 });
    await tellNow();
    expect(await jobAt(who, 'gather')).toBeLessThanOrEqual(60);
    expect(await jobAt(who, 'soon')).toBeNull();
    await made();
    await doDueJobs(house);
    expect(await jobAt(who, 'soon')).toBeLessThanOrEqual(30);
    expect((await house.newMail(who)).map(({ mail }) => mail.subject)).toEqual([
      '2 things wait for you in Hearth',
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

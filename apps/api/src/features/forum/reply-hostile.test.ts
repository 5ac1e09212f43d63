import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import type { Actor } from '../../../test/kit/actor.js';
import { lockThread, reply, seePosts } from '../../../test/kit/forum.js';
import { aMail, replyAddress } from '../../../test/kit/hand-over.js';
import { anAnsweringHouse, deliver, replyByMail } from '../../../test/kit/inbound.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { zoneAtNoon, type MailingHouse } from '../../../test/kit/mailing.js';
import { aCohort, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';
import { InboundSmtp } from '../../platform/mail/inbound-smtp.js';

let house: MailingHouse;
let cohort: CohortHandle;
let space: SpaceHandle;
let linh: Actor;
beforeAll(async () => {
  house = await anAnsweringHouse();
  cohort = await aCohort(house);
  linh = await aFellow(house, { in: cohort, name: 'Linh Tran', timeZone: zoneAtNoon() });
  for (let n = 0; n < 4; n += 1) await aFellow(house, { in: cohort });
  space = await aSpace(house, { in: cohort });
});
afterAll(() => house.close());

/** Someone with a thread that Linh answered, and the address at which they may answer by mail. */
async function someone(): Promise<{ who: Actor; id: string; to: string }> {
  const who = await aFellow(house, { in: cohort, timeZone: zoneAtNoon() });
  const { id } = await aThread(house, { in: space, by: who });
  await reply(linh, id, { replyToNumber: 1 });
  const [mail] = await house.newMail(who);
  return { who, id, to: replyAddress(mail!) };
}
const posts = async (id: string) => (await seePosts(linh, id)).nodes.map(({ html }) => html);

test('an address that got about is worth nothing to others of the cohort: they post under no name, and are told nothing', async () => {
  const { who, id, to } = await someone();
  await house.newMail(linh);
  const before = await posts(id);
  // Forwarded to Linh, who answers it; once as herself, once behind two names.
  await deliver(house, { from: linh.email, to }, aMail('As myself.', { from: linh.email, to }));
  const From = `Someone <${linh.email}>, ${who.email}`;
  await deliver(
    house,
    { from: linh.email, to },
    aMail('As both.', { from: linh.email, to, headers: { From } }),
  );
  expect(await house.newMail(linh)).toEqual([]);
  expect(await posts(id)).toEqual(before);
  expect((await house.newMail(who)).every(({ mail }) => mail.text?.includes('from another address'))).toBe(
    true,
  );
});

test('whoever found an address fills nobody’s mailbox by it', async () => {
  const { who, id, to } = await someone();
  const stranger = `${randomUUID()}@elsewhere.example`;
  await Promise.all(
    Array.from({ length: 30 }, (_, n) =>
      deliver(house, { from: stranger, to }, aMail(`Buy ${n}.`, { from: stranger, to })),
    ),
  );
  await doJobs(house);
  expect(await house.newMail(who)).toHaveLength(20);
  expect(house.smtp.to(stranger)).toEqual([]);
  expect(await posts(id)).toHaveLength(2);
  // What they have to say themselves still stands in the thread.
  await replyByMail(house, who, to, 'That was not me.');
  await doJobs(house);
  expect((await posts(id)).at(-1)).toBe('<p>That was not me.</p>');
});

test('line breaks in what a mail says of itself open no header of our answer', async () => {
  const { who, id, to } = await someone();
  await lockThread(house, id);
  const headers = {
    Subject: '=?utf-8?Q?Hello=0D=0ABcc:_thief@elsewhere.example?=',
    'Message-ID': `<${randomUUID()}\r\n Bcc: thief@elsewhere.example>`,
    'In-Reply-To': '=?utf-8?Q?<a@b>=0D=0ABcc:_thief@elsewhere.example?=',
  };
  await replyByMail(house, who, to, 'Hello.', headers);
  const [answer] = await house.newMail(who);
  expect(answer?.raw).not.toMatch(/thief|^bcc/im);
  expect(house.smtp.to('thief@elsewhere.example')).toEqual([]);
});

test('an answer is in the language one reads by then', async () => {
  const { who, id, to } = await someone();
  await lockThread(house, id);
  await replyByMail(house, who, to, 'Hello.');
  await house.db.query(`UPDATE person SET locale = 'es' WHERE id = $1`, [who.personId]);
  expect((await house.newMail(who)).map(({ mail }) => mail.subject)).toEqual([
    'Tu respuesta por correo no se publicó',
  ]);
});

test('a mail hidden in another, behind a dot between odd line ends, is words of that one', async () => {
  const { who, id, to } = await someone();
  const hidden = (end: string) =>
    `${end}.${end}MAIL FROM:<${who.email}>\r\nRCPT TO:<${to}>\r\nDATA\r\nFrom: ${who.email}\r\nMessage-ID: <${randomUUID()}@x>\r\n\r\nHidden.\r\n.\r\n`;
  const ends = ['\n', '\r', '\n\r'];
  for (const end of ends) {
    const lines = [
      'EHLO x',
      'MAIL FROM:<stranger@elsewhere.example>',
      `RCPT TO:<${to}>`,
      'DATA',
      `From: stranger@elsewhere.example\r\nMessage-ID: <${randomUUID()}@x>\r\n\r\nOutside.${hidden(end)}QUIT`,
    ];
    await new Promise<void>((resolve) => {
      const socket = connect(house.running.app.get(InboundSmtp).port ?? 0, '127.0.0.1');
      socket.on('data', () => {
        const next = lines.shift();
        if (next) socket.write(`${next}\r\n`);
      });
      socket.on('close', () => resolve()).on('error', () => resolve());
      socket.setTimeout(5_000, () => socket.destroy());
    });
  }
  // Each came as one mail, of a stranger's.
  const answers = await house.newMail(who);
  expect(answers.map(({ mail }) => mail.text?.includes('from another address'))).toEqual(
    ends.map(() => true),
  );
  expect(await posts(id)).toHaveLength(2);
});

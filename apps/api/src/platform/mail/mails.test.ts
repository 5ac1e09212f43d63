import { randomUUID } from 'node:crypto';
import { freePort } from '../../../../../tools/start/free-port.js';
import { eventually } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doDueJobs, doJobs } from '../../../test/kit/jobs.js';
import { anSmtpServer, type SmtpCatcher } from '../../../test/kit/smtp.js';
import { Mails, type NewMail } from './mails.js';
import { outcomeOf } from './smtp.js';
import { Retention } from '../retention/retention.js';

let smtp: SmtpCatcher;
let house: House;
beforeAll(async () => {
  smtp = await anSmtpServer();
  house = await aHouse({ SMTP_URL: smtp.url, MAIL_FROM: 'Hearth <hearth@hearth.example>' });
});
afterAll(async () => {
  await house.close();
  await smtp.close();
});
beforeEach(() => {
  smtp.answerTo = () => null;
  smtp.answerMail = () => null;
});

const aMail = (over: Partial<NewMail> = {}): NewMail => ({
  key: randomUUID(),
  personId: null,
  list: 'test',
  address: `${randomUUID()}@school.example`,
  subject: 'Something new',
  html: '<p>Here it is.</p>',
  text: 'Here it is.',
  headers: {},
  voidAt: null,
  ...over,
});
async function post(over: Partial<NewMail> = {}): Promise<NewMail> {
  const mail = aMail(over);
  await house.db.write((tx) => house.running.app.get(Mails).post(tx, mail));
  return mail;
}
interface State {
  tries: number;
  sent: boolean;
  failed: boolean;
  why: string | null;
  html: string;
}
async function stateOf({ key }: NewMail): Promise<State> {
  const [row] = await house.db.query<State>(
    `SELECT tries, sent_at IS NOT NULL AS sent, failed_at IS NOT NULL AS failed, why, html FROM mail WHERE key = $1`,
    [key],
  );
  if (!row) throw new Error('no such mail');
  return row;
}
const waiting = async () =>
  house.db.query<{ seconds: number; tries: number; held: boolean }>(
    `SELECT extract(epoch FROM run_at - now())::float AS seconds, attempts AS tries, locked_at IS NOT NULL AS held FROM graphile_worker.jobs WHERE attempts < max_attempts`,
  );

test('a mail arrives as it was written, once, with an id of its own, and its words are not kept', async () => {
  const mail = await post({ subject: 'Algo nuevo, ¿sí?', headers: { 'X-Hearth': 'yes' } });
  await doJobs(house);
  await doJobs(house);
  const [caught, ...more] = smtp.to(mail.address);
  expect(more).toEqual([]);
  expect(caught?.mail).toMatchObject({
    subject: 'Algo nuevo, ¿sí?',
    text: expect.stringContaining('Here it is.'),
    html: '<p>Here it is.</p>',
    from: { text: '"Hearth" <hearth@hearth.example>' },
    messageId: expect.stringMatching(/^<mail\.[0-9a-f-]{36}@hearth\.example>$/),
  });
  expect(caught?.mail.headers.get('x-hearth')).toBe('yes');
  expect(caught?.mail.headers.get('auto-submitted')).toBe('auto-generated');
  expect(await stateOf(mail)).toEqual({ tries: 1, sent: true, failed: false, why: null, html: '' });
});

test('the same key is the same mail, and a transaction that fails leaves none', async () => {
  const mail = await post();
  await post({ key: mail.key, address: mail.address });
  const lost = aMail();
  const broken = house.db.write(async (tx) => {
    await house.running.app.get(Mails).post(tx, lost);
    throw new Error('something else failed');
  });
  await expect(broken).rejects.toThrow('something else failed');
  await doJobs(house);
  expect(smtp.to(mail.address)).toHaveLength(1);
  expect(smtp.to(lost.address)).toHaveLength(0);
});

test('a 4xx is tried again, later each time, with the same id', async () => {
  smtp.answerMail = () => ({ code: 451, words: '4.3.0 Try again later' });
  const mail = await post();
  await doDueJobs(house);
  expect(await stateOf(mail)).toMatchObject({
    tries: 1,
    sent: false,
    failed: false,
    why: expect.stringContaining('451'),
  });
  // The worker puts off what failed a moment after it says that it is through.
  const putOff = async (tries: number) => (await waiting()).find((job) => job.tries === tries && !job.held);
  await eventually('it is put off', async () => Boolean(await putOff(1)));
  const first = await putOff(1);
  await house.db.query(`UPDATE graphile_worker._private_jobs SET run_at = now()`);
  await doDueJobs(house);
  await eventually('the second try is later than the first', async () => {
    const second = await putOff(2);
    return second !== undefined && second.seconds > (first?.seconds ?? 0);
  });
  expect(await stateOf(mail)).toMatchObject({ tries: 2, html: '<p>Here it is.</p>' });
  smtp.answerMail = () => null;
  await doJobs(house);
  expect(smtp.to(mail.address)).toHaveLength(1);
  expect(await stateOf(mail)).toMatchObject({ tries: 3, sent: true });
});

test('a 5xx to the mail gives it up, and leaves the address as it is', async () => {
  smtp.answerMail = () => ({ code: 554, words: '5.6.0 Not like this' });
  const mail = await post();
  await doJobs(house);
  expect(await stateOf(mail)).toMatchObject({ failed: true, why: expect.stringContaining('554'), html: '' });
  smtp.answerMail = () => null;
  const next = await post({ address: mail.address });
  await doJobs(house);
  expect(await stateOf(next)).toMatchObject({ sent: true });
});

test('a 5xx to the recipient stops the address, however it is spelled', async () => {
  smtp.answerTo = () => ({ code: 550, words: '5.1.1 Nobody of that name' });
  const mail = await post();
  await doJobs(house);
  expect(await stateOf(mail)).toMatchObject({ failed: true, why: expect.stringContaining('550') });
  const [stop] = await house.db.query(`SELECT why FROM mail_stop WHERE address = $1`, [mail.address]);
  expect(stop).toEqual({ why: expect.stringContaining('5.1.1') });
  smtp.answerTo = () => null;
  const next = await post({ address: mail.address.toUpperCase() });
  await doJobs(house);
  expect(await stateOf(next)).toMatchObject({ failed: true, tries: 0, why: 'the address takes no mail' });
  expect(smtp.tries.filter((address) => address.toLowerCase() === mail.address)).toHaveLength(1);
});

test('what has come to be too late is not sent', async () => {
  const late = await post({ voidAt: new Date(Date.now() - 1_000) });
  const early = await post({ voidAt: new Date(Date.now() + 60_000) });
  await doJobs(house);
  expect(await stateOf(late)).toMatchObject({ failed: true, tries: 0 });
  expect(await stateOf(early)).toMatchObject({ sent: true });
  expect(smtp.to(late.address)).toEqual([]);
});

test('what was sent long ago is forgotten, and nobody waits for another who sends', async () => {
  const [old, recent] = [await post(), await post()];
  await doJobs(house);
  const age = `UPDATE mail SET created_at = now() - make_interval(days => $2) WHERE key = $1`;
  await house.db.query(age, [old.key, 91]);
  await house.db.query(age, [recent.key, 89]);
  await house.db.write(async (tx) => {
    await house.running.app.get(Mails).post(tx, aMail());
    await post();
    await house.running.app.get(Retention).purge();
  });
  const kept = await house.db.query<{ key: string }>(`SELECT key FROM mail WHERE key = ANY($1)`, [
    [old.key, recent.key],
  ]);
  expect(kept).toEqual([{ key: recent.key }]);
});

test('two who send at the same moment send one', async () => {
  const mail = await post();
  await house.db.query(
    `SELECT graphile_worker.add_job('mail.send', json_build_object('mailId', id)) FROM mail WHERE key = $1`,
    [mail.key],
  );
  await Promise.all([doDueJobs(house), doDueJobs(house)]);
  await doJobs(house);
  expect(smtp.to(mail.address)).toHaveLength(1);
});

test('a mail that another had in hand and let go of is sent all the same', async () => {
  const mail = await post();
  await house.db.write(async (tx) => {
    await tx.query(`SELECT FROM mail WHERE key = $1 FOR UPDATE`, [mail.key]);
    await doDueJobs(house);
  });
  expect(smtp.to(mail.address)).toEqual([]);
  await doJobs(house);
  expect(smtp.to(mail.address)).toHaveLength(1);
});

test('no server at all is a fault that passes', async () => {
  // A port that the system gives to nobody by itself, or another's server might stand there meanwhile.
  const away = await anSmtpServer(await freePort());
  const port = Number(new URL(away.url).port);
  await away.close();
  const own = await aHouse({ SMTP_URL: away.url }, house);
  const mail = aMail();
  await own.db.write((tx) => own.running.app.get(Mails).post(tx, mail));
  await doDueJobs(own);
  expect(await stateOf(mail)).toMatchObject({ tries: 1, why: expect.stringMatching(/ECONNREFUSED|ESOCKET/) });
  const back = await anSmtpServer(port);
  await doJobs(own);
  expect(back.to(mail.address)).toHaveLength(1);
  await own.close();
  await back.close();
});

test('a wrong password of ours is tried again, a 5xx to another step stops no address', () => {
  expect(outcomeOf({ code: 'EAUTH', responseCode: 535, response: '535 no' })).toMatchObject({ is: 'later' });
  expect(outcomeOf({ responseCode: 553, command: 'MAIL FROM', response: '553 no' })).toMatchObject({
    is: 'refused',
    address: false,
  });
  expect(outcomeOf({ code: 'ETIMEDOUT' })).toEqual({ is: 'later', why: 'ETIMEDOUT' });
});

test('only an address at which nobody can be reached is stopped; a server that does not know us is asked again', () => {
  const toRecipient = (response: string) =>
    outcomeOf({
      code: 'EENVELOPE',
      command: 'RCPT TO',
      responseCode: Number(response.slice(0, 3)),
      response,
    });
  for (const response of [
    '550 5.1.1 No such user',
    '550-5.2.1 Disabled',
    '550 unknown here',
    '553 5.1.10 Null MX',
  ])
    expect([response, toRecipient(response)]).toMatchObject([response, { is: 'refused', address: true }]);
  for (const response of ['552 5.2.2 Full', '550 5.7.1 Blocked by 5.1.1.9', '554 no', '501 5.5.4 Odd'])
    expect([response, toRecipient(response)]).toMatchObject([response, { is: 'refused', address: false }]);
  for (const response of ['554 5.7.1 <a@b.example>: Relay access denied', '550 relaying denied'])
    expect([response, toRecipient(response)]).toMatchObject([response, { is: 'later' }]);
});

test('a line break in a subject, an address or a header opens no header of its own', async () => {
  const mail = await post({
    subject: 'Hello\r\nBcc: someone@else.example\r\n\r\nA body',
    headers: { 'X-Name': 'Rosa\r\nBcc: someone@else.example' },
  });
  const odd = await post({ address: `a@school.example\r\nBcc: someone@else.example, b@else.example` });
  await doJobs(house);
  const [caught] = smtp.to(mail.address);
  expect(caught?.raw).not.toMatch(/^bcc:/im);
  expect(caught?.mail.text).toContain('Here it is.');
  expect(
    smtp.tries.filter((address) => address.includes('else.example') && !address.includes('school')),
  ).toEqual([]);
  expect((await stateOf(odd)).sent).toBe(false);
});

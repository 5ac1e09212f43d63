import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../proof/look/browser.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { arrive, ask, axeFindings, openLine } from './kit.ts';
import { act, hasShortHead, inMinutes, lines, message, readsBack, say } from './room-kit.ts';
import { runsProtocol } from './protocol-steps.ts';
import { joinsInTextOnly } from './text-only-steps.ts';
import { fitsLargeText, signsOut } from './shell-steps.ts';

jest.setTimeout(120_000);

const TITLE = 'Peer session: what a hallway remembers';
const CUT = 10_000;

let house: House;
let browser: Browser;
let amara: Page;
let noor: Page;
let malik: Page;
let otto: Page;
let [noorsCookie, ottosCookie] = ['', ''];
let [sessionId, roomId] = ['', '']; // Of the session that is scheduled first.

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  const desk = { width: 1280, height: 800 };
  amara = (await arrive(browser, house.url, 'amara.osei', desk)).page;
  ({ page: noor, cookie: noorsCookie } = await arrive(browser, house.url, 'noor.haddad', desk));
  malik = (await arrive(browser, house.url, 'malik.brewster', { width: 360, height: 740 })).page;
  ({ page: otto, cookie: ottosCookie } = await arrive(browser, house.url, 'otto.fenwick', desk));
  await noor.goto('/');
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
}, 60_000);

test('a coordinator schedules a session', async () => {
  await amara.goto('/sessions/new');
  await amara.getByRole('heading', { level: 1 }).waitFor();
  expect(await axeFindings(amara)).toEqual([]);

  await amara.getByRole('button', { name: 'Schedule a session' }).click();
  await amara.getByText('Choose the group that this session is for.').waitFor();
  expect(await amara.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');

  await amara.getByLabel('For whom').selectOption({ label: 'C-TLC, cohort of 2026' });
  await amara.getByLabel('Title').fill(TITLE);
  await amara.getByLabel('What it is for').fill('We listen first, then ask, then think aloud.');
  const { date, time } = inMinutes(15);
  await amara.getByLabel('Day').fill(date);
  await amara.getByLabel('Starts at').fill(time);
  await amara.getByLabel('Link of the video call').fill('https://meet.example.org/hallway');

  // What is typed stays, whatever happens to the page.
  await amara.reload();
  await amara.getByText('Your draft is still here.').waitFor();
  expect(await amara.getByLabel('Title').inputValue()).toBe(TITLE);

  await amara.getByRole('button', { name: 'Choose someone' }).click();
  await amara.getByLabel('Part of the name').fill('almeida');
  await amara.getByRole('button', { name: /Tomas Almeida/ }).click();
  await amara.getByRole('button', { name: 'Schedule a session' }).click();

  await amara.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await amara.getByRole('link', { name: 'Enter the room' }).waitFor();
  expect(await axeFindings(amara)).toEqual([]);
  sessionId = new URL(amara.url()).pathname.split('/')[2] ?? '';
});

test('a fellow finds it, says that she comes, and enters the room', async () => {
  await noor.getByRole('link', { name: 'Sessions' }).first().click();
  await noor.getByRole('link', { name: TITLE }).waitFor();
  expect(await axeFindings(noor)).toEqual([]);
  await noor.getByRole('link', { name: TITLE }).click();
  await noor.getByText('If there is a video call').waitFor();
  await noor.getByRole('radio', { name: 'Going' }).check();
  await noor.getByText('Saved.').waitFor();
  await noor.getByRole('link', { name: 'Join the video call' }).waitFor();

  await amara.reload();
  await amara.getByText('You run this session').waitFor();
  expect(await amara.locator('dd').allTextContents()).toEqual(['1', '0', '0']);

  await noor.getByRole('link', { name: 'Enter the room' }).click();
  await noor.getByText('Nobody has written yet').waitFor();
  await malik.goto(`/sessions/${sessionId}/room`);
  await noor.getByRole('heading', { name: 'In the room, 2' }).waitFor();
  const which = 'query ($id: ID!) { room(sessionId: $id) { id } }';
  const { data } = await ask(house.url, noorsCookie, which, { id: sessionId });
  roomId = (data as { room: { id: string } }).room.id;
});

test('on a phone the head of the room is one line, with the rest behind the people', async () => {
  await hasShortHead(malik, TITLE, 'We listen first, then ask, then think aloud.');
});

test('two talk, one with the line cut for ten seconds; both end with the same list', async () => {
  await say(noor, 'Hello Malik, can you hear me?');
  await message(malik, 'Hello Malik, can you hear me?').waitFor();
  await say(malik, 'Loud and clear.');
  await say(malik, 'This one I will take back.');
  await say(malik, 'This one I will mend.');
  await message(noor, 'This one I will mend.').waitFor();

  await noor.context().setOffline(true);
  const cutAt = Date.now();
  await say(noor, 'Written while my line was cut.');
  await say(noor, 'And one more.');
  await noor.getByText('not sent yet, trying again').first().waitFor();
  await act(malik, 'This one I will take back.', 'Take back');
  // Its text is offered to write it again, after a reload as well.
  await malik.reload();
  await malik.getByRole('button', { name: 'Write it again' }).click();
  expect(await malik.getByRole('textbox', { name: 'Write to the room' }).inputValue()).toBe(
    'This one I will take back.',
  );
  await act(malik, 'This one I will mend.', 'Edit');
  await malik.getByRole('textbox', { name: 'Change your message' }).fill('This one is mended.');
  await malik.getByRole('button', { name: 'Save' }).click();
  await message(malik, 'This one is mended.').waitFor();
  await say(malik, 'Noor, are you still there?');
  await noor.waitForTimeout(Math.max(0, cutAt + CUT - Date.now()));
  expect(await message(noor, 'Noor, are you still there?').count()).toBe(0);
  expect(await message(malik, 'And one more.').count()).toBe(0);

  await noor.context().setOffline(false);
  await message(malik, 'And one more.').waitFor();
  await message(noor, 'Noor, are you still there?').waitFor();
  await noor.getByText('not sent yet').waitFor({ state: 'detached' });
  await say(noor, 'I am back.');
  await message(malik, 'I am back.').waitFor();

  // Unsent when the page is closed: it goes out with whatever page one comes back to.
  await noor.context().setOffline(true);
  await say(noor, 'Written just before I had to run.');
  await noor.getByText('not sent yet, trying again').first().waitFor();
  await noor.goto('about:blank');
  await noor.context().setOffline(false);
  await noor.goto('/me');
  await message(malik, 'Written just before I had to run.').waitFor();
  await noor.goto(`/sessions/${sessionId}/room`);
  await message(noor, 'Written just before I had to run.').waitFor();

  const expected = [
    '1 Hello Malik, can you hear me?',
    '2 Loud and clear.',
    '3 You took this message back.',
    '4 This one is mended.',
    '5 Noor, are you still there?',
    '6 Written while my line was cut.',
    '7 And one more.',
    '8 I am back.',
    '9 Written just before I had to run.',
  ];
  expect(await lines(malik)).toEqual(expected);
  const taken = '3 Malik Brewster took this message back.';
  expect(await lines(noor)).toEqual(expected.map((one) => (one.startsWith('3 ') ? taken : one)));

  expect(await axeFindings(noor)).toEqual([]);
  expect(await axeFindings(malik)).toEqual([]);
  await noor.reload();
  await message(noor, 'I am back.').waitFor();
  expect(await lines(noor)).toEqual(expected.map((one) => (one.startsWith('3 ') ? taken : one)));
});

test('new messages do not move what one reads back', async () => {
  for (let i = 1; i <= 9; i += 1)
    await say(noor, `Line ${i} of a longer story, told to see what happens when there is much to read.`);
  await malik.getByText('Line 9 of a longer story').waitFor();
  const box = malik.getByRole('region', { name: 'Conversation' });
  await readsBack(box, 40);
  const placeOf = () =>
    message(malik, 'Loud and clear.').evaluate((element) => element.getBoundingClientRect().top);
  const before = await placeOf();
  await say(noor, 'One more.');
  await say(noor, 'And another.');
  await malik.getByRole('button', { name: '2 new messages' }).waitFor();
  // Less than a pixel is not put right.
  expect(Math.abs((await placeOf()) - before)).toBeLessThanOrEqual(1);
  await malik.getByRole('button', { name: '2 new messages' }).click();
  await message(malik, 'And another.').waitFor();
  expect(
    await box.evaluate((element) => element.scrollHeight - element.scrollTop - element.clientHeight),
  ).toBeLessThan(2);
});

test('a protocol is in step on every screen, on a device hours wrong and for who comes later', async () => {
  await runsProtocol(amara, malik, sessionId);
  await joinsInTextOnly(browser, house.url, sessionId, amara);
});

test('an outsider sees none of it by any address', async () => {
  for (const part of ['', '/edit', '/room', '/protocol']) {
    await otto.goto(`/sessions/${sessionId}${part}`);
    await otto.getByRole('heading', { level: 1, name: 'There is nothing here that you can see' }).waitFor();
    expect(await otto.content()).not.toContain('hallway');
    expect(await axeFindings(otto)).toEqual([]);
  }
  for (const path of ['/', '/sessions', '/sessions?when=past']) {
    await otto.goto(path);
    await otto.getByRole('heading', { level: 1 }).waitFor();
    await otto.waitForLoadState('networkidle');
    expect(await otto.content()).not.toContain('hallway');
  }

  const read = 'query ($id: ID!) { peerSession(id: $id) { title } }';
  const room = 'query ($id: ID!) { room(sessionId: $id) { id messages { nodes { body } } } }';
  const answer = 'mutation ($id: ID!) { rsvpSave(input: { sessionId: $id, answer: GOING }) { joinUrl } }';
  for (const query of [read, room, answer]) {
    expect(await ask(house.url, ottosCookie, query, { id: sessionId })).toEqual({
      data: null,
      codes: ['not_found'],
    });
  }

  const socket = await openLine(house.url, ottosCookie);
  try {
    for (const [name, body] of [
      ['room.join', { roomId, afterRev: 0 }],
      ['room.changes', { roomId, afterRev: 0 }],
      ['message.send', { roomId, id: crypto.randomUUID(), body: 'let me in' }],
    ] as const) {
      const said = (await socket.timeout(5_000).emitWithAck(name, body)) as { ok: boolean; code?: string };
      expect({ name, ...said }).toEqual({ name, ok: false, code: 'not_found' });
    }
  } finally {
    socket.disconnect();
  }
});

test('a canceled session puts everyone out, and a taken back cancellation lets them in again', async () => {
  await noor.getByRole('textbox', { name: 'Write to the room' }).fill('I was about to say');
  await amara.goto(`/sessions/${sessionId}`);
  await amara.getByRole('button', { name: 'Cancel the session' }).click();
  await amara.getByLabel('A note to those who would have come').fill('Snow day. We meet next week.');
  expect(await axeFindings(amara)).toEqual([]);
  await amara.getByRole('button', { name: 'Cancel this session' }).click();
  await amara.getByRole('button', { name: 'Take the cancellation back' }).waitFor();
  expect(await axeFindings(amara)).toEqual([]);

  for (const page of [noor, malik]) {
    await page.getByText('This session was canceled.').waitFor();
    await page.getByText('Snow day. We meet next week.').waitFor();
  }
  await noor.getByText('I was about to say').waitFor();
  expect(await axeFindings(noor)).toEqual([]);

  await amara.getByRole('button', { name: 'Take the cancellation back' }).click();
  await amara.getByRole('link', { name: 'Enter the room' }).waitFor();
  await noor.reload();
  await message(noor, 'I am back.').waitFor();
  expect(await noor.getByRole('textbox', { name: 'Write to the room' }).inputValue()).toBe(
    'I was about to say',
  );
});

test('before it opens the room is a lobby; afterwards those who were there can read', async () => {
  const coming = `query { peerSessions { nodes { id status } } past: peerSessions(when: PAST) { nodes { id can { enterRoom } } } }`;
  const { data } = await ask(house.url, noorsCookie, coming, {});
  const { peerSessions, past } = data as {
    peerSessions: { nodes: { id: string; status: string }[] };
    past: { nodes: { id: string; can: { enterRoom: boolean } }[] };
  };
  const next = peerSessions.nodes.find(({ status }) => status === 'UPCOMING');
  await noor.goto(`/sessions/${next?.id}/room`);
  await noor.getByText('this page opens by itself').waitFor();
  expect(await axeFindings(noor)).toEqual([]);

  const over = past.nodes.find(({ can }) => can.enterRoom);
  await noor.goto(`/sessions/${over?.id}/room`);
  await noor.getByText('You can read what was said.').waitFor();
  // Its survey may still be answered here: what is gone is the room's own box.
  await noor.locator('[data-line]').nth(5).waitFor();
  expect(await noor.getByRole('textbox', { name: 'Write to the room' }).count()).toBe(0);
  expect(await axeFindings(noor)).toEqual([]);
});

test('text at 200 % leaves room for the room', async () => {
  await fitsLargeText(await malik.context().newPage(), `/sessions/${sessionId}/room`);
});

test('who signs out leaves nothing behind, and the other stays signed in', async () => {
  await signsOut({
    page: noor,
    path: `/sessions/${sessionId}`,
    words: TITLE,
    other: malik,
    next: 'otto.fenwick@demo.hearth.example',
  });
});

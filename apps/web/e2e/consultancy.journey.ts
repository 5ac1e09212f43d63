import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../proof/look/browser.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { byKeyboard, focusIsKept, type Keys } from './by-keyboard.ts';
import { aConsultancy, apart, moveSession } from './consultancy-kit.ts';
import { arrive, axeFindings } from './kit.ts';
import { lines, message, say } from './room-kit.ts';
import { readsTo } from './screen-reader.ts';

jest.setTimeout(180_000);

const TITLE = 'Consultancy: the door that stays shut';
const DESK = { width: 1280, height: 800 };
/** Four screens may differ by so much in when a second changes, in milliseconds. */
const IN_STEP = 250;
/** So long one's line is cut, in milliseconds. */
const CUT = 60_000;

let house: House;
let browser: Browser;
/** Who facilitates, who is on a desk, who is on a phone, who comes late. */
let amara: Page;
let noor: Page;
let malik: Page;
let kofi: Page;
/** Neither the facilitator nor who is on the small screen has a mouse: what they do, they do by these. */
let leads: Keys;
let keys: Keys;
let sessionId = '';
let room = '';
const complaints: string[][] = [];

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  const come = async (name: string, size: { width: number; height: number }) => {
    const person = await arrive(browser, house.url, name, size);
    complaints.push(person.complaints);
    return person;
  };
  const coordinator = await come('amara.osei', DESK);
  amara = coordinator.page;
  noor = (await come('noor.haddad', DESK)).page;
  malik = (await come('malik.brewster', { width: 360, height: 740 })).page;
  kofi = (await come('kofi.mensah-boyle', { width: 768, height: 900 })).page;
  leads = byKeyboard(amara);
  keys = byKeyboard(malik);
  sessionId = await aConsultancy(house, coordinator.cookie, TITLE);
  room = `/sessions/${sessionId}/room`;
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
}, 60_000);

test('from the lobby everyone is let in by itself', async () => {
  await moveSession(house, sessionId, '20 minutes 6 seconds');
  await Promise.all([amara, noor, malik].map((page) => page.goto(room)));
  await malik.getByText('You can wait here: this page opens by itself.').waitFor();
  expect(await axeFindings(malik)).toEqual([]);
  await Promise.all(
    [amara, noor, malik].map((page) => page.getByRole('textbox', { name: 'Write to the room' }).waitFor()),
  );
  await focusIsKept(malik);
  await moveSession(house, sessionId, '-1 minute');
});

test('a step is the same on every screen, through a cut line and a restart of the server', async () => {
  await leads.press(amara.getByRole('button', { name: 'Start', exact: true }), 'Shift+Tab');
  await Promise.all([noor, malik].map((page) => page.getByText('Step 1 of 6', { exact: true }).waitFor()));
  await say(noor, 'One of ours walks out whenever the bell rings.');
  await message(malik, 'One of ours walks out whenever the bell rings.').waitFor();

  // What is asked is one line here; all of it is a key away, and can be scrolled.
  const whole = malik.getByRole('button', { name: 'More: what this step asks' });
  await keys.press(whole, 'Shift+Tab');
  await keys.to(malik.locator('p[tabindex="0"]').first(), 'Shift+Tab');
  await keys.press(malik.getByRole('button', { name: 'Less: what this step asks' }));

  await malik.context().setOffline(true);
  const cutAt = Date.now();
  await keys.say('Written on a bus without a line.');

  const before = await noor.getByRole('timer').textContent();
  await house.kill(0);
  await house.restart(0);
  await leads.press(amara.getByRole('button', { name: 'Next step' }));
  await kofi.goto(room);
  await Promise.all(
    [amara, noor, kofi].map((page) => page.getByText('Step 2 of 6', { exact: true }).waitFor()),
  );
  expect(before).toMatch(/^\d+:\d\d$/);

  await kofi.getByText('Welcome. This is where we are.').waitFor();
  await byKeyboard(kofi).press(kofi.getByRole('button', { name: 'Got it' }), 'Shift+Tab');
  await say(kofi, 'Is there a bell?');
  await message(noor, 'Is there a bell?').waitFor();
  await malik.waitForTimeout(Math.max(0, cutAt + CUT - Date.now()));
  await malik.context().setOffline(false);
  await message(noor, 'Written on a bus without a line.').waitFor();
  await malik.getByText('Step 2 of 6', { exact: true }).waitFor();
  const expected = await lines(noor);
  expect(expected).toHaveLength(3);
  expect(await lines(kofi)).toEqual(expected);
  expect(await apart([amara, noor, malik, kofi])).toBeLessThan(IN_STEP);
});

test('all of it is heard by who does not see it, and the seconds are not', async () => {
  const reader = await readsTo(noor);
  await reader.to(/heading, Consultancy: the door that stays shut/);
  await reader.to(/Step 2 of 6/);
  await reader.to(/timer/);
  await reader.to(/textbox, Write to the room/);
  await reader.heard();
  await reader.act();
  await reader.type('What does the class do meanwhile?');
  await reader.press('Enter');
  await message(amara, 'What does the class do meanwhile?').waitFor();
  await reader.heard();
  await say(amara, 'They look at me.');
  await message(noor, 'They look at me.').waitFor();
  // Longer than new messages are gathered, and several seconds of the step.
  await noor.waitForTimeout(3_500);
  const heard = await reader.heard();
  const news = heard.filter((said) => said.includes('They look at me.'));
  expect(news).toHaveLength(1);
  expect(news[0]).toMatch(/^polite: .*Amara Osei: They look at me\.$/);
  expect(heard.filter((said) => /\d:\d\d$/.test(said))).toEqual([]);
  await leads.press(amara.getByRole('button', { name: 'Next step' }), 'Shift+Tab');
  await noor.getByText('Step 3 of 6', { exact: true }).waitFor();
  await noor.waitForTimeout(500);
  expect((await reader.heard()).join(' ')).toMatch(/polite: Step 3 of 6: /);
  await reader.stop();
});

test('turns go to who was not heard yet, and questions to the top by those who would hear them', async () => {
  await amara.getByRole('button', { name: 'More for Noor Haddad' }).click();
  await amara.getByRole('menuitem', { name: 'Make presenter' }).click();
  const hand = malik.getByRole('button', { name: 'Raise hand' });
  await keys.press(hand, 'Shift+Tab');
  await leads.press(amara.getByRole('button', { name: 'Next speaker: Malik Brewster' }));
  await malik.getByText('You have the floor.', { exact: true }).waitFor();
  await noor.getByText('Malik Brewster has the floor.', { exact: true }).first().waitFor();
  await focusIsKept(malik);
  await keys.press(malik.getByRole('button', { name: 'I am done' }));
  await hand.waitFor();
  await focusIsKept(malik);
  await keys.press(hand);
  await kofi.getByRole('button', { name: 'Raise hand' }).click();
  // Malik was first, but has been heard.
  await amara.getByRole('button', { name: 'Next speaker: Kofi Mensah-Boyle' }).waitFor();
  await keys.press(malik.getByRole('button', { name: 'Lower hand' }));

  await noor.getByRole('tab', { name: 'Questions' }).click();
  await noor.getByRole('textbox', { name: 'Your question' }).fill('May the door stay open?');
  await noor.getByRole('button', { name: 'Ask', exact: true }).click();
  await leads.panel('Questions');
  await amara.getByText('May the door stay open?').waitFor();
  await leads.press(amara.getByRole('button', { name: /^I’d like to hear this/ }));
  await noor.getByText('1 person would like to hear this').waitFor();
  expect(await axeFindings(amara)).toEqual([]);
});

test('without a mouse one answers, reacts, asks and votes, and is back where one was', async () => {
  const said = 'More for what Amara Osei said at ';
  await keys.press(malik.getByRole('button', { name: said }), 'Shift+Tab');
  await keys.press(malik.getByRole('menuitem', { name: 'Reply' }));
  await keys.say('They look at you for what comes next.');
  await message(amara, 'They look at you for what comes next.').waitFor();
  await keys.press(malik.getByRole('button', { name: said }), 'Shift+Tab');
  await keys.to(malik.getByRole('menuitem', { name: 'Reply' }));
  await keys.key('ArrowDown');
  await keys.press(malik.getByRole('menuitem', { name: 'React' }));
  await keys.press(malik.getByRole('button', { name: 'With you' }));
  await amara.getByText('With you 1', { exact: true }).waitFor();

  const people = malik.getByRole('button', { name: /^\d people$/ });
  await keys.press(people, 'Shift+Tab');
  const beside = malik.getByRole('dialog', { name: 'Beside the conversation' });
  for (const name of ['Notes', 'Care', 'Session', 'People', 'Questions']) await keys.panel(name);
  await keys.press(beside.getByRole('button', { name: /^I’d like to hear this/ }));
  await noor.getByText('2 people would like to hear this').waitFor();
  await keys.to(beside.getByRole('textbox', { name: 'Your question' }), 'Shift+Tab');
  await keys.type('Who else hears the bell?');
  await keys.press(beside.getByRole('button', { name: 'Ask', exact: true }));
  await amara.getByText('Who else hears the bell?').waitFor();
  expect(await axeFindings(malik)).toEqual([]);
  await keys.key('Escape');
  await beside.waitFor({ state: 'detached' });
  await keys.to(people);
});

test('by keyboard alone: through the last step, and closed with one press', async () => {
  while (await amara.getByRole('button', { name: 'Next step' }).isVisible()) {
    const at = await amara.getByText(/^Step \d of 6$/).textContent();
    await leads.press(amara.getByRole('button', { name: 'Next step' }));
    await amara.getByText(at ?? '', { exact: true }).waitFor({ state: 'detached' });
    if (at === 'Step 3 of 6') {
      await amara.getByText('Step 4 of 6', { exact: true }).waitFor();
      await keys.say('Let two children open the door together.');
      await message(amara, 'Let two children open the door together.').waitFor();
    }
  }
  await leads.press(amara.getByRole('button', { name: 'Finish' }));
  await malik.getByText('The protocol is over', { exact: true }).waitFor();
  await leads.panel('Session');
  await leads.press(amara.getByRole('button', { name: 'Close the session' }));
  const dialog = amara.getByRole('dialog', { name: 'Close the session?' });
  expect(await axeFindings(amara)).toEqual([]);
  await leads.press(dialog.getByRole('button', { name: 'Close it' }));
  await Promise.all(
    [amara, noor, malik, kofi].map((page) =>
      page.getByText('This session is closed. You can read what was said.').waitFor(),
    ),
  );
  expect(await lines(malik)).toHaveLength(7);
  await Promise.all([amara, malik].map(focusIsKept));
});

test('afterwards each finds what is theirs: the survey, who was there, what came of it', async () => {
  await keys.press(malik.getByRole('link', { name: 'How was it?' }));
  const survey = malik.getByRole('region', { name: 'How was it for you?' });
  for (const question of ['Was it worth your time?', 'Did you feel heard?'])
    await keys.press(
      survey.getByRole('radiogroup', { name: question }).getByRole('radio').first(),
      'Tab',
      'ArrowDown',
    );
  await keys.press(survey.getByRole('button', { name: 'Send my answers' }));
  await malik.getByText('Thank you. Your answers are in, and nothing says that they are yours.').waitFor();
  expect(await axeFindings(malik)).toEqual([]);

  await amara.goto(`/sessions/${sessionId}`);
  await amara.locator('summary', { hasText: 'Who was there' }).click();
  await amara.getByText('Kofi Mensah-Boyle').first().waitFor();
  expect(await axeFindings(amara)).toEqual([]);

  await noor.goto(`/sessions/${sessionId}`);
  await noor.getByRole('link', { name: 'Write what came of it' }).click();
  const line = noor.getByRole('textbox', { name: 'Recommendation 1' });
  await line.waitFor();
  expect(await line.inputValue()).toBe('Let two children open the door together.');
  expect(await axeFindings(noor)).toEqual([]);
  await noor.getByRole('button', { name: 'Approve and post' }).click();
  await noor.getByRole('link', { name: /^What came of: / }).click({ timeout: 60_000 });
  await noor.getByText('Let two children open the door together.').waitFor();
});

test('nobody’s page complained', () => {
  expect(complaints.flat()).toEqual([]);
});

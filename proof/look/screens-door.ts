import type { Page } from 'playwright-core';
import { DOOR_TOKENS } from './furnish-door.ts';
import { both, type Screen } from './screen.ts';

const choose = (password: string) => async (page: Page) => {
  await page.locator('main input[autocomplete=new-password]').fill(password);
  await page.locator('main form [role=status]').filter({ hasText: /\w/ }).first().waitFor();
};
const askForLink = async (page: Page) => {
  await page.locator('main input[type=email]').fill('noor.haddad@demo.hearth.example');
  await page.getByRole('button', { name: /Send me a link|Mejor envíame/ }).click();
  await page.locator('main [role=status]').filter({ hasText: /noor/ }).waitFor();
};
const askForAddress = async (page: Page) => {
  await page.route('**/graphql', (route) => {
    const body: { operationName?: string } = route.request().postDataJSON() ?? {};
    const emailChangeAsk = {
      __typename: 'EmailChangeWaiting',
      email: 'noor.haddad@the-longest-district-of-them-all.hearth.example',
      until: '2031-05-06T15:30:00.000Z',
    };
    return body.operationName === 'EmailChangeAsk'
      ? route.fulfill({ json: { data: { emailChangeAsk } } })
      : route.fallback();
  });
  const card = page.locator('section[aria-labelledby=email-card]');
  await card.locator('input[type=email]').fill('noor.haddad@the-longest-district-of-them-all.hearth.example');
  await card.locator('button[type=submit]').click();
  await card.getByRole('button', { name: /Take it back|Retirarlo/ }).waitFor();
};
/** The last proof is an hour old. */
const change = async (page: Page) => {
  await page.route('**/graphql', (route) => {
    const body: { operationName?: string } = route.request().postDataJSON() ?? {};
    return body.operationName === 'PasswordChange'
      ? route.fulfill({ json: { errors: [{ message: 'prove_again', extensions: { code: 'prove_again' } }] } })
      : route.fallback();
  });
  await choose('seven marbles under the porch')(page);
  const form = page.locator('form').filter({ has: page.locator('input[autocomplete=new-password]') });
  await form.locator('button[type=submit]').click();
  await page.getByRole('dialog').waitFor();
};

/** Signing in by mail, choosing passwords, and where one is signed in. */
export const DOOR: Screen[] = [
  { name: 'sign-in-sent', who: null, path: '/sign-in', alsoIn: both, act: askForLink },
  { name: 'forgot', who: null, path: '/sign-in/forgot', alsoIn: both },
  { name: 'link', who: null, path: `/sign-in/link#${DOOR_TOKENS.signIn}`, alsoIn: both },
  { name: 'link-signed-in', who: 'member', path: `/sign-in/link#${DOOR_TOKENS.signIn}` },
  { name: 'link-over', who: null, path: '/sign-in/link#of-no-link', trouble: true, alsoIn: ['es'] },
  { name: 'reset', who: null, path: `/sign-in/password#${DOOR_TOKENS.password}`, alsoIn: both },
  {
    name: 'reset-weak',
    who: null,
    path: `/sign-in/password#${DOOR_TOKENS.password}`,
    alsoIn: both,
    act: choose('password1234'),
  },
  {
    name: 'reset-strong',
    who: null,
    path: `/sign-in/password#${DOOR_TOKENS.password}`,
    act: choose('seven marbles under the porch'),
  },
  { name: 'safety', who: 'fellow', path: '/me/sign-in', alsoIn: both },
  { name: 'safety-email', who: 'fellow', path: '/me/sign-in', alsoIn: both, act: askForAddress },
  { name: 'email-confirm', who: null, path: `/email/confirm#${DOOR_TOKENS.confirm}`, alsoIn: both },
  { name: 'email-confirm-over', who: null, path: '/email/confirm#of-no-link', trouble: true },
  { name: 'email-stop', who: null, path: `/email/stop#${DOOR_TOKENS.stop}`, alsoIn: both },
  {
    name: 'safety-list',
    who: 'fellow',
    path: '/me/sign-in',
    alsoIn: both,
    act: (page) => page.locator('#sign-ins-card').evaluate((heading) => heading.scrollIntoView()),
  },
  {
    name: 'safety-prove-again',
    who: 'fellow',
    path: '/me/sign-in',
    alsoIn: both,
    act: change,
  },
];

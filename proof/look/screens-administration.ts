import type { Page } from 'playwright-core';
import { both, NOWHERE, type Screen } from './screen.ts';

/** Opens the page of the person found by a name. */
const person = (name: string) => async (page: Page) => {
  await page.goto(new URL('/admin/people', page.url()).href);
  await page.locator('main input[type=search]').fill(name);
  await page.locator('main form button[type=submit]').click();
  await page.locator('main li a', { hasText: name }).first().click();
  await page.locator('#site-roles').waitFor();
};

/** What administrators do with people and roles, and what was done. */
export const ADMINISTRATION: Screen[] = [
  { name: 'admin-hub', who: 'administrator', path: '/admin', alsoIn: both },
  { name: 'admin-hub-not-yours', who: 'member', path: '/admin' },
  { name: 'admin-people', who: 'administrator', path: '/admin/people', alsoIn: both },
  {
    name: 'admin-people-loading',
    who: 'administrator',
    path: '/admin/people',
    staging: { wait: ['AdminPeople'] },
    loading: true,
  },
  {
    name: 'admin-people-nobody',
    who: 'administrator',
    path: '/admin/people?q=zzzz&is=closed',
    alsoIn: ['es'],
  },
  {
    name: 'admin-person',
    who: 'administrator',
    path: '/admin/people',
    alsoIn: both,
    act: person('Amara'),
  },
  {
    name: 'admin-person-self',
    who: 'administrator',
    path: '/admin/people',
    alsoIn: ['es'],
    act: person('Ada'),
  },
  { name: 'admin-person-nobody', who: 'administrator', path: `/admin/people/${NOWHERE}`, trouble: true },
  {
    name: 'admin-person-close',
    who: 'administrator',
    path: '/admin/people',
    alsoIn: both,
    act: async (page) => {
      await person('Amara')(page);
      await page.locator('section[aria-labelledby=account] button').nth(1).click();
      await page.locator('dialog[open] button[type=submit]').click();
      await page.locator('dialog[open] [aria-invalid=true]').waitFor();
    },
  },
  {
    name: 'admin-person-email',
    who: 'administrator',
    path: '/admin/people',
    alsoIn: both,
    act: async (page) => {
      await person('Amara')(page);
      await page.locator('section[aria-labelledby=account] button').first().click();
      await page.locator('dialog[open] input[type=email]').waitFor();
    },
  },
  {
    name: 'admin-person-closed',
    who: 'administrator',
    path: '/admin/people',
    alsoIn: ['es'],
    act: async (page) => {
      await person('Dana')(page);
      const account = page.locator('section[aria-labelledby=account]');
      if ((await account.locator('button').count()) > 1) {
        await account.locator('button').nth(1).click();
        await page.locator('dialog[open] textarea').fill('They left the initiative in June.');
        await page.locator('dialog[open] button[type=submit]').click();
        await page.locator('dialog[open]').waitFor({ state: 'detached' });
      }
    },
  },
  { name: 'admin-roles', who: 'administrator', path: '/admin/roles', alsoIn: both },
  { name: 'admin-roles-one', who: 'administrator', path: '/admin/roles?role=coordinator', alsoIn: ['es'] },
  {
    name: 'admin-audit',
    who: 'administrator',
    path: '/admin/people',
    alsoIn: both,
    act: async (page) => {
      await person('Noor')(page);
      const moderator = page.locator('section[aria-labelledby=site-roles] input').nth(1);
      await moderator.click();
      await page.locator('section[aria-labelledby=site-roles] [role=status]:not(:empty)').waitFor();
      await moderator.click();
      await page.waitForTimeout(300);
      await page.goto(new URL('/admin/audit', page.url()).href);
      await page.locator('#entries').waitFor();
    },
  },
  { name: 'admin-audit-none', who: 'administrator', path: '/admin/audit?from=2031-01-01', alsoIn: ['es'] },
  {
    name: 'admin-audit-day',
    who: 'administrator',
    path: '/admin/audit?from=1999-01-01',
    alsoIn: ['es'],
  },
  { name: 'admin-audit-not-yours', who: 'member', path: '/admin/audit', trouble: true },
];

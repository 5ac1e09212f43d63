import type { Page } from 'playwright-core';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { both, NOWHERE, send, type Screen } from './screen.ts';

const COHORT = demoId('cohort', 'ctlc-current');
const base = `/cohorts/${COHORT}/applications`;
const one = (key: string): string => demoId('application', key);

/** Writes all that is asked. */
async function fill(page: Page): Promise<void> {
  const form = page.locator('main form');
  await form
    .locator('input[type=email]')
    .fill('marguerite.delacroix-okonkwo@a-long-name-of-a-district.example.org');
  await form.locator('input[autocomplete=name]').fill('Marguerite Delacroix-Okonkwo');
  for (const at of [0, 1, 2]) await form.locator('select').nth(at).selectOption({ index: 2 });
  await form.locator('input[autocomplete=organization-title]').fill('counselor for grades 6 to 8');
  await form
    .locator('input[autocomplete=organization]')
    .fill('Winnipesaukee Regional Cooperative School District');
  for (const at of [0, 1])
    await form.locator('textarea').nth(at).fill('We listen more than we used to. It is slow, and it works.');
  for (const name of [/^(Yes, and supports it|Sí, y lo apoya)$/, /^(Yes|Sí)$/])
    await form.getByRole('radio', { name }).check();
}
const openFolds = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
  });

/** Applications: the form, reading, choosing, setting up. */
export const APPLICATIONS: Screen[] = [
  { name: 'apply-form', who: null, path: `/apply/${COHORT}`, alsoIn: both },
  { name: 'apply-faults', who: null, path: `/apply/${COHORT}`, act: send, alsoIn: ['es'] },
  {
    name: 'apply-sent',
    who: null,
    path: `/apply/${COHORT}`,
    alsoIn: both,
    act: async (page) => {
      await fill(page);
      await send(page);
      await page.getByRole('heading', { name: /One step left|Falta un paso/ }).waitFor();
    },
  },
  { name: 'apply-none', who: null, path: `/apply/${NOWHERE}`, trouble: true },
  { name: 'apply-link-ended', who: null, path: '/application/of-no-link', trouble: true, alsoIn: ['es'] },
  { name: 'apply-welcome-ended', who: null, path: '/welcome/of-no-link', trouble: true },
  { name: 'reviewing', who: 'coordinator', path: '/reviewing', alsoIn: both },
  { name: 'reviewing-some', who: 'espanol', path: '/reviewing' },
  { name: 'reviewing-nothing', who: 'outsider', path: '/reviewing' },
  { name: 'applications-choose', who: 'coordinator', path: base, alsoIn: both },
  {
    name: 'applications-decide',
    who: 'coordinator',
    path: base,
    alsoIn: ['es'],
    act: async (page) => {
      for (const at of [0, 1, 2]) await page.locator('tbody input').nth(at).check();
      await page.getByRole('button', { name: /^(Offer a place|Ofrecer plaza)/ }).click();
      await page
        .getByRole('dialog')
        .getByText(/Dear|Hola|Estimad/)
        .first()
        .waitFor();
    },
  },
  { name: 'applications-one', who: 'coordinator', path: `${base}/${one('imani')}`, alsoIn: ['es'] },
  { name: 'applications-setup', who: 'coordinator', path: `${base}/setup`, alsoIn: both },
  {
    name: 'applications-setup-open',
    who: 'coordinator',
    path: `${base}/setup`,
    act: openFolds,
    alsoIn: ['es'],
  },
  { name: 'applications-none', who: 'fellow', path: base, trouble: true },
  { name: 'applications-review-list', who: 'espanol', path: `${base}/review`, alsoIn: both },
  { name: 'applications-review', who: 'espanol', path: `${base}/review/${one('graham')}`, alsoIn: both },
  { name: 'applications-reviewed', who: 'espanol', path: `${base}/review/${one('luz')}`, alsoIn: ['es'] },
];

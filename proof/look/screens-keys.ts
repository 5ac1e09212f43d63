import { both, send, type Screen } from './screen.ts';

const path = '/admin/keys';

/** Keys for other programs. */
export const KEYS: Screen[] = [
  { name: 'keys-empty', who: 'administrator', path, alsoIn: both },
  {
    name: 'keys-made',
    who: 'administrator',
    path,
    alsoIn: both,
    act: async (page) => {
      await page.locator('main form input').first().fill('The yearly report');
      await send(page);
      await page.locator('main input[readonly]').first().waitFor();
    },
  },
  {
    name: 'keys-revoke',
    who: 'administrator',
    path,
    alsoIn: ['es'],
    act: async (page) => {
      if ((await page.locator('main li').count()) === 0) {
        await page.locator('main form input').first().fill('A dashboard');
        await send(page);
      }
      await page.locator('main li button').first().click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  { name: 'keys-fault', who: 'administrator', path, alsoIn: ['es'], act: (page) => send(page) },
  { name: 'keys-not-yours', who: 'member', path },
];

import { both, NOWHERE, send, type Screen } from './screen.ts';

/** The front door, home, oneself, and what is not there. */
export const SHELL: Screen[] = [
  { name: 'front', who: null, path: '/', alsoIn: both },
  {
    name: 'front-empty',
    who: null,
    path: '/',
    staging: { change: { Front: (data) => (data.publicSessions = []) } },
  },
  { name: 'front-error', who: null, path: '/', staging: { fail: ['Front'] }, trouble: true },
  { name: 'sign-in', who: null, path: '/sign-in', alsoIn: both },
  {
    name: 'sign-in-refused',
    who: null,
    path: '/sign-in?next=%2Fsessions',
    act: async (page) => {
      await page.getByRole('textbox').first().fill('noor.haddad@demo.hearth.example');
      await page.locator('input[type=password]').fill('not the password');
      await send(page);
      await page.getByRole('alert').first().waitFor();
    },
  },
  { name: 'setup', who: null, path: '/setup/used-already', alsoIn: both },
  { name: 'setup-faults', who: null, path: '/setup/used-already', act: send },
  { name: 'home-fellow', who: 'fellow', path: '/', alsoIn: both },
  { name: 'home-coordinator', who: 'coordinator', path: '/', alsoIn: ['large'] },
  { name: 'home-member', who: 'member', path: '/' },
  { name: 'home-outsider', who: 'outsider', path: '/' },
  { name: 'home-loading', who: 'fellow', path: '/', staging: { wait: ['Home'] }, loading: true },
  { name: 'home-error', who: 'fellow', path: '/', staging: { fail: ['Home'] }, trouble: true },
  {
    name: 'home-offline',
    who: 'fellow',
    path: '/',
    trouble: true,
    act: (page) => page.context().setOffline(true),
  },
  { name: 'me', who: 'fellow', path: '/me', alsoIn: both },
  { name: 'not-found', who: null, path: '/no/such/page' },
  { name: 'not-found-signed-in', who: 'fellow', path: '/no/such/page' },
  { name: 'nothing-by-that-id', who: 'fellow', path: `/threads/${NOWHERE}` },
  { name: 'long-name-home', who: 'longName', path: '/', alsoIn: ['large'] },
  { name: 'long-name-me', who: 'longName', path: '/me' },
];

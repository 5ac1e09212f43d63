import type { Page } from 'playwright-core';
import { both, type Screen } from './screen.ts';

const WORDS = [
  'What helped with a fourth grader who leaves the room when it gets loud: a quiet corner that is theirs, and a card they show.',
  'Thank you for this.',
];

/** The same page on a device that others use too, with something written that the house has not been given. */
async function onSharedDevice(page: Page, { unsent = false, away = false } = {}): Promise<void> {
  const sharedDevice = { __typename: 'SharedDevice', keys: ['A'.repeat(43)], idleMinutes: 60 };
  await page.route('**/graphql', async (route) => {
    const { operationName } = (route.request().postDataJSON() ?? {}) as { operationName?: string };
    if (operationName?.startsWith('Draft') || (away && operationName === 'SignOut')) return route.abort();
    if (operationName !== 'Viewer') return route.fallback();
    const answer = await route.fetch();
    const body = (await answer.json()) as { data: { viewer: { id: string } } };
    Object.assign(body.data.viewer, { sharedDevice });
    return route.fulfill({ response: answer, json: body });
  });
  if (unsent) {
    const id = await page.evaluate(async () => {
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
        body: JSON.stringify({ query: '{ viewer { id } }' }),
      });
      return ((await answer.json()) as { data: { viewer: { id: string } } }).data.viewer.id;
    });
    await page.evaluate(
      ([person, words]) => {
        words.forEach((text, at) => localStorage.setItem(`hearth.draft.${person}.thread:${at}:reply`, text));
        localStorage.setItem(`hearth.notes.${person}.room.1`, 'AAA=');
      },
      [id, WORDS] as const,
    );
  }
  await page.reload();
}

const signOut = (options: { unsent?: boolean; away?: boolean }) => async (page: Page) => {
  await onSharedDevice(page, options);
  await page
    .getByRole('main')
    .getByRole('button', { name: /^(Sign out|Cerrar sesión)$/ })
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Try again|Intentar)/ })
    .waitFor();
};

/** The sign-in has ended: nothing of what is beneath is to be seen. */
const again = async (page: Page) => {
  await onSharedDevice(page);
  await page.route('**/graphql', (route) => {
    const { operationName } = (route.request().postDataJSON() ?? {}) as { operationName?: string };
    return operationName === 'DraftsPage'
      ? route.fulfill({ json: { errors: [{ message: 'signed_out', extensions: { code: 'signed_out' } }] } })
      : route.fallback();
  });
  await page.locator('main a[href="/drafts"]').click();
  await page.getByRole('dialog').locator('input[type=password]').waitFor();
};

/** Signing out, and signing in again, on a device that others use too. */
export const SHARED_DEVICE: Screen[] = [
  {
    name: 'shared-unsent',
    who: 'fellow',
    path: '/me',
    trouble: true,
    alsoIn: both,
    act: signOut({ unsent: true }),
  },
  {
    name: 'shared-no-line',
    who: 'fellow',
    path: '/me',
    trouble: true,
    alsoIn: ['es'],
    act: signOut({ away: true }),
  },
  { name: 'shared-again', who: 'fellow', path: '/me', trouble: true, alsoIn: both, act: again },
];

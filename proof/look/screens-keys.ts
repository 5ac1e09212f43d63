import type { Page } from 'playwright-core';
import { send, type Screen } from './screen.ts';

const path = '/admin/keys';

/** The administrator of the demo world, as if she read Spanish. */
async function inSpanish(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const { operationName } = (route.request().postDataJSON() ?? {}) as { operationName?: string };
    if (operationName !== 'Viewer') return route.fallback();
    const answer = await route.fetch();
    const body = (await answer.json()) as { data: { viewer: object } };
    Object.assign(body.data.viewer, { locale: 'ES' });
    return route.fulfill({ response: answer, json: body });
  });
  await page.reload();
  await page.getByRole('heading', { name: 'Crear una llave' }).waitFor();
}

/** Keys for other programs. */
export const KEYS: Screen[] = [
  { name: 'keys-empty', who: 'administrator', path, alsoIn: ['large'] },
  {
    name: 'keys-made',
    who: 'administrator',
    path,
    alsoIn: ['large'],
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
    act: async (page) => {
      if ((await page.locator('main li').count()) === 0) {
        await page.locator('main form input').first().fill('A dashboard');
        await send(page);
      }
      await page.locator('main li button').first().click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  { name: 'keys-fault', who: 'administrator', path, act: (page) => send(page) },
  {
    name: 'keys-es',
    who: 'administrator',
    path,
    act: async (page) => {
      await inSpanish(page);
      await page.locator('main form input').first().fill('El informe anual');
      await send(page);
      await page.locator('main input[readonly]').first().waitFor();
    },
  },
  { name: 'keys-not-yours', who: 'member', path },
];

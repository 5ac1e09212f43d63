import type { Page } from 'playwright-core';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { both, NOWHERE, send, type Screen } from './screen.ts';

const request = (key: string): string => `/access-requests/${demoId('access-request', key)}`;

async function fill(page: Page): Promise<void> {
  const form = page.locator('main form');
  await form.locator('input[type=email]').fill('marguerite.delacroix@a-long-name-of-a-district.example.org');
  await form.locator('input[autocomplete=name]').fill('Marguerite Delacroix-Okonkwo');
  await form.locator('input[autocomplete=organization-title]').fill('counselor for grades 6 to 8');
  await form
    .locator('input[autocomplete=organization]')
    .fill('Winnipesaukee Regional Cooperative School District');
  await form.locator('select').selectOption({ index: 2 });
  await form.locator('textarea').first().fill('We listen more than we used to. It is slow, and it works.');
}

/** Asking for access, deciding, inviting. */
export const JOINING: Screen[] = [
  { name: 'joining-request', who: null, path: '/request-access', alsoIn: both },
  { name: 'joining-faults', who: null, path: '/request-access', act: send, alsoIn: ['es'] },
  {
    name: 'joining-sent',
    who: null,
    path: '/request-access',
    alsoIn: ['es'],
    act: async (page) => {
      await fill(page);
      await send(page);
      await page.getByRole('heading', { name: /One step left|Falta un paso/ }).waitFor();
    },
  },
  { name: 'joining-link-ended', who: null, path: '/access-request/of-no-link', trouble: true },
  {
    name: 'joining-invitation-ended',
    who: null,
    path: '/invitation/of-no-link',
    trouble: true,
    alsoIn: ['es'],
  },
  { name: 'joining-queue', who: 'coordinator', path: '/access-requests', alsoIn: ['large'] },
  { name: 'joining-queue-empty', who: 'coordinator', path: '/access-requests?state=DECLINED' },
  {
    name: 'joining-decide',
    who: 'coordinator',
    path: request('lucia'),
    alsoIn: ['large'],
    act: async (page) => {
      await page.getByRole('button', { name: /^(Approve|Aprobar)$/ }).click();
      await page.locator('main form textarea').first().waitFor();
    },
  },
  { name: 'joining-decide-nobody', who: 'coordinator', path: `/access-requests/${NOWHERE}`, trouble: true },
  { name: 'joining-invitations', who: 'coordinator', path: '/invitations', alsoIn: ['large'] },
  { name: 'joining-invite', who: 'coordinator', path: '/invitations/new', alsoIn: ['large'] },
  {
    name: 'joining-dry-run',
    who: 'coordinator',
    path: '/invitations/many',
    act: async (page) => {
      await page.locator('input[type=file]').setInputFiles({
        name: 'spring.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          'Name,E-mail,Role,Shoe size\nAda Long-Name-Of-Somebody,ada@list.example,,1\nBo,bo,queen,2\nAda,ada@list.example,,3\nCy,cy@list.example,moderator,4',
        ),
      });
      await page.locator('main table').waitFor();
    },
  },
  { name: 'joining-queue-es', who: 'coordinadora', path: '/access-requests' },
  { name: 'joining-invitations-es', who: 'coordinadora', path: '/invitations' },
  { name: 'joining-invite-es', who: 'coordinadora', path: '/invitations/new' },
  {
    name: 'joining-decide-es',
    who: 'coordinadora',
    path: request('thaddeus'),
    act: async (page) => {
      await page.getByRole('button', { name: 'Preguntar más' }).click();
      await page.locator('main form textarea').first().waitFor();
    },
  },
];

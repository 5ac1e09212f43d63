import { ORGANIZATIONS } from './furnish-directory.ts';
import { both, NOWHERE, send, type Screen } from './screen.ts';

const one = (id: string) => `/organizations/${id}`;

/** Finding people, and where they work. */
export const DIRECTORY: Screen[] = [
  { name: 'directory', who: 'fellow', path: '/directory', alsoIn: both },
  {
    name: 'directory-narrowed',
    who: 'fellow',
    path: '/directory?q=grief&topic=GRIEF&grade=GRADES_6_8',
    alsoIn: both,
    act: (page) => page.locator('main summary').first().click(),
  },
  { name: 'directory-nobody', who: 'member', path: '/directory?q=zzzzzz&state=VT', alsoIn: ['es'] },
  {
    name: 'directory-loading',
    who: 'member',
    path: '/directory',
    staging: { wait: ['Directory'] },
    loading: true,
  },
  { name: 'organizations', who: 'member', path: '/organizations', alsoIn: both },
  { name: 'organizations-kept', who: 'coordinator', path: '/organizations', alsoIn: ['large'] },
  { name: 'organizations-kept-es', who: 'coordinadora', path: '/organizations' },
  { name: 'organization', who: 'member', path: one(ORGANIZATIONS.full), alsoIn: both },
  { name: 'organization-empty', who: 'coordinator', path: one(ORGANIZATIONS.empty), alsoIn: ['large'] },
  { name: 'organization-nowhere', who: 'member', path: one(NOWHERE), trouble: true },
  {
    name: 'organization-edit',
    who: 'coordinator',
    path: one(ORGANIZATIONS.empty),
    act: (page) => page.locator('main button').first().click(),
  },
  {
    name: 'organization-merge',
    who: 'coordinator',
    path: one(ORGANIZATIONS.full),
    alsoIn: ['large'],
    act: async (page) => {
      await page.locator('main button').nth(1).click();
      await page.locator('dialog input').fill('school');
      await page.locator('dialog button[type=submit]').click();
      await page.locator('dialog li button').first().click();
      await page.locator('dialog input').last().fill('Another name');
      await page.locator('dialog button[type=submit]').last().click();
      await page.locator('dialog .mantine-InputWrapper-error').waitFor();
    },
  },
  {
    name: 'organization-merge-es',
    who: 'coordinadora',
    path: one(ORGANIZATIONS.full),
    act: async (page) => {
      await page.locator('main button').nth(1).click();
      await page.locator('dialog input').fill('school');
      await page.locator('dialog button[type=submit]').click();
      await page.locator('dialog li button').first().click();
    },
  },
  {
    name: 'organization-new',
    who: 'coordinator',
    path: '/organizations/new',
    act: async (page) => {
      await page.locator('main form input').first().fill('Alder Falls');
      await page.locator('main form li').first().waitFor();
      await send(page);
    },
  },
  { name: 'organization-propose', who: 'member', path: '/organizations/propose', alsoIn: both },
  {
    name: 'organization-proposed',
    who: 'espanol',
    path: '/organizations/propose',
    act: async (page) => {
      await page.locator('main form input').first().fill('Escuela del Río');
      for (const at of [0, 1]) await page.locator('main form select').nth(at).selectOption({ index: 1 });
      await send(page);
      await page.getByRole('button', { name: 'Retirarla' }).waitFor();
    },
  },
];

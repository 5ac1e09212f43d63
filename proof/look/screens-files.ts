import type { Page } from 'playwright-core';
import { aDrawing, aPaper } from './drawing.ts';
import { WITH_FILES } from './furnish-files.ts';
import { threadAt } from './places.ts';
import { both, type Screen } from './screen.ts';

const thread = threadAt('one-goal');

const put = (page: Page) => page.getByRole('button', { name: /^(Put it in|Ponerla en el texto)$/ });

/** Opens the reply box and takes a file in. */
const take = async (page: Page, name: string, mimeType: string, buffer: Buffer) => {
  await page.locator('button[aria-expanded=false]:not([aria-haspopup])').last().click();
  const text = page.locator('main [contenteditable=true]');
  await text.waitFor();
  await text.fill('This hangs on our door.');
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
  await page.getByRole('heading', { name: /^(Add|Añadir)/ }).waitFor();
};
const picture = async (page: Page) => {
  await take(page, 'IMG_2041.jpg', 'image/jpeg', await aDrawing(1_200, 900));
  await page.locator('dialog[open] img').last().waitFor();
};
const document = (page: Page) =>
  take(page, 'What we agreed on in the hallway after the fire drill.pdf', 'application/pdf', aPaper());

/** Pictures and documents: taken in, refused, in a post. */
export const FILES: Screen[] = [
  { name: 'files-picture', who: 'fellow', path: thread, alsoIn: both, act: picture },
  {
    name: 'files-no-words',
    who: 'fellow',
    path: thread,
    act: async (page) => {
      await picture(page);
      await put(page).click();
    },
  },
  { name: 'files-document', who: 'fellow', path: thread, alsoIn: both, act: document },
  {
    name: 'files-lost-line',
    who: 'fellow',
    path: thread,
    trouble: true,
    alsoIn: ['es'],
    act: async (page) => {
      await page.route('**/files/*', (route) => route.abort());
      await document(page);
      await page.locator('dialog[open] [role=alert]').waitFor();
    },
  },
  {
    name: 'files-refused',
    who: 'fellow',
    path: thread,
    act: async (page) => {
      await take(page, 'setup.exe', 'application/x-msdownload', Buffer.from('MZ'));
      await page.locator('dialog[open] [role=alert]').waitFor();
    },
  },
  {
    name: 'files-in-text',
    who: 'fellow',
    path: thread,
    act: async (page) => {
      await picture(page);
      const dialog = page.locator('dialog[open]').last();
      await dialog.locator('textarea').fill('A paper wheel with six feelings in six calm colors');
      await put(page).click();
      await page.locator('main [contenteditable=true] img[src]').click();
      await page.locator('[role=toolbar] button[aria-expanded]').last().click();
    },
  },
  {
    name: 'files-as-member',
    who: 'fellow',
    path: thread,
    alsoIn: ['es'],
    act: async (page) => {
      await document(page);
      await put(page).click();
      await page.locator('main [contenteditable=true] a').waitFor();
      await page.locator('main form input[type=checkbox]').last().check();
      await page.locator('main form [role=status]', { hasText: /author|autor/ }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'files-post',
    who: 'fellow',
    path: `/threads/${WITH_FILES.id}`,
    alsoIn: both,
    act: async (page) => {
      await page.locator('article img').last().waitFor();
      await page.locator('article a[data-file]').last().scrollIntoViewIfNeeded();
    },
  },
];

import type { Page } from 'playwright-core';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { aDrawing } from './drawing.ts';
import { both, NOWHERE, send, type Screen } from './screen.ts';

const page = (key: string) => `/people/${demoId('person', key)}`;

/** Chooses a picture that is no square, and waits for what cuts it. */
async function choose(at: Page): Promise<void> {
  await at.locator('#profile-picture').waitFor();
  await at.locator('main input[type=file]').setInputFiles({
    name: 'me.jpg',
    mimeType: 'image/jpeg',
    buffer: await aDrawing(1_600, 900),
  });
  await at.locator('dialog[open] img').waitFor();
  await at.waitForTimeout(400);
}

/** What people say of themselves. */
export const PROFILE: Screen[] = [
  { name: 'my-profile', who: 'fellow', path: '/me/profile', alsoIn: both },
  {
    name: 'my-profile-work',
    who: 'fellow',
    path: '/me/profile',
    alsoIn: both,
    act: (at) => at.locator('#profile-work').evaluate((heading) => heading.scrollIntoView()),
  },
  {
    name: 'my-profile-others',
    who: 'fellow',
    path: '/me/profile',
    alsoIn: ['es'],
    act: (at) => at.locator('#profile-others').evaluate((heading) => heading.scrollIntoView()),
  },
  {
    name: 'my-profile-organization',
    who: 'longName',
    path: '/me/profile',
    alsoIn: both,
    act: async (at) => {
      await at.getByRole('button', { name: /^(Choose another|Elegir otra)$/ }).click();
      await at.getByLabel(/^(Find your organization|Busca tu organización)$/).fill('sc');
      await at.locator('main form li button').first().waitFor();
      await at.locator('#profile-work').evaluate((heading) => heading.scrollIntoView());
    },
  },
  {
    name: 'my-profile-fault',
    who: 'member',
    path: '/me/profile',
    alsoIn: ['es'],
    act: async (at) => {
      await at.locator('main form input').first().fill(' ');
      await send(at);
      await at.locator('main [aria-invalid=true]').first().waitFor();
    },
  },
  { name: 'my-profile-picture', who: 'fellow', path: '/me/profile', alsoIn: both, act: choose },
  {
    name: 'my-profile-picture-saved',
    who: 'administrator',
    path: '/me/profile',
    // Two devices at once replace each other's picture, and one of them still asks for the one that is gone.
    trouble: true,
    act: async (at) => {
      await choose(at);
      const dialog = at.locator('dialog[open]');
      // To the edge, so that the square is half of one color and half of the other.
      for (let press = 0; press < 12; press += 1) await dialog.getByRole('button', { name: /right/ }).click();
      await dialog.getByRole('button', { name: 'Use this picture' }).click();
      await dialog.waitFor({ state: 'detached' });
      await at.locator('main img').waitFor();
    },
  },
  {
    name: 'my-profile-picture-remove',
    who: 'fellow',
    path: '/me/profile',
    act: (at) => at.getByRole('button', { name: /^(Remove the picture|Quitar la foto)$/ }).click(),
  },
  {
    name: 'my-profile-preview',
    who: 'fellow',
    path: '/me/profile',
    alsoIn: both,
    act: async (at) => {
      await at.getByRole('button', { name: /^(See it as others do|Ver como lo ven los demás)$/ }).click();
      await at.locator('dialog[open] h3').waitFor();
    },
  },
  {
    name: 'my-profile-loading',
    who: 'fellow',
    path: '/me/profile',
    staging: { wait: ['MyProfile'] },
    loading: true,
  },
  { name: 'person', who: 'coordinator', path: page('noor'), alsoIn: both },
  { name: 'person-own', who: 'fellow', path: page('noor'), alsoIn: ['es'] },
  { name: 'person-little', who: 'member', path: page('hal'), alsoIn: ['es'] },
  { name: 'person-long', who: 'member', path: page('kofi'), alsoIn: both },
  { name: 'person-nobody', who: 'member', path: `/people/${NOWHERE}`, alsoIn: ['es'], trouble: true },
];

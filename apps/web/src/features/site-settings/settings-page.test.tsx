import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Observable } from 'rxjs';
import { readDraft } from '../../platform/drafts/draft-store.js';
import { signedInAs } from '../../platform/drafts/viewer-for-tests.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { SignInContext } from '../../platform/sign-in/viewer-context.js';
import { siteName } from '../../platform/site/site.js';
import { ZoneContext } from '../../platform/time/zone.js';

const { MemoryRouter } = await import('react-router');
const { default: SettingsPage } = await import('./settings-page.js');

type Sent = { name: string; version: number; usual: boolean; en?: string; es?: string; color?: string };
let name: { version: number; en: string; es: string; changedBy: string | null };
let sent: Sent[];

const setting = (over: object) => ({
  __typename: 'SiteSetting',
  version: 0,
  isUsual: true,
  changedAt: null,
  changedBy: null,
  words: null,
  usualWords: null,
  email: null,
  accent: null,
  logo: null,
  quiet: null,
  ...over,
});
const words = (en: string, es: string) => ({ __typename: 'BothLanguages', en, es });
const named = () =>
  setting({
    id: 'name',
    name: 'name',
    version: name.version,
    isUsual: name.version === 0,
    changedAt: name.version === 0 ? null : '2026-11-26T15:00:00.000Z',
    changedBy: name.changedBy,
    words: words(name.en, name.es),
    usualWords: words('Hearth', 'Hearth'),
  });
const shades = (accent: string) => ({
  __typename: 'AccentShades',
  accent,
  strong: accent,
  wash: '#eeeeee',
  on: '#ffffff',
});

function answer(operation: string, { input }: Record<string, unknown>): object {
  if (operation === 'SiteSettings')
    return { siteSettings: [named(), setting({ id: 'color', name: 'color' })] };
  if (operation === 'SiteColorPreview') {
    const { color } = input as { color: string };
    const passes = color !== '#ffd400';
    const accent = { __typename: 'Accent', chosen: color, light: shades(color), dark: shades(color) };
    return {
      siteColorPreview: {
        __typename: 'AccentLook',
        color,
        accent,
        contrast: passes ? 7.1 : 1.4,
        passes,
        nearest: passes ? null : '#7a6500',
      },
    };
  }
  const asked = input as Sent;
  sent.push(asked);
  if (asked.version !== name.version) throw new Error('conflict');
  name = asked.usual
    ? { version: name.version + 1, en: 'Hearth', es: 'Hearth', changedBy: 'Ada' }
    : { version: name.version + 1, en: asked.en ?? '', es: asked.es ?? '', changedBy: 'Ada' };
  return { siteSettingSave: named() };
}

function open() {
  const link = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        try {
          observer.next({ data: answer(operationName, variables) });
        } catch {
          const extensions = { code: 'conflict', params: { version: name.version } };
          observer.error(new CombinedGraphQLErrors({ errors: [{ message: 'conflict', extensions }] }));
          return;
        }
        observer.complete();
      }),
  );
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  return render(
    <WithWords>
      <MantineProvider>
        <ApolloProvider client={client}>
          <SignInContext value={signedInAs('ada')}>
            <ZoneContext value="America/New_York">
              <MemoryRouter>
                <SettingsPage />
              </MemoryRouter>
            </ZoneContext>
          </SignInContext>
        </ApolloProvider>
      </MantineProvider>
    </WithWords>,
  );
}
const card = async (title: string) => within(await screen.findByRole('region', { name: title }));
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

beforeEach(() => {
  localStorage.clear();
  name = { version: 0, en: 'Hearth', es: 'Hearth', changedBy: null };
  sent = [];
});

it('keeps what is written until it is saved; then the house is called so; and goes back to what it came with', async () => {
  const { unmount } = open();
  let here = await card('Name');
  type(here.getByLabelText('English'), 'The Kettle');
  type(here.getByLabelText('Spanish'), 'La Olla');
  unmount();
  open();
  here = await card('Name');
  expect(here.getByLabelText<HTMLInputElement>('English').value).toBe('The Kettle');
  here.getByText('Your changes are kept here until you save them.');
  fireEvent.click(here.getByRole('button', { name: /^Save/ }));
  await here.findByText('Saved. It counts from now on.');
  expect([siteName('en'), siteName('es')]).toEqual(['The Kettle', 'La Olla']);
  expect(readDraft('ada', 'site:name')).toBeNull();
  fireEvent.click(here.getByRole('button', { name: /^Back to/ }));
  await here.findByText('As it comes with the house again.');
  expect(siteName('en')).toBe('Hearth');
  expect(sent.map(({ version, usual }) => [version, usual])).toEqual([
    [0, false],
    [1, true],
  ]);
});

it('shows what another saved meanwhile beside one’s own; either can stand', async () => {
  open();
  const here = await card('Name');
  type(here.getByLabelText('English'), 'Mine');
  name = { version: 4, en: 'Theirs', es: 'Suyo', changedBy: 'Bea' };
  fireEvent.click(here.getByRole('button', { name: /^Save/ }));
  await here.findByText('Bea changed this meanwhile');
  here.getByText('Theirs');
  expect(here.getByLabelText<HTMLInputElement>('English').value).toBe('Mine');
  fireEvent.click(here.getByRole('button', { name: /^Save mine/ }));
  await waitFor(() => expect(sent.at(-1)).toMatchObject({ version: 4, en: 'Mine' }));

  type(here.getByLabelText('English'), 'Mine again');
  name = { version: 7, en: 'Theirs again', es: 'Suyo', changedBy: 'Bea' };
  fireEvent.click(here.getByRole('button', { name: /^Save/ }));
  fireEvent.click(await here.findByRole('button', { name: 'Keep theirs' }));
  expect(here.getByLabelText<HTMLInputElement>('English').value).toBe('Theirs again');
  expect(readDraft('ada', 'site:name')).toBeNull();
});

it('says of a color that is too pale which one next to it works, and takes it on a press', async () => {
  open();
  const here = await card('Color');
  type(here.getByLabelText('Its code'), '#ffd400');
  fireEvent.click(await here.findByRole('button', { name: 'Take the nearest that works: #7a6500' }));
  expect(here.getByLabelText<HTMLInputElement>('Its code').value).toBe('#7a6500');
  await here.findByText(/^Easy enough to read/);
});

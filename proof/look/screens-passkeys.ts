import type { Page } from 'playwright-core';
import { both, type Screen } from './screen.ts';

type Data = Record<string, unknown>;
const PROVIDERS = [
  {
    __typename: 'OpenIdProviderType',
    id: 'district',
    name: 'Winnipesaukee Regional Cooperative School Dist.',
  },
  { __typename: 'OpenIdProviderType', id: 'google', name: 'Google' },
];
const EMAIL = 'marguerite.delacroix-okonkwo@a-long-name-of-a-district.example.org';
const LINKED = {
  __typename: 'OpenIdLink',
  id: '1',
  providerId: 'district',
  name: PROVIDERS[0]?.name,
  email: EMAIL,
  createdAt: '2026-10-05T12:00:00.000Z',
  lastUsedAt: '2026-11-20T12:00:00.000Z',
};
const passkey = (id: string, name: string, lastUsedAt: string | null, isSynced: boolean) => ({
  __typename: 'Passkey',
  id,
  name,
  isSynced,
  lastUsedAt,
  createdAt: '2026-10-05T12:00:00.000Z',
});
const PASSKEYS = [
  passkey('1', 'iCloud Keychain', '2026-11-20T12:00:00.000Z', true),
  passkey('2', 'The tablet in the nurse’s office, behind the second door on the left', null, false),
];
const own = {
  Passkeys: (data: Data) => (data['passkeys'] = PASSKEYS),
  OpenIdCard: (data: Data) => Object.assign(data, { openIdProviders: PROVIDERS, openIdLinks: [LINKED] }),
};
const offered = { OpenIdProviders: (data: Data) => (data['openIdProviders'] = PROVIDERS) };
const waiting = (mine: boolean) => ({
  OpenIdWaiting: (data: Data) =>
    (data['openIdWaiting'] = { __typename: 'OpenIdWaiting', name: 'Google', email: EMAIL, mine }),
});
const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

/** Passkeys, and accounts elsewhere. */
export const PASSKEY_SCREENS: Screen[] = [
  { name: 'safety', who: 'fellow', path: '/me/sign-in', staging: { change: own }, alsoIn: both },
  { name: 'safety-plain', who: 'fellow', path: '/me/sign-in' },
  {
    name: 'safety-no-lists',
    who: 'fellow',
    path: '/me/sign-in',
    staging: { fail: ['Passkeys', 'OpenIdCard'] },
    trouble: true,
  },
  {
    name: 'passkey-rename',
    who: 'fellow',
    path: '/me/sign-in',
    staging: { change: own },
    act: press(/^(Rename|Cambiar el nombre)$/),
    alsoIn: ['es'],
  },
  {
    name: 'passkey-remove',
    who: 'fellow',
    path: '/me/sign-in',
    staging: { change: own },
    act: press(/^(Remove|Quitar)$/),
    alsoIn: ['es'],
  },
  {
    name: 'openid-unlink',
    who: 'fellow',
    path: '/me/sign-in',
    staging: { change: own },
    act: press(/^(Unlink|Desvincular)$/),
    alsoIn: ['es'],
  },
  { name: 'sign-in-ways', who: null, path: '/sign-in', staging: { change: offered }, alsoIn: both },
  {
    name: 'sign-in-stranger',
    who: null,
    path: '/sign-in?openid=stranger',
    staging: { change: offered },
    alsoIn: ['es'],
  },
  { name: 'openid-link-over', who: null, path: '/sign-in/link-account', alsoIn: ['es'] },
  {
    name: 'openid-link-once',
    who: null,
    path: '/sign-in/link-account',
    staging: { change: waiting(false) },
    alsoIn: both,
  },
  {
    name: 'openid-link-ask',
    who: 'fellow',
    path: '/sign-in/link-account',
    staging: { change: waiting(true) },
    alsoIn: both,
  },
  {
    name: 'openid-link-other',
    who: 'fellow',
    path: '/sign-in/link-account',
    staging: { change: waiting(false) },
  },
];

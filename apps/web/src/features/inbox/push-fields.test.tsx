import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Observable } from 'rxjs';
import type { PushSettingsAllFragment } from '../../gql/inbox/graphql.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { ZoneContext } from '../../platform/time/zone.js';
import { Announcer } from '../../ui/announcer.js';
import { inboxPolicies } from './inbox.policies.js';
import { PushFields } from './push-fields.js';

const KEY = 'AQID';
type Device = PushSettingsAllFragment['devices'][number];
const device = (over: Partial<Device>): Device => ({
  __typename: 'PushDevice',
  id: 'one',
  browser: 'Chrome',
  system: 'Android',
  here: true,
  showsKind: false,
  createdAt: '2028-07-03T19:30:00.000Z',
  usedAt: null,
  ...over,
});

let devices: Device[];
let allowedHere: boolean;
let asked: { operationName: string | undefined; variables: unknown }[];
const server = new ApolloLink(({ operationName, variables }) => {
  asked.push({ operationName, variables });
  if (operationName === 'PushDeviceAdd') devices = [...devices, device({})];
  if (operationName === 'PushDeviceRemove') devices = devices.filter(({ id }) => id !== variables['id']);
  if (operationName === 'PushDeviceChange') devices = devices.map((one) => ({ ...one, showsKind: true }));
  const settings = { __typename: 'PushSettings', id: 'noor', publicKey: KEY, allowedHere, devices };
  const field = operationName!.charAt(0).toLowerCase() + operationName!.slice(1);
  return new Observable((observer) => {
    const timer = setTimeout(() => {
      observer.next({ data: { [field]: settings } });
      observer.complete();
    });
    return () => clearTimeout(timer);
  });
});

/** As much of a browser as is asked. */
interface Browser {
  permission: NotificationPermission;
  answer: NotificationPermission;
  subscribed: boolean;
  unreachable: boolean;
}
let browser: Browser;

function aBrowser(): void {
  const subscription = {
    endpoint: 'https://push.example.com/1',
    options: { applicationServerKey: new Uint8Array([1, 2, 3]).buffer },
    toJSON: () => ({ endpoint: 'https://push.example.com/1', keys: { p256dh: 'p', auth: 'a' } }),
    unsubscribe: () => Promise.resolve(!(browser.subscribed = false)),
  };
  const worker = {
    pushManager: {
      getSubscription: () => Promise.resolve(browser.subscribed ? subscription : null),
      subscribe: () => {
        if (browser.unreachable) return Promise.reject(new DOMException('push service error', 'AbortError'));
        browser.subscribed = true;
        return Promise.resolve(subscription);
      },
    },
  };
  const serviceWorker = {
    getRegistration: () => Promise.resolve(worker),
    register: () => Promise.resolve(worker),
    ready: Promise.resolve(worker),
  };
  Object.defineProperty(navigator, 'serviceWorker', { value: serviceWorker, configurable: true });
  Object.assign(globalThis, {
    PushManager: class {},
    Notification: {
      get permission() {
        return browser.permission;
      },
      requestPermission: () => Promise.resolve((browser.permission = browser.answer)),
    },
  });
}

beforeEach(() => {
  devices = [];
  allowedHere = true;
  asked = [];
  browser = { permission: 'default', answer: 'granted', subscribed: false, unreachable: false };
  aBrowser();
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

function open(): void {
  const client = new ApolloClient({
    cache: new InMemoryCache({ typePolicies: inboxPolicies }),
    link: server,
  });
  render(
    <WithWords>
      <Announcer>
        <ZoneContext value="America/New_York">
          <MantineProvider>
            <ApolloProvider client={client}>
              <PushFields />
            </ApolloProvider>
          </MantineProvider>
        </ZoneContext>
      </Announcer>
    </WithWords>,
  );
}
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

it('asks nobody until one presses; then it is on here, discreet, and the focus is kept', async () => {
  open();
  await screen.findByRole('button', { name: 'Turn on for this device' });
  expect(browser.permission).toBe('default');
  await press('Turn on for this device');
  expect((await screen.findAllByText('On for this device.')).length).toBeGreaterThan(0);
  expect(asked.at(-1)).toEqual({
    operationName: 'PushDeviceAdd',
    variables: { input: { endpoint: 'https://push.example.com/1', p256dh: 'p', auth: 'a' } },
  });
  expect(document.activeElement?.textContent).toBe('Messages on your phone or computer');
  const choice = screen.getByLabelText<HTMLInputElement>('Say what it is');
  expect(choice.checked).toBe(false);
  fireEvent.click(choice);
  await waitFor(() => expect(choice.checked).toBe(true));
  expect(asked.at(-1)?.variables).toEqual({ input: { id: 'one', showsKind: true } });
});

it('ends here and in the browser, and can be asked for again', async () => {
  devices = [device({})];
  browser = { ...browser, permission: 'granted', subscribed: true };
  open();
  await press('Turn off for this device');
  expect(await screen.findByRole('button', { name: 'Turn on for this device' })).toBeTruthy();
  expect(browser.subscribed).toBe(false);
});

it('is off where the browser has forgotten, or the house has', async () => {
  devices = [device({})];
  open();
  expect(await screen.findByRole('button', { name: 'Turn on for this device' })).toBeTruthy();
});

it('says how to change it where the browser was told not to', async () => {
  browser.answer = 'denied';
  open();
  await press('Turn on for this device');
  expect(await screen.findByText(/open the site settings of your browser/)).toBeTruthy();
  expect(asked.map(({ operationName }) => operationName)).toEqual(['PushSettings']);
});

it('says so where the push service of the browser cannot be reached, and stays off', async () => {
  browser.unreachable = true;
  open();
  await press('Turn on for this device');
  expect((await screen.findByRole('alert')).textContent).toMatch(/nothing has changed/);
  expect(screen.getByRole('button', { name: 'Turn on for this device' })).toBeTruthy();
});

it('says so where a browser cannot, and on a computer that others use', async () => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
  open();
  expect(await screen.findByText(/cannot show messages/)).toBeTruthy();
  document.body.replaceChildren();
  allowedHere = false;
  aBrowser();
  open();
  expect(await screen.findByText(/others use this computer/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Turn on for this device' })).toBeNull();
});

it('names the other devices, and removes one', async () => {
  devices = [
    device({ id: 'two', here: false, browser: 'Safari', system: 'iPhone' }),
    device({ id: 'three', here: false, browser: null, system: null }),
  ];
  open();
  expect(await screen.findByText('Safari on iPhone')).toBeTruthy();
  expect(screen.getByText('A device')).toBeTruthy();
  fireEvent.click(screen.getAllByRole('button', { name: 'Turn off' })[0]!);
  await waitFor(() => expect(screen.queryByText('Safari on iPhone')).toBeNull());
  expect(asked.at(-1)?.variables).toEqual({ id: 'two' });
});

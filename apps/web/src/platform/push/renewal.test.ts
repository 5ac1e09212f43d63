import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { Observable } from 'rxjs';
import { renewIfMoved } from './renewal.js';

let endpoint: string;
let subscribed: boolean;
let answer: 'done' | 'not_found' | 'unreachable';
let asked: unknown[];

const server = new ApolloLink(
  ({ operationName, variables }) =>
    new Observable((observer) => {
      asked.push([operationName, variables['input']]);
      if (answer === 'unreachable') return observer.error(new TypeError('Failed to fetch'));
      const trouble = { message: 'x', extensions: { code: 'not_found' } };
      observer.next(
        answer === 'done'
          ? { data: { pushDeviceRenew: { __typename: 'PushSettings', id: 'noor' } } }
          : { data: null, errors: [trouble] },
      );
      observer.complete();
    }),
);
const renew = () => renewIfMoved(new ApolloClient({ cache: new InMemoryCache(), link: server }));

beforeEach(() => {
  [asked, answer, subscribed, endpoint] = [[], 'done', true, 'https://push.example.com/1'];
  localStorage.clear();
  const subscription = {
    get endpoint() {
      return endpoint;
    },
    toJSON: () => ({ endpoint, keys: { p256dh: 'p', auth: 'a' } }),
  };
  const worker = {
    pushManager: { getSubscription: () => Promise.resolve(subscribed ? subscription : null) },
  };
  Object.defineProperty(navigator, 'serviceWorker', {
    value: { getRegistration: () => Promise.resolve(worker) },
    configurable: true,
  });
  Object.assign(globalThis, { PushManager: class {}, Notification: { permission: 'granted' } });
});

test('where a browser is reached is said once, and again when it has moved', async () => {
  await renew();
  await renew();
  endpoint = 'https://push.example.com/2';
  await renew();
  await renew();
  const said = (at: string) => ['PushDeviceRenew', { endpoint: at, p256dh: 'p', auth: 'a' }];
  expect(asked).toEqual([said('https://push.example.com/1'), said('https://push.example.com/2')]);
});

test('what could not be said is said the next time', async () => {
  answer = 'unreachable';
  await expect(renew()).rejects.toThrow();
  answer = 'done';
  await renew();
  expect(asked).toHaveLength(2);
});

test('where nobody is told, nothing comes of it; without a subscription nothing is asked', async () => {
  answer = 'not_found';
  await renew();
  await renew();
  expect(asked).toHaveLength(1);
  subscribed = false;
  endpoint = 'https://push.example.com/3';
  await renew();
  expect(asked).toHaveLength(1);
});

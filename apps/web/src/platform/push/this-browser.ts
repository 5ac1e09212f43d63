import { trustedScript } from '../trusted/policy.js';

/** How this browser stands to being told at once. */
export type PushStanding =
  /** It cannot; `install`: it could once the site is installed on this device, as on an iPhone. */
  | { is: 'unsupported'; install: boolean }
  /** The person said no, to the browser. */
  | { is: 'denied' }
  /** Nobody has asked yet, or it is off. */
  | { is: 'off' }
  /** It is subscribed, with a key of ours. */
  | { is: 'on'; endpoint: string };

/** What the house needs to reach this browser. */
export interface Subscribed {
  endpoint: string;
  p256dh: string;
  auth: string;
}

const WORKER = '/sw.js';

const canPush = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis;

/** Apple lets only installed sites tell; an iPad calls itself a Mac, but is touched. */
const onApplePhone = (): boolean =>
  /iPhone|iPad/.test(navigator.userAgent) ||
  (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);

const keyOf = ({ options }: PushSubscription): string =>
  btoa(String.fromCharCode(...new Uint8Array(options.applicationServerKey ?? new ArrayBuffer(0))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** Asks the browser, and nobody else. */
export async function pushStanding(publicKey: string): Promise<PushStanding> {
  if (!canPush()) return { is: 'unsupported', install: onApplePhone() };
  if (Notification.permission === 'denied') return { is: 'denied' };
  const worker = await navigator.serviceWorker.getRegistration('/');
  const subscription = await worker?.pushManager.getSubscription();
  return subscription && Notification.permission === 'granted' && keyOf(subscription) === publicKey
    ? { is: 'on', endpoint: subscription.endpoint }
    : { is: 'off' };
}

const keysOf = (subscription: PushSubscription): Subscribed => {
  const { endpoint, keys } = subscription.toJSON();
  return { endpoint: endpoint ?? '', p256dh: keys?.['p256dh'] ?? '', auth: keys?.['auth'] ?? '' };
};

/** Where this browser is reached now; null where it is not subscribed. Asks the browser, and nobody else. */
export async function subscribedNow(): Promise<Subscribed | null> {
  if (!canPush() || Notification.permission !== 'granted') return null;
  const worker = await navigator.serviceWorker.getRegistration('/');
  const subscription = await worker?.pushManager.getSubscription();
  return subscription ? keysOf(subscription) : null;
}

/** Asks the person, then the push service of the browser; null where the person said no. Rejects where the service did. */
export async function subscribe(publicKey: string): Promise<Subscribed | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null;
  await navigator.serviceWorker.register(trustedScript(WORKER), { scope: '/', updateViaCache: 'none' });
  const { pushManager } = await navigator.serviceWorker.ready;
  const before = await pushManager.getSubscription();
  // A subscription made for other keys is reached by nobody.
  if (before && keyOf(before) !== publicKey) await before.unsubscribe();
  return keysOf(await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey }));
}

/** Ends this browser's subscription, if there is one. */
export async function unsubscribe(): Promise<void> {
  const worker = canPush() ? await navigator.serviceWorker.getRegistration('/') : undefined;
  const subscription = await worker?.pushManager.getSubscription();
  await subscription?.unsubscribe();
}

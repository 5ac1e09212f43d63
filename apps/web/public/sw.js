// Shows what the house sends to this device, and leads there when it is pressed. It keeps nothing, and answers no
// request of any page.

const INBOX = '/inbox';
/** The house’s own picture, where it has one. */
const ICON = /^\/site\/icon\/[0-9a-f-]{36}\/192$/;

/** Only paths of this site: whatever was sent, a press leads nowhere else. */
const pathOf = (path) => (typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : INBOX);

function messageOf(data) {
  try {
    return data.json();
  } catch (e) {
    // Browsers want something shown for whatever comes.
    return {};
  }
}

async function show({ title, body, lang, tag, path, icon }) {
  const own = { tag: tag || 'hearth', path: pathOf(path) };
  // Of several that look alike, one stands; it leads to where all of them are.
  const standing = await self.registration.getNotifications({ tag: own.tag });
  if (standing.some(({ data }) => data && data.path.split('#')[0] !== own.path.split('#')[0]))
    own.path = INBOX;
  await self.registration.showNotification(title || 'Hearth', {
    body: body || '',
    lang: lang || 'en',
    tag: own.tag,
    icon: ICON.test(icon) ? icon : '/icon-192.png',
    badge: '/badge.png',
    data: { path: own.path },
  });
}

async function open(path) {
  const given = new URL(path, self.location.origin);
  // As the browser reads it, which leaves out tabs and line breaks.
  const url = given.origin === self.location.origin ? given : new URL(INBOX, self.location.origin);
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = pages.find((page) => new URL(page.url).pathname === url.pathname);
  // A page that shows something else is left as it is: someone may be writing there.
  if (there) return there.focus();
  return self.clients.openWindow(url.href);
}

// What stands after the mark is registered as it is here (build/operations.ts).
const KEY = /* GraphQL */ '{ pushSettings { publicKey } }';
const RENEW = /* GraphQL */ 'mutation($input: PushDeviceAddInput!) { pushDeviceRenew(input: $input) { id } }';

/** Asks the house as whoever is signed in here. */
async function ask(query, variables) {
  const answer = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  return { data, code: errors && errors[0].extensions.code };
}

async function subscribed() {
  const { pushManager } = self.registration;
  const standing = await pushManager.getSubscription();
  if (standing) return standing;
  const { data } = await ask(KEY);
  return pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: data.pushSettings.publicKey,
  });
}

/** The browser is reached elsewhere now. Not every browser says where; what does not arrive is said by the next page. */
async function renew(given) {
  const fresh = given || (await subscribed());
  const { endpoint, keys } = fresh.toJSON();
  const { code } = await ask(RENEW, { input: { endpoint, p256dh: keys.p256dh, auth: keys.auth } });
  // Turned off, or not turned on by who is signed in here now: nobody is to be told.
  if (code === 'not_found') await fresh.unsubscribe();
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('push', (event) => event.waitUntil(show(messageOf(event.data))));
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(pathOf(event.notification.data && event.notification.data.path)));
});
self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renew(event.newSubscription)));

// Shows what the house sends to this device, and leads there when it is pressed. It keeps nothing, and answers no
// request of any page.

const INBOX = '/inbox';

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

async function show({ title, body, lang, tag, path }) {
  const own = { tag: tag || 'hearth', path: pathOf(path) };
  // Of several that look alike, one stands; it leads to where all of them are.
  const standing = await self.registration.getNotifications({ tag: own.tag });
  if (standing.some(({ data }) => data && data.path.split('#')[0] !== own.path.split('#')[0]))
    own.path = INBOX;
  await self.registration.showNotification(title || 'Hearth', {
    body: body || '',
    lang: lang || 'en',
    tag: own.tag,
    icon: '/icon-192.png',
    badge: '/badge.png',
    data: { path: own.path },
  });
}

async function open(path) {
  const url = new URL(path, self.location.origin);
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = pages.find((page) => new URL(page.url).pathname === url.pathname);
  // A page that shows something else is left as it is: someone may be writing there.
  if (there) return there.focus();
  return self.clients.openWindow(url.href);
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('push', (event) => event.waitUntil(show(messageOf(event.data))));
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(pathOf(event.notification.data && event.notification.data.path)));
});

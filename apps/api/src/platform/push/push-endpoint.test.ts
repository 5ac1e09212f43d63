import { isPublicAddress, isPushEndpoint, lookupPublic } from './push-endpoint.js';

test.each([
  ['https://fcm.googleapis.com/fcm/send/abc:APA91', true],
  ['https://updates.push.services.mozilla.com/wpush/v2/gAAA', true],
  ['https://web.push.apple.com/QABC', true],
  ['https://wns2-bl2p.notify.windows.com/w/?token=abc', true],
  ['http://fcm.googleapis.com/fcm/send/abc', false],
  ['https://fcm.googleapis.com:444/fcm/send/abc', false],
  ['https://93.184.216.34/push', false],
  ['https://2130706433/push', false],
  ['https://localhost./push', false],
  ['https://printer.local/push', false],
  ['no address', false],
])('%s may be sent to: %s', (endpoint, may) => {
  expect(isPushEndpoint(endpoint)).toBe(may);
});

test('a test may bring a push service of its own, and no other', () => {
  expect(isPushEndpoint('http://127.0.0.1:4010/push/1', 'http://127.0.0.1:4010')).toBe(true);
  expect(isPushEndpoint('http://127.0.0.1:4011/push/1', 'http://127.0.0.1:4010')).toBe(false);
});

test.each([
  ['93.184.216.34', true],
  ['2606:2800:220:1::1', true],
  ['127.0.0.1', false],
  ['10.0.0.8', false],
  ['172.20.0.2', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['::1', false],
  ['::ffff:127.0.0.1', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['no address', false],
])('%s is public: %s', (address, is) => {
  expect(isPublicAddress(address)).toBe(is);
});

test('a name that leads inside is not followed, whatever it says', async () => {
  const outcome = await new Promise<NodeJS.ErrnoException | null>((resolve) =>
    lookupPublic('localhost', { all: true }, (error) => resolve(error)),
  );
  expect(outcome?.code).toBe('ENOTPUBLIC');
});

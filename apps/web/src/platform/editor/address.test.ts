import { addressOf } from './address.js';

it.each([
  ['example.org', 'https://example.org/'],
  [' https://example.org/a b ', 'https://example.org/a%20b'],
  ['example.org:8080/x', 'https://example.org:8080/x'],
  ['noor@example.org', 'mailto:noor@example.org'],
  ['mailto:noor@example.org', 'mailto:noor@example.org'],
  ['tel:988', 'tel:988'],
])('%j leads to %s', (typed, href) => expect(addressOf(typed)).toBe(href));

it.each([
  '',
  'lamp',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'https://',
])('%j leads nowhere', (typed) => expect(addressOf(typed)).toBeNull());

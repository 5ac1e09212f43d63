import { ownPath } from './site-address.js';

test.each(['/threads/1?x=%0d%0a#2', '/', '/sign-in/link-account?next=%2Fme', '/a//b'])(
  '%s is of this site',
  (next) => expect(ownPath(next)).toBe(next),
);

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/a\r\nSet-Cookie: hearth=x',
  '/.//evil.example',
  '/x/..//evil.example',
  '/%2e%2e//evil.example',
  'javascript:alert(1)',
  '/\\/evil.example',
  ' /a',
  `/${'a'.repeat(3_000)}`,
  '',
  undefined,
  ['/a', '/b'],
])('%j is not', (next) => expect(ownPath(next)).toBe('/'));

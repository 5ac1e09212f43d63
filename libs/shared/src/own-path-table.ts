/** Addresses that lead elsewhere, or nowhere; for the tests of whatever takes an address to go on to. */
export const ELSEWHERE: readonly string[] = [
  '',
  'threads',
  ' /a',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\\/evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\r\n/evil.example',
  '\t//evil.example',
  '/\u0000/evil.example',
  '/a\r\nSet-Cookie: hearth=x',
  'https://evil.example/',
  'https:evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '/.//evil.example',
  '/..//evil.example',
  '/x/..//evil.example',
  '/%2e%2e//evil.example',
  '//user@evil.example:1/x',
  '//[',
  `/${'a'.repeat(3_000)}`,
];

/** Addresses of this site. */
export const OURS: readonly string[] = [
  '/',
  '/threads/one?from=3#post-4',
  '/threads/1?x=%0d%0a#2',
  '/a//b',
  '/me?next=//evil.example',
];

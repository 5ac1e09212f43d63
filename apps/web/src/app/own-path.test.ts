import { ownPath } from './own-path.js';

test.each([
  ['/threads/one?from=3#post-4', '/threads/one?from=3#post-4'],
  ['/', '/'],
  [null, '/'],
  ['', '/'],
  ['threads', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['\\\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/\n/evil.example', '/'],
  ['\t//evil.example', '/'],
  ['https://evil.example', '/'],
  ['https:evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['data:text/html,x', '/'],
  ['/..//evil.example', '/'],
  ['//user@evil.example:1/x', '/'],
  ['//[', '/'],
])('%j leads to %j', (address, path) => {
  expect(ownPath(address)).toBe(path);
});

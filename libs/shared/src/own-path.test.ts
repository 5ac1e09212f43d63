import { ownPath } from './own-path.js';
import { ELSEWHERE, OURS } from './own-path-table.js';

test.each(OURS)('%j is of this site', (address) => expect(ownPath(address)).toBe(address));

test.each([...ELSEWHERE, null, undefined, 3, ['/a', '/b']])('%j is not', (address) =>
  expect(ownPath(address)).toBe('/'),
);

test('what a header could not hold is written as an address has it', () =>
  expect(ownPath('/search?q=niño y yo')).toBe('/search?q=ni%C3%B1o%20y%20yo'));

import { ELSEWHERE, OURS } from '../../../../../libs/shared/src/own-path-table.js';
import { nextPlace } from './next-place.js';

const asked = (next: string) => nextPlace(`?${new URLSearchParams({ next })}`);

test('the second step leads on within this site', () => {
  for (const address of OURS) expect(asked(address)).toBe(address);
  for (const address of ELSEWHERE) expect([address, asked(address)]).toEqual([address, '/']);
  expect(nextPlace('')).toBe('/');
  // As it stands in a link: the browser has decoded it by then.
  expect(nextPlace('?next=/%09/evil.example')).toBe('/');
});

test('not back to signing in, but to the link with a provider that waits for it', () => {
  expect(asked('/sign-in?next=%2Fme')).toBe('/');
  expect(asked('/sign-in/step')).toBe('/');
  expect(asked('/sign-in/link-account?next=%2Fme')).toBe('/sign-in/link-account?next=%2Fme');
});

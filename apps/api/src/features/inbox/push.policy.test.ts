import { canBePushed } from './push.policy.js';

test.each([
  [{ ended: false, shared: false }, true],
  [{ ended: false, shared: true }, false],
  [{ ended: true, shared: false }, false],
  [{ ended: true, shared: true }, false],
])('a device of a sign-in that is %o is told: %s', (standing, told) => {
  expect(canBePushed(standing)).toBe(told);
});

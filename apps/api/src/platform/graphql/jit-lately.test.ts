import { Lately } from './jit-lately.js';

test('what was asked for lately stays, what was not goes first', () => {
  const kept = new Lately<string, number>(2);
  kept.set('a', 1);
  kept.set('b', 2);
  expect(kept.get('a')).toBe(1);
  kept.set('c', 3);
  expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([1, undefined, 3]);
});

test('the same key again replaces and takes no second place', () => {
  const kept = new Lately<string, number | null>(2);
  kept.set('a', 1);
  kept.set('a', null);
  kept.set('b', 2);
  expect([kept.get('a'), kept.get('b')]).toEqual([null, 2]);
});

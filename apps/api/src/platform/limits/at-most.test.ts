import { AtMost } from './at-most.js';

test('so many at once, in the order they came, and whoever is beyond the line is asked to come again', async () => {
  const atMost = new AtMost(2, 2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (n: number) =>
    atMost.do(async () => {
      begun.push(n);
      await new Promise<void>((resolve) => ends.push(resolve));
      if (n === 0) throw new Error('it broke');
      return n;
    });
  const all = [0, 1, 2, 3, 4].map((n) =>
    work(n).then(
      (value) => value,
      (error: Error) => error.message,
    ),
  );
  expect(await all[4]).toBe('too_many');
  expect(begun).toEqual([0, 1]);
  // One that breaks gives its turn on, too.
  ends[0]!();
  expect(await all[0]).toBe('it broke');
  expect(begun).toEqual([0, 1, 2]);
  ends[1]!();
  ends[2]!();
  await all[2];
  ends[3]!();
  expect(await Promise.all(all)).toEqual(['it broke', 1, 2, 3, 'too_many']);
  expect(begun).toEqual([0, 1, 2, 3]);
});

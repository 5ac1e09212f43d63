import { PASSWORD_COST } from './passwords.js';
import { WorkThreads } from '../../platform/threads/work-threads.js';

test('so many at once, in the order they came; whoever is beyond the line is asked to come again, and a fault ends nothing', async () => {
  const script = new URL('./argon-worker.js', import.meta.url);
  const threads = new WorkThreads<unknown, string | boolean>(script, 1, 2);
  const answered: number[] = [];
  const outcome = (asked: unknown, n: number) =>
    threads.do(asked).then(
      (value) => (answered.push(n), typeof value),
      (error: Error) => (answered.push(n), error.message === 'too_many' ? 'too_many' : 'fault'),
    );
  const hash = { plain: 'a quiet staff room', cost: { ...PASSWORD_COST, memoryCost: 1024 } };
  const broken = { plain: 'x', stored: 'no hash at all' };
  expect(await Promise.all([hash, broken, hash, hash].map((asked, n) => outcome(asked, n)))).toEqual([
    'string',
    'fault',
    'string',
    'too_many',
  ]);
  expect(answered.filter((n) => n !== 1)).toEqual([3, 0, 2]);
  expect(await outcome(hash, 4)).toBe('string');
  await threads.end();
});

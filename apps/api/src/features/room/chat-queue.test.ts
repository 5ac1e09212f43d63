import { setImmediate } from 'node:timers/promises';
import { RefusalError } from '../../platform/access/refusal-error.js';
import { ChatQueue } from './chat-queue.js';

/** A queue whose batches are settled by hand; `log` says what was done, in order. */
function aQueue() {
  const log: string[] = [];
  const under: { settle(): void; fail(): void }[] = [];
  const queue = new ChatQueue<string, string>(
    (_, acts) =>
      new Promise((resolve, reject) => {
        log.push(`begin ${acts.join(' ')}`);
        under.push({
          settle: () =>
            resolve({
              answers: acts.map((act) => (act === 'bad' ? new RefusalError('not_found') : act)),
              tell: () => log.push(`tell ${acts.join(' ')}`),
            }),
          fail: () => reject(new Error('The database is gone')),
        });
      }),
  );
  const submit = (act: string) =>
    queue.submit('room', act).then(
      (answer) => log.push(`answer ${answer}`),
      (error: Error) =>
        log.push(error instanceof RefusalError ? `refuse ${act}` : `fail ${act}: ${error.message}`),
    );
  return { queue, log, under, submit };
}

/** Until whatever can be done is done. */
const quiet = async () => {
  for (let turn = 0; turn < 5; turn += 1) await setImmediate();
};

test('what waited while a batch was under way begins before that batch is told of, and is told of after it', async () => {
  const { log, under, submit, queue } = aQueue();
  const answered = [submit('a'), submit('bad')];
  await quiet();
  answered.push(submit('b'), submit('c'));
  await quiet();
  expect(log).toEqual(['begin a bad']);
  under[0]?.settle();
  await quiet();
  expect(log).toEqual(['begin a bad', 'begin b c', 'tell a bad', 'answer a', 'refuse bad']);
  under[1]?.settle();
  await Promise.all(answered);
  await queue.idle();
  expect(log.slice(5)).toEqual(['tell b c', 'answer b', 'answer c']);
});

test('a batch that fails fails its own acts, and the next one goes on', async () => {
  const { log, under, submit } = aQueue();
  const answered = [submit('a')];
  await quiet();
  answered.push(submit('b'));
  under[0]?.fail();
  await quiet();
  expect(log).toEqual(['begin a', 'begin b', 'fail a: The database is gone']);
  under[1]?.settle();
  await Promise.all(answered);
  expect(log.slice(3)).toEqual(['tell b', 'answer b']);
});

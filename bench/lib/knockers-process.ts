import { setTimeout as sleep } from 'node:timers/promises';
import type { KnockAnswer, KnockTask } from './knockers.ts';

// A process that tries wrong passwords, each for an address that nobody has: it costs the house as much. Answers are counted.

const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { id } }';
const ADDRESSES = 50;
let over = false;

const tell = (answer: KnockAnswer) => process.send?.(answer);

function tryOne(url: string, number: number): Promise<string> {
  const input = { email: `nobody${number % ADDRESSES}@bench.example`, password: `wrong ${number}` };
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SIGN_IN, variables: { input } }),
    signal: AbortSignal.timeout(60_000),
  }).then(
    async (answer) => /"code":"(\w+)"/.exec(await answer.text())?.[1] ?? 'none',
    () => 'cut',
  );
}

async function knock({ url, perSecond }: Extract<KnockTask, { kind: 'knock' }>): Promise<void> {
  const answered: Promise<string>[] = [];
  const start = performance.now();
  while (!over) {
    const due = Math.floor(((performance.now() - start) / 1000) * perSecond);
    while (answered.length < due) answered.push(tryOne(url, answered.length));
    await sleep(5);
  }
  const seconds = (performance.now() - start) / 1000;
  const codes = await Promise.all(answered);
  const share = (code: string) => codes.filter((one) => one === code).length / codes.length;
  tell({
    kind: 'stopped',
    figures: {
      attempts: codes.length,
      perSecond: answered.length / seconds,
      checked: share('sign_in_failed'),
      sentAway: share('too_many'),
    },
  });
}

process.on('message', (task: KnockTask) => {
  over = task.kind === 'stop';
  if (task.kind === 'stop') return;
  tell({ kind: 'knocking' });
  void knock(task);
});
process.once('disconnect', () => process.exit());

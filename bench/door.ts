// The chat of a room while 200 a second try passwords at the door, beside the same chat undisturbed.
import { setTimeout as sleep } from 'node:timers/promises';
import { houseChat, WITHOUT_CHAT_LIMIT, type Chat } from './lib/chat.ts';
import { now } from './lib/listeners.ts';
import { benchHouse } from './lib/page.ts';
import { compare, report } from './lib/report.ts';
import { inTurn, median, percentile, type Figures } from './lib/rounds.ts';

const SOCKETS = 50;
const ROUNDS = 5;
const LINES = 120;
const EVERY_MS = 50;
const PER_SECOND = 200;

const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { id } }';

/** How long lines of a chat took to the last of its sockets, while `beside` happens until it is told to stop. */
async function chat(
  { listeners, say }: Chat,
  beside: (until: AbortSignal) => Promise<Figures>,
): Promise<Figures> {
  const over = new AbortController();
  const other = beside(over.signal);
  const sent: number[] = [];
  const { lastOf } = await listeners.hear(LINES, async () => {
    const start = now();
    const taken: Promise<void>[] = [];
    for (let number = 0; number < LINES; number += 1) {
      await sleep(Math.max(0, start + number * EVERY_MS - now()));
      sent.push(now());
      taken.push(say(number));
    }
    await Promise.all(taken);
  });
  over.abort();
  const delays = sent.map((time, number) => (lastOf.get(number) ?? Number.NaN) - time);
  return { ...(await other), p99Ms: percentile(delays, 0.99), medianMs: median(delays) };
}

/** So many attempts a second with wrong passwords, each for an address that nobody has: it costs as much. Whatever the answer is, it is counted. */
async function knock(url: string, until: AbortSignal): Promise<Figures> {
  const answered: Promise<string>[] = [];
  const start = performance.now();
  while (!until.aborted) {
    const due = Math.floor(((performance.now() - start) / 1000) * PER_SECOND);
    while (answered.length < due) {
      const input = {
        email: `nobody${answered.length % 50}@bench.example`,
        password: `wrong ${answered.length}`,
      };
      answered.push(
        fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: SIGN_IN, variables: { input } }),
          signal: AbortSignal.timeout(60_000),
        }).then(
          async (answer) => /"code":"(\w+)"/.exec(await answer.text())?.[1] ?? 'none',
          () => 'cut',
        ),
      );
    }
    await sleep(5);
  }
  const codes = await Promise.all(answered);
  const share = (code: string) => codes.filter((one) => one === code).length / codes.length;
  return {
    perSecond: answered.length / ((performance.now() - start) / 1000),
    checked: share('sign_in_failed'),
    sentAway: share('too_many'),
  };
}

// Nobody is sent away by a limit here: each attempt is worth a password's whole cost.
const env = { ...WITHOUT_CHAT_LIMIT, SIGN_IN_ATTEMPTS: '10000000' };
await benchHouse({ people: SOCKETS + 1, env }, async (house, world) => {
  const room = await houseChat(house, world, SOCKETS);
  await sleep(2_000);
  try {
    await chat(room, (until) => knock(house.url, until));
    const seen = await inTurn(ROUNDS, {
      ours: () => chat(room, (until) => knock(house.url, until)),
      // What is still being checked is no part of the quiet round.
      raw: async () => {
        await sleep(2_000);
        return chat(room, () => Promise.resolve({}));
      },
    });
    const { perSecond = 0, checked = 0, sentAway = 0 } = seen.ours;
    console.log(
      `${perSecond.toFixed(0)} attempts a second: ${(checked * 100).toFixed(0)} % were checked, ${(sentAway * 100).toFixed(0)} % told to come again`,
    );
    report([
      {
        ...compare(
          'chat while 200 a second try passwords, 99 of 100 lines within',
          seen.ours,
          seen.raw,
          'p99Ms',
          'ms',
        ),
        atMost: 1.5,
      },
      compare('  half of them within', seen.ours, seen.raw, 'medianMs', 'ms'),
    ]);
  } finally {
    room.close();
  }
});

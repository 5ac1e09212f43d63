import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { openHouse, type House } from '../../tools/with-house.ts';
import { ask, type Target } from './load.ts';
import { operationOfWeb } from './operations.ts';
import { startRaw } from './raw.ts';
import { World } from './world.ts';

export const POOL = 10;

/** A house without the demo world that keeps its promises and limits nobody, furnished with `people` members. */
export async function benchHouse<T>(
  { people = 60, env = {} }: { people?: number; env?: Record<string, string> },
  use: (house: House, world: World) => Promise<T>,
): Promise<T> {
  const house = await openHouse({
    demo: false,
    durable: true,
    env: {
      REQUESTS_PER_MINUTE: '100000000',
      LIVE_READS: '100000000',
      DATABASE_POOL: String(POOL),
      ...env,
    },
  });
  const world = await World.of(house.databaseUrl, people);
  try {
    return await use(house, world);
  } finally {
    // After a fault a connection may be out still, and the pool would wait for it for ever.
    await Promise.race([world.leave(), sleep(2_000)]);
    await house.stop();
  }
}

/** One request of the web, for `ask`. */
export async function pageOf(
  house: House,
  world: World,
  operationName: string,
  variables: Record<string, unknown>,
): Promise<Target & { body: string }> {
  const query = await operationOfWeb(operationName);
  return {
    url: `${house.url}/graphql`,
    pid: house.pid(0),
    databasePid: world.databasePid,
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json,application/json;q=0.9',
      'apollo-require-preflight': 'true',
      cookie: world.viewer.cookie,
    },
    body: JSON.stringify({ operationName, variables, query }),
  };
}

/** The same request for a raw server that answers with one statement; checks that it answers the same. */
export async function rawOf(
  house: House,
  ours: Target & { body: string },
  statement: { sql: string; variables: string[] },
): Promise<Target & { stop(): void }> {
  const server = await startRaw('server', { databaseUrl: house.databaseUrl, pool: POOL, ...statement });
  const raw = { ...ours, url: server.url, pid: server.pid, stop: server.stop };
  try {
    const [expected, got] = await Promise.all([ours, raw].map(answer));
    if (!isDeepStrictEqual(got, expected)) {
      const [left, right] = [expected, got].map((side) => JSON.stringify(side).slice(0, 500));
      throw new Error(`The two sides answer differently:\nHearth: ${left}\nraw: ${right}`);
    }
  } catch (error) {
    server.stop();
    throw error;
  }
  return raw;
}

async function answer({ url, headers = {}, body = '' }: Target): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers, body });
  return response.json();
}

/** Lets a side get warm: code compiled, connections open, caches filled. */
export async function warmUp(...targets: Target[]): Promise<void> {
  for (const target of targets) await ask(target, 2);
}

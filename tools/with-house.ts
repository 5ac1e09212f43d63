import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { copyDemo, demoTemplate, type DemoCopy } from './demo-template.ts';
import { startApi, type ApiProcess } from './start/api-process.ts';
import { freePort } from './start/free-port.ts';
import { build, isBuilt } from './start/build-if-stale.ts';
import { startTestServer } from './start/test-server.ts';

export interface HouseOptions {
  /** How many API processes. Default 1; more than one only meet through the database, or Redis if asked for. */
  processes?: number;
  /** Starts a Redis of its own and gives its address to every process. */
  redis?: boolean;
  /** Loads the demo world. Default true. */
  demo?: boolean;
  /** Settings for every process, beside the house's own. */
  env?: Record<string, string>;
  /** Whether the database keeps its promises at a power cut; benchmarks say true. Default false. */
  durable?: boolean;
}

export interface House {
  /** The first process's address. */
  url: string;
  /** Every process's address, in order. */
  urls: string[];
  databaseUrl: string;
  /** The addresses and persons the first process offers to sign in as. */
  hints: string[];
  /** The Redis of this house, when asked for. */
  redis: { url: string; stop(): Promise<void>; start(): Promise<void> } | null;
  /** The system's number of process `index`. */
  pid(index: number): number;
  /** Ends process `index` (default SIGKILL) and waits until it is gone. */
  kill(index: number, signal?: NodeJS.Signals): Promise<void>;
  /** Starts process `index` again at its address; it must have ended. */
  restart(index: number): Promise<void>;
  stop(): Promise<void>;
  /** What the processes have printed so far. */
  printed(): string;
}

/** Runs `use` in a throw-away house (database, API processes, web) and clears it away, whatever happens. */
export async function withHouse<T>(options: HouseOptions, use: (house: House) => Promise<T>): Promise<T> {
  const house = await openHouse(options);
  try {
    return await use(house);
  } finally {
    await house.stop();
  }
}

/** Opens a throw-away house; whoever opens it stops it. Builds what changed first. */
export async function openHouse(options: HouseOptions = {}): Promise<House> {
  // HEARTH_BUILT=1 takes what is built already (npm test has just built it).
  if (!process.env.HEARTH_BUILT && !(await isBuilt())) {
    const failure = await build();
    if (failure) throw new Error(failure);
  }
  const toStop: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const step of toStop.splice(0).reverse()) await step();
  };
  try {
    return await furnish(options, toStop, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function furnish(
  options: HouseOptions,
  toStop: (() => Promise<unknown>)[],
  stop: () => Promise<void>,
): Promise<House> {
  const database = await demoOrEmpty(options);
  toStop.push(database.drop);
  const files = await mkdtemp(join(tmpdir(), 'hearth-files-'));
  toStop.push(() => rm(files, { recursive: true, force: true }));
  const redis = options.redis ? await startRedis() : null;
  if (redis) toStop.push(redis.remove);

  let text = '';
  const ports: number[] = [];
  while (ports.length < (options.processes ?? 1)) {
    const port = await freePort();
    if (!ports.includes(port)) ports.push(port);
  }
  const urls = ports.map((port) => `http://127.0.0.1:${port}`);
  const launch = (index: number): ApiProcess =>
    startApi({
      env: {
        DATABASE_URL: database.url,
        REDIS_URL: redis?.url ?? '',
        NODE_ENV: 'test',
        HOST: '127.0.0.1',
        PORT: String(ports[index]),
        PUBLIC_URL: urls[index],
        LOG_LEVEL: 'warn',
        DEMO_WORLD: String(options.demo ?? true),
        FILES_FOLDER: files,
        ...options.env,
      },
      print: (chunk) => (text += chunk),
    });

  const processes: ApiProcess[] = [];
  toStop.push(() => Promise.all(processes.map((api) => api.stop())));
  let hints: string[] = [];
  for (const index of ports.keys()) {
    const api = launch(index);
    processes.push(api);
    const ready = await api.ready.catch((error: Error) => {
      throw new Error(`${error.message}\n${text}`);
    });
    if (index === 0) hints = ready.hints;
  }
  const at = (index: number): ApiProcess => {
    const api = processes[index];
    if (!api) throw new Error(`This house has no process ${index}`);
    return api;
  };
  return {
    url: urls[0] ?? '',
    urls,
    databaseUrl: database.url,
    hints,
    redis,
    pid: (index) => at(index).pid,
    kill: async (index, signal = 'SIGKILL') => {
      at(index).kill(signal);
      await at(index).ended;
    },
    restart: async (index) => {
      await at(index).ended;
      processes[index] = launch(index);
      await at(index).ready;
    },
    stop,
    printed: () => text,
  };
}

/** A copy of the demo world where one has been made; otherwise a server of its own, whose first process fills it. */
async function demoOrEmpty({ demo = true, durable = false }: HouseOptions): Promise<DemoCopy> {
  const template = demoTemplate();
  if (template && demo && !durable) return copyDemo(template);
  const server = await startTestServer({ fast: !durable });
  return { url: server.url, drop: server.stop };
}

async function startRedis() {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'hearth-redis-'));
  let server: ChildProcess | undefined;
  const start = async () => {
    const args = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--dir',
      folder,
      '--save',
      '',
      '--appendonly',
      'no',
    ];
    server = spawn('redis-server', args, { stdio: 'ignore' });
    const failed = new Promise<never>((_, reject) => server?.once('error', reject));
    failed.catch(() => {});
    while (!(await Promise.race([answers(port), failed]))) await sleep(20);
  };
  const end = async () => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const gone = new Promise((resolve) => server?.once('exit', resolve));
    server.kill('SIGKILL');
    await gone;
  };
  await start();
  const remove = async () => {
    await end();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `redis://127.0.0.1:${port}`, start, stop: end, remove };
}

/** Whether something listens there. */
export function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

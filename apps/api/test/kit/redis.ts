import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createClient } from 'redis';
import { freePort } from '../../../../tools/start/free-port.js';

/** A real Redis of a test's own; it can be killed and come back at the same address. */
export interface OwnRedis {
  url: string;
  start(): Promise<void>;
  kill(): Promise<void>;
}

/** Starts one; needs `redis-server` on the path (Jest leaves `*.redis.test.ts` out where there is none). */
export async function ownRedis(): Promise<OwnRedis> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server: ChildProcess | undefined;
  const start = async () => {
    server = spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
      {
        stdio: 'ignore',
      },
    );
    for (;;) {
      const client = createClient({ url, socket: { reconnectStrategy: false } }).on('error', () => undefined);
      try {
        await client.connect();
        client.destroy();
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    }
  };
  await start();
  return {
    url,
    start,
    async kill() {
      if (!server) return;
      const gone = once(server, 'exit');
      server.kill('SIGKILL');
      await gone;
      server = undefined;
    },
  };
}

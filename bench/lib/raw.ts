import { fork, type Serializable } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A server of the raw side, in a process of its own. */
export interface RawServer {
  url: string;
  pid: number;
  stop(): void;
}

/** Starts `bench/raw/<name>.ts`, gives it its task and waits until it listens. */
export async function startRaw(name: string, task: Serializable): Promise<RawServer> {
  const child = fork(join(import.meta.dirname, `../raw/${name}.ts`));
  child.send(task);
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => child.kill() };
}

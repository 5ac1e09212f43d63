import autocannon from 'autocannon';
import type { Figures } from './rounds.ts';
import { cpuMs, cpuMsOfChildren } from './process-use.ts';

export interface Target {
  url: string;
  /** Of the server, for the processor time of one request. */
  pid: number;
  /** Of the database server, for its part. */
  databasePid?: number;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  /** Makes each request anew, instead of `headers` and `body`. */
  next?: () => { headers: Record<string, string>; body: string };
}

const CONNECTIONS = 10;

/** Asks one thing over and over on ten connections; throws if any answer was not a 200. */
export async function ask(target: Target, seconds: number): Promise<Figures> {
  const { url, pid, databasePid = 0, method = 'POST', headers = {}, body, next } = target;
  const before = await Promise.all([cpuMs(pid), cpuMsOfChildren(databasePid)]);
  const result = await autocannon({
    url,
    method,
    headers,
    connections: CONNECTIONS,
    duration: seconds,
    ...(body !== undefined && { body }),
    ...(next && {
      requests: [{ setupRequest: (request: autocannon.Request) => ({ ...request, ...next() }) }],
    }),
  });
  const after = await Promise.all([cpuMs(pid), cpuMsOfChildren(databasePid)]);
  const answered = result['2xx'];
  if (result.errors > 0 || result.non2xx > 0 || answered === 0) {
    throw new Error(`${url}: ${result.errors} errors, ${result.non2xx} refusals, ${answered} answers`);
  }
  return {
    perSecond: answered / result.duration,
    p99Ms: result.latency.p99,
    cpuMs: (after[0] - before[0]) / answered,
    databaseMs: (after[1] - before[1]) / answered,
    bytes: result.throughput.total / answered,
  };
}

import { fork } from 'node:child_process';
import { join } from 'node:path';
import { apiMain, checkout, ownFolder } from './paths.ts';
import { Fault } from './fault.ts';

export interface ApiReady {
  url: string;
  /** Whom to sign in as, and the like. */
  hints: string[];
}

export interface ApiEnd {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface ApiProcess {
  pid: number;
  /** Rejects with a Fault when the API ends before it serves. */
  ready: Promise<ApiReady>;
  ended: Promise<ApiEnd>;
  kill(signal: NodeJS.Signals): void;
  /** Asks it to finish and waits; after 15 seconds it is ended. */
  stop(): Promise<ApiEnd>;
}

export interface ApiOptions {
  env: Record<string, string | undefined>;
  /** Hears one line per step. */
  say?: (step: string) => void;
  /** Hears what it prints; without it, it prints to our own output. */
  print?: (text: string) => void;
  args?: string[];
}

/** What the API tells whoever started it. */
interface ApiMessage {
  step?: string;
  ready?: ApiReady;
  fault?: string;
}

/** Starts one API process from what was built. */
export function startApi({ env, say, print, args = [] }: ApiOptions): ApiProcess {
  const child = fork(apiMain, args, {
    cwd: checkout,
    // Compiled code is kept between starts: a third of a second of the three that a warm start may take.
    env: { NODE_COMPILE_CACHE: join(ownFolder, 'compiled'), ...process.env, ...env },
    execArgv: ['--enable-source-maps'],
    silent: print !== undefined,
    // A group of its own: after Ctrl-C we stop it ourselves, in order.
    detached: process.platform !== 'win32',
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => print?.(chunk.toString()));
  }
  let fault = '';
  const ended = new Promise<ApiEnd>((resolve) => {
    child.once('error', (error) => (fault ||= error.message));
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  const ready = new Promise<ApiReady>((resolve, reject) => {
    child.on('message', (message: ApiMessage) => {
      if (message.step) say?.(message.step);
      if (message.fault) fault = message.fault;
      if (message.ready) resolve(message.ready);
    });
    void ended.then((end) =>
      reject(new Fault(fault || `The API stopped before it was ready (${endLine(end)}).`)),
    );
  });
  ready.catch(() => {});
  return {
    pid: child.pid ?? 0,
    ready,
    ended,
    kill: (signal) => void child.kill(signal),
    stop: async () => {
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 15_000);
      const end = await ended;
      clearTimeout(patience);
      return end;
    },
  };
}

/** How a process ended, in words. */
export function endLine({ code, signal }: ApiEnd): string {
  return signal ? `ended by ${signal}` : `exit code ${code}`;
}

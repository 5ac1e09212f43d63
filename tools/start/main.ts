import { join, resolve } from 'node:path';
import { startApi, endLine, type ApiProcess } from './api-process.ts';
import { build, isBuilt } from './build-if-stale.ts';
import { startDatabase, type RunningDatabase } from './embedded-postgres.ts';
import { Fault, faultLine, stoppedFault } from './fault.ts';
import { ownFolder } from './paths.ts';
import { portProblem } from './free-port.ts';
import { listenForStop } from './signals.ts';

/** `npm start`: builds what changed, brings the database unless DATABASE_URL names one, runs the API until Ctrl-C. */
export async function start(): Promise<void> {
  let database: RunningDatabase | undefined;
  let api: ApiProcess | undefined;
  const stop = listenForStop(() => api?.kill('SIGKILL'));
  try {
    const settings = await checkSettings();
    if (!(await isBuilt())) await buildOrExplain(stop);
    if (stop.aborted) return;
    if (!settings.databaseUrl) database = await bringDatabase();
    if (stop.aborted) return;
    api = startApi({ env: settings.apiEnv(settings.databaseUrl || database?.url), say });
    stop.addEventListener('abort', () => api?.kill('SIGTERM'));
    const ready = await api.ready;
    console.log(['', `Hearth is at ${ready.url}`, ...ready.hints, 'Stop it with Ctrl-C.', ''].join('\n'));
    await serveUntilStopped(api, database, stop);
  } catch (error) {
    if (!stop.aborted) {
      console.error(faultLine(error));
      process.exitCode = 1;
    }
  } finally {
    if (stop.aborted) say('Stopping');
    await api?.stop();
    await database?.stop();
  }
  process.exit();
}

/** One line per step. */
export function say(step: string): void {
  console.log(`· ${step}`);
}

interface Settings {
  databaseUrl: string;
  apiEnv(databaseUrl: string | undefined): Record<string, string | undefined>;
}

/** Finds at once what would only be found after the build: the API checks every setting again itself. */
export async function checkSettings(): Promise<Settings> {
  const {
    DATABASE_URL: databaseUrl = '',
    NODE_ENV,
    DEMO_WORLD,
    HOST = '127.0.0.1',
    LOG_LEVEL = 'warn',
  } = process.env;
  const production = NODE_ENV === 'production';
  if (production && !databaseUrl) {
    throw new Fault(
      'With NODE_ENV=production Hearth needs a database of its own: set DATABASE_URL to a PostgreSQL 18 (see docs/running.md).',
    );
  }
  const port = process.env.PORT ?? '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    throw new Fault(`PORT is "${port}", and should be a number from 1 to 65535.`);
  }
  const problem = await portProblem(Number(port), HOST);
  if (problem) throw new Fault(portFault(problem, port, HOST));
  return {
    databaseUrl,
    apiEnv: (url) => ({
      DATABASE_URL: url,
      PORT: port,
      HOST,
      LOG_LEVEL,
      DEMO_WORLD: DEMO_WORLD ?? String(!production),
    }),
  };
}

function portFault(problem: string, port: string, host: string): string {
  const another = `Stop that program, or choose another port: PORT=${Number(port) + 1} npm start`;
  if (problem === 'EADDRINUSE') return `Port ${port} is taken by another program. ${another}`;
  if (problem === 'EACCES')
    return `Your account may not use port ${port}. Choose one above 1023: PORT=3000 npm start`;
  return `Hearth cannot listen on ${host}:${port} (${problem}). Check HOST and PORT.`;
}

export async function bringDatabase(): Promise<RunningDatabase> {
  return startDatabase({ folder: resolve(process.env.HEARTH_DATA || join(ownFolder, 'postgres')), say });
}

export async function buildOrExplain(stop: AbortSignal): Promise<void> {
  say('Building the API and the web (only after a change)');
  const failure = await build(stop);
  if (!failure || stop.aborted) return;
  console.error(failure);
  throw new Fault('The build failed; what it said stands above.');
}

async function serveUntilStopped(
  api: ApiProcess,
  database: RunningDatabase | undefined,
  stop: AbortSignal,
): Promise<void> {
  const databaseGone = database?.gone.then(() => 'database' as const) ?? new Promise<never>(() => {});
  const end = await Promise.race([api.ended, databaseGone]);
  if (stop.aborted) return;
  if (end === 'database') {
    throw await stoppedFault(database?.folder ?? '');
  }
  throw new Fault(
    `The API stopped by itself (${endLine(end)}). Start again to go on; nothing that was stored is lost.`,
  );
}

import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { endLine, startApi, type ApiProcess } from './api-process.ts';
import { runNx } from './build-if-stale.ts';
import { buildApi } from './build-api.ts';
import { faultLine } from './fault.ts';
import { freePort } from './free-port.ts';
import { bringDatabase, checkSettings, say } from './main.ts';
import { checkout } from './paths.ts';
import { listenForStop } from './signals.ts';

const WATCHED = ['apps/api/src', 'migrations', 'libs/shared/src'];

/** `npm run dev`: Vite serves the page on PORT and passes what is the API's on to it; the API restarts when its sources change. */
export async function develop(): Promise<void> {
  const toStop: (() => Promise<unknown> | void)[] = [];
  const stop = listenForStop(() => process.exit(1));
  try {
    const settings = await checkSettings();
    const port = Number(process.env.PORT ?? 3000);
    const url = `http://localhost:${port}`;
    const database = settings.databaseUrl ? null : await bringDatabase();
    if (database) toStop.push(() => database.stop());

    const apiPort = String(await freePort());
    process.env.HEARTH_API_ORIGIN = `http://127.0.0.1:${apiPort}`;
    const api = new RestartingApi({
      ...settings.apiEnv(settings.databaseUrl || database?.url),
      HOST: '127.0.0.1',
      PORT: apiPort,
      PUBLIC_URL: url,
    });
    toStop.push(() => api.stop());
    await api.change(true);

    const page = await createServer({
      configFile: join(checkout, 'apps/web/vite.config.ts'),
      server: { port, strictPort: true, host: process.env.HOST ?? '127.0.0.1' },
    });
    toStop.push(() => page.close());
    await page.listen();
    const watchers = WATCHED.map((folder) =>
      onChange(join(checkout, folder), (file) => api.change(file.startsWith('libs'))),
    );
    toStop.push(() => watchers.forEach((watcher) => watcher.close()));
    console.log(
      ['', `Hearth is at ${url}`, ...api.hints, 'It follows your changes. Stop it with Ctrl-C.', ''].join(
        '\n',
      ),
    );
    if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve));
  } catch (error) {
    if (!stop.aborted) {
      console.error(faultLine(error));
      process.exitCode = 1;
    }
  } finally {
    if (stop.aborted) say('Stopping');
    for (const step of toStop.reverse()) await step();
  }
  process.exit();
}

/** One API process that is built and started anew after a change; changes that come meanwhile are taken together. */
class RestartingApi {
  hints: string[] = [];
  private api: ApiProcess | undefined;
  private working: Promise<void> = Promise.resolve();
  private waiting = false;
  private sharedToo = false;
  private readonly env: Record<string, string | undefined>;

  constructor(env: Record<string, string | undefined>) {
    this.env = env;
  }

  change(sharedToo: boolean): Promise<void> {
    this.sharedToo ||= sharedToo;
    if (this.waiting) return this.working;
    this.waiting = true;
    this.working = this.working.then(async () => {
      this.waiting = false;
      await this.renew();
    });
    return this.working;
  }

  async stop(): Promise<void> {
    await this.working;
    await this.api?.stop();
  }

  private async renew(): Promise<void> {
    const began = Date.now();
    const shared = this.sharedToo;
    this.sharedToo = false;
    const failure = shared ? await runNx(['run', '@hearth/shared:build']) : '';
    if (failure) console.error(failure);
    // What does not compile leaves the running API as it is.
    if (failure || !(await buildApi())) return say('Waiting for the next change');
    await this.api?.stop();
    const api = startApi({ env: this.env, say: this.api ? undefined : say });
    const again = this.api !== undefined;
    this.api = api;
    try {
      this.hints = (await api.ready).hints;
      if (again) say(`The API is back with your change (${Date.now() - began} ms)`);
    } catch (error) {
      console.error(faultLine(error));
      return say('Waiting for the next change');
    }
    void api.ended.then((end) => {
      if (this.api === api && !this.waiting && end.code !== 0)
        say(`The API stopped (${endLine(end)}); it starts with the next change`);
    });
  }
}

/** Hears a folder's changes, those that come within 80 ms together. */
function onChange(folder: string, changed: (file: string) => Promise<void>): FSWatcher {
  let timer: NodeJS.Timeout | undefined;
  return watch(folder, { recursive: true }, (_kind, name) => {
    if (!name || /\.test\.ts$|~$|^\./.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void changed(join(folder, name).slice(checkout.length + 1)), 80);
  });
}

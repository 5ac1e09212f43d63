import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { ownDatabase } from '../../apps/api/test/kit/database.ts';
import { build, isBuilt } from '../start/build-if-stale.ts';
import { freePort } from '../start/free-port.ts';
import { apiMain } from '../start/paths.ts';

// The API as somebody starts it by hand: `node apps/api/dist/src/main.js` with nothing but a database.

test('started by hand it has the web, and is ready only once the demo world is there', async () => {
  if (!process.env['HEARTH_BUILT'] && !(await isBuilt())) expect(await build()).toBe('');
  const database = await ownDatabase(null);
  const port = await freePort();
  const { WEB_DIST: _, ...env } = process.env;
  const api = spawn(process.execPath, [apiMain], {
    env: { ...env, DATABASE_URL: database.url, PORT: String(port), DEMO_WORLD: 'true', LOG_LEVEL: 'fatal' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(api, 'close');
  let printed = '';
  api.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  try {
    const url = `http://127.0.0.1:${port}`;
    const statuses = new Set<number>();
    while (!statuses.has(200)) {
      if (api.exitCode !== null) throw new Error(printed);
      const status = await fetch(`${url}/health/ready`).then(
        (response) => response.status,
        () => 0,
      );
      if (status === 503) {
        // It may open between the two questions.
        const page = await fetch(url);
        expect([page.status, (await page.text()).slice(0, 17)]).toEqual(
          page.status === 503 ? [503, 'Hearth is opening'] : [200, '<!doctype html>\n<'],
        );
      }
      statuses.add(status);
      await sleep(10);
    }
    expect(statuses).toContain(503);
    const signIn = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `mutation { signIn(input: { email: "noor.haddad@demo.hearth.example", password: "a quiet staff room" }) { id } }`,
      }),
    });
    expect(await signIn.json()).toMatchObject({ data: { signIn: { id: expect.any(String) } } });
    const page = await fetch(url);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(printed).toContain('Hearth is open at');
  } finally {
    api.kill('SIGTERM');
    await ended;
    await database.drop();
  }
});

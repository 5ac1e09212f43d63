import { torture, TORTURE_SETTINGS } from '../../../../../proof/torture/run.js';
import { startApi, type ApiProcess } from '../../../../../tools/start/api-process.js';
import { freePort } from '../../../../../tools/start/free-port.js';
import { ownDatabase } from '../../../test/kit/database.js';

test('50 clients, 2,000 messages, cut lines and two kill -9: nothing lost, nothing doubled, no gap, one order', async () => {
  const database = await ownDatabase();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...TORTURE_SETTINGS,
    DATABASE_URL: database.url,
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'error',
    REDIS_URL: '',
    DEMO_WORLD: 'false',
    MIGRATE_ON_START: 'false',
  };
  let printed = '';
  const launch = () => startApi({ env, print: (text) => (printed += text) });
  let api: ApiProcess = launch();
  try {
    await api.ready;
    const { faults, ...counts } = await torture(
      {
        databaseUrl: database.url,
        urls: [url],
        kill: async () => {
          api.kill('SIGKILL');
          await api.ended;
        },
        restart: async () => {
          api = launch();
          await api.ready;
        },
      },
      { clients: 50, messages: 2_000, kills: 2 },
    );
    process.stdout.write(`chat torture: ${JSON.stringify(counts)}\n`);
    expect(faults).toEqual([]);
    expect(printed).toBe('');
    expect(counts).toMatchObject({ stored: 2_000, kills: 2 });
    expect(counts.revs).toBe(2_000 + counts.edits + counts.undos);
    expect(Math.min(counts.edits, counts.undos, counts.cuts, counts.retries)).toBeGreaterThan(10);
  } finally {
    await api.stop();
    await database.drop();
  }
});

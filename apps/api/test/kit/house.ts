import 'reflect-metadata';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import type { ClientMessages, ServerMessages } from '@hearth/shared';
import { openHouse, type RunningHouse } from '../../src/app/house.js';
import { readConfig } from '../../src/platform/config/config.js';
import { Db } from '../../src/platform/db/db.js';
import { Beat } from '../../src/platform/realtime/beat.js';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import { ownDatabase, type OwnDatabase } from './database.js';

export type ClientSocket = Socket<ServerMessages, ClientMessages>;

/** The real application on a database of its own. */
export interface House {
  readonly url: string;
  readonly databaseUrl: string;
  readonly db: Db;
  readonly running: RunningHouse;
  /** One beat of the realtime clock, now. */
  beat(): Promise<void>;
  /** Starts working through the jobs (they rest otherwise). */
  startJobs(): Promise<void>;
  /** A connected socket with this cookie; closed with the house. Rejects with the server's reason. */
  socket(cookie: string, headers?: Record<string, string>): Promise<ClientSocket>;
  close(): Promise<void>;
}

/**
 * Opens a house for one test file. `settings` override the environment; limits are generous unless told. `on` puts a
 * second process's house on the same database; `opening` leaves its doors shut; `prepare` is given the address of the database
 * before anything uses it.
 */
export async function aHouse(
  settings: Record<string, string> = {},
  on?: House,
  { opening = false, prepare }: { opening?: boolean; prepare?: (databaseUrl: string) => Promise<void> } = {},
): Promise<House> {
  const database: OwnDatabase = on
    ? { url: on.databaseUrl, drop: () => Promise.resolve() }
    : await ownDatabase();
  await prepare?.(database.url);
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    PORT: '0',
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'fatal',
    MIGRATE_ON_START: 'false',
    REQUESTS_PER_MINUTE: '1000000',
    LIVE_READS: '1000000',
    SIGN_IN_ATTEMPTS: '1000',
    CHAT_LIMIT: '1000',
    FLAGS_PER_HOUR: '1000',
    APPLICATIONS_PER_HOUR: '10000',
    BEAT_MS: '300',
    FILES_FOLDER: join(tmpdir(), `hearth-files-${process.pid}`),
    ...settings,
  });
  const running = await openHouse(config, { runJobs: false });
  if (!opening) running.open();
  const sockets: ClientSocket[] = [];
  return {
    url: running.url,
    databaseUrl: database.url,
    db: running.app.get(Db),
    running,
    beat: () => running.app.get(Beat).now(),
    startJobs: () => running.app.get(Jobs).start(),
    socket: (cookie, headers = {}) =>
      new Promise((resolve, reject) => {
        const socket: ClientSocket = io(running.url, {
          transports: ['websocket'],
          forceNew: true,
          reconnection: false,
          extraHeaders: { cookie, ...headers },
        });
        sockets.push(socket);
        socket.once('connect', () => resolve(socket));
        socket.once('connect_error', reject);
      }),
    async close() {
      for (const socket of sockets) socket.disconnect();
      await running.stop();
      await database.drop();
    },
  };
}

import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DiscoveryService, MetadataScanner, NestFactory, Reflector } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import { doors, type Door } from '../platform/access/check-rules.js';
import { onlyOurPages } from '../platform/access/origin.js';
import type { Config } from '../platform/config/config.js';
import { Doors } from '../platform/health/health.controller.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { createLog, NestLog } from '../platform/log/logger.js';
import { requestLog } from '../platform/log/request-log.js';
import { Turnstile } from '../platform/operations/turnstile.js';
import { Gateway } from '../platform/realtime/gateway.js';
import { AppModule } from './app.module.js';
import { protect, serveWeb, waitAtTheDoor } from './web-host.js';

/** An answer that fits one packet gains nothing by being packed, in bytes. */
const ONE_PACKET = 1_400;

/** The house as it stands and serves. */
export interface RunningHouse {
  app: NestExpressApplication;
  url: string;
  /** Everything that can be reached from outside, with its rule. */
  doors: Door[];
  /** Lets people in; until then everything but health answers that it is not open yet. */
  open(): void;
  /** Finishes what is under way, tells sockets to come back, closes everything. */
  stop(): Promise<void>;
}

/** Builds the house from its settings and listens; `open` lets people in. Throws before listening if anything states no rule. */
export async function openHouse(config: Config, options: { runJobs: boolean }): Promise<RunningHouse> {
  const log = createLog(config.LOG_LEVEL);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.of(config), {
    logger: new NestLog(log),
    abortOnError: false,
    bodyParser: false,
    forceCloseConnections: true,
  });
  const everyDoor = doors(app.get(DiscoveryService), app.get(MetadataScanner), app.get(Reflector));
  app.disable('x-powered-by');
  // Files bring their own; of an answer to one person it would be a hash made for nothing.
  app.disable('etag');
  app.set('trust proxy', config.TRUST_PROXY);
  app.useBodyParser('json', { limit: '200kb' });
  app.use(requestLog(log));
  protect(app, config);
  const state = app.get(Doors);
  waitAtTheDoor(app, state);
  app.use('/graphql', onlyOurPages(config), app.get(Turnstile).pass);
  // The built web is packed already; the socket packs nothing.
  app.use('/graphql', compression({ threshold: ONE_PACKET, level: 4 }));
  const web = config.WEB_DIST;
  if (web && existsSync(join(web, 'index.html'))) serveWeb(app, web);
  app.get(Gateway).listen(app.getHttpServer());
  await app.listen(config.PORT, config.HOST);
  if (options.runJobs) await app.get(Jobs).start();
  const { port } = app.getHttpServer().address() as AddressInfo;
  const host = config.HOST === '0.0.0.0' || config.HOST === '::' ? 'localhost' : config.HOST;
  return {
    app,
    url: config.PUBLIC_URL ?? `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`,
    doors: everyDoor,
    open() {
      if (state.state === 'opening') state.state = 'open';
    },
    async stop() {
      state.state = 'closing';
      app.get(Gateway).farewell();
      await app.close();
    },
  };
}

import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { EventEmitter } from 'node:events';
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { Server } from 'socket.io';
import { hashOfSecret } from '../access/secrets.js';
import { readSignInCookie } from '../access/sign-in-cookie.js';
import { isOurOrigin } from '../access/origin.js';
import { isGuest, ViewerSource } from '../access/viewer.js';
import { Config } from '../config/config.js';
import { Redis } from '../redis/redis.js';
import { metrics } from '../health/metrics.js';
import { Beat } from './beat.js';
import { Realtime } from './realtime.js';
import type { HearthServer } from './socket-context.js';

/**
 * A broadcast's frame is built once for all sockets, head and body apart; together they go out in one plain write instead
 * of a gathering one each time.
 */
function joinFrame({ options }: { options?: { wsPreEncodedFrame?: Buffer[] } }): void {
  const frame = options?.wsPreEncodedFrame;
  if (frame && frame.length > 1) frame.splice(0, frame.length, Buffer.concat(frame));
}

/** Opens the socket server on the HTTP server: who may connect, which adapter, and how it stops. */
@Injectable()
export class Gateway implements OnApplicationShutdown {
  private readonly log = new Logger('gateway');
  private server: HearthServer | undefined;

  constructor(
    private readonly config: Config,
    private readonly viewers: ViewerSource,
    private readonly realtime: Realtime,
    private readonly beat: Beat,
    private readonly redis: Redis,
  ) {}

  listen(http: HttpServer): void {
    const server: HearthServer = new Server(http, {
      path: '/socket.io',
      serveClient: false,
      perMessageDeflate: false,
      maxHttpBufferSize: 100_000,
      pingInterval: 20_000,
      pingTimeout: 20_000,
      allowRequest: (request, answer) => answer(null, isOurOrigin(request, this.config)),
      ...(this.redis.client && { adapter: createAdapter(this.redis.client) }),
    });
    server.engine.on('connection', (connection: EventEmitter) => connection.on('packetCreate', joinFrame));
    server.use((socket, next) => {
      const secret = this.secretOf(socket.request);
      void (secret === null ? Promise.resolve(null) : this.viewers.bySecret(secret))
        .then((viewer) => {
          if (!viewer || secret === null) return next(new Error('signed_out'));
          socket.data.viewer = viewer;
          socket.data.secret = hashOfSecret(secret).toString('hex');
          socket.data.channels = new Set();
          socket.data.turns = new Map();
          socket.data.underWay = 0;
          return next();
        })
        .catch((error: unknown) => {
          this.log.error({ err: error }, 'a handshake failed');
          next(new Error('internal'));
        });
    });
    server.on('connection', (socket) => {
      metrics.sockets.inc();
      socket.on('disconnect', () => metrics.sockets.dec());
      // Nothing is for a guest but what they ask for.
      if (!isGuest(socket.data.viewer)) void socket.join(`person:${socket.data.viewer.personId}`);
    });
    this.server = server;
    this.realtime.attach(server);
    this.beat.start();
  }

  private secretOf(request: IncomingMessage): string | null {
    return readSignInCookie(request.headers.cookie, this.config.secure) || null;
  }

  /** Tells this process's sockets to come back (to another process, or to this one anew), spread over two seconds. */
  farewell(): void {
    for (const socket of this.realtime.sockets()) {
      socket.emit('come.back', { inMs: Math.round(Math.random() * 2_000) });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.server?.local.disconnectSockets(true);
    await this.server?.close();
  }
}

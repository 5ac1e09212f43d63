import { Injectable, Logger } from '@nestjs/common';
import type { Channel, ServerMessages } from '@hearth/shared';
import { orGone } from '../access/gone-meanwhile.js';
import { RefusalError } from '../access/refusal-error.js';
import type { AccessRule } from '../access/allow.js';
import { ViewerSource } from '../access/viewer.js';
import { metrics } from '../health/metrics.js';
import { RateLimits } from '../limits/rate-limits.js';
import { noteSecurity } from '../log/security-log.js';
import { channelOf, type ChannelKind } from './channel-kind.js';
import type {
  AnswerOf,
  BodyOf,
  ClientMessageName,
  HearthServer,
  HearthSocket,
  LineChange,
} from './socket-context.js';

/** Use is noted no more often. */
const NOTED_EVERY_MS = 300_000;

/** Most messages of one socket that wait for their answers: far above what the web does. */
const MOST_UNDER_WAY = 500;

interface Handler {
  rule: AccessRule;
  answer(socket: HearthSocket, body: unknown): Promise<object>;
}

/**
 * The push side: which channels there are, what clients may say, and how a message reaches a channel. Nothing here is
 * shared between processes except through the adapter, and nothing depends on a push arriving (see `Heads`).
 */
@Injectable()
export class Realtime {
  private readonly refused = new WeakSet<HearthSocket>();
  private readonly log = new Logger('realtime');
  readonly kinds = new Map<string, ChannelKind>();
  readonly handlers = new Map<string, Handler>();
  /** The latest `rev` pushed by this process to each channel since the last beat. */
  private pushedRevs = new Map<Channel, number>();
  private server: HearthServer | undefined;

  constructor(
    private readonly viewers: ViewerSource,
    private readonly limits: RateLimits,
  ) {}

  /** A feature brings a kind of channel. */
  register(kind: ChannelKind): void {
    this.kinds.set(kind.prefix, kind);
  }

  /** A feature brings a message clients may say, with its rule. `parse` throws a refusal on a malformed body. */
  onMessage<Name extends ClientMessageName>(
    name: Name,
    rule: AccessRule,
    parse: (body: unknown) => BodyOf<Name>,
    answer: (socket: HearthSocket, body: BodyOf<Name>) => Promise<AnswerOf<Name>>,
  ): void {
    this.handlers.set(name, { rule, answer: (socket, body) => answer(socket, parse(body)) });
  }

  /** For the gateway: binds a socket's messages to their handlers. */
  attach(server: HearthServer): void {
    this.server = server;
    server.on('connection', (socket) => {
      for (const [name, handler] of this.handlers) {
        socket.on(
          name as ClientMessageName,
          ((body: unknown, ack: unknown) => {
            if (typeof ack === 'function')
              void this.answer(handler, socket, body, ack as (answer: object) => void);
          }) as never,
        );
      }
      socket.on('disconnecting', () => {
        for (const channel of socket.data.channels) void this.leave(socket, channel);
      });
    });
  }

  private async answer(handler: Handler, socket: HearthSocket, body: unknown, ack: (answer: object) => void) {
    socket.data.underWay += 1;
    try {
      if (socket.data.underWay > MOST_UNDER_WAY) throw new RefusalError('too_many', { retryAfterSeconds: 1 });
      if (!handler.rule.admits(socket.data.viewer))
        throw new RefusalError('not_allowed', { who: handler.rule.who });
      this.noteUse(socket);
      ack({ ok: true, ...(await handler.answer(socket, body)) });
    } catch (thrown) {
      const error = orGone(thrown, socket.data.viewer.personId);
      if (error instanceof RefusalError) {
        this.noteRefused(socket, error);
        ack({ ok: false, ...error.refusal });
      } else {
        this.log.error({ err: error }, 'a socket message failed');
        ack({ ok: false, code: 'internal' });
      }
    } finally {
      socket.data.underWay -= 1;
    }
  }

  /** Once of each socket: what is tried again is tried by the same one. */
  private noteRefused(socket: HearthSocket, { refusal }: RefusalError): void {
    if (refusal.code !== 'not_allowed' || this.refused.has(socket)) return;
    this.refused.add(socket);
    noteSecurity('not_allowed', { personId: socket.data.viewer.personId, what: 'socket' });
  }

  /** Whoever talks in a room for an hour asks nothing over HTTP meanwhile. */
  private noteUse({ data }: HearthSocket): void {
    const now = Date.now();
    data.notedAt ??= now;
    if (now - data.notedAt < NOTED_EVERY_MS) return;
    data.notedAt = now;
    void this.viewers.noteUse(data.viewer.signInId);
  }

  /**
   * Lets a socket hear a channel, after asking the policy with the viewer as the database has it now. From this
   * moment nothing committed is missed: what was committed before is for the caller to read afterwards.
   */
  async enter(socket: HearthSocket, kind: ChannelKind, id: string): Promise<void> {
    const channel = channelOf(kind.prefix, id);
    await this.inTurn(socket, channel, async () => {
      await this.countRead(socket);
      const signInId = socket.data.viewer.signInId;
      const viewer = (await this.viewers.bySignIns([signInId])).get(signInId);
      if (!viewer) throw new RefusalError('signed_out');
      socket.data.viewer = viewer;
      await kind.admit(viewer, id);
      await socket.join(channel);
      socket.data.channels.add(channel);
      try {
        // What was asked for another channel meanwhile, or a beat, may have brought a newer viewer.
        if (socket.data.viewer.accessEpoch !== viewer.accessEpoch) await kind.admit(socket.data.viewer, id);
        await kind.entered?.(socket.id, id, viewer);
      } catch (error) {
        await this.forget(socket, channel);
        throw error;
      }
      // The line was cut meanwhile, and this channel was not among those it was in.
      if (!socket.connected) await this.forget(socket, channel);
    });
  }

  /** Counts a question for lines against what one person may ask for; entering a channel counts by itself. */
  countRead(socket: HearthSocket): Promise<void> {
    return this.limits.take('live-read', socket.data.viewer.personId);
  }

  leave(socket: HearthSocket, channel: Channel): Promise<void> {
    return this.inTurn(socket, channel, () => this.forget(socket, channel));
  }

  /** Does this after whatever is under way with the socket and the channel. */
  private inTurn(socket: HearthSocket, channel: Channel, work: () => Promise<void>): Promise<void> {
    const { turns } = socket.data;
    const done = (turns.get(channel) ?? Promise.resolve()).then(work);
    const turn = done
      .catch(() => undefined)
      .then(() => {
        if (turns.get(channel) === turn) turns.delete(channel);
      });
    turns.set(channel, turn);
    return done;
  }

  private async forget(socket: HearthSocket, channel: Channel): Promise<void> {
    await socket.leave(channel);
    if (!socket.data.channels.delete(channel)) return;
    const [prefix = '', id = ''] = channel.split(':');
    await this.kinds
      .get(prefix)
      ?.left?.(socket.id, id)
      .catch((error: unknown) => this.log.warn({ err: error }, 'leaving'));
  }

  /** Pushes to everyone on a channel, or once to all who are on some of many, whatever process they are on. */
  emit<Name extends keyof ServerMessages>(
    channel: Channel | Channel[],
    name: Name,
    ...body: Parameters<ServerMessages[Name]>
  ): void {
    metrics.pushed.inc();
    this.server?.to(channel).emit(name, ...body);
  }

  /** Pushes a change of a line to everyone on its channel. */
  emitLine(channel: Channel, change: LineChange): void {
    const { name, line } = change;
    this.emit(channel, name, ...([line] as Parameters<ServerMessages[typeof name]>));
    this.pushedRevs.set(channel, Math.max(line.rev, this.pushedRevs.get(channel) ?? 0));
  }

  /** For the beat: what `emitLine` pushed since it was asked last. Nobody needs to be told of these heads once more. */
  takePushedRevs(): ReadonlyMap<Channel, number> {
    const pushed = this.pushedRevs;
    this.pushedRevs = new Map();
    return pushed;
  }

  /** Pushes to this process's listeners alone. */
  emitHere<Name extends keyof ServerMessages>(
    channel: Channel,
    name: Name,
    ...body: Parameters<ServerMessages[Name]>
  ): void {
    this.server?.local.to(channel).emit(name, ...body);
  }

  /** The sockets of this process. */
  sockets(): HearthSocket[] {
    return this.server ? [...this.server.sockets.sockets.values()] : [];
  }
}

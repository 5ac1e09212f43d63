import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Channel, Refusal } from '@hearth/shared';
import { RefusalError } from '../access/refusal-error.js';
import { ViewerSource } from '../access/viewer.js';
import { Config } from '../config/config.js';
import { byTheClock } from '../db/data-source.js';
import { DomainEventBus } from '../db/domain-event-bus.js';
import { channelOf, type ChannelKind } from './channel-kind.js';
import { Realtime } from './realtime.js';
import type { HearthSocket } from './socket-context.js';

/** So long the answer that brings a renewed secret is on its way, before a browser comes back with it. */
const RENEWED_MS = 3_000;

/**
 * What holds when pushes are lost: at every beat each process asks the database once for the heads of all channels it
 * has listeners on and says where they moved, and puts out whoever lost the right, whatever process took it from them.
 */
@Injectable()
export class Beat implements OnApplicationShutdown {
  private readonly log = new Logger('beat');
  private readonly known = new Map<Channel, { rev: number; epoch: string }>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly realtime: Realtime,
    private readonly viewers: ViewerSource,
    private readonly config: Config,
    bus: DomainEventBus,
  ) {
    bus.on('sign-in.ended', () => this.now());
    bus.on('access.changed', () => this.now());
  }

  start(): void {
    this.schedule();
  }

  /** Beats once more, now: after what this process itself took away. */
  now(): Promise<void> {
    this.running = this.running.then(() => this.beat());
    return this.running;
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private schedule(): void {
    if (this.stopped) return;
    const beat = () => void this.now().finally(() => this.schedule());
    this.timer = setTimeout(() => byTheClock(beat), this.config.BEAT_MS);
  }

  private async beat(): Promise<void> {
    try {
      const sockets = this.realtime.sockets();
      if (sockets.length === 0) return this.known.clear();
      await this.checkStanding(sockets);
      const pushed = this.realtime.takePushedRevs();
      for (const kind of this.realtime.kinds.values()) await this.checkHeads(kind, pushed);
    } catch (error) {
      this.log.warn({ err: error }, 'a beat was missed');
    }
  }

  private async checkStanding(sockets: HearthSocket[]): Promise<void> {
    const viewers = sockets.map((socket) => socket.data.viewer);
    const standing = await this.viewers.standing(
      [...new Set(viewers.map((viewer) => viewer.personId))],
      [...new Set(viewers.map((viewer) => viewer.signInId))],
    );
    const ended = new Set(standing.endedSignInIds);
    const moved: HearthSocket[] = [];
    for (const socket of sockets) {
      const viewer = socket.data.viewer;
      if (ended.has(viewer.signInId)) {
        socket.emit('signed.out');
        socket.disconnect(true);
      } else if (standing.secrets.get(viewer.signInId) !== socket.data.secret) {
        // Opened with the secret of before: the browser that has the new one comes back, whoever took the old one does not.
        socket.emit('come.back', { inMs: RENEWED_MS });
        socket.disconnect(true);
      } else if (standing.epochs.get(viewer.personId) !== viewer.accessEpoch) moved.push(socket);
    }
    if (moved.length === 0) return;
    const fresh = await this.viewers.bySignIns([
      ...new Set(moved.map((socket) => socket.data.viewer.signInId)),
    ]);
    for (const socket of moved) {
      const viewer = fresh.get(socket.data.viewer.signInId);
      if (!viewer) continue;
      socket.data.viewer = viewer;
      for (const channel of [...socket.data.channels]) await this.recheck(socket, channel);
    }
  }

  private async checkHeads(kind: ChannelKind, pushed: ReadonlyMap<Channel, number>): Promise<void> {
    const listeners = this.listeners(kind.prefix);
    if (listeners.size === 0) return;
    const ids = [...listeners.keys()];
    const heads = new Map((await kind.heads(ids)).map((head) => [head.id, head]));
    for (const [id, sockets] of listeners) {
      const channel = channelOf(kind.prefix, id);
      const before = this.known.get(channel);
      const head = heads.get(id);
      if (head) this.known.set(channel, { rev: head.rev, epoch: head.epoch });
      else this.known.delete(channel);
      // Seen for the first time counts as moved: the right may have gone between a socket's entry and this beat.
      if (!head || before?.epoch !== head.epoch) {
        for (const socket of sockets) await this.recheck(socket, channel);
      }
      // Whoever has the line of this head needs no word of it; whoever lacks one before it sees the gap.
      if (head && before?.rev !== head.rev && (pushed.get(channel) ?? 0) < head.rev)
        this.realtime.emitHere(channel, 'head', { channel, rev: head.rev });
    }
    await kind.beat?.(ids);
  }

  /** Asks the policy again; whoever it refuses is put out. */
  private async recheck(socket: HearthSocket, channel: Channel): Promise<void> {
    const [prefix = '', id = ''] = channel.split(':');
    const kind = this.realtime.kinds.get(prefix);
    if (!kind) return;
    try {
      await kind.admit(socket.data.viewer, id);
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      const refusal: Refusal = error.refusal;
      await this.realtime.leave(socket, channel);
      socket.emit('access.lost', { channel, ...refusal });
    }
  }

  private listeners(prefix: string): Map<string, HearthSocket[]> {
    const listeners = new Map<string, HearthSocket[]>();
    for (const socket of this.realtime.sockets()) {
      for (const channel of socket.data.channels) {
        const [kind = '', id = ''] = channel.split(':');
        if (kind !== prefix) continue;
        const others = listeners.get(id);
        if (others) others.push(socket);
        else listeners.set(id, [socket]);
      }
    }
    return listeners;
  }
}

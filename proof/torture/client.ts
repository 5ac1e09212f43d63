import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import type { Ack, ClientMessages, MessageLine, ServerMessages } from '@hearth/shared';
import { OrderedChannel } from '../../apps/web/src/platform/socket/ordered-channel.ts';
import type { Talker } from './room.ts';

/** Answers what has no answer after so long, in milliseconds, is asked again. */
const PATIENCE = 4_000;

export interface SendAck {
  rev: number;
  sentAt: string;
}

/** One who keeps the client's side of the promise: the same id until it is acknowledged, changes in the order of `rev`. */
export class TortureClient {
  /** The latest state of each line, as this client knows it. */
  readonly lines = new Map<string, MessageLine>();
  /** The `rev` of each change, in the order in which it was applied. */
  readonly applied: number[] = [];
  /** Every acknowledgement of each message, in order. */
  readonly acks = new Map<string, SendAck[]>();
  /** The text of each message as its author last had it acknowledged; null once taken back. */
  readonly said = new Map<string, string | null>();
  readonly counts = { edits: 0, undos: 0, retries: 0, cuts: 0, connects: 0 };
  readonly faults: string[] = [];
  readonly channel: OrderedChannel<MessageLine>;
  private readonly socket: Socket<ServerMessages, ClientMessages>;

  private readonly talker: Talker;
  private readonly roomId: string;

  constructor(talker: Talker, roomId: string, url: string) {
    this.talker = talker;
    this.roomId = roomId;
    this.socket = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 400,
      extraHeaders: { cookie: talker.cookie },
    });
    const patient = this.socket.timeout(PATIENCE);
    this.channel = new OrderedChannel<MessageLine>({
      rev: 0,
      source: {
        join: (afterRev) => patient.emitWithAck('room.join', { roomId, afterRev }),
        changes: (afterRev) => patient.emitWithAck('room.changes', { roomId, afterRev }),
      },
      apply: (lines) => lines.forEach((line) => this.apply(line)),
      onState: (state, refusal) => {
        if (state === 'refused') this.faults.push(`${talker.name} was refused: ${JSON.stringify(refusal)}`);
      },
    });
    this.socket.on('connect', () => {
      this.counts.connects += 1;
      this.channel.join();
    });
    this.socket.on('disconnect', () => this.channel.cut());
    for (const name of ['message.added', 'message.edited', 'message.undone', 'message.reacted'] as const) {
      this.socket.on(name, (line) => this.channel.receive(line));
    }
    this.socket.on('head', ({ rev }) => this.channel.head(rev));
  }

  private apply(line: MessageLine): void {
    const before = this.lines.get(line.id);
    if (before && before.number !== line.number)
      this.faults.push(`${line.id} moved from ${before.number} to ${line.number}`);
    this.applied.push(line.rev);
    this.lines.set(line.id, line);
  }

  /** Says something; ends once it is acknowledged. Some say it twice at once, as after a lost answer. */
  async say(body: string, twice: boolean): Promise<string> {
    const id = randomUUID();
    const once = () =>
      this.insist((socket) => socket.emitWithAck('message.send', { roomId: this.roomId, id, body }));
    const acks = await Promise.all(twice ? [once(), once()] : [once()]);
    this.said.set(id, body);
    this.acks.set(id, acks);
    return id;
  }

  /** Sends a message that was acknowledged once more: the answer must be the same. */
  async sayAgain(id: string): Promise<void> {
    const ack = await this.insist((socket) =>
      socket.emitWithAck('message.send', { roomId: this.roomId, id, body: 'said again' }),
    );
    this.acks.get(id)?.push(ack);
  }

  async edit(id: string, body: string): Promise<void> {
    await this.insist((socket) => socket.emitWithAck('message.edit', { roomId: this.roomId, id, body }));
    this.said.set(id, body);
    this.counts.edits += 1;
  }

  async undo(id: string): Promise<void> {
    await this.insist((socket) => socket.emitWithAck('message.undo', { roomId: this.roomId, id }));
    this.said.set(id, null);
    this.counts.undos += 1;
  }

  /** Cuts the line, politely or as a lost network does, and comes back after so many milliseconds. */
  async cut(rudely: boolean, awayMs: number): Promise<void> {
    this.counts.cuts += 1;
    if (rudely) this.socket.io.engine?.close();
    else this.socket.disconnect();
    await sleep(awayMs);
    this.socket.connect();
  }

  close(): void {
    this.channel.stop();
    this.socket.disconnect();
  }

  /** Asks until there is an answer that is no passing refusal. */
  private async insist<T>(
    ask: (socket: ReturnType<typeof this.socket.timeout>) => Promise<Ack<T>>,
  ): Promise<T> {
    for (;;) {
      const answer = await this.askOnce(ask);
      if (answer?.ok) return answer;
      if (answer && answer.code !== 'too_many' && answer.code !== 'internal') {
        this.faults.push(`${this.talker.name} was refused: ${answer.code}`);
        throw new Error(`Refused: ${answer.code}`);
      }
      this.counts.retries += 1;
      await sleep(50 + Math.random() * 150);
    }
  }

  private async askOnce<T>(
    ask: (socket: ReturnType<typeof this.socket.timeout>) => Promise<Ack<T>>,
  ): Promise<Ack<T> | null> {
    while (!this.socket.connected) await sleep(20);
    const cut = new Promise<null>((resolve) => this.socket.once('disconnect', () => resolve(null)));
    return Promise.race([ask(this.socket.timeout(PATIENCE)).catch(() => null), cut]);
  }
}

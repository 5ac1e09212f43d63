import { WebSocket } from 'ws';

/** Hears what comes in, as it came. */
export type Hear = (frame: Buffer) => void;

/** A plain WebSocket. */
export function openPlain(url: string, hear: Hear): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url.replace(/^http/, 'ws'), { perMessageDeflate: false });
    socket.on('message', (frame: Buffer) => hear(frame));
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });
}

/**
 * A client of Hearth's sockets that costs its process next to nothing: the few marks of Socket.IO's protocol over a plain
 * WebSocket, so that what is measured is the server.
 */
export class ChatSocket {
  private readonly waiting = new Map<number, (answer: Record<string, unknown>) => void>();
  private readonly socket: WebSocket;
  private calls = 0;
  /** Settles once the line is closed, by whichever side. */
  readonly closed: Promise<void>;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    this.closed = new Promise((resolve) => socket.once('close', () => resolve()));
  }

  static async open(url: string, cookie: string, hear: Hear = () => {}): Promise<ChatSocket> {
    const address = `${url.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const socket = new WebSocket(address, { perMessageDeflate: false, headers: { cookie, origin: url } });
    const chat = new ChatSocket(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.on('message', (frame: Buffer) => {
        // 0 open, 2 ping, 40 connected, 44 refused, 43 acknowledgement, 42 event.
        if (frame[0] === 0x30) socket.send('40');
        else if (frame[0] === 0x32) socket.send('3');
        else if (frame[1] === 0x30) resolve();
        else if (frame[1] === 0x34) reject(new Error(`Refused: ${frame.toString()}`));
        else if (frame[1] === 0x33) chat.acknowledge(frame.toString());
        else hear(frame);
      });
    });
    return chat;
  }

  /** Says something and waits for the acknowledgement; throws on a refusal. */
  async call(name: string, body: object): Promise<Record<string, unknown>> {
    const number = (this.calls += 1);
    const answer = new Promise<Record<string, unknown>>((resolve) => this.waiting.set(number, resolve));
    this.socket.send(`42${number}${JSON.stringify([name, body])}`);
    const given = await answer;
    if (given['ok'] !== true) throw new Error(`${name}: ${JSON.stringify(given)}`);
    return given;
  }

  close(): void {
    this.socket.terminate();
  }

  private acknowledge(text: string): void {
    const start = text.indexOf('[');
    const number = Number(text.slice(2, start));
    const [answer] = JSON.parse(text.slice(start)) as [Record<string, unknown>];
    this.waiting.get(number)?.(answer);
    this.waiting.delete(number);
  }
}

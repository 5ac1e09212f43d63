import type { WebSocket } from 'ws';
import { ChatSocket, openPlain } from './chat-socket.ts';
import { MARK, now, type ListenersAnswer, type ListenersTask } from './listeners.ts';

// A process that holds many listeners of one room, counts what each line costs until all have it, and tells when.

const OPEN_AT_ONCE = 25;
const mark = Buffer.from(MARK);
const sockets: (ChatSocket | WebSocket)[] = [];
let received = 0;
let expected = Number.POSITIVE_INFINITY;
let lastOf = new Map<number, number>();

const tell = (answer: ListenersAnswer) => process.send?.(answer);

function hear(frame: Buffer): void {
  const at = frame.indexOf(mark);
  if (at < 0) return;
  received += 1;
  const time = now();
  lastOf.set(Number.parseInt(frame.toString('latin1', at + mark.length, at + mark.length + 7), 10), time);
  if (received === expected) tell({ kind: 'all', at: time, lastOf: [...lastOf] });
}

async function open({
  url,
  roomId,
  cookies,
  count,
}: Extract<ListenersTask, { kind: 'open' }>): Promise<void> {
  let next = 0;
  const openSome = async () => {
    while (next < count) {
      const cookie = cookies[next % cookies.length] ?? '';
      next += 1;
      if (!roomId) {
        sockets.push(await openPlain(url, hear));
        continue;
      }
      const socket = await ChatSocket.open(url, cookie, hear);
      sockets.push(socket);
      await socket.call('room.join', { roomId, afterRev: 0 });
    }
  };
  await Promise.all(Array.from({ length: OPEN_AT_ONCE }, openSome));
}

process.on('message', (task: ListenersTask) => {
  if (task.kind === 'open') {
    open(task).then(
      () => tell({ kind: 'opened' }),
      (error: Error) => tell({ kind: 'failed', message: error.message }),
    );
  } else {
    received = 0;
    lastOf = new Map();
    expected = task.lines * sockets.length;
    tell({ kind: 'expecting' });
  }
});
process.once('disconnect', () => process.exit());

import type { ClientSocket } from './kit/house.js';

/** What a socket in this thread is told, as text. */
export async function listen(socket: ClientSocket, threadId: string): Promise<string[]> {
  const heard: string[] = [];
  socket.onAny((name: string, body: unknown) => {
    // Heads repeat at every beat: how often is a matter of time, and they hold a counter alone. The push of the first
    // post may come before or after the join that answers with it.
    const known = typeof body === 'object' && body !== null && 'rev' in body && body.rev === 1;
    if (name !== 'head' && !known) heard.push(JSON.stringify([name, body]));
  });
  const ack = await socket.emitWithAck('thread.join', { threadId, afterRev: 0 });
  heard.push(JSON.stringify(ack));
  return heard;
}

/** Instants and the two houses' own counted names, told alike in both. */
export const withoutTime = (text: string) =>
  text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'some time').replace(/(School|Person) \d+/g, '$1');

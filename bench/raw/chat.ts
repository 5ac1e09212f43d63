import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';

// The raw side of the chat: what comes in goes out to everybody in one frame that is built once, by `ws` and nothing else.

/** A text frame of the WebSocket protocol, as a server sends it. */
function frameOf(text: Buffer): Buffer {
  const head = text.length < 126 ? Buffer.from([0x81, text.length]) : Buffer.from([0x81, 126, 0, 0]);
  if (head.length === 4) head.writeUInt16BE(text.length, 2);
  return Buffer.concat([head, text]);
}

process.once('message', () => {
  const http = createServer();
  const everybody = new Set<Duplex>();
  const server = new WebSocketServer({ server: http, perMessageDeflate: false });
  server.on('connection', (socket, { socket: wire }) => {
    everybody.add(wire);
    socket.on('close', () => everybody.delete(wire));
    socket.on('message', (text: Buffer) => {
      const frame = frameOf(text);
      for (const one of everybody) one.write(frame);
    });
  });
  http.listen(0, '127.0.0.1', () => process.send?.({ port: (http.address() as AddressInfo).port }));
});
process.once('disconnect', () => process.exit());

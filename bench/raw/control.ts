import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// The common yardstick of figures from different days and machines: a bare server that stringifies a page of 20 posts
// (about 15 KB) on every request, without a database.

const content = 'a sentence of plausible length for a forum post, repeated '.repeat(7).slice(0, 405);
const posts = Array.from({ length: 20 }, (_, i) => ({
  pid: i,
  uid: i,
  timestamp: 1e12 + i,
  content,
  user: { uid: i, username: `member${i}`, userslug: `member${i}`, reputation: 0, postcount: 12 },
}));

process.once('message', () => {
  const server = createServer((_, response) => {
    const body = Buffer.from(JSON.stringify({ posts }));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  });
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
});
process.once('disconnect', () => process.exit());

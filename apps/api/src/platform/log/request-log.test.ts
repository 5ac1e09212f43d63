import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { createLog } from './logger.js';
import { requestLog } from './request-log.js';

interface Line {
  level: number;
  status: number;
  msg: string;
  req: { path: string };
}
const [INFO, WARN, ERROR] = [30, 40, 50];

let server: Server;
let url: string;
let lines: Line[] = [];

beforeAll(async () => {
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(JSON.parse(chunk.toString()) as Line);
      done();
    },
  });
  const note = requestLog(createLog('info', sink));
  server = createServer((request, response) =>
    note(request, response, () => {
      response.writeHead(Number(new URL(request.url ?? '', url).searchParams.get('status') ?? 200)).end();
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  lines = [];
});

/** What is logged of a request, once it is over. */
async function logged(path: string): Promise<Line | undefined> {
  const answer = await fetch(`${url}${path}`);
  await answer.arrayBuffer();
  await new Promise((resolve) => setImmediate(resolve));
  return lines[0];
}

test.each([
  [200, INFO],
  [404, INFO],
  [429, INFO],
  [503, WARN],
  [500, ERROR],
  [502, ERROR],
])('%i is logged as what it is', async (status, level) => {
  expect(await logged(`/somewhere?status=${status}`)).toMatchObject({
    level,
    status,
    req: { path: '/somewhere' },
    msg: 'request completed',
  });
});

test('health says nothing, ready or not; nor does what has times of its own', async () => {
  for (const path of ['/health/ready?status=503', '/health/live', '/assets/a.js', '/graphql'])
    expect(await logged(path)).toBeUndefined();
});

test.each([
  ...['/mail/leave/', '/mail//leave/', '/MAIL/leave/', '/mail/place/', '/ics/', '/setup/', '/guest/'],
  ...['/welcome/', '/application/', '/access-request/', '/invitation/', '/time-poll-answer/', '/verify/'],
])('the secret of a link is cut off: %s', async (path) => {
  const line = await logged(`${path}a-secret-of-someone?and=more`);
  expect(line?.req.path).toBe(path);
  expect(JSON.stringify(lines)).not.toContain('a-secret');
});

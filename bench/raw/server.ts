import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

// The raw side of the pages: node:http and pg, one prepared statement, JSON.stringify, and nothing else. It reads the
// sign-in from the cookie and the variables from the body, as Hearth does. Forked by `startRaw`; told by a message.

/** What the raw server is to do. */
export interface RawTask {
  databaseUrl: string;
  /** Its first parameter is the hash of the sign-in's secret, the others are these variables of the body, in order. */
  sql: string;
  variables: string[];
  /** As many connections to the database as Hearth has. */
  pool: number;
}

interface Body {
  variables: Record<string, unknown>;
}

process.once('message', ({ databaseUrl, sql, variables, pool }: RawTask) => {
  const db = new pg.Pool({ connectionString: databaseUrl, max: pool });
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const secret = /hearth=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
      const hash = createHash('sha256').update(secret).digest();
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Body;
      db.query<{ data: object }>({
        name: 'page',
        text: sql,
        values: [hash, ...variables.map((name) => body.variables[name])],
      }).then(
        ({ rows }) => {
          const text = Buffer.from(JSON.stringify({ data: rows[0]?.data }));
          response.writeHead(rows[0] ? 200 : 404, {
            'content-type': 'application/json',
            'content-length': text.length,
          });
          response.end(text);
        },
        (error: Error) => {
          console.error(error);
          response.writeHead(500).end();
        },
      );
    });
  });
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
});
process.once('disconnect', () => process.exit());

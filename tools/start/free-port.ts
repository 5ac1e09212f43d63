import { createServer } from 'node:net';
import { codeOf } from './fault.ts';

/** Why nothing can listen there (`EADDRINUSE`, `EACCES`, ...), or '' when it is free. */
export function portProblem(port: number, host: string): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(codeOf(error) || 'EUNKNOWN'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve('')));
  });
}

/** A random free port on loopback, below 32768: systems hand out the ports above to outgoing connections. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = 20_000 + Math.floor(Math.random() * 12_700);
    if (!(await portProblem(port, '127.0.0.1'))) return port;
  }
  throw new Error('no free port found on 127.0.0.1');
}

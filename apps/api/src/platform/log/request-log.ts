import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { underRequestId } from './request-id.js';

const idOf = (given: string | string[] | undefined): string =>
  typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();

/** Operations have their own times and outcomes (see metrics), files and health say nothing. */
const isQuiet = (url: string): boolean =>
  url === '/graphql' || url.startsWith('/assets/') || url.startsWith('/health');

/** What follows is the secret of a link. */
const SECRET =
  /^(\/+(?:setup|guest|welcome|application|access-request|invitation|time-poll-answer|verify|mail\/+leave|my-data\/+export|mail\/+place|ics)\/).*/i;

/** How loudly an answer is logged. "Come again later" is no fault: the house opens, closes or has too much to do. */
function levelOf(status: number): 'info' | 'warn' | 'error' {
  if (status === 503) return 'warn';
  return status >= 500 ? 'error' : 'info';
}

/** Gives every request its id, on the answer too, and logs what came of it: never a query, never the secret of a link. */
export function requestLog(log: Logger) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const id = idOf(request.headers['x-request-id']);
    response.setHeader('X-Request-Id', id);
    const url = request.url ?? '';
    if (!isQuiet(url)) {
      const start = performance.now();
      const path = url.replace(SECRET, '$1').split('?')[0];
      response.once('close', () => {
        const status = response.statusCode;
        const ms = Math.round(performance.now() - start);
        const outcome = response.writableFinished ? 'request completed' : 'request broken off';
        log[levelOf(status)]({ req: { id, method: request.method, path }, status, ms }, outcome);
      });
    }
    // As Express reads it, with as many proxies before it as are trusted.
    underRequestId(id, next, () => (request as { ip?: string }).ip);
  };
}

import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../config/config.js';
import { notAllowed } from './refusal-error.js';

/**
 * Did this request come from our own pages? Browsers always send Origin with a WebSocket and with a cross-site POST;
 * what sends none is no browser page, and carries no cookie it was not given. Cookies alone are no proof: a
 * WebSocket from a foreign page carries them too.
 */
export function isOurOrigin(request: IncomingMessage, config: Config): boolean {
  const origin = request.headers.origin;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  if (config.PUBLIC_URL) {
    if (from.origin === new URL(config.PUBLIC_URL).origin) return true;
    if (config.production) return false;
  }
  return from.host === request.headers.host;
}

/** Was it asked for on a page of ours, or by hand? Browsers say so themselves; what says nothing is no browser of today. */
export function isOwnPage({ headers }: { headers: IncomingHttpHeaders }): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}
/** Stands before `/graphql`: what a foreign page sends is refused whatever its type, before anything is made of it. */
export const onlyOurPages =
  (config: Config) =>
  (request: Request, response: Response, next: NextFunction): void => {
    if (isOurOrigin(request, config)) return next();
    const { refusal } = notAllowed('our own pages');
    response
      .status(403)
      .setHeader('Cache-Control', 'no-store')
      .json({ errors: [{ message: refusal.code, extensions: refusal }] });
  };

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import sirv from 'sirv';
import type { Config } from '../platform/config/config.js';
import { LOCALES, type Locale } from '@hearth/shared';
import type { Doors } from '../platform/health/health.controller.js';
import { siteName } from '../platform/settings/site-brand.js';
import { dressManifest, dressPage } from './dress-page.js';

const API_PATHS = [
  '/graphql',
  '/socket.io',
  '/health',
  '/metrics',
  '/mail/leave',
  '/mail/place',
  '/mail/inbound',
  '/ics',
  '/dev/mailbox',
  '/files',
  '/story-pictures',
  '/tasks',
  '/rosters',
  '/invitation-files',
  '/attendance-reports',
  '/certificate-files',
  '/my-data',
  '/openid',
  '/site',
  '/.well-known',
];
const isApi = (path: string) => API_PATHS.some((api) => path === api || path.startsWith(`${api}/`));

/**
 * Who may make HTML or the address of a script of text, in the web: its own two policies (`platform/trusted`), and the editor's
 * library for what is pasted, which it reads in a page of its own where nothing runs.
 */
const TRUSTED = ['hearth', 'hearth-inert', 'ProseMirrorClipboard'];

/** Security headers on every answer; the page's styles carry a nonce of their own per answer. */
export function protect(app: NestExpressApplication, config: Config): void {
  app.use((_: Request, response: Response, next: NextFunction) => {
    response.locals['nonce'] = randomBytes(16).toString('base64');
    next();
  });
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: [
            "'self'",
            (_, response) => `'nonce-${(response as Response).locals['nonce'] as string}'`,
          ],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'", ...socketOrigin(config)],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          requireTrustedTypesFor: ["'script'"],
          trustedTypes: TRUSTED,
          ...(config.secure && { upgradeInsecureRequests: [] }),
        },
      },
      strictTransportSecurity: config.secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      referrerPolicy: { policy: 'no-referrer' },
      crossOriginOpenerPolicy: config.secure ? { policy: 'same-origin' } : false,
      originAgentCluster: config.secure,
    }),
  );
  app.use((_: Request, response: Response, next: NextFunction) => {
    response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()');
    next();
  });
}

/** Older Safari does not count WebSockets of one's own host as 'self'. */
function socketOrigin(config: Config): string[] {
  if (!config.PUBLIC_URL) return [];
  const { protocol, host } = new URL(config.PUBLIC_URL);
  return [`${protocol === 'https:' ? 'wss' : 'ws'}://${host}`];
}

/** Until the house is open, asks whoever comes early to come again: half a house would tell them wrong things. */
export function waitAtTheDoor(app: NestExpressApplication, doors: Doors): void {
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (doors.state !== 'opening' || request.path.startsWith('/health/')) return next();
    response.setHeader('Retry-After', '1');
    response.setHeader('Cache-Control', 'no-store');
    response
      .status(503)
      .type('text')
      .send(`${siteName('en')} is opening. Please try again in a moment.`);
  });
}

/** Whether a file server might answer this path with the page as it was built, packed or not: its nonce is not filled in. */
function isPage(path: string): boolean {
  let plain = path;
  try {
    plain = decodeURI(path);
  } catch {
    // What cannot be decoded is taken as it is, as the file server does.
  }
  return /^\/(index\.html.*)?$/i.test(posix.normalize(`/${plain}`));
}

/** As the browser says; the page itself looks again. */
const localeOf = (request: Request): Locale => {
  const spoken = request.acceptsLanguages([...LOCALES]);
  return LOCALES.find((locale) => locale === spoken) ?? 'en';
};

/** The text-only room of a session. */
const TEXT_ONLY = /^\/text-only\/[0-9a-f-]{36}\/?$/i;
const isAsset = (path: string) => path.startsWith('/assets/') || path.startsWith('/text-only/assets/');

/** Stories of fellows. */
const STORIES = /^\/stories(\/|$)/i;

const MANIFEST = '/manifest.webmanifest';

/** What reads a text for what may identify a student: the browser lets it ask the network nothing at all. */
const GUARD = /^\/assets\/guard\.worker-[\w-]+\.js$/;
const NO_NETWORK = "default-src 'none'; script-src 'self'";

/** Serves the built web: files for ever by their hashed names, the page itself always asked for anew. */
export function serveWeb(app: NestExpressApplication, folder: string): void {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const textOnlyPage = readFileSync(join(folder, 'text-only/text-only.html'), 'utf8');
  const manifest = existsSync(join(folder, MANIFEST)) ? readFileSync(join(folder, MANIFEST), 'utf8') : null;
  const files = sirv(folder, {
    // No ending is guessed: `/index` is not a file.
    extensions: [],
    brotli: true,
    gzip: true,
    etag: true,
    // Asks the disk at each request: sizes known from the start would break answers, and the process, once a new build
    // lies there.
    dev: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', isAsset(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (GUARD.test(path)) response.setHeader('Content-Security-Policy', NO_NETWORK);
    },
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (isApi(request.path) || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
    const answerPage = () => {
      response.setHeader('Cache-Control', 'no-store');
      // What its author may take back is asked of search engines not to be kept.
      if (STORIES.test(request.path)) response.setHeader('X-Robots-Tag', 'noindex');
      const text = dressPage(TEXT_ONLY.test(request.path) ? textOnlyPage : page, localeOf(request));
      response.type('html').send(text.replaceAll('__CSP_NONCE__', response.locals['nonce'] as string));
    };
    if (isPage(request.path)) return answerPage();
    if (manifest && request.path === MANIFEST) {
      response.setHeader('Cache-Control', 'no-cache');
      return response.type('application/manifest+json').send(dressManifest(manifest, localeOf(request)));
    }
    return files(request, response, () => (isAsset(request.path) ? next() : answerPage()));
  });
}

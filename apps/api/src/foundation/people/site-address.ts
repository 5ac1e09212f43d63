import type { Request } from 'express';
import type { Config } from '../../platform/config/config.js';

/**
 * The origin people use. Where no address is set, which production refuses, the one that was asked at: a laptop’s start
 * listens wherever there is room.
 */
export const originOf = (config: Config, request: Request): string =>
  config.PUBLIC_URL ? new URL(config.PUBLIC_URL).origin : `http://${request.headers.host ?? 'localhost'}`;

const ABSURD = 2_000;

/** An address of this site to go on to, or `/`: never one that a browser takes for another site’s, nor one that breaks a header. */
export function ownPath(next: unknown): string {
  if (typeof next !== 'string' || next.length > ABSURD || !/^\/(?![/\\])[\x21-\x7e]*$/.test(next)) return '/';
  const here = 'https://here.invalid';
  if (!URL.canParse(next, here)) return '/';
  const { origin, pathname, search, hash } = new URL(next, here);
  // Dots are folded: what is left may begin with two slashes.
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : '/';
}

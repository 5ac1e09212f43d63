import type { Request } from 'express';
import type { Config } from '../../platform/config/config.js';

/**
 * The origin people use. Where no address is set, which production refuses, the one that was asked at: a laptop’s start
 * listens wherever there is room.
 */
export const originOf = (config: Config, request: Request): string =>
  config.PUBLIC_URL ? new URL(config.PUBLIC_URL).origin : `http://${request.headers.host ?? 'localhost'}`;

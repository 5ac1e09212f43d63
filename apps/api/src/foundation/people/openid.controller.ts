import { ownPath } from '@hearth/shared';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '../../platform/access/allow.js';
import { newSecret } from '../../platform/access/secrets.js';
import { RefusalError } from '../../platform/access/refusal-error.js';
import { ViewerOfRequest } from '../../platform/access/viewer-of-request.js';
import { Config } from '../../platform/config/config.js';
import { networkOf } from '../../platform/limits/network-of.js';
import { openIdCookie, readOpenIdCookie } from './openid-cookie.js';
import { OpenIdDoor, type OpenIdOutcome } from './openid-door.js';
import { originOf } from './site-address.js';
import { Welcome } from './welcome.js';

/** To an OpenID provider, and back. Whatever comes of it ends at an address of this site. */
@Controller()
export class OpenIdController {
  constructor(
    private readonly config: Config,
    private readonly door: OpenIdDoor,
    private readonly viewers: ViewerOfRequest,
    private readonly welcome: Welcome,
  ) {}

  @Get('openid/:id/start')
  @Public()
  async start(
    @Param('id') id: string,
    @Query('next') asked: unknown,
    @Query('shared') shared: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.setHeader('Cache-Control', 'no-store');
    const next = ownPath(asked);
    // Another site may send people to the page where one signs in, and not past it.
    if (request.headers['sec-fetch-site'] === 'cross-site') return go(response, signInPage({ next }));
    const browser = readOpenIdCookie(request.headers.cookie, this.config.secure) ?? newSecret();
    const to = await noneWhereRefused(
      this.door.leave(id, {
        back: this.back(id, request),
        browser,
        next,
        isShared: shared === '1',
        address: networkOf(request.ip ?? ''),
      }),
    );
    if (!to) return go(response, signInPage({ next, openid: 'failed' }));
    response.setHeader('Set-Cookie', openIdCookie(browser, this.config.secure));
    return go(response, to.href);
  }

  @Get('openid/:id/callback')
  @Public()
  async callback(
    @Param('id') id: string,
    @Query('state') state: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.setHeader('Cache-Control', 'no-store');
    const back = new URL(this.back(id, request));
    back.search = new URL(request.originalUrl, back).search;
    const outcome = await noneWhereRefused(
      this.door.enter({
        id,
        back,
        state: typeof state === 'string' ? state : '',
        browser: readOpenIdCookie(request.headers.cookie, this.config.secure) ?? '',
        address: networkOf(request.ip ?? ''),
        userAgent: request.headers['user-agent'] ?? '',
      }),
    );
    if (!outcome) return go(response, signInPage({ openid: 'failed' }));
    return go(response, await this.goOn(outcome, request, response));
  }

  private async goOn(outcome: OpenIdOutcome, request: Request, response: Response): Promise<string> {
    const { next } = outcome;
    if (outcome.is === 'refused') return signInPage({ next, openid: outcome.why });
    if (outcome.is === 'to link') return `/sign-in/link-account?${new URLSearchParams({ next })}`;
    const context = { req: request, res: response, viewer: await this.viewers.get(request) };
    const viewer = await this.welcome.in(context, outcome.secret);
    response.append('Set-Cookie', openIdCookie(null, this.config.secure));
    return viewer ? next : `/sign-in/step?${new URLSearchParams({ next })}`;
  }

  private back(id: string, request: Request): string {
    return `${originOf(this.config, request)}/openid/${encodeURIComponent(id)}/callback`;
  }
}

/** Too many at once, or an account closed meanwhile, read that they may try again, on a page like any other. */
async function noneWhereRefused<T>(coming: Promise<T>): Promise<T | null> {
  try {
    return await coming;
  } catch (error) {
    if (error instanceof RefusalError && ['too_many', 'sign_in_failed'].includes(error.refusal.code))
      return null;
    throw error;
  }
}

const signInPage = (query: Record<string, string>): string => `/sign-in?${new URLSearchParams(query)}`;
const go = (response: Response, to: string): void => response.redirect(303, to);

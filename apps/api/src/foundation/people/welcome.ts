import { Injectable } from '@nestjs/common';
import { newSecret } from '../../platform/access/secrets.js';
import { deviceCookie, signInCookie } from '../../platform/access/sign-in-cookie.js';
import { ViewerOfRequest, type GraphqlContext } from '../../platform/access/viewer-of-request.js';
import { ViewerSource, type Viewer } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
import { deviceOf } from './known-purse.js';
import { KnownDevices } from './known-devices.js';
import { SignInService } from './sign-in.service.js';
import type { ViewerType } from './viewer.types.js';

/** A viewer as the client sees it. */
export const shown = (viewer: Viewer): ViewerType => ({
  id: viewer.personId,
  email: viewer.email,
  locale: viewer.locale as ViewerType['locale'],
  timeZone: viewer.timeZone,
  siteRoles: [...viewer.siteRoles] as ViewerType['siteRoles'],
});

/** What follows on a sign-in that was opened: the cookie, and who asks from here on. */
@Injectable()
export class Welcome {
  constructor(
    private readonly config: Config,
    private readonly viewers: ViewerSource,
    private readonly ofRequest: ViewerOfRequest,
    private readonly signIns: SignInService,
    private readonly devices: KnownDevices,
  ) {}

  /** Gives this browser the sign-in of this secret. Null where it waits for one more step. */
  async in(context: GraphqlContext, secret: string): Promise<ViewerType | null> {
    // Whoever was signed in with this browser is so no longer: their cookie is overwritten.
    if (context.viewer) await this.signIns.signOut(context.viewer);
    return this.given(context, secret, true);
  }

  /**
   * Gives this browser the new secret of the sign-in it has (`SignInService.rotate`), or that has just done what it waited
   * for. Null where it still waits.
   */
  keep(context: GraphqlContext, secret: string): Promise<ViewerType | null> {
    return this.given(context, secret, false);
  }

  /** The same after rights grew (`RightsGrown.given`); where no sign-in was renewed, nothing. */
  async renewed(context: GraphqlContext, secret: string | null): Promise<void> {
    if (secret) await this.keep(context, secret);
  }

  private async given(context: GraphqlContext, secret: string, isNew: boolean): Promise<ViewerType | null> {
    const { secure } = this.config;
    const viewer = await this.viewers.bySecret(secret);
    this.ofRequest.replace(context.req, viewer);
    context.viewer = viewer;
    const device = deviceOf(context.req.headers.cookie, secure) ?? newSecret();
    const kept = await this.devices.met(secret, device, isNew);
    const maxAge = kept ? kept.maxAgeSeconds : this.config.SIGN_IN_DAYS * 86_400;
    context.res.setHeader('Set-Cookie', [
      signInCookie(secret, secure, maxAge),
      // A guest leaves nothing behind.
      ...(kept ? [deviceCookie(device, secure)] : []),
    ]);
    return viewer && shown(viewer);
  }
}

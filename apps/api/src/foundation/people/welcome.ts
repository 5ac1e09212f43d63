import { Injectable } from '@nestjs/common';
import { signInCookie } from '../../platform/access/sign-in-cookie.js';
import { ViewerOfRequest, type GraphqlContext } from '../../platform/access/viewer-of-request.js';
import { ViewerSource, type Viewer } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
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
  ) {}

  /** Gives this browser the sign-in of this secret. Null where it waits for one more step. */
  async in(context: GraphqlContext, secret: string): Promise<ViewerType | null> {
    // Whoever was signed in with this browser is so no longer: their cookie is overwritten.
    if (context.viewer) await this.signIns.signOut(context.viewer);
    const viewer = await this.viewers.bySecret(secret);
    this.ofRequest.replace(context.req, viewer);
    context.viewer = viewer;
    context.res.setHeader(
      'Set-Cookie',
      signInCookie(secret, this.config.secure, this.config.SIGN_IN_DAYS * 86_400),
    );
    return viewer && shown(viewer);
  }
}

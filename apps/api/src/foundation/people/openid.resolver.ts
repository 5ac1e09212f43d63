import { Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Public, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer, MaybeViewer, type GraphqlContext } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { readOpenIdCookie } from './openid-cookie.js';
import { OpenIdLinks } from './openid-links.js';
import { OpenIdLink, OpenIdProviderType, OpenIdWaiting } from './openid.types.js';

/** OpenID providers, and who one is there. The way there and back is `OpenIdController`. */
@Resolver()
export class OpenIdResolver {
  constructor(
    private readonly config: Config,
    private readonly links: OpenIdLinks,
  ) {}

  @Query(() => [OpenIdProviderType], { description: 'Whose people may sign in at `/openid/<id>/start`' })
  @Public()
  openIdProviders(): OpenIdProviderType[] {
    return this.config.openId.map(({ id, name }) => ({ id, name }));
  }

  @Query(() => [OpenIdLink], { description: 'One’s own' })
  @Allow(signedIn)
  openIdLinks(@CurrentViewer() viewer: Viewer): Promise<OpenIdLink[]> {
    return this.links.list(viewer);
  }

  @Query(() => OpenIdWaiting, { nullable: true, description: 'Whom a provider has named to this browser' })
  @Public()
  openIdWaiting(
    @MaybeViewer() viewer: Viewer | null,
    @Context() context: GraphqlContext,
  ): Promise<OpenIdWaiting | null> {
    return this.links.waiting(this.browser(context), viewer);
  }

  @Mutation(() => [OpenIdLink], { description: 'That is me: from now on I sign in with it' })
  @Allow(signedIn)
  openIdLink(@CurrentViewer() viewer: Viewer, @Context() context: GraphqlContext): Promise<OpenIdLink[]> {
    return this.links.confirm(viewer, this.browser(context));
  }

  @Mutation(() => [OpenIdLink], { description: 'Those that are left' })
  @Allow(signedIn)
  openIdUnlink(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<OpenIdLink[]> {
    return this.links.unlink(viewer, id);
  }

  private browser({ req }: GraphqlContext): string | null {
    return readOpenIdCookie(req.headers.cookie, this.config.secure);
  }
}

import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Public, signedIn } from '../../platform/access/allow.js';
import { found } from '../../platform/access/refusal-error.js';
import { signInCookie } from '../../platform/access/sign-in-cookie.js';
import {
  CurrentViewer,
  ViewerOfRequest,
  type GraphqlContext,
} from '../../platform/access/viewer-of-request.js';
import { ViewerSource, type Viewer } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { networkOf } from '../../platform/limits/network-of.js';
import { SignInService } from '../people/sign-in.service.js';
import { GuestDoor } from './guest-door.js';
import { GuestLinks } from './guest-links.js';
import { GuestEnterInput, GuestLinkMakeInput } from './guests.inputs.js';
import { GuestLinkMade, GuestLinks as Links, GuestVisit, GuestWelcome } from './guests.types.js';

const addressOf = ({ req }: GraphqlContext): string => networkOf(req.ip ?? '');

@Resolver()
export class GuestsResolver {
  constructor(
    private readonly links: GuestLinks,
    private readonly door: GuestDoor,
    private readonly signIns: SignInService,
    private readonly viewers: ViewerSource,
    private readonly ofRequest: ViewerOfRequest,
    private readonly config: Config,
  ) {}

  @Query(() => Links, { description: 'For whoever runs the session' })
  @Allow(signedIn)
  guestLinks(@CurrentViewer() viewer: Viewer, @IdArg('sessionId') sessionId: string): Promise<Links> {
    return this.links.list(viewer, sessionId);
  }

  @Mutation(() => GuestLinkMade)
  @Allow(signedIn)
  guestLinkMake(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: GuestLinkMakeInput,
  ): Promise<GuestLinkMade> {
    return this.links.make(viewer, input);
  }

  @Mutation(() => Links, { description: 'Ends a link, and puts out who came by it' })
  @Allow(signedIn)
  guestLinkEnd(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<Links> {
    return this.links.end(viewer, id);
  }

  @Mutation(() => Links, { description: 'Puts a guest out; the link they came by lets nobody else in' })
  @Allow(signedIn)
  guestRemove(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<Links> {
    return this.links.remove(viewer, id);
  }

  @Query(() => GuestWelcome, { description: 'What a link leads to. Looking uses nothing up' })
  @Public()
  guestWelcome(@Args('token') token: string, @Context() context: GraphqlContext): Promise<GuestWelcome> {
    return this.door.look(token, addressOf(context));
  }

  @Query(() => GuestVisit, { nullable: true, description: 'Null for whoever is no guest' })
  @Public()
  guestVisit(@Context() context: GraphqlContext): Promise<GuestVisit | null> {
    return this.door.visit(context.viewer);
  }

  @Mutation(() => GuestVisit)
  @Public()
  async guestEnter(
    @Args('input') input: GuestEnterInput,
    @Context() context: GraphqlContext,
  ): Promise<GuestVisit> {
    const secret = await this.door.enter(input, {
      viewer: context.viewer,
      address: addressOf(context),
      userAgent: context.req.headers['user-agent'] ?? '',
    });
    const viewer = found(await this.viewers.bySecret(secret));
    // Whose guest they were before with this browser, they are no longer: the cookie is overwritten.
    if (context.viewer && context.viewer.personId !== viewer.personId)
      await this.signIns.signOut(context.viewer);
    this.ofRequest.replace(context.req, viewer);
    context.viewer = viewer;
    context.res.setHeader(
      'Set-Cookie',
      signInCookie(secret, this.config.secure, this.config.SIGN_IN_DAYS * 86_400),
    );
    return found(await this.door.visit(viewer));
  }
}

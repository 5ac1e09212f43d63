import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ViewerType } from '../../foundation/people/viewer.types.js';
import { Welcome } from '../../foundation/people/welcome.js';
import { Allow, Public, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer, MaybeViewer, type GraphqlContext } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { networkOf } from '../../platform/limits/network-of.js';
import { InvitationAccepting } from './invitation-accept.js';
import { InvitationWelcome } from './invitations.types.js';
import { InvitationAcceptInput } from './joining.inputs.js';

const network = ({ req }: GraphqlContext): string => networkOf(req.ip ?? '');

/** What whoever was invited does: a secret says to what. */
@Resolver()
export class InvitedResolver {
  constructor(
    private readonly accepting: InvitationAccepting,
    private readonly welcome: Welcome,
  ) {}

  @Query(() => InvitationWelcome, { description: 'Looking changes nothing and uses nothing up' })
  @Public()
  invitationWelcome(
    @Args('token') token: string,
    @MaybeViewer() viewer: Viewer | null,
    @Context() context: GraphqlContext,
  ): Promise<InvitationWelcome> {
    return this.accepting.look(token, viewer, network(context));
  }

  @Mutation(() => ViewerType, {
    nullable: true,
    description: 'Comes in as someone new, and signs in; null where one more step follows',
  })
  @Public()
  async invitationAccept(
    @Args('input') input: InvitationAcceptInput,
    @Context() context: GraphqlContext,
  ): Promise<ViewerType | null> {
    const userAgent = context.req.headers['user-agent'] ?? '';
    return this.welcome.in(context, await this.accepting.accept(input, network(context), userAgent));
  }

  @Mutation(() => Boolean, {
    description: 'Takes it as whoever is signed in; `asOther`: under another address than the invited one',
  })
  @Allow(signedIn)
  async invitationTake(
    @CurrentViewer() viewer: Viewer,
    @Args('token') token: string,
    @Context() context: GraphqlContext,
    @Args('asOther', { defaultValue: false }) asOther: boolean,
  ): Promise<boolean> {
    const renewed = await this.accepting.take(viewer, token, asOther, network(context));
    await this.welcome.renewed(context, renewed);
    return true;
  }
}

import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Public, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer, MaybeViewer, type GraphqlContext } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { networkOf } from '../../platform/limits/network-of.js';
import { EmailChange } from './email-change.js';
import { EmailChangeAskInput, EmailChangeLink, EmailChangeWaiting } from './email-change.types.js';
import { ViewerType } from './viewer.types.js';
import { Welcome } from './welcome.js';

const addressOf = ({ req }: GraphqlContext): string => networkOf(req.ip ?? '');

/** Another address for one’s account. */
@Resolver()
export class EmailChangeResolver {
  constructor(
    private readonly change: EmailChange,
    private readonly welcome: Welcome,
  ) {}

  @Query(() => EmailChangeWaiting, { nullable: true, description: 'Where one’s account is to move to' })
  @Allow(signedIn)
  myEmailChange(@CurrentViewer() viewer: Viewer): Promise<EmailChangeWaiting | null> {
    return this.change.waiting(viewer);
  }

  @Mutation(() => EmailChangeWaiting, {
    description: 'Wants a fresh proof. The same for every address, whether it is anyone’s or not',
  })
  @Allow(signedIn)
  emailChangeAsk(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EmailChangeAskInput,
  ): Promise<EmailChangeWaiting> {
    return this.change.ask(viewer, input.email);
  }

  @Mutation(() => Boolean, { description: 'Twice is once' })
  @Allow(signedIn)
  async emailChangeWithdraw(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.change.withdraw(viewer);
    return true;
  }

  @Query(() => EmailChangeLink, { description: 'Looking uses nothing up' })
  @Public()
  emailConfirmLink(
    @Args('token') token: string,
    @MaybeViewer() viewer: Viewer | null,
    @Context() context: GraphqlContext,
  ): Promise<EmailChangeLink> {
    return this.change.look('email.confirm', token, viewer, addressOf(context));
  }

  @Query(() => EmailChangeLink, { description: 'Looking uses nothing up' })
  @Public()
  emailStopLink(
    @Args('token') token: string,
    @MaybeViewer() viewer: Viewer | null,
    @Context() context: GraphqlContext,
  ): Promise<EmailChangeLink> {
    return this.change.look('email.stop', token, viewer, addressOf(context));
  }

  @Mutation(() => ViewerType, {
    nullable: true,
    description:
      'Moves the account, once, and ends every other sign-in; null where nobody of theirs is signed in here',
  })
  @Public()
  async emailChangeConfirm(
    @Args('token') token: string,
    @MaybeViewer() viewer: Viewer | null,
    @Context() context: GraphqlContext,
  ): Promise<ViewerType | null> {
    const secret = await this.change.confirm(token, viewer, addressOf(context));
    return secret === null ? null : this.welcome.keep(context, secret);
  }

  @Mutation(() => Boolean, { description: 'Nothing moves; ends every sign-in, as one of them asked for it' })
  @Public()
  async emailChangeStop(@Args('token') token: string, @Context() context: GraphqlContext): Promise<boolean> {
    await this.change.stop(token, addressOf(context));
    return true;
  }
}

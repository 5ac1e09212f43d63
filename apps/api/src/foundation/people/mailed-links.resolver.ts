import { ownPath } from '@hearth/shared';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/access/allow.js';
import type { GraphqlContext } from '../../platform/access/viewer-of-request.js';
import { Config } from '../../platform/config/config.js';
import { networkOf } from '../../platform/limits/network-of.js';
import { deviceOf } from './known-purse.js';
import { MailedLinks, type Presser } from './mailed-links.js';
import {
  MailedLink,
  PasswordForgottenInput,
  PasswordResetInput,
  SignInByLinkInput,
  SignInLinkSendInput,
} from './safety.types.js';
import { ViewerType } from './viewer.types.js';
import { shown, Welcome } from './welcome.js';

const addressOf = ({ req }: GraphqlContext): string => networkOf(req.ip ?? '');
const presser = (context: GraphqlContext): Presser => ({
  viewer: context.viewer,
  address: addressOf(context),
  userAgent: context.req.headers['user-agent'] ?? '',
});

/** Signing in by a mailed link, and choosing another password by one. */
@Resolver()
export class MailedLinksResolver {
  constructor(
    private readonly mailed: MailedLinks,
    private readonly welcome: Welcome,
    private readonly config: Config,
  ) {}

  private device({ req }: GraphqlContext): string | null {
    return deviceOf(req.headers.cookie, this.config.secure);
  }

  @Query(() => Boolean, { description: 'Where it does not, no link comes by mail' })
  @Public()
  sendsMail(): boolean {
    return this.mailed.sends;
  }

  @Mutation(() => Boolean, { description: 'True for every address, whether it is anyone’s or not' })
  @Public()
  async signInLinkSend(
    @Args('input') { email, isShared, next }: SignInLinkSendInput,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    await this.mailed.send(
      { email, kind: 'sign-in', isShared, next: next === undefined ? null : ownPath(next) },
      addressOf(context),
      this.device(context),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'True for every address, whether it is anyone’s or not' })
  @Public()
  async passwordForgotten(
    @Args('input') { email }: PasswordForgottenInput,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    await this.mailed.send(
      { email, kind: 'password', isShared: false, next: null },
      addressOf(context),
      this.device(context),
    );
    return true;
  }

  @Query(() => MailedLink, { description: 'Looking uses nothing up' })
  @Public()
  signInLink(@Args('token') token: string, @Context() context: GraphqlContext): Promise<MailedLink> {
    return this.mailed.look('sign-in', token, addressOf(context));
  }

  @Query(() => MailedLink, { description: 'Looking uses nothing up' })
  @Public()
  passwordLink(@Args('token') token: string, @Context() context: GraphqlContext): Promise<MailedLink> {
    return this.mailed.look('password', token, addressOf(context));
  }

  @Mutation(() => ViewerType, {
    nullable: true,
    description:
      'Signs in, once; null where one more step follows. Whoever is signed in as that person proves it anew',
  })
  @Public()
  async signInByLink(
    @Args('input') { token, isShared }: SignInByLinkInput,
    @Context() context: GraphqlContext,
  ): Promise<ViewerType | null> {
    const secret = await this.mailed.signIn(token, isShared, presser(context));
    if (secret !== null) return this.welcome.in(context, secret);
    return context.viewer && shown(context.viewer);
  }

  @Mutation(() => ViewerType, {
    nullable: true,
    description:
      'Keeps the password, once, ends every sign-in and opens one; null where one more step follows',
  })
  @Public()
  async passwordReset(
    @Args('input') input: PasswordResetInput,
    @Context() context: GraphqlContext,
  ): Promise<ViewerType | null> {
    return this.welcome.in(context, await this.mailed.choosePassword(input, presser(context)));
  }
}

import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/access/allow.js';
import type { GraphqlContext } from '../../platform/access/viewer-of-request.js';
import { networkOf } from '../../platform/limits/network-of.js';
import { AccountSetUp } from './account-set-up.js';
import { AccountSetUpInput, AccountWaiting } from './account-set-up.types.js';
import { Welcome } from './welcome.js';
import { ViewerType } from './viewer.types.js';

const addressOf = ({ req }: GraphqlContext): string => networkOf(req.ip ?? '');

/** The first password of someone who was taken in. */
@Resolver()
export class AccountSetUpResolver {
  constructor(
    private readonly setUp: AccountSetUp,
    private readonly welcome: Welcome,
  ) {}

  @Query(() => AccountWaiting, { description: 'Whose account a link is for. Looking uses nothing up' })
  @Public()
  accountWaiting(@Args('token') token: string, @Context() context: GraphqlContext): Promise<AccountWaiting> {
    return this.setUp.look(token, addressOf(context));
  }

  @Mutation(() => ViewerType, {
    nullable: true,
    description: 'Keeps the password, once, and signs in; null where one more step follows',
  })
  @Public()
  async accountSetUp(
    @Args('input') input: AccountSetUpInput,
    @Context() context: GraphqlContext,
  ): Promise<ViewerType | null> {
    const userAgent = context.req.headers['user-agent'] ?? '';
    return this.welcome.in(
      context,
      await this.setUp.choose(input, { address: addressOf(context), userAgent }),
    );
  }
}

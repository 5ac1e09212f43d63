import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer, type GraphqlContext } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { MailedLinks } from './mailed-links.js';
import { OwnSignIns } from './own-sign-ins.js';
import { Proof } from './proof.js';
import { PasswordChangeInput, ProveAgainInput, SignInLine, SignInRevokeInput } from './safety.types.js';
import { Welcome } from './welcome.js';

/** One's own sign-ins, and what keeps them safe. */
@Resolver()
export class SafetyResolver {
  constructor(
    private readonly proof: Proof,
    private readonly own: OwnSignIns,
    private readonly mailed: MailedLinks,
    private readonly welcome: Welcome,
  ) {}

  @Query(() => [SignInLine], { description: 'This one first, then by last use' })
  @Allow(signedIn)
  mySignIns(@CurrentViewer() viewer: Viewer): Promise<SignInLine[]> {
    return this.own.list(viewer);
  }

  @Mutation(() => [SignInLine], {
    description: 'Ends one of one’s own; its sockets close. Those that are left',
  })
  @Allow(signedIn)
  signInRevoke(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SignInRevokeInput,
  ): Promise<SignInLine[]> {
    return this.own.revoke(viewer, input.id);
  }

  @Mutation(() => [SignInLine], { description: 'Ends all but the one that asks. What is left' })
  @Allow(signedIn)
  signInsRevokeOthers(@CurrentViewer() viewer: Viewer): Promise<SignInLine[]> {
    return this.own.revokeOthers(viewer);
  }

  @Mutation(() => Boolean, { description: 'Shows that it is still they; holds for ten minutes' })
  @Allow(signedIn)
  async proveAgain(@CurrentViewer() viewer: Viewer, @Args('input') input: ProveAgainInput): Promise<boolean> {
    await this.proof.byPassword(viewer, input.password);
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Wants a fresh proof; ends every other sign-in, and tells by mail',
  })
  @Allow(signedIn)
  async passwordChange(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PasswordChangeInput,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    await this.proof.recentlyProved(viewer);
    await this.welcome.keep(context, await this.mailed.changePassword(viewer, input.password));
    return true;
  }
}

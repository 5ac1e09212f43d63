import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Public, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer, type GraphqlContext } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { networkOf } from '../../platform/limits/network-of.js';
import { PasskeySignIn } from './passkey-sign-in.js';
import { Passkeys } from './passkeys.js';
import { Passkey, PasskeyAnswerInput, PasskeyRenameInput, PasskeySignInInput } from './passkeys.types.js';
import { originOf } from './site-address.js';
import { ViewerType } from './viewer.types.js';
import { Welcome } from './welcome.js';

/** One’s passkeys, and signing in with one. */
@Resolver()
export class PasskeysResolver {
  constructor(
    private readonly config: Config,
    private readonly passkeyList: Passkeys,
    private readonly door: PasskeySignIn,
    private readonly welcome: Welcome,
  ) {}

  @Query(() => [Passkey], { description: 'One’s own' })
  @Allow(signedIn)
  passkeys(@CurrentViewer() viewer: Viewer): Promise<Passkey[]> {
    return this.passkeyList.list(viewer);
  }

  @Mutation(() => String, { description: 'What the browser needs to make one, as JSON' })
  @Allow(signedIn)
  passkeyAddBegin(@CurrentViewer() viewer: Viewer, @Context() context: GraphqlContext): Promise<string> {
    return this.passkeyList.begin(viewer, this.site(context));
  }

  @Mutation(() => [Passkey])
  @Allow(signedIn)
  passkeyAdd(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PasskeyAnswerInput,
    @Context() context: GraphqlContext,
  ): Promise<Passkey[]> {
    return this.passkeyList.add(viewer, input, this.site(context), userAgentOf(context));
  }

  @Mutation(() => Passkey)
  @Allow(signedIn)
  passkeyRename(@CurrentViewer() viewer: Viewer, @Args('input') input: PasskeyRenameInput): Promise<Passkey> {
    return this.passkeyList.rename(viewer, input);
  }

  @Mutation(() => [Passkey], { description: 'Those that are left' })
  @Allow(signedIn)
  passkeyRemove(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<Passkey[]> {
    return this.passkeyList.remove(viewer, id);
  }

  @Mutation(() => String, { description: 'What the browser needs to ask for one, as JSON' })
  @Public()
  passkeySignInBegin(@Context() context: GraphqlContext): Promise<string> {
    return this.door.begin(this.site(context), networkOf(context.req.ip ?? ''));
  }

  @Mutation(() => ViewerType, { nullable: true, description: 'Null where one more step follows' })
  @Public()
  async passkeySignIn(
    @Args('input') { answer, isShared }: PasskeySignInInput,
    @Context() context: GraphqlContext,
  ): Promise<ViewerType | null> {
    const secret = await this.door.signIn(answer, {
      ...this.site(context),
      address: networkOf(context.req.ip ?? ''),
      userAgent: userAgentOf(context),
      isShared,
    });
    return this.welcome.in(context, secret);
  }

  @Mutation(() => String, { description: 'The same, to show that it is still they' })
  @Allow(signedIn)
  passkeyProveBegin(@CurrentViewer() viewer: Viewer, @Context() context: GraphqlContext): Promise<string> {
    return this.door.beginProof(viewer, this.site(context));
  }

  @Mutation(() => Boolean, { description: 'Shows that it is still they, as `proveAgain` does' })
  @Allow(signedIn)
  async passkeyProve(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { answer }: PasskeyAnswerInput,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    await this.door.prove(viewer, answer, this.site(context));
    return true;
  }

  private site({ req }: GraphqlContext) {
    return { origin: originOf(this.config, req) };
  }
}

const userAgentOf = ({ req }: GraphqlContext): string => req.headers['user-agent'] ?? '';

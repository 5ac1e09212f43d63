import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { administrator, Allow, Public, signedIn } from '../../platform/access/allow.js';
import { readSignInCookie } from '../../platform/access/sign-in-cookie.js';
import { CurrentViewer, type GraphqlContext } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
import { Person } from './people.types.js';
import { SecondFactor } from './second-factor.js';
import { SecondFactorRules } from './second-factor-rules.js';
import {
  CodeInput,
  SecondFactorBeginInput,
  SecondFactorConfirmed,
  SecondFactorKey,
  SecondFactorResetInput,
  SecondFactorRule,
  SecondFactorRuleSaveInput,
  SecondFactorState,
  SignInStepType,
} from './second-factor.types.js';
import { SignInStep } from './sign-in-step.js';
import { ViewerType } from './viewer.types.js';
import { Welcome } from './welcome.js';

/** The second factor: as a step of signing in, as one's own, and as a rule. */
@Resolver()
export class SecondFactorResolver {
  constructor(
    private readonly config: Config,
    private readonly step: SignInStep,
    private readonly secondFactor: SecondFactor,
    private readonly rules: SecondFactorRules,
    private readonly welcome: Welcome,
  ) {}

  @Query(() => SignInStepType, { nullable: true, description: 'Null where no sign-in of this browser waits' })
  @Public()
  async signInStep(@Context() context: GraphqlContext): Promise<SignInStepType | null> {
    const waiting = await this.step.find(this.secretOf(context));
    return waiting && { ...waiting, byCode: waiting.hasCodes };
  }

  @Mutation(() => ViewerType, {
    nullable: true,
    description: 'The second step, with a code or a recovery code',
  })
  @Public()
  async signInStepProve(
    @Args('input') { code }: CodeInput,
    @Context() context: GraphqlContext,
  ): Promise<ViewerType | null> {
    return this.welcome.keep(context, await this.step.prove(this.secretOf(context), code));
  }

  @Mutation(() => SecondFactorKey, { description: 'For a sign-in that waits until there is a second factor' })
  @Public()
  signInStepBegin(@Context() context: GraphqlContext): Promise<SecondFactorKey> {
    return this.step.begin(this.secretOf(context));
  }

  @Mutation(() => SecondFactorConfirmed, { description: 'The first code; it opens the sign-in that waits' })
  @Public()
  async signInStepConfirm(
    @Args('input') { code }: CodeInput,
    @Context() context: GraphqlContext,
  ): Promise<SecondFactorConfirmed> {
    const { secret, recoveryCodes } = await this.step.confirm(this.secretOf(context), code);
    return { recoveryCodes, viewer: await this.welcome.keep(context, secret) };
  }

  @Query(() => SecondFactorState, { description: 'My own' })
  @Allow(signedIn)
  mySecondFactor(@CurrentViewer() viewer: Viewer): Promise<SecondFactorState> {
    return this.secondFactor.state(viewer);
  }

  @Mutation(() => SecondFactorKey, { description: 'A new key, which counts once a code of it was typed' })
  @Allow(signedIn)
  secondFactorBegin(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { code }: SecondFactorBeginInput,
  ): Promise<SecondFactorKey> {
    return this.secondFactor.begin(viewer, code ?? null);
  }

  @Mutation(() => SecondFactorConfirmed, { description: 'From now on it counts; one’s other sign-ins end' })
  @Allow(signedIn)
  async secondFactorConfirm(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { code }: CodeInput,
    @Context() context: GraphqlContext,
  ): Promise<SecondFactorConfirmed> {
    const { recoveryCodes, secret } = await this.secondFactor.confirm(viewer, code);
    return { recoveryCodes, viewer: await this.welcome.keep(context, secret) };
  }

  @Mutation(() => [String], { description: 'Ten new ones, shown this once; those before are no longer good' })
  @Allow(signedIn)
  recoveryCodesMake(@CurrentViewer() viewer: Viewer, @Args('input') { code }: CodeInput): Promise<string[]> {
    return this.secondFactor.newRecoveryCodes(viewer, code);
  }

  @Mutation(() => SecondFactorState)
  @Allow(signedIn)
  async secondFactorEnd(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { code }: CodeInput,
  ): Promise<SecondFactorState> {
    await this.secondFactor.end(viewer, code);
    return this.secondFactor.state(viewer);
  }

  @Query(() => [SecondFactorRule])
  @Allow(administrator)
  secondFactorRules(): Promise<SecondFactorRule[]> {
    return this.rules.rules();
  }

  @Mutation(() => [SecondFactorRule])
  @Allow(administrator)
  secondFactorRuleSave(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SecondFactorRuleSaveInput,
  ): Promise<SecondFactorRule[]> {
    return this.rules.save(viewer, input);
  }

  @Mutation(() => Person, {
    description: 'For whoever lost theirs: signed out everywhere, and told why by mail',
  })
  @Allow(administrator)
  secondFactorReset(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SecondFactorResetInput,
  ): Promise<Person> {
    return this.rules.reset(viewer, input);
  }

  private secretOf({ req }: GraphqlContext): string | null {
    return readSignInCookie(req.headers.cookie, this.config.secure);
  }
}

import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Proof } from './proof.js';
import { ProveAgainInput } from './safety.types.js';

/** One's own sign-ins, and what keeps them safe. */
@Resolver()
export class SafetyResolver {
  constructor(private readonly proof: Proof) {}

  @Mutation(() => Boolean, { description: 'Shows that it is still they; holds for ten minutes' })
  @Allow(signedIn)
  async proveAgain(@CurrentViewer() viewer: Viewer, @Args('input') input: ProveAgainInput): Promise<boolean> {
    await this.proof.byPassword(viewer, input.password);
    return true;
  }
}

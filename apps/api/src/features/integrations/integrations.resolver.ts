import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Proof } from '../../foundation/people/proof.js';
import { administrator, Allow } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { IntegrationKeys } from '../../platform/integrations/integration-keys.js';
import {
  IntegrationKey,
  IntegrationKeyMade,
  IntegrationKeyMakeInput,
} from '../../platform/integrations/integrations.types.js';

/** Keys for other programs, kept by administrators. */
@Resolver(() => IntegrationKey)
export class IntegrationsResolver {
  constructor(
    private readonly keys: IntegrationKeys,
    private readonly proof: Proof,
  ) {}

  @Query(() => [IntegrationKey], { description: 'The newest first; a hundred at most' })
  @Allow(administrator)
  integrationKeys(): Promise<IntegrationKey[]> {
    return this.keys.list();
  }

  @Mutation(() => IntegrationKeyMade, { description: 'Asks for a proof not older than ten minutes' })
  @Allow(administrator)
  async integrationKeyMake(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: IntegrationKeyMakeInput,
  ): Promise<IntegrationKeyMade> {
    await this.proof.recentlyProved(viewer);
    return this.keys.make(viewer, input);
  }

  @Mutation(() => IntegrationKey, { description: 'It opens nothing any more; twice is once' })
  @Allow(administrator)
  integrationKeyRevoke(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<IntegrationKey> {
    return this.keys.revoke(viewer, id);
  }
}

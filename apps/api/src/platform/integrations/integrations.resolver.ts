import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { administrator, Allow } from '../access/allow.js';
import type { Viewer } from '../access/viewer.js';
import { CurrentViewer } from '../access/viewer-of-request.js';
import { IdArg } from '../graphql/inputs.js';
import { IntegrationKeys } from './integration-keys.js';
import { IntegrationKey, IntegrationKeyMade, IntegrationKeyMakeInput } from './integrations.types.js';

/** Keys for other programs, kept by administrators. */
@Resolver(() => IntegrationKey)
export class IntegrationsResolver {
  constructor(private readonly keys: IntegrationKeys) {}

  @Query(() => [IntegrationKey], { description: 'The newest first; a hundred at most' })
  @Allow(administrator)
  integrationKeys(): Promise<IntegrationKey[]> {
    return this.keys.list();
  }

  @Mutation(() => IntegrationKeyMade)
  @Allow(administrator)
  integrationKeyMake(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: IntegrationKeyMakeInput,
  ): Promise<IntegrationKeyMade> {
    return this.keys.make(viewer, input);
  }

  @Mutation(() => IntegrationKey, { description: 'It opens nothing any more; twice is once' })
  @Allow(administrator)
  integrationKeyRevoke(@IdArg('id') id: string): Promise<IntegrationKey> {
    return this.keys.revoke(id);
  }
}

import { Module } from '@nestjs/common';
import { IntegrationKeys } from './integration-keys.js';
import { IntegrationsResolver } from './integrations.resolver.js';

/** Keys by which other programs may ask. */
@Module({ providers: [IntegrationKeys, IntegrationsResolver], exports: [IntegrationKeys] })
export class IntegrationsModule {}

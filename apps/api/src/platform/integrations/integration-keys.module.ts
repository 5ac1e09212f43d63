import { Global, Module } from '@nestjs/common';
import { IntegrationKeys } from './integration-keys.js';

/** Keys by which other programs may ask. */
@Global()
@Module({ providers: [IntegrationKeys], exports: [IntegrationKeys] })
export class IntegrationKeysModule {}

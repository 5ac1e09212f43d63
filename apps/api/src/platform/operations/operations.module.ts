import { Global, Module } from '@nestjs/common';
import { IntegrationKeysModule } from '../integrations/integration-keys.module.js';
import { Operations } from './operations.js';
import { Turnstile } from './turnstile.js';

/** Which operations are answered. */
@Global()
@Module({
  imports: [IntegrationKeysModule],
  providers: [Operations, Turnstile],
  exports: [Operations, Turnstile],
})
export class OperationsModule {}

import { Global, Module } from '@nestjs/common';
import { IntegrationKeysModule } from '../integrations/integration-keys.module.js';
import { Operations } from './operations.js';

/** Which operations are answered. */
@Global()
@Module({ imports: [IntegrationKeysModule], providers: [Operations], exports: [Operations] })
export class OperationsModule {}

import { Global, Module } from '@nestjs/common';
import { IntegrationsModule } from '../integrations/integrations.module.js';
import { Operations } from './operations.js';

/** Which operations are answered. */
@Global()
@Module({ imports: [IntegrationsModule], providers: [Operations], exports: [Operations] })
export class OperationsModule {}

import { Global, Module } from '@nestjs/common';
import { Retention } from './retention.js';

/** How long everything is kept that is deleted by its age. */
@Global()
@Module({ providers: [Retention], exports: [Retention] })
export class RetentionModule {}

import { Module } from '@nestjs/common';
import { RetentionResolver } from './retention.resolver.js';

/** Where administrators say how long things are kept. */
@Module({ providers: [RetentionResolver] })
export class RetentionSettingsModule {}

import { Module } from '@nestjs/common';
import { FollowUpThreadResolver } from './follow-up-thread.resolver.js';

/** Fields that join two features. */
@Module({ providers: [FollowUpThreadResolver] })
export class EdgesModule {}

import { Module } from '@nestjs/common';
import { DraftsRealtime } from './drafts.realtime.js';
import { DraftsResolver } from './drafts.resolver.js';

/** What people have begun to write and not sent yet. */
@Module({ providers: [DraftsResolver, DraftsRealtime] })
export class DraftsModule {}

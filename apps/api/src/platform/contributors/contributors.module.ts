import { Global, Module } from '@nestjs/common';
import { CatchUpSources } from './catch-up-sources.js';
import { NotificationKinds } from './notification-kinds.js';

/** Where features meet that may not know each other. */
@Global()
@Module({ providers: [NotificationKinds, CatchUpSources], exports: [NotificationKinds, CatchUpSources] })
export class ContributorsModule {}

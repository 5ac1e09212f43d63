import { Global, Module } from '@nestjs/common';
import { InboundKinds } from './inbound-kinds.js';
import { NotificationKinds } from './notification-kinds.js';

/** Where features meet that may not know each other. */
@Global()
@Module({ providers: [NotificationKinds, InboundKinds], exports: [NotificationKinds, InboundKinds] })
export class ContributorsModule {}

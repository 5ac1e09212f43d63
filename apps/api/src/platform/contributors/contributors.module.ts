import { Global, Module } from '@nestjs/common';
import { NotificationKinds } from './notification-kinds.js';

/** Where features meet that may not know each other. */
@Global()
@Module({ providers: [NotificationKinds], exports: [NotificationKinds] })
export class ContributorsModule {}

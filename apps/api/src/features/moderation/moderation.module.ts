import { Module } from '@nestjs/common';
import { ReviewForget } from './review-forget.js';
import { ReviewNotifications } from './review.notifications.js';
import { ReviewResolver } from './review.resolver.js';

/** Keeping the forum safe: flags, the queue they wait in, and what moderators do. */
@Module({ providers: [ReviewResolver, ReviewNotifications, ReviewForget] })
export class ModerationModule {}

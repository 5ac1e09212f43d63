import { Module } from '@nestjs/common';
import { ReviewForget } from './review-forget.js';
import { ReviewHeld } from './review-held.js';
import { ReviewNotifications } from './review.notifications.js';
import { ReviewResolver } from './review.resolver.js';
import { ModerationOwn } from './moderation.own.js';

/** Keeping the forum safe: flags, the queue they wait in, and what moderators do. */
@Module({ providers: [ModerationOwn, ReviewResolver, ReviewNotifications, ReviewHeld, ReviewForget] })
export class ModerationModule {}

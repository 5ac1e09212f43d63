import { Module } from '@nestjs/common';
import { ForumInbound } from './forum.inbound.js';
import { ForumCatchUp } from './forum.catch-up.js';
import { ForumJobs } from './forum.jobs.js';
import { ForumNotifications } from './forum.notifications.js';
import { ForumRealtime } from './forum.realtime.js';
import { ForumResolver } from './forum.resolver.js';
import { ForumService } from './forum.service.js';
import { MentionNotifications } from './mention.notifications.js';
import { ReplyAddresses } from './reply-address.js';
import { PostPreviewResolver } from './post-preview.resolver.js';
import { ReplyDraftResolver } from './reply-draft.resolver.js';
import { SpacesResolver } from './spaces.resolver.js';

/** Spaces, threads and posts. */
@Module({
  providers: [
    ForumService,
    ForumResolver,
    SpacesResolver,
    ForumRealtime,
    ForumJobs,
    ForumNotifications,
    MentionNotifications,
    PostPreviewResolver,
    ReplyDraftResolver,
    ForumInbound,
    ReplyAddresses,
    ForumCatchUp,
  ],
})
export class ForumModule {}

import { Module } from '@nestjs/common';
import { ForumCatchUp } from './forum.catch-up.js';
import { ForumJobs } from './forum.jobs.js';
import { ForumNotifications } from './forum.notifications.js';
import { ForumRealtime } from './forum.realtime.js';
import { ForumResolver } from './forum.resolver.js';
import { ForumService } from './forum.service.js';
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
    ForumCatchUp,
  ],
})
export class ForumModule {}

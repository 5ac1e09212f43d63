import { Module } from '@nestjs/common';
import { FollowUpNotifications } from './follow-up.notifications.js';
import { ForumFlaggable } from './forum.flaggable.js';
import { ForumInbound } from './forum.inbound.js';
import { ForumCare } from './forum.care.js';
import { ForumCatchUp } from './forum.catch-up.js';
import { BookmarkNotifications } from './bookmark.notifications.js';
import { BookmarksResolver } from './bookmarks.resolver.js';
import { ForumDrafts } from './forum.drafts.js';
import { ForumJobs } from './forum.jobs.js';
import { ForumNotifications } from './forum.notifications.js';
import { ForumRealtime } from './forum.realtime.js';
import { ForumResolver } from './forum.resolver.js';
import { ForumSearch } from './forum.search.js';
import { ForumService } from './forum.service.js';
import { KeepingResolver } from './keeping.resolver.js';
import { ModeratedNotifications } from './moderated.notifications.js';
import { MentionNotifications } from './mention.notifications.js';
import { ReplyAddresses } from './reply-address.js';
import { PostFilesHolder } from './post-files.holder.js';
import { PostPreviewResolver } from './post-preview.resolver.js';
import { LessonNotifications } from './lesson.notifications.js';
import { PostLessonResolver } from './post-lesson.resolver.js';
import { PostUnmaskResolver } from './post-unmask.resolver.js';
import { PostVersionsResolver } from './post-versions.resolver.js';
import { ReplyDraftResolver } from './reply-draft.resolver.js';
import { SpaceArrangeResolver } from './space-arrange.resolver.js';
import { SpacesResolver } from './spaces.resolver.js';
import { ThreadMoveResolver } from './thread-move.resolver.js';
import { ThreadPollsHost } from './thread-polls.host.js';
import { UnmaskedNotifications } from './unmasked.notifications.js';
import { ForumOwn } from './forum.own.js';

/** Spaces, threads and posts. */
@Module({
  providers: [
    ForumOwn,
    ForumService,
    ForumResolver,
    SpacesResolver,
    SpaceArrangeResolver,
    KeepingResolver,
    BookmarksResolver,
    BookmarkNotifications,
    ForumRealtime,
    ForumJobs,
    ForumNotifications,
    MentionNotifications,
    PostPreviewResolver,
    PostFilesHolder,
    ReplyDraftResolver,
    ForumInbound,
    ReplyAddresses,
    ForumCare,
    ForumCatchUp,
    ForumSearch,
    ForumDrafts,
    ForumFlaggable,
    ModeratedNotifications,
    PostVersionsResolver,
    ThreadMoveResolver,
    ThreadPollsHost,
    PostUnmaskResolver,
    PostLessonResolver,
    LessonNotifications,
    UnmaskedNotifications,
    FollowUpNotifications,
  ],
})
export class ForumModule {}

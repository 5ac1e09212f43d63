import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ViewerSource } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
import { Flaggables } from '../../platform/contributors/flaggables.js';
import { Db } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { postFollowUp } from './follow-up-post.js';
import { ThreadPollsHost } from './thread-polls.host.js';
import { purgePost } from './post-change.js';
import { letFilesGo } from './post-files.js';

/** What the forum does later. */
@Injectable()
export class ForumJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly db: Db,
    private readonly config: Config,
    private readonly flaggables: Flaggables,
    private readonly viewers: ViewerSource,
    private readonly polls: ThreadPollsHost,
  ) {}

  onModuleInit(): void {
    this.jobs.register('forum.purge-post', ({ postId }) =>
      this.db.write(async (tx) => {
        if (await purgePost(tx, postId, this.config.UNDO_SECONDS))
          await this.flaggables.gone(tx, 'post', postId);
      }),
    );
    this.jobs.register('forum.follow-up', ({ sessionId }) =>
      this.db.write((tx) => postFollowUp(tx, this.viewers, this.polls, sessionId)),
    );
    this.jobs.register('forum.release-files', ({ postId }) =>
      this.db.write((tx) => letFilesGo(tx, postId, { droppedSecondsAgo: this.config.UNDO_SECONDS })),
    );
  }
}

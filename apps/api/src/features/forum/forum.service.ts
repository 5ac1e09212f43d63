import { Injectable } from '@nestjs/common';
import { found } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
import { Db } from '../../platform/db/db.js';
import type {
  PostEditInput,
  PostNoteInput,
  PostReplyInput,
  ThreadDescribeInput,
  ThreadFollowInput,
  ThreadMarkReadInput,
  ThreadsMarkReadInput,
  ThreadStartInput,
} from './forum.inputs.js';
import { ThreadFollow } from './forum.types.js';
import { postDelete, postEdit, postRestore } from './post-change.js';
import { postNote } from './post-note.js';
import type { KnownPost } from './post.queries.js';
import { postReply } from './post-reply.js';
import { threadDescribe } from './thread-describe.js';
import { readable, threadMarkUnread, threadsMarkRead, threadsMarkReadUndo } from './thread-marks.js';
import { threadStart } from './thread-start.js';
import { ThreadPollsHost } from './thread-polls.host.js';
import { threadById, type ThreadRow } from './thread.queries.js';
import { renderPost } from './written-text.js';

/** What is done in the forum: one method, one verb, one transaction. Text is rendered before anything is locked. */
@Injectable()
export class ForumService {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly polls: ThreadPollsHost,
  ) {}

  async threadStart(viewer: Viewer, input: ThreadStartInput): Promise<ThreadRow> {
    const html = await renderPost(this.db, viewer, input.markdown);
    return this.db.write((tx) => threadStart(tx, viewer, input, html, this.polls));
  }

  async postReply(viewer: Viewer, input: PostReplyInput): Promise<KnownPost> {
    const html = await renderPost(this.db, viewer, input.markdown);
    return this.db.write((tx) => postReply(tx, viewer, input, html));
  }

  async postEdit(viewer: Viewer, input: PostEditInput): Promise<KnownPost> {
    const html = await renderPost(this.db, viewer, input.markdown);
    return this.db.write((tx) => postEdit(tx, viewer, input, html, this.config.UNDO_SECONDS));
  }

  async postNote(viewer: Viewer, { id, contentNotes }: PostNoteInput): Promise<KnownPost> {
    return this.db.write((tx) => postNote(tx, viewer, id, contentNotes));
  }

  async threadDescribe(viewer: Viewer, input: ThreadDescribeInput): Promise<ThreadRow> {
    return this.db.write((tx) => threadDescribe(tx, viewer, input));
  }

  async postDelete(viewer: Viewer, id: string): Promise<KnownPost> {
    return this.db.write((tx) => postDelete(tx, viewer, id, this.config.UNDO_SECONDS));
  }

  async postRestore(viewer: Viewer, id: string): Promise<KnownPost> {
    return this.db.write((tx) => postRestore(tx, viewer, id, this.config.UNDO_SECONDS));
  }

  /** Notes how far the viewer has read: never backwards, never beyond the last post. Throws `not_found`. */
  threadMarkRead(viewer: Viewer, { threadId, number }: ThreadMarkReadInput): Promise<ThreadRow> {
    return this.db.write(async (tx) => {
      const thread = await readable(tx, viewer, threadId);
      const moved = await tx.query(
        `INSERT INTO thread_read (thread_id, person_id, read_number)
         SELECT id, $2, least($3::int, last_number) FROM thread WHERE id = $1 AND audience_id = $4
         ON CONFLICT (person_id, thread_id) DO UPDATE SET read_number = excluded.read_number, read_at = now(), mark_id = NULL, mark_before = NULL
          WHERE thread_read.read_number < excluded.read_number RETURNING thread_id`,
        [threadId, viewer.personId, number, thread.audienceId],
      );
      // What is read is no news any more, on no device.
      if (moved.length > 0) tx.announce('inbox.changed', { personIds: [viewer.personId] });
      return found(await threadById(tx, viewer, threadId));
    });
  }

  /** See `thread-marks.ts`. */
  threadMarkUnread(viewer: Viewer, input: ThreadMarkReadInput): Promise<ThreadRow> {
    return this.db.write((tx) => threadMarkUnread(tx, viewer, input));
  }

  threadsMarkRead(viewer: Viewer, input: ThreadsMarkReadInput): Promise<void> {
    return this.db.write((tx) => threadsMarkRead(tx, viewer, input));
  }

  threadsMarkReadUndo(viewer: Viewer, id: string): Promise<void> {
    return this.db.write((tx) => threadsMarkReadUndo(tx, viewer, id));
  }

  /** Keeps the viewer's choice about a thread; `automatic` takes it back. Throws `not_found`. */
  threadFollow(viewer: Viewer, { threadId, level }: ThreadFollowInput): Promise<ThreadRow> {
    return this.db.write(async (tx) => {
      await readable(tx, viewer, threadId);
      if (level === ThreadFollow.AUTOMATIC)
        await tx.query(`DELETE FROM thread_follow WHERE person_id = $1 AND thread_id = $2`, [
          viewer.personId,
          threadId,
        ]);
      else
        await tx.query(
          `INSERT INTO thread_follow (person_id, thread_id, level) VALUES ($1, $2, $3)
           ON CONFLICT (person_id, thread_id) DO UPDATE SET level = excluded.level`,
          [viewer.personId, threadId, level],
        );
      tx.announce('inbox.changed', { personIds: [viewer.personId] });
      return found(await threadById(tx, viewer, threadId));
    });
  }
}

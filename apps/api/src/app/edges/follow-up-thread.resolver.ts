import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { shownThread } from '../../features/forum/forum.shown.js';
import { Thread } from '../../features/forum/forum.types.js';
import { threadsByIds, type ThreadRow } from '../../features/forum/thread.queries.js';
import { PeerSession } from '../../foundation/sessions/sessions.types.js';
import { Allow, asItsParent } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';

interface Batch {
  ids: string[];
  threads: Promise<Map<string, ThreadRow>>;
}

/** What came of a session, in the forum: for those who may read it there. A list of sessions costs one statement. */
@Resolver(() => PeerSession)
export class FollowUpThreadResolver {
  /** What one request asks for in the same turn. */
  private readonly batches = new WeakMap<Viewer, Batch>();

  constructor(private readonly db: Db) {}

  @ResolveField(() => Thread, {
    nullable: true,
    description: 'What came of it, as whoever brought the question wrote it',
  })
  @Allow(asItsParent)
  async followUpThread(
    @CurrentViewer() viewer: Viewer,
    @Parent() session: PeerSession,
  ): Promise<Thread | null> {
    const id = session.followUpThreadId;
    if (id === null) return null;
    const row = (await this.load(viewer, id)).get(id);
    return row ? shownThread(viewer, row) : null;
  }

  private load(viewer: Viewer, id: string): Batch['threads'] {
    const waiting = this.batches.get(viewer);
    if (waiting) {
      waiting.ids.push(id);
      return waiting.threads;
    }
    const ids = [id];
    const threads = new Promise<void>(setImmediate).then(() => {
      this.batches.delete(viewer);
      return threadsByIds(this.db, viewer, ids);
    });
    this.batches.set(viewer, { ids, threads });
    return threads;
  }
}

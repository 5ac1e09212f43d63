import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import { Db } from '../../platform/db/db.js';
import type { InboxMarkInput } from './inbox.inputs.js';
import { inboxOf } from './inbox.queries.js';
import type { Inbox } from './inbox.types.js';

/** What one does with one's inbox. */
@Injectable()
export class InboxService {
  constructor(
    private readonly db: Db,
    private readonly kinds: NotificationKinds,
  ) {}

  /** Marks the viewer's own among these as read, or unread again; others are passed over. Twice is once. */
  mark(viewer: Viewer, { ids, read }: InboxMarkInput): Promise<Inbox> {
    return this.db.write(async (tx) => {
      const marked = await tx.query(
        `UPDATE notification SET read_at = CASE WHEN $3::boolean THEN now() END, kept_unread = NOT $3::boolean
          WHERE person_id = $1 AND id = ANY($2::uuid[])
            AND (CASE WHEN $3::boolean THEN read_at IS NULL ELSE NOT kept_unread END) RETURNING id`,
        [viewer.personId, ids, read],
      );
      if (marked.length > 0) tx.announce('inbox.changed', { personIds: [viewer.personId] });
      return inboxOf(tx, this.kinds, viewer);
    });
  }
}

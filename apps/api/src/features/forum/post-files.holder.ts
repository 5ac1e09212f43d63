import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer.js';
import { canReview } from '../../platform/contributors/flaggable.js';
import type { FileHolder } from '../../platform/contributors/file-holder.js';
import { FileHolders } from '../../platform/contributors/file-holders.js';
import type { Reader } from '../../platform/db/reader.js';
import { isMine } from './authorship.js';
import { HOLDER } from './post-files.js';

// While an edit can be taken back, its author may put a file back that the text names no more; what is hidden they still see.
const NAME = `
  SELECT held.name FROM post_file held JOIN post p ON p.id = held.post_id JOIN thread t ON t.id = p.thread_id
   WHERE held.file_id = $1 AND p.deleted_at IS NULL AND t.deleted_at IS NULL
     AND ((p.audience_id = ANY($2::uuid[])
           AND (held.dropped_at IS NULL AND p.hidden_at IS NULL OR ${isMine('p.id', '$3')}))
       OR ($4 AND held.dropped_at IS NULL AND EXISTS (SELECT FROM post_flagged flagged WHERE flagged.post_id = p.id)))`;

/** Files that stand in posts are seen by whoever sees the post: its audience, and whoever reviews it once it was flagged. */
@Injectable()
export class PostFilesHolder implements FileHolder, OnModuleInit {
  readonly name = HOLDER;

  constructor(private readonly holders: FileHolders) {}

  onModuleInit(): void {
    this.holders.register(this);
  }

  async nameOf(reader: Reader, viewer: Viewer, fileId: string): Promise<string | null> {
    const [row] = await reader.query<{ name: string }>(NAME, [
      fileId,
      viewer.audienceIds,
      viewer.personId,
      canReview(viewer),
    ]);
    return row?.name ?? null;
  }
}

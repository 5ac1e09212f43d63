import { Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { Db } from '../../platform/db/db.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { PostVersion } from './forum.types.js';
import { ownVersions } from './post-versions.js';

/** What a post said before it was edited. */
@Resolver(() => PostVersion)
export class PostVersionsResolver {
  constructor(private readonly db: Db) {}

  @Query(() => [PostVersion], {
    description: "What one's own post said before its edits, the latest first; 50 at most",
  })
  @Allow(signedIn)
  postVersions(@CurrentViewer() viewer: Viewer, @IdArg('postId') postId: string): Promise<PostVersion[]> {
    return ownVersions(this.db, viewer, postId);
  }
}

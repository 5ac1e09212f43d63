import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, asItsParent, signedIn } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { Db } from '../../platform/db/db.js';
import { IdArg, PageSizeArg } from '../../platform/graphql/inputs.js';
import { bookmarkRemove, bookmarks, bookmarkSave } from './bookmarks.js';
import { Bookmark, BookmarkPage, BookmarkSaveInput } from './bookmarks.types.js';
import { ensureAlone, type Listed } from './forum.shown.js';
import { Thread } from './forum.types.js';
import type { OneThread } from './thread.queries.js';

/** Posts that one keeps for later. */
@Resolver(() => Thread)
export class BookmarksResolver {
  constructor(private readonly db: Db) {}

  @Query(() => BookmarkPage, { description: "The viewer's own, the latest first" })
  @Allow(signedIn)
  bookmarks(
    @CurrentViewer() viewer: Viewer,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @PageSizeArg() first: number,
  ): Promise<BookmarkPage> {
    return bookmarks(this.db, viewer, first, after ?? null);
  }

  @ResolveField(() => [ID], { description: 'Posts of this thread that the viewer has bookmarked' })
  @Allow(asItsParent)
  bookmarked(@Parent() thread: OneThread & Listed): string[] {
    ensureAlone(thread);
    return thread.bookmarked;
  }

  @Mutation(() => Bookmark)
  @Allow(signedIn)
  bookmarkSave(@CurrentViewer() viewer: Viewer, @Args('input') input: BookmarkSaveInput): Promise<Bookmark> {
    return this.db.write((tx) => bookmarkSave(tx, viewer, input));
  }

  @Mutation(() => Boolean, { description: 'Its reminder goes with it; twice is once' })
  @Allow(signedIn)
  async bookmarkRemove(@CurrentViewer() viewer: Viewer, @IdArg('postId') postId: string): Promise<boolean> {
    await this.db.write((tx) => bookmarkRemove(tx, viewer, postId));
    return true;
  }
}

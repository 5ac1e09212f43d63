import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { filesIn, renderMarkdown } from '../../platform/markdown/render.js';
import { PostPreviewInput } from './forum.inputs.js';
import { ownFiles } from './post-files.js';

/** What a text will look like, by the same hands that render it for others. */
@Resolver()
export class PostPreviewResolver {
  constructor(private readonly db: Db) {}

  @Query(() => String, { description: 'A text as HTML, as others would see it. Nothing of it is kept' })
  @Allow(signedIn)
  async postPreview(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { markdown }: PostPreviewInput,
  ): Promise<string> {
    return renderMarkdown(markdown, await ownFiles(this.db, viewer, filesIn(markdown)));
  }
}

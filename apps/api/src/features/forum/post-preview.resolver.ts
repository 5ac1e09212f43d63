import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { renderMarkdown } from '../../platform/markdown/render.js';
import { PostPreviewInput } from './forum.inputs.js';

/** What a text will look like, by the same hands that render it for others. */
@Resolver()
export class PostPreviewResolver {
  @Query(() => String, { description: 'A text as HTML, as others would see it. Nothing of it is kept' })
  @Allow(signedIn)
  postPreview(@Args('input') { markdown }: PostPreviewInput): string {
    return renderMarkdown(markdown);
  }
}

import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Person } from '../../foundation/people/people.types.js';
import { administrator, Allow } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { Flaggables } from '../../platform/contributors/flaggables.js';
import { Db } from '../../platform/db/db.js';
import { PageSizeArg } from '../../platform/graphql/inputs.js';
import { postUnmask } from './post-unmask.js';
import { PostUnmaskInput, UnmaskingPage } from './post-unmask.types.js';
import { unmaskings } from './unmaskings.js';

/** Looking up who wrote as a member: recorded, with a reason, and told the author. */
@Resolver(() => UnmaskingPage)
export class PostUnmaskResolver {
  constructor(
    private readonly db: Db,
    private readonly flaggables: Flaggables,
  ) {}

  @Mutation(() => Person, {
    description:
      'Who wrote a post as a member. It is noted with the reason, and the author is told both and by whom',
  })
  @Allow(administrator)
  postUnmask(@CurrentViewer() viewer: Viewer, @Args('input') input: PostUnmaskInput): Promise<Person> {
    return this.db.write((tx) => postUnmask(tx, this.flaggables.queue, viewer, input));
  }

  @Query(() => UnmaskingPage, { description: 'Who looked up who wrote a post, and why; the latest first' })
  @Allow(administrator)
  unmaskings(
    @CurrentViewer() viewer: Viewer,
    @PageSizeArg('first', 20) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<UnmaskingPage> {
    return unmaskings(this.db, viewer, first, after);
  }
}

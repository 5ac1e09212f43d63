import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { DraftPlaces } from '../../platform/contributors/draft-places.js';
import { Db } from '../../platform/db/db.js';
import { PageSizeArg } from '../../platform/graphql/inputs.js';
import { placeFault } from './draft-faults.js';
import { draftChanges, draftForget, draftKeep, drafts } from './drafts.js';
import { Draft, DraftChanges, DraftKeepInput, DraftKept, DraftPage } from './drafts.types.js';

/** What one has begun to write, on every device alike. */
@Resolver(() => Draft)
export class DraftsResolver {
  constructor(
    private readonly db: Db,
    private readonly places: DraftPlaces,
  ) {}

  @Query(() => DraftPage, { description: "The viewer's own, the latest first" })
  @Allow(signedIn)
  async drafts(
    @CurrentViewer() viewer: Viewer,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @PageSizeArg('first', 20) first: number,
  ): Promise<DraftPage> {
    const { nodes, nextCursor } = await drafts(this.db, viewer, first, after ?? null);
    const known = await this.places.describe(
      this.db,
      viewer,
      nodes.map(({ place }) => place),
    );
    return {
      nodes: nodes.map((draft) => ({ ...draft, ...(known.get(draft.place) ?? { title: null, path: null }) })),
      nextCursor,
    };
  }

  @Query(() => DraftChanges, { description: 'What has become of drafts, here or on another device' })
  @Allow(signedIn)
  draftChanges(
    @CurrentViewer() viewer: Viewer,
    @Args('after', { type: () => Int, description: 'A `rev`; 0 for all' }) after: number,
  ): Promise<DraftChanges> {
    return draftChanges(this.db, viewer, Math.max(0, after));
  }

  @Mutation(() => DraftKept)
  @Allow(signedIn)
  draftKeep(@CurrentViewer() viewer: Viewer, @Args('input') input: DraftKeepInput): Promise<DraftKept> {
    return this.db.write((tx) => draftKeep(tx, viewer, input));
  }

  @Mutation(() => Int, { description: 'It was sent, or thrown away; twice is once' })
  @Allow(signedIn)
  draftForget(
    @CurrentViewer() viewer: Viewer,
    @Args('place') place: string,
    @Args('base', {
      type: () => Int,
      description: 'The `rev` one knew: what was written elsewhere since stays',
    })
    base: number,
  ): Promise<number> {
    if (placeFault(place)) throw invalidField('place', 'unknown');
    return this.db.write((tx) => draftForget(tx, viewer, place, base));
  }
}

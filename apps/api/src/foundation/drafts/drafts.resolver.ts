import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { invalidField, notFound } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { DraftPlaces } from '../../platform/contributors/draft-places.js';
import { Db } from '../../platform/db/db.js';
import { IdArg, PageSizeArg } from '../../platform/graphql/inputs.js';
import { placeFault } from './draft-faults.js';
import { draftChanges, draftForget, draftKeep, drafts } from './drafts.js';
import { Draft, DraftChanges, DraftKeepInput, DraftKept, DraftPage } from './drafts.types.js';

/** So many drafts at most in one page: each may be long. */
const LISTED = 20;

/** A browser that changed hands meanwhile brings nobody the words of another. Throws `not_found`. */
function ensureOwn(viewer: Viewer, personId: string): void {
  if (viewer.personId !== personId) throw notFound();
}

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
    @PageSizeArg('first', LISTED) first: number,
  ): Promise<DraftPage> {
    if (first > LISTED) throw invalidField('first', 'too_large', { max: LISTED });
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
    @IdArg('personId') personId: string,
    @Args('after', { type: () => Int, description: 'A `rev`; 0 for all' }) after: number,
  ): Promise<DraftChanges> {
    ensureOwn(viewer, personId);
    return draftChanges(this.db, viewer, Math.max(0, after));
  }

  @Mutation(() => DraftKept)
  @Allow(signedIn)
  draftKeep(@CurrentViewer() viewer: Viewer, @Args('input') input: DraftKeepInput): Promise<DraftKept> {
    ensureOwn(viewer, input.personId);
    return this.db.write((tx) => draftKeep(tx, viewer, input));
  }

  @Mutation(() => Int, { description: 'It was sent, or thrown away; twice is once' })
  @Allow(signedIn)
  draftForget(
    @CurrentViewer() viewer: Viewer,
    @IdArg('personId') personId: string,
    @Args('place') place: string,
    @Args('base', {
      type: () => Int,
      description: 'The `rev` one knew: what was written elsewhere since stays',
    })
    base: number,
  ): Promise<number> {
    ensureOwn(viewer, personId);
    if (placeFault(place)) throw invalidField('place', 'unknown');
    return this.db.write((tx) => draftForget(tx, viewer, place, base));
  }
}

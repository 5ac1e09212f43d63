import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { Db } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { SpaceChangeInput, SpaceMakeInput, SpacesOrderInput } from './forum.inputs.js';
import { shownSpace } from './forum.shown.js';
import { Space } from './forum.types.js';
import { placesToArrange, spaceChange, spaceMake, spacesOrder } from './space-arrange.js';
import { SpacePlace } from './space-place.types.js';
import { spacesOf } from './space.queries.js';

/** Making spaces, and saying what they are called and in what order they stand. */
@Resolver(() => SpacePlace)
export class SpaceArrangeResolver {
  constructor(private readonly db: Db) {}

  @Query(() => [SpacePlace], { description: 'Empty for whoever arranges no spaces' })
  @Allow(signedIn)
  spacePlaces(@CurrentViewer() viewer: Viewer): Promise<SpacePlace[]> {
    return this.shown(this.db, viewer);
  }

  @Mutation(() => Space, {
    description: 'A coordinator makes a space; in the Collective, an administrator too',
  })
  @Allow(signedIn)
  async spaceMake(@CurrentViewer() viewer: Viewer, @Args('input') input: SpaceMakeInput): Promise<Space> {
    return shownSpace(viewer, await this.db.write((tx) => spaceMake(tx, viewer, input)));
  }

  @Mutation(() => Space, { description: 'What it is called, what it is for, who starts threads' })
  @Allow(signedIn)
  async spaceChange(@CurrentViewer() viewer: Viewer, @Args('input') input: SpaceChangeInput): Promise<Space> {
    return shownSpace(viewer, await this.db.write((tx) => spaceChange(tx, viewer, input)));
  }

  @Mutation(() => [SpacePlace], { description: 'The order that is given last holds' })
  @Allow(signedIn)
  async spacesOrder(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SpacesOrderInput,
  ): Promise<SpacePlace[]> {
    return this.db.write(async (tx) => {
      await spacesOrder(tx, viewer, input);
      return this.shown(tx, viewer);
    });
  }

  private async shown(reader: Reader, viewer: Viewer): Promise<SpacePlace[]> {
    const places = await placesToArrange(reader, viewer);
    const spaces = places.length > 0 ? await spacesOf(reader, viewer) : [];
    return places.map((place) => ({
      ...place,
      spaces: spaces
        .filter(({ audienceId }) => audienceId === place.id)
        .map((row) => ({ ...shownSpace(viewer, row), listed: true })),
    }));
  }
}

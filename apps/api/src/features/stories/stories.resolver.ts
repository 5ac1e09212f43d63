import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Public, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer, MaybeViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { IdArg, PageSizeArg } from '../../platform/graphql/inputs.js';
import {
  StoryAskInput,
  StoryConsentInput,
  StoryNoteInput,
  StoryOfferInput,
  StoryPublishInput,
  StorySaveInput,
} from './stories.inputs.js';
import { keptStories, ownStories, storiesPage, story, storyWhole } from './stories.queries.js';
import { StoriesService } from './stories.service.js';
import { StoriesPage, Story, StoryWhole } from './stories.types.js';

/** Stories of fellows, shown for as long as they agree. */
@Resolver()
export class StoriesResolver {
  constructor(
    private readonly db: Db,
    private readonly verbs: StoriesService,
  ) {}

  @Query(() => StoriesPage, { description: 'Stories the viewer may read, the featured ones first' })
  @Public()
  stories(
    @MaybeViewer() viewer: Viewer | null,
    @PageSizeArg('first', 20) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
  ): Promise<StoriesPage> {
    return storiesPage(this.db, viewer, { first, after });
  }

  @Query(() => Story)
  @Public()
  story(@MaybeViewer() viewer: Viewer | null, @IdArg('id') id: string): Promise<Story> {
    return story(this.db, viewer, id);
  }

  @Query(() => StoryWhole, { description: 'A story on its way, for its author and those who look after it' })
  @Allow(signedIn)
  storyWhole(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<StoryWhole> {
    return storyWhole(this.db, viewer, id);
  }

  @Query(() => [StoryWhole], { description: 'The viewer’s own' })
  @Allow(signedIn)
  ownStories(@CurrentViewer() viewer: Viewer): Promise<StoryWhole[]> {
    return ownStories(this.db, viewer);
  }

  @Query(() => [StoryWhole], {
    description: 'What the viewer looks after; none for whoever looks after none',
  })
  @Allow(signedIn)
  keptStories(@CurrentViewer() viewer: Viewer): Promise<StoryWhole[]> {
    return keptStories(this.db, viewer);
  }

  @Mutation(() => StoryWhole, { description: 'Asks a fellow for a story' })
  @Allow(signedIn)
  storyAsk(@CurrentViewer() viewer: Viewer, @Args('input') input: StoryAskInput): Promise<StoryWhole> {
    return this.verbs.ask(viewer, input);
  }

  @Mutation(() => StoryWhole, { description: 'Begins one of one’s own' })
  @Allow(signedIn)
  storyOffer(@CurrentViewer() viewer: Viewer, @Args('input') input: StoryOfferInput): Promise<StoryWhole> {
    return this.verbs.offer(viewer, input);
  }

  @Mutation(() => StoryWhole, { description: 'By its author; what was agreed to before ends with a change' })
  @Allow(signedIn)
  storySave(@CurrentViewer() viewer: Viewer, @Args('input') input: StorySaveInput): Promise<StoryWhole> {
    return this.verbs.save(viewer, input);
  }

  @Mutation(() => StoryWhole, { description: 'Lets those who look after it read it; nobody else' })
  @Allow(signedIn)
  storySend(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<StoryWhole> {
    return this.verbs.send(viewer, id);
  }

  @Mutation(() => StoryWhole, { description: 'Suggests something to its author' })
  @Allow(signedIn)
  storyNote(@CurrentViewer() viewer: Viewer, @Args('input') input: StoryNoteInput): Promise<StoryWhole> {
    return this.verbs.note(viewer, input);
  }

  @Mutation(() => StoryWhole, { description: 'Its author agrees that exactly this is shown there' })
  @Allow(signedIn)
  storyConsent(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: StoryConsentInput,
  ): Promise<StoryWhole> {
    return this.verbs.consent(viewer, input);
  }

  @Mutation(() => StoryWhole, { description: 'Its author takes it back, everywhere, at once' })
  @Allow(signedIn)
  storyWithdraw(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<StoryWhole> {
    return this.verbs.withdraw(viewer, id);
  }

  @Mutation(() => StoryWhole, { description: 'Shows it where its author agreed, or no more' })
  @Allow(signedIn)
  storyPublish(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: StoryPublishInput,
  ): Promise<StoryWhole> {
    return this.verbs.publish(viewer, input);
  }

  @Mutation(() => Boolean, { description: 'Its author throws it away; nothing of it stays' })
  @Allow(signedIn)
  async storyRemove(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<boolean> {
    await this.verbs.remove(viewer, id);
    return true;
  }
}

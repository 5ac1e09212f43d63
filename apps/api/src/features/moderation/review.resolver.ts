import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn, type AccessRule } from '../../platform/access/allow.js';
import { found } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { Flaggables } from '../../platform/contributors/flaggables.js';
import { Db } from '../../platform/db/db.js';
import { IdArg, PageSizeArg } from '../../platform/graphql/inputs.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { flagRaise, flagTakeBack } from './flag-raise.js';
import { FlagRaiseInput, FlagTakeBackInput, ReviewActInput } from './moderation.inputs.js';
import { canReview } from '../../platform/contributors/flaggable.js';
import { ReviewItem, ReviewOpened, ReviewPage, ReviewView } from './moderation.types.js';
import { reviewAct } from './review-act.js';
import { historyOf, reviewItem, reviewPage, waitingFor } from './review.queries.js';

const moderator: AccessRule = {
  name: 'moderator',
  who: 'moderator',
  admits: (viewer) => viewer !== null && canReview(viewer),
};

/** Flags, and the queue they wait in. */
@Resolver(() => ReviewItem)
export class ReviewResolver {
  constructor(
    private readonly db: Db,
    private readonly flaggables: Flaggables,
    private readonly limits: RateLimits,
  ) {}

  @Mutation(() => Boolean, { description: 'Asks moderators to look at what someone else wrote' })
  @Allow(signedIn)
  async flagRaise(@CurrentViewer() viewer: Viewer, @Args('input') input: FlagRaiseInput): Promise<boolean> {
    await this.limits.take('flag', viewer.personId);
    await this.db.write((tx) => flagRaise(tx, viewer, this.flaggables.of(input.subject), input));
    return true;
  }

  @Mutation(() => Boolean, { description: "Takes the viewer's own flag back while it waits; twice is once" })
  @Allow(signedIn)
  async flagTakeBack(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: FlagTakeBackInput,
  ): Promise<boolean> {
    await this.db.write((tx) => flagTakeBack(tx, viewer, this.flaggables.of(input.subject), input));
    return true;
  }

  @Query(() => Int, {
    nullable: true,
    description: 'How many flagged things wait for the viewer, 99 at most; null for who does not review',
  })
  @Allow(signedIn)
  async reviewWaiting(@CurrentViewer() viewer: Viewer): Promise<number | null> {
    return canReview(viewer) ? waitingFor(this.db, this.flaggables, viewer) : null;
  }

  @Query(() => ReviewPage, {
    description: 'What was flagged: urgent first, then what has waited longest; settled: the latest first',
  })
  @Allow(moderator)
  review(
    @CurrentViewer() viewer: Viewer,
    @Args('view', { type: () => ReviewView, defaultValue: ReviewView.WAITING }) view: ReviewView,
    @PageSizeArg('first', 20) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ReviewPage> {
    return reviewPage(this.db, this.flaggables, viewer, { view, first, after });
  }

  @Query(() => ReviewOpened, { description: 'What it says, and what was said and done about it' })
  @Allow(moderator)
  async reviewOpened(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<ReviewOpened> {
    const { row } = found(await reviewItem(this.db, this.flaggables, viewer, id));
    const [words, history] = await Promise.all([
      this.flaggables.of(row.subject).words(this.db, row.subjectId),
      historyOf(this.db, id),
    ]);
    return { id, ...words, ...history };
  }

  @Mutation(() => ReviewItem)
  @Allow(moderator)
  reviewAct(@CurrentViewer() viewer: Viewer, @Args('input') input: ReviewActInput): Promise<ReviewItem> {
    return this.db.write((tx) => reviewAct(tx, this.flaggables, viewer, input));
  }
}

import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { questionAsk } from './question-ask.js';
import {
  questionAnswer,
  questionEdit,
  questionHide,
  questionPin,
  questionsAllow,
  questionVote,
  questionWithdraw,
} from './question-change.js';
import {
  QuestionAskInput,
  QuestionEditInput,
  QuestionHideInput,
  QuestionsAllowInput,
  QuestionSwitchInput,
} from './question.inputs.js';
import { questionsOf } from './question.queries.js';
import { RoomQuestion, RoomQuestions } from './question.types.js';

/** Questions that are asked in a room. */
@Resolver(() => RoomQuestion)
export class QuestionResolver {
  constructor(
    private readonly db: Db,
    private readonly limits: RateLimits,
  ) {}

  @Query(() => RoomQuestions)
  @Allow(signedIn)
  roomQuestions(@CurrentViewer() viewer: Viewer, @IdArg('roomId') roomId: string): Promise<RoomQuestions> {
    return questionsOf(this.db, viewer, roomId);
  }

  @Mutation(() => RoomQuestion, { description: 'Whoever may send in the room' })
  @Allow(signedIn)
  questionAsk(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: QuestionAskInput,
  ): Promise<RoomQuestion> {
    return this.db.write((tx) => questionAsk(tx, viewer, input));
  }

  @Mutation(() => RoomQuestion, { description: 'One’s own, while the room is open' })
  @Allow(signedIn)
  questionEdit(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: QuestionEditInput,
  ): Promise<RoomQuestion> {
    return this.change(viewer, (tx) => questionEdit(tx, viewer, input));
  }

  @Mutation(() => RoomQuestion, { description: 'One’s own; twice is once' })
  @Allow(signedIn)
  questionWithdraw(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<RoomQuestion> {
    return this.change(viewer, (tx) => questionWithdraw(tx, viewer, id));
  }

  @Mutation(() => RoomQuestion, { description: 'One would like to hear it answered, or not any more' })
  @Allow(signedIn)
  questionVote(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: QuestionSwitchInput,
  ): Promise<RoomQuestion> {
    return this.change(viewer, (tx) => questionVote(tx, viewer, input));
  }

  @Mutation(() => RoomQuestion, { description: 'Whoever runs the session' })
  @Allow(signedIn)
  questionAnswer(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: QuestionSwitchInput,
  ): Promise<RoomQuestion> {
    return this.change(viewer, (tx) => questionAnswer(tx, viewer, input));
  }

  @Mutation(() => RoomQuestion, { description: 'Whoever runs the session' })
  @Allow(signedIn)
  questionPin(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: QuestionSwitchInput,
  ): Promise<RoomQuestion> {
    return this.change(viewer, (tx) => questionPin(tx, viewer, input));
  }

  @Mutation(() => RoomQuestion, { description: 'Whoever runs the session, with a reason' })
  @Allow(signedIn)
  questionHide(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: QuestionHideInput,
  ): Promise<RoomQuestion> {
    return this.change(viewer, (tx) => questionHide(tx, viewer, input));
  }

  @Mutation(() => RoomQuestions, { description: 'Whether one may ask without one’s name' })
  @Allow(signedIn)
  questionsAllow(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: QuestionsAllowInput,
  ): Promise<RoomQuestions> {
    return this.change(viewer, (tx) => questionsAllow(tx, viewer, input));
  }

  /** Questions that are asked are counted in the database; these leave no row to count. */
  private async change<T>(viewer: Viewer, work: (tx: Tx) => Promise<T>): Promise<T> {
    await this.limits.take('chat-change', viewer.personId);
    return this.db.write(work);
  }
}

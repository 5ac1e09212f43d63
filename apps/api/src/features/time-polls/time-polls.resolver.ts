import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { coordinatesSession } from '../../foundation/sessions/sessions.policy.js';
import { audienceFacts } from '../../foundation/sessions/sessions.queries.js';
import { Allow, coordinator, Public, signedIn } from '../../platform/access/allow.js';
import { ensure, found, notFound } from '../../platform/access/refusal-error.js';
import { CurrentViewer, type GraphqlContext } from '../../platform/access/viewer-of-request.js';
import { audiencesOf, mayRead, type Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { IdArg, OptionalIdArg, PageSizeArg } from '../../platform/graphql/inputs.js';
import { networkOf } from '../../platform/limits/network-of.js';
import { availabilityOf, saveAvailability } from './availability.js';
import { answerPoll } from './time-poll-answer.js';
import { cancelPoll, editPoll, reopenPoll } from './time-poll-change.js';
import { finalizePoll } from './time-poll-finalize.js';
import { TimePollLink } from './time-poll-link.js';
import { makePoll } from './time-poll-make.js';
import { resultsOf } from './time-poll-results.js';
import { candidatesOf, shownPoll } from './time-poll-shown.js';
import {
  AvailabilitySaveInput,
  TimePollAnswerByLinkInput,
  TimePollAnswerInput,
  TimePollEditInput,
  TimePollFinalizeInput,
  TimePollMakeInput,
} from './time-polls.inputs.js';
import { pollPage } from './time-polls.queries.js';
import {
  MyAvailability,
  TimePoll,
  TimePollByLink,
  TimePollCandidates,
  TimePollPage,
  TimePollResults,
} from './time-polls.types.js';

@Resolver()
export class TimePollsResolver {
  constructor(
    private readonly db: Db,
    private readonly links: TimePollLink,
  ) {}

  @Query(() => TimePollPage, {
    description: 'Those that ask the viewer, and those the viewer runs; the latest first',
  })
  @Allow(signedIn)
  timePolls(
    @CurrentViewer() viewer: Viewer,
    @PageSizeArg('first', 20) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
    @OptionalIdArg('cohortId') cohortId?: string | null,
  ): Promise<TimePollPage> {
    const audienceIds = audiencesOf(viewer, cohortId);
    if (cohortId && audienceIds.length === 0) throw notFound();
    return pollPage(this.db, viewer, { audienceIds, first, after: after ?? null });
  }

  @Query(() => TimePoll)
  @Allow(signedIn)
  timePoll(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<TimePoll> {
    return shownPoll(this.db, viewer, id);
  }

  @Query(() => TimePollResults, {
    description: 'For those who run it, and where people see each other’s answers for those it asks',
  })
  @Allow(signedIn)
  timePollResults(
    @CurrentViewer() viewer: Viewer,
    @IdArg('id') id: string,
    @PageSizeArg() first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<TimePollResults> {
    return resultsOf(this.db, viewer, id, { first, after: after ?? null });
  }

  @Query(() => TimePollCandidates, { description: 'For those who make a poll there' })
  @Allow(coordinator)
  async timePollCandidates(
    @CurrentViewer() viewer: Viewer,
    @IdArg('audienceId') audienceId: string,
  ): Promise<TimePollCandidates> {
    const [audience] = mayRead(viewer, audienceId) ? await audienceFacts(this.db, [audienceId]) : [];
    const { cohortId } = found(audience);
    ensure(coordinatesSession(viewer, { audienceId, cohortId }), 'coordinator');
    return candidatesOf(this.db, audienceId);
  }

  @Query(() => MyAvailability, { description: 'When the viewer is never free; nobody else sees it' })
  @Allow(signedIn)
  myAvailability(@CurrentViewer() viewer: Viewer): Promise<MyAvailability> {
    return availabilityOf(this.db, viewer);
  }

  @Mutation(() => MyAvailability)
  @Allow(signedIn)
  availabilitySave(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AvailabilitySaveInput,
  ): Promise<MyAvailability> {
    return this.db.write((tx) => saveAvailability(tx, viewer, input.times));
  }

  @Mutation(() => TimePoll)
  @Allow(coordinator)
  timePollMake(@CurrentViewer() viewer: Viewer, @Args('input') input: TimePollMakeInput): Promise<TimePoll> {
    return this.change(viewer, input.id, (tx) => makePoll(tx, viewer, input));
  }

  @Mutation(() => TimePoll)
  @Allow(signedIn)
  timePollEdit(@CurrentViewer() viewer: Viewer, @Args('input') input: TimePollEditInput): Promise<TimePoll> {
    return this.change(viewer, input.id, (tx) => editPoll(tx, viewer, input));
  }

  @Mutation(() => TimePoll)
  @Allow(signedIn)
  timePollAnswer(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: TimePollAnswerInput,
  ): Promise<TimePoll> {
    return this.change(viewer, input.pollId, (tx) => answerPoll(tx, viewer, input.pollId, input.said));
  }

  @Mutation(() => TimePoll)
  @Allow(signedIn)
  timePollCancel(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<TimePoll> {
    return this.change(viewer, id, (tx) => cancelPoll(tx, viewer, id));
  }

  @Mutation(() => TimePoll, { description: 'Takes a cancellation back' })
  @Allow(signedIn)
  timePollReopen(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<TimePoll> {
    return this.change(viewer, id, (tx) => reopenPoll(tx, viewer, id));
  }

  @Mutation(() => TimePoll, { description: 'Chooses a time and makes the session. Twice is once' })
  @Allow(signedIn)
  timePollFinalize(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: TimePollFinalizeInput,
  ): Promise<TimePoll> {
    return this.change(viewer, input.pollId, (tx) => finalizePoll(tx, viewer, input));
  }

  @Query(() => TimePollByLink, { description: 'By the secret of a mail; looking changes nothing' })
  @Public()
  timePollByLink(
    @Context() context: GraphqlContext,
    @Args('secret') secret: string,
  ): Promise<TimePollByLink> {
    return this.links.look(secret, networkOf(context.req.ip ?? ''));
  }

  @Mutation(() => TimePollByLink)
  @Public()
  timePollAnswerByLink(
    @Context() context: GraphqlContext,
    @Args('input') input: TimePollAnswerByLinkInput,
  ): Promise<TimePollByLink> {
    return this.links.answer(input, networkOf(context.req.ip ?? ''));
  }

  private change(viewer: Viewer, id: string, work: (tx: Tx) => Promise<void>): Promise<TimePoll> {
    return this.db.write(async (tx) => {
      await work(tx);
      return shownPoll(tx, viewer, id);
    });
  }
}

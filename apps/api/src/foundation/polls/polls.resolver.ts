import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { found } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { PollHost } from '../../platform/contributors/poll-host.js';
import { PollHosts } from '../../platform/contributors/poll-hosts.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { pollChange, pollMake } from './poll-make.js';
import { pollAnswer, pollClose, pollRemove, pollWordRemove } from './polls.js';
import {
  PollAnswerInput,
  PollChangeInput,
  PollMakeInput,
  PollRemoveInput,
  PollWordRemoveInput,
} from './polls.inputs.js';
import { hostOf, pollRows, shownPoll } from './polls.queries.js';
import { Poll, PollPlace } from './polls.types.js';

/** Polls, wherever they are asked. Whether one may is known where they hang. */
@Resolver(() => Poll)
export class PollsResolver {
  constructor(
    private readonly db: Db,
    private readonly hosts: PollHosts,
  ) {}

  @Query(() => [Poll], { description: 'Those of a place, the earliest first' })
  @Allow(signedIn)
  async polls(
    @CurrentViewer() viewer: Viewer,
    @Args('place', { type: () => PollPlace }) place: PollPlace,
    @IdArg('placeId') placeId: string,
  ): Promise<Poll[]> {
    const held = await this.hosts.get(place).polls(this.db, viewer, placeId);
    if (held.length === 0) return [];
    const rows = await pollRows(
      this.db,
      viewer,
      held.map(({ pollId }) => pollId),
    );
    return held.flatMap(({ pollId, ...rights }) => {
      const row = rows.find(({ id }) => id === pollId);
      return row ? [shownPoll(row, rights)] : [];
    });
  }

  @Mutation(() => Poll, { description: 'Whoever asks at the place, or keeps it' })
  @Allow(signedIn)
  pollMake(@CurrentViewer() viewer: Viewer, @Args('input') input: PollMakeInput): Promise<Poll> {
    return this.db.write((tx) => pollMake(tx, viewer, this.hosts.get(input.place), input));
  }

  @Mutation(() => Poll, { description: 'As long as nobody has answered' })
  @Allow(signedIn)
  pollChange(@CurrentViewer() viewer: Viewer, @Args('input') input: PollChangeInput): Promise<Poll> {
    return this.at(input.id, (tx, host) => pollChange(tx, viewer, host, input));
  }

  @Mutation(() => Poll, { description: 'In place of what one answered before' })
  @Allow(signedIn)
  pollAnswer(@CurrentViewer() viewer: Viewer, @Args('input') input: PollAnswerInput): Promise<Poll> {
    return this.at(input.id, (tx, host) => pollAnswer(tx, viewer, host, input));
  }

  @Mutation(() => Poll, { description: "Takes one's own answer back; twice is once" })
  @Allow(signedIn)
  pollWithdraw(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<Poll> {
    return this.at(id, (tx, host) => pollAnswer(tx, viewer, host, { id, said: null }));
  }

  @Mutation(() => Poll, { description: 'For good; twice is once' })
  @Allow(signedIn)
  pollClose(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<Poll> {
    return this.at(id, (tx, host) => pollClose(tx, viewer, host, id));
  }

  @Mutation(() => Boolean, { description: 'With all its answers. Who did not ask it says why' })
  @Allow(signedIn)
  async pollRemove(@CurrentViewer() viewer: Viewer, @Args('input') input: PollRemoveInput): Promise<boolean> {
    await this.at(input.id, (tx, host) => pollRemove(tx, viewer, host, input));
    return true;
  }

  @Mutation(() => Poll, { description: 'A keeper takes words out of all answers' })
  @Allow(signedIn)
  pollWordRemove(@CurrentViewer() viewer: Viewer, @Args('input') input: PollWordRemoveInput): Promise<Poll> {
    return this.at(input.id, (tx, host) => pollWordRemove(tx, viewer, host, input));
  }

  private at<T>(id: string, work: (tx: Tx, host: PollHost) => Promise<T>): Promise<T> {
    return this.db.write(async (tx) => work(tx, this.hosts.get(found(await hostOf(tx, id)))));
  }
}

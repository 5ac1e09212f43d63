import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, coordinator, Public, signedIn } from '../../platform/access/allow.js';
import { ensure, found, notFound } from '../../platform/access/refusal-error.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { audiencesOf, type Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { IdArg, OptionalIdArg, PageSizeArg } from '../../platform/graphql/inputs.js';
import { cleanLine } from '../../platform/graphql/text.js';
import { Person } from '../people/people.types.js';
import {
  PeerSessionCancelInput,
  PeerSessionEditInput,
  PeerSessionScheduleInput,
  RsvpSaveInput,
} from './sessions.inputs.js';
import { rsvpPage } from './rsvp.queries.js';
import { canScheduleFor, canSeeRsvps, coordinatedAudienceIds } from './sessions.policy.js';
import {
  audienceFacts,
  nextSession,
  publicSessions,
  sessionById,
  sessionPage,
  shownSession,
} from './sessions.queries.js';
import { SessionsService } from './sessions.service.js';
import {
  PeerSession,
  PeerSessionPage,
  PublicSession,
  RsvpPage,
  SessionAudience,
  SessionsWhen,
} from './sessions.types.js';

@Resolver(() => PeerSession)
export class SessionsResolver {
  constructor(
    private readonly db: Db,
    private readonly sessions: SessionsService,
  ) {}

  @Query(() => [PublicSession], { description: 'For everyone' })
  @Public()
  publicSessions(): Promise<PublicSession[]> {
    return publicSessions(this.db);
  }

  @Query(() => PeerSession, {
    nullable: true,
    description: 'The session to go to next: open now, or the next to start',
  })
  @Allow(signedIn)
  nextSession(@CurrentViewer() viewer: Viewer): Promise<PeerSession | null> {
    return nextSession(this.db, viewer);
  }

  @Query(() => PeerSessionPage)
  @Allow(signedIn)
  peerSessions(
    @CurrentViewer() viewer: Viewer,
    @Args('when', { type: () => SessionsWhen, nullable: true, defaultValue: SessionsWhen.UPCOMING })
    when: SessionsWhen | null,
    @Args('coordinatedByMe', { type: () => Boolean, nullable: true, defaultValue: false })
    coordinatedByMe: boolean | null,
    @PageSizeArg() first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
    @OptionalIdArg('cohortId') cohortId?: string | null,
  ): Promise<PeerSessionPage> {
    const asked = audiencesOf(viewer, cohortId);
    if (cohortId && asked.length === 0) throw notFound();
    const run = coordinatedByMe ? coordinatedAudienceIds(viewer) : null;
    return sessionPage(this.db, viewer, {
      audienceIds: run ? asked.filter((id) => run.includes(id)) : asked,
      when: when ?? SessionsWhen.UPCOMING,
      first,
      after: after ?? null,
    });
  }

  @Query(() => PeerSession)
  @Allow(signedIn)
  async peerSession(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<PeerSession> {
    return shownSession(viewer, found(await sessionById(this.db, viewer, id)));
  }

  @Query(() => RsvpPage, {
    description: 'Who answered what: going first, by name. Only for those who run the session',
  })
  @Allow(signedIn)
  async sessionRsvps(
    @CurrentViewer() viewer: Viewer,
    @IdArg('sessionId') sessionId: string,
    @PageSizeArg() first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<RsvpPage> {
    const session = found(await sessionById(this.db, viewer, sessionId));
    ensure(canSeeRsvps(viewer, session), 'coordinator');
    return rsvpPage(this.db, sessionId, { first, after: after ?? null });
  }

  @Query(() => [SessionAudience])
  @Allow(signedIn)
  async sessionAudiences(@CurrentViewer() viewer: Viewer): Promise<SessionAudience[]> {
    const audiences = await audienceFacts(this.db, coordinatedAudienceIds(viewer));
    return audiences.filter((audience) => canScheduleFor(viewer, audience));
  }

  @Query(() => [Person], {
    description: 'People of an audience who could facilitate, by part of the name; 20 at most',
  })
  @Allow(coordinator)
  facilitatorCandidates(
    @CurrentViewer() viewer: Viewer,
    @IdArg('audienceId') audienceId: string,
    @Args('search', { type: () => String, nullable: true, defaultValue: '' }) search: string | null,
  ): Promise<Person[]> {
    return this.sessions.facilitatorCandidates(viewer, audienceId, cleanLine(search ?? '').slice(0, 120));
  }

  @Mutation(() => PeerSession)
  @Allow(coordinator)
  peerSessionSchedule(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PeerSessionScheduleInput,
  ): Promise<PeerSession> {
    return this.sessions.schedule(viewer, input);
  }

  @Mutation(() => PeerSession)
  @Allow(signedIn)
  peerSessionEdit(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PeerSessionEditInput,
  ): Promise<PeerSession> {
    return this.sessions.edit(viewer, input);
  }

  @Mutation(() => PeerSession)
  @Allow(signedIn)
  peerSessionCancel(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PeerSessionCancelInput,
  ): Promise<PeerSession> {
    return this.sessions.cancel(viewer, input);
  }

  @Mutation(() => PeerSession, { description: 'Take a cancellation back' })
  @Allow(signedIn)
  peerSessionReinstate(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<PeerSession> {
    return this.sessions.reinstate(viewer, id);
  }

  @Mutation(() => PeerSession, { description: 'Ends it for everyone; twice is once' })
  @Allow(signedIn)
  sessionClose(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<PeerSession> {
    return this.sessions.close(viewer, id);
  }

  @Mutation(() => PeerSession)
  @Allow(signedIn)
  rsvpSave(@CurrentViewer() viewer: Viewer, @Args('input') input: RsvpSaveInput): Promise<PeerSession> {
    return this.sessions.rsvp(viewer, input);
  }
}

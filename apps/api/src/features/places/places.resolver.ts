import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { personLine } from '../../foundation/people/person-line.js';
import { instantOf } from '../../foundation/sessions/local-start.js';
import { WaitingPerson } from '../../foundation/sessions/session-places.types.js';
import {
  canSeeRsvps,
  coordinatedAudienceIds,
  coordinatesSession,
} from '../../foundation/sessions/sessions.policy.js';
import { audienceFacts, sessionById } from '../../foundation/sessions/sessions.queries.js';
import { Allow, coordinator, signedIn } from '../../platform/access/allow.js';
import { ensure, found, invalidField } from '../../platform/access/refusal-error.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { mayRead, type Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { AccommodationAskInput, AccommodationSettleInput } from './accommodation.inputs.js';
import { AccommodationService } from './accommodation.service.js';
import { Accommodation, SessionAccommodations } from './accommodation.types.js';
import { SessionConflictsArgs } from './conflicts.inputs.js';
import { breaksThen, busyMembers, busyTeam, sameGroup, type Planned } from './conflicts.queries.js';
import { SessionConflicts } from './conflicts.types.js';

const MOST_WAITING = 200;
const LINE = `
  SELECT ${personLine('p', 'o')} AS person, CASE WHEN w.until > now() THEN w.until END AS until
    FROM session_wait w JOIN peer_session s ON s.id = w.session_id
    JOIN person p ON p.id = w.person_id LEFT JOIN organization o ON o.id = p.organization_id
   WHERE w.session_id = $1 AND (w.state = 'waiting' OR (w.state = 'offered' AND w.until > now()))
     AND w.person_id IN (${audiencePeople('s.audience_id')})
   ORDER BY w.number LIMIT ${MOST_WAITING}`;

/** Who waits for a place, what people need to take part, and what else is at a time. */
@Resolver()
export class PlacesResolver {
  constructor(
    private readonly db: Db,
    private readonly accommodations: AccommodationService,
  ) {}

  @Query(() => [WaitingPerson], {
    description: 'Who waits for a place, in the order of the line. Only for those who run the session',
  })
  @Allow(signedIn)
  async sessionWaitlist(
    @CurrentViewer() viewer: Viewer,
    @IdArg('sessionId') sessionId: string,
  ): Promise<WaitingPerson[]> {
    const session = found(await sessionById(this.db, viewer, sessionId));
    ensure(canSeeRsvps(viewer, session), 'coordinator');
    return this.db.query<WaitingPerson>(LINE, [sessionId]);
  }

  @Query(() => SessionAccommodations)
  @Allow(signedIn)
  sessionAccommodations(
    @CurrentViewer() viewer: Viewer,
    @IdArg('sessionId') sessionId: string,
  ): Promise<SessionAccommodations> {
    return this.accommodations.ofSession(viewer, sessionId);
  }

  @Mutation(() => Accommodation, { description: 'Asks for what one needs to take part' })
  @Allow(signedIn)
  accommodationAsk(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AccommodationAskInput,
  ): Promise<Accommodation> {
    return this.accommodations.ask(viewer, input);
  }

  @Mutation(() => Accommodation, { description: 'Takes that back; twice is once' })
  @Allow(signedIn)
  accommodationWithdraw(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<Accommodation> {
    return this.accommodations.withdraw(viewer, id);
  }

  @Mutation(() => Accommodation, { description: 'Says what becomes of it' })
  @Allow(signedIn)
  accommodationSettle(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AccommodationSettleInput,
  ): Promise<Accommodation> {
    return this.accommodations.settle(viewer, input);
  }

  @Query(() => SessionConflicts, {
    description: 'What else is at a time one plans for: in sessions that the viewer may know of',
  })
  @Allow(coordinator)
  async sessionConflicts(
    @CurrentViewer() viewer: Viewer,
    @Args() args: SessionConflictsArgs,
  ): Promise<SessionConflicts> {
    const { audienceId } = args;
    const [audience] = mayRead(viewer, audienceId) ? await audienceFacts(this.db, [audienceId]) : [];
    const { cohortId } = found(audience);
    ensure(coordinatesSession(viewer, { audienceId, cohortId }), 'coordinator');
    const plan = planned(viewer, args);
    const [team, sessions, members, breaks] = await Promise.all([
      busyTeam(this.db, plan),
      sameGroup(this.db, plan),
      busyMembers(this.db, plan),
      breaksThen(this.db, plan),
    ]);
    return { team, sessions, busyMembers: members.count, busyNames: members.names, breaks };
  }
}

function planned(viewer: Viewer, args: SessionConflictsArgs): Planned {
  const startsAt = instantOf(args.localStart, args.timeZone);
  if (!(startsAt instanceof Date)) throw invalidField('localStart', startsAt);
  return {
    audienceId: args.audienceId,
    startsAt,
    endsAt: new Date(startsAt.getTime() + args.minutes * 60_000),
    day: args.localStart.slice(0, 10),
    exceptId: args.exceptId ?? null,
    team: [...new Set([...args.facilitatorIds, ...args.presenterIds])],
    audienceIds: viewer.audienceIds,
    runIds: coordinatedAudienceIds(viewer),
  };
}

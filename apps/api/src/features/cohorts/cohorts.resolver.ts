import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CohortRole } from '../../foundation/cohorts/cohorts.types.js';
import { personLine } from '../../foundation/people/person-line.js';
import { Person, State } from '../../foundation/people/people.types.js';
import { RightsGrown } from '../../foundation/people/rights-grown.js';
import { isDay } from '../../foundation/school-breaks/school-breaks.inputs.js';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { found, invalidField } from '../../platform/access/refusal-error.js';
import { ViewerSource, type Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { Db, type Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { IdArg, PageSizeArg } from '../../platform/graphql/inputs.js';
import { cleanLine } from '../../platform/graphql/text.js';
import { clonePlan } from './clone-read.js';
import { cloneCohort } from './clone.js';
import { ClonePlan, CohortCloneInput } from './clone.types.js';
import { createCohort, editCohort } from './cohort-keep.js';
import { cohortOverview, milestonePeople } from './cohort.queries.js';
import {
  CohortCreateInput,
  CohortEditInput,
  CohortMilestoneSaveInput,
  MembershipBeginInput,
  MembershipEndInput,
  MembershipRoleInput,
  MilestoneDoneInput,
} from './cohorts.inputs.js';
import {
  CohortCount,
  CohortInviteePage,
  CohortOverview,
  MilestonePerson,
  RosterPage,
  RosterWhen,
} from './cohorts.types.js';
import { beginMembership, candidates, changeRole, endMembership } from './membership-change.js';
import { markMilestone, removeMilestone, saveMilestone } from './milestones.js';
import { cohortCounts, cohortInvitees, rosterPage } from './roster.queries.js';

/** A cohort as its people see it, and as its coordinators keep it. */
@Resolver(() => CohortOverview)
export class CohortKeepResolver {
  constructor(
    private readonly db: Db,
    private readonly viewers: ViewerSource,
    private readonly rights: RightsGrown,
  ) {}

  @Query(() => CohortOverview)
  @Allow(signedIn)
  cohort(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<CohortOverview> {
    return cohortOverview(this.db, viewer, id);
  }

  @Query(() => RosterPage, { description: 'By name. Who left, and who will join, are for its coordinators' })
  @Allow(signedIn)
  cohortRoster(
    @CurrentViewer() viewer: Viewer,
    @IdArg('cohortId') cohortId: string,
    @PageSizeArg() first: number,
    @Args('when', { type: () => RosterWhen, nullable: true, defaultValue: RosterWhen.CURRENT })
    when?: RosterWhen | null,
    @Args('role', { type: () => CohortRole, nullable: true }) role?: CohortRole | null,
    @Args('state', { type: () => State, nullable: true }) state?: State | null,
    @Args('named', { type: () => String, nullable: true, defaultValue: '' }) named?: string | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<RosterPage> {
    return rosterPage(this.db, viewer, cohortId, {
      when: when ?? RosterWhen.CURRENT,
      role: role ?? null,
      state: state ?? null,
      named: cleanLine(named ?? '').slice(0, 120),
      first,
      after: after ?? null,
    });
  }

  @Query(() => CohortInviteePage, {
    description: 'Whom a roster named and the house does not know, by name; for its coordinators',
  })
  @Allow(signedIn)
  cohortInvitees(
    @CurrentViewer() viewer: Viewer,
    @IdArg('cohortId') cohortId: string,
    @PageSizeArg() first: number,
    @Args('named', { type: () => String, nullable: true, defaultValue: '' }) named?: string | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<CohortInviteePage> {
    return cohortInvitees(this.db, viewer, cohortId, {
      named: cleanLine(named ?? '').slice(0, 254),
      first,
      after: after ?? null,
    });
  }

  @Query(() => [CohortCount], {
    description: 'How many were in it on each of these days; for its coordinators',
  })
  @Allow(signedIn)
  cohortCounts(
    @CurrentViewer() viewer: Viewer,
    @IdArg('cohortId') cohortId: string,
    @Args('on', { type: () => [String] }) on: string[],
  ): Promise<CohortCount[]> {
    if (!on.every(isDay)) throw invalidField('on', 'date');
    return cohortCounts(this.db, viewer, cohortId, on);
  }

  @Query(() => [Person], {
    description: 'Who could join: by part of a name or a whole e-mail address; 20 at most',
  })
  @Allow(signedIn)
  cohortCandidates(
    @CurrentViewer() viewer: Viewer,
    @IdArg('cohortId') cohortId: string,
    @Args('search') search: string,
  ): Promise<Person[]> {
    return candidates<Person>(
      this.db,
      viewer,
      cohortId,
      cleanLine(search).slice(0, 254),
      personLine('p', 'o'),
    );
  }

  @Query(() => [MilestonePerson], {
    description: 'Who has done a step of each fellow’s; for its coordinators',
  })
  @Allow(signedIn)
  milestonePeople(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<MilestonePerson[]> {
    return milestonePeople(this.db, viewer, id);
  }

  @Query(() => ClonePlan, { description: 'What it would be, begun on another day; nothing is changed' })
  @Allow(signedIn)
  cohortClonePlan(
    @CurrentViewer() viewer: Viewer,
    @IdArg('cohortId') cohortId: string,
    @Args('startsOn') startsOn: string,
  ): Promise<ClonePlan> {
    if (!isDay(startsOn)) throw invalidField('startsOn', 'date');
    return clonePlan(this.db, viewer, cohortId, startsOn);
  }

  @Mutation(() => CohortOverview)
  @Allow(signedIn)
  cohortCreate(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CohortCreateInput,
  ): Promise<CohortOverview> {
    return this.change(viewer, async (tx) => {
      await createCohort(tx, viewer, input);
      return input.id;
    });
  }

  @Mutation(() => CohortOverview)
  @Allow(signedIn)
  cohortEdit(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CohortEditInput,
  ): Promise<CohortOverview> {
    return this.change(viewer, async (tx) => {
      await editCohort(tx, viewer, input);
      return input.id;
    });
  }

  @Mutation(() => CohortOverview, { description: 'The new cohort' })
  @Allow(signedIn)
  cohortClone(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CohortCloneInput,
  ): Promise<CohortOverview> {
    return this.change(viewer, async (tx) => {
      await cloneCohort(tx, viewer, input);
      return input.id;
    });
  }

  @Mutation(() => CohortOverview)
  @Allow(signedIn)
  cohortMilestoneSave(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CohortMilestoneSaveInput,
  ): Promise<CohortOverview> {
    return this.change(viewer, async (tx) => {
      await saveMilestone(tx, viewer, input);
      return input.cohortId;
    });
  }

  @Mutation(() => CohortOverview, {
    description: 'Or puts it back for a while, with who had done it; twice is once',
  })
  @Allow(signedIn)
  cohortMilestoneRemove(
    @CurrentViewer() viewer: Viewer,
    @IdArg('cohortId') cohortId: string,
    @IdArg('id') id: string,
    @Args('removed', { type: () => Boolean, nullable: true, defaultValue: true }) removed: boolean | null,
  ): Promise<CohortOverview> {
    return this.change(viewer, async (tx) => {
      await removeMilestone(tx, viewer, { cohortId, id, removed: removed ?? true });
      return cohortId;
    });
  }

  @Mutation(() => CohortOverview, {
    description: 'One’s own step, or as a coordinator anybody’s, or the cohort’s as a whole',
  })
  @Allow(signedIn)
  milestoneMark(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MilestoneDoneInput,
  ): Promise<CohortOverview> {
    return this.change(viewer, (tx) => markMilestone(tx, viewer, input));
  }

  @Mutation(() => CohortOverview)
  @Allow(signedIn)
  membershipBegin(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MembershipBeginInput,
  ): Promise<CohortOverview> {
    return this.change(viewer, async (tx) => {
      if (await beginMembership(tx, viewer, input)) await this.rights.given(tx, viewer, [input]);
      return input.cohortId;
    });
  }

  @Mutation(() => CohortOverview, {
    nullable: true,
    description: 'Null where it was one’s own, and one keeps the cohort no more',
  })
  @Allow(signedIn)
  membershipRole(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MembershipRoleInput,
  ): Promise<CohortOverview | null> {
    return this.leave(viewer, async (tx) => {
      const before = await changeRole(tx, viewer, input);
      if (before.role !== input.role)
        await this.rights.given(tx, viewer, [{ ...input, personId: before.personId, before: before.role }]);
      return before.cohortId;
    });
  }

  @Mutation(() => CohortOverview, {
    nullable: true,
    description: 'Null where it was one’s own, and one is out of it',
  })
  @Allow(signedIn)
  membershipEnd(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MembershipEndInput,
  ): Promise<CohortOverview | null> {
    return this.leave(viewer, async (tx) => {
      const { back, cohortId, personId, role } = await endMembership(tx, viewer, input);
      if (back) await this.rights.given(tx, viewer, [{ personId, role }]);
      return cohortId;
    });
  }

  /** One change in one transaction, and the cohort as the viewer sees it after that: a new one is theirs only then. */
  /** Read after the change and not within it: who waited for another's transaction began before what it made stands. */
  private async change(viewer: Viewer, work: (tx: Tx) => Promise<string>): Promise<CohortOverview> {
    const id = await this.db.write(work);
    return cohortOverview(this.db, await this.again(this.db, viewer), id);
  }

  private leave(viewer: Viewer, work: (tx: Tx) => Promise<string>): Promise<CohortOverview | null> {
    return this.db.write(async (tx) => {
      const id = await work(tx);
      const now = await this.again(tx, viewer);
      return now.cohorts.some(({ cohortId }) => cohortId === id) ? cohortOverview(tx, now, id) : null;
    });
  }

  private async again(reader: Reader, viewer: Viewer): Promise<Viewer> {
    return found((await this.viewers.bySignIns([viewer.signInId], reader)).get(viewer.signInId));
  }
}

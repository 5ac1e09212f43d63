import type { ApplicantRole, ApplicationDecision, ApplicationState } from '@hearth/shared';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Person, State } from '../../foundation/people/people.types.js';
import { Allow, signedIn } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { Db } from '../../platform/db/db.js';
import { IdArg, PageSizeArg } from '../../platform/graphql/inputs.js';
import { ApplicationReviewGiveInput } from './applications.inputs.js';
import { ApplicantRoleEnum, ApplicationDecisionEnum, ApplicationStateEnum } from './applications.types.js';
import { applicationsPage, applicationWhole, letterPreviews } from './choose.js';
import {
  ApplicationLetterPreview,
  ApplicationsDecided,
  ApplicationsPage,
  ApplicationWhole,
} from './choose.types.js';
import { ApplicationDecisions } from './decide.js';
import {
  applicationReview,
  applicationsReviewing,
  applicationsToReview,
  giveReview,
  recuse,
} from './review.js';
import { ApplicationReview, ApplicationReviewing, ApplicationsToReview } from './review.types.js';
import { applicationSetup, peopleToReview, saveSetup } from './setup.js';
import { ApplicationSetupSaveInput } from './setup.inputs.js';
import { ApplicationSetup } from './setup.types.js';

const ALL = { standing: null, state: null, role: null, first: 50, after: null };

/** What coordinators and reviewers do with applications. */
@Resolver()
export class ApplicationsResolver {
  constructor(
    private readonly db: Db,
    private readonly decisions: ApplicationDecisions,
  ) {}

  @Query(() => ApplicationSetup, { description: 'For whoever coordinates the cohort' })
  @Allow(signedIn)
  applicationSetup(
    @CurrentViewer() viewer: Viewer,
    @IdArg('cohortId') cohortId: string,
  ): Promise<ApplicationSetup> {
    return applicationSetup(this.db, viewer, cohortId);
  }

  @Query(() => [Person], { description: 'People of the program whose name begins so, to be reviewers' })
  @Allow(signedIn)
  applicationReviewersNamed(
    @CurrentViewer() viewer: Viewer,
    @IdArg('cohortId') cohortId: string,
    @Args('named') named: string,
  ): Promise<Person[]> {
    return peopleToReview(this.db, viewer, cohortId, named);
  }

  @Mutation(() => ApplicationSetup)
  @Allow(signedIn)
  applicationSetupSave(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ApplicationSetupSaveInput,
  ): Promise<ApplicationSetup> {
    return this.db.write((tx) => saveSetup(tx, viewer, input));
  }

  @Query(() => ApplicationsPage, { description: 'The table one chooses from, the best read first' })
  @Allow(signedIn)
  applications(
    @CurrentViewer() viewer: Viewer,
    @IdArg('cohortId') cohortId: string,
    @Args('standing', { type: () => ApplicationStateEnum, nullable: true }) standing: ApplicationState | null,
    @Args('state', { type: () => State, nullable: true }) state: State | null,
    @Args('role', { type: () => ApplicantRoleEnum, nullable: true }) role: ApplicantRole | null,
    @PageSizeArg() first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ApplicationsPage> {
    const asked = { standing: standing ?? null, state: state ?? null, role: role ?? null };
    return applicationsPage(this.db, viewer, { cohortId, ...asked, first, after: after ?? null });
  }

  @Query(() => ApplicationWhole)
  @Allow(signedIn)
  application(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<ApplicationWhole> {
    return applicationWhole(this.db, viewer, id);
  }

  @Query(() => [ApplicationLetterPreview], {
    description: 'The letter of a decision, as it would be mailed now',
  })
  @Allow(signedIn)
  applicationLetterPreviews(
    @CurrentViewer() viewer: Viewer,
    @IdArg('cohortId') cohortId: string,
    @Args('ids', { type: () => [ID] }) ids: string[],
    @Args('decision', { type: () => ApplicationDecisionEnum }) decision: ApplicationDecision,
  ): Promise<ApplicationLetterPreview[]> {
    return letterPreviews(this.db, viewer, cohortId, ids, decision);
  }

  @Mutation(() => ApplicationsDecided, { description: 'All of them or none; each gets its letter, once' })
  @Allow(signedIn)
  async applicationsDecide(
    @CurrentViewer() viewer: Viewer,
    @IdArg('cohortId') cohortId: string,
    @Args('ids', { type: () => [ID] }) ids: string[],
    @Args('decision', { type: () => ApplicationDecisionEnum }) decision: ApplicationDecision,
  ): Promise<ApplicationsDecided> {
    const changed = await this.decisions.decide(viewer, cohortId, ids, decision);
    return { changed, page: await applicationsPage(this.db, viewer, { cohortId, ...ALL }) };
  }

  @Query(() => [ApplicationReviewing], { description: 'Cohorts whose applications the viewer reads' })
  @Allow(signedIn)
  applicationsReviewing(@CurrentViewer() viewer: Viewer): Promise<ApplicationReviewing[]> {
    return applicationsReviewing(this.db, viewer);
  }

  @Query(() => ApplicationsToReview, { description: 'For the cohort’s reviewers, in an order of their own' })
  @Allow(signedIn)
  applicationsToReview(
    @CurrentViewer() viewer: Viewer,
    @IdArg('cohortId') cohortId: string,
    @PageSizeArg() first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ApplicationsToReview> {
    return applicationsToReview(this.db, viewer, { cohortId, first, after: after ?? null });
  }

  @Query(() => ApplicationReview)
  @Allow(signedIn)
  applicationReview(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<ApplicationReview> {
    return applicationReview(this.db, viewer, id);
  }

  @Mutation(() => ApplicationReview, { description: 'Gives one’s scores, or corrects them' })
  @Allow(signedIn)
  applicationReviewGive(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ApplicationReviewGiveInput,
  ): Promise<ApplicationReview> {
    return this.db.write((tx) => giveReview(tx, viewer, input));
  }

  @Mutation(() => ApplicationReview, {
    description: '“I know this person”: stays out of it, or comes back in',
  })
  @Allow(signedIn)
  applicationRecuse(
    @CurrentViewer() viewer: Viewer,
    @IdArg('id') id: string,
    @Args('recused') recused: boolean,
  ): Promise<ApplicationReview> {
    return this.db.write((tx) => recuse(tx, viewer, id, recused));
  }
}

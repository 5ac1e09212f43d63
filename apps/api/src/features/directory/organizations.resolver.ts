import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { IdArg, PageSizeArg } from '../../platform/graphql/inputs.js';
import { organizationKeeper, organizationReader, siteMember } from './directory.policy.js';
import { OrganizationProposals } from './organization-proposals.js';
import {
  OrganizationAddInput,
  OrganizationEditInput,
  OrganizationMergeInput,
  OrganizationProposalDecideInput,
  OrganizationProposeInput,
  OrganizationsInput,
} from './organizations.inputs.js';
import { organizationsPage, organizationWhole, ownProposal, proposalsPage } from './organizations.queries.js';
import { Organizations } from './organizations.js';
import {
  OrganizationProposalsPage,
  OrganizationsPage,
  OrganizationWhole,
  OwnOrganizationProposal,
} from './organizations.types.js';

/** The schools, districts, health centers, agencies and partners that people come from. */
@Resolver()
export class OrganizationsResolver {
  constructor(
    private readonly db: Db,
    private readonly verbs: Organizations,
    private readonly proposals: OrganizationProposals,
  ) {}

  @Query(() => OrganizationsPage, {
    description: 'By name; where words are looked for, those first whose name begins so',
  })
  @Allow(organizationReader)
  organizations(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: OrganizationsInput,
    @PageSizeArg() first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
  ): Promise<OrganizationsPage> {
    return organizationsPage(this.db, viewer, input, { first, after });
  }

  @Query(() => OrganizationWhole, {
    description: 'For the id of one that was merged, that in which it is',
  })
  @Allow(organizationReader)
  organization(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<OrganizationWhole> {
    return organizationWhole(this.db, viewer, id);
  }

  @Mutation(() => OrganizationWhole)
  @Allow(organizationKeeper)
  async organizationAdd(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: OrganizationAddInput,
  ): Promise<OrganizationWhole> {
    return organizationWhole(this.db, viewer, await this.verbs.add(viewer, input));
  }

  @Mutation(() => OrganizationWhole)
  @Allow(organizationKeeper)
  async organizationEdit(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: OrganizationEditInput,
  ): Promise<OrganizationWhole> {
    await this.verbs.edit(viewer, input);
    return organizationWhole(this.db, viewer, input.id);
  }

  @Mutation(() => OrganizationWhole, {
    description: 'Whoever belongs to the double belongs to the other from now on; the double is gone',
  })
  @Allow(organizationKeeper)
  async organizationMerge(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: OrganizationMergeInput,
  ): Promise<OrganizationWhole> {
    await this.verbs.merge(viewer, input);
    return organizationWhole(this.db, viewer, input.intoId);
  }

  @Query(() => OrganizationProposalsPage, {
    description: 'What members proposed and nobody decided on, who waits longest first',
  })
  @Allow(organizationKeeper)
  organizationProposals(
    @CurrentViewer() viewer: Viewer,
    @PageSizeArg('first', 20) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
  ): Promise<OrganizationProposalsPage> {
    return proposalsPage(this.db, viewer, { first, after });
  }

  @Query(() => OwnOrganizationProposal, {
    nullable: true,
    description: 'What the viewer proposed last, and what became of it',
  })
  @Allow(signedIn)
  ownOrganizationProposal(@CurrentViewer() viewer: Viewer): Promise<OwnOrganizationProposal | null> {
    return ownProposal(this.db, viewer);
  }

  @Mutation(() => OwnOrganizationProposal, {
    nullable: true,
    description: 'That one’s organization is not listed; in place of what waits of one’s own',
  })
  @Allow(siteMember)
  async organizationPropose(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: OrganizationProposeInput,
  ): Promise<OwnOrganizationProposal | null> {
    await this.proposals.propose(viewer, input);
    return ownProposal(this.db, viewer);
  }

  @Mutation(() => Boolean, { description: 'Takes back what waits of one’s own' })
  @Allow(signedIn)
  async organizationProposalWithdraw(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.proposals.withdraw(viewer);
    return true;
  }

  @Mutation(() => Boolean, { description: 'It is one that is listed, or it is set aside' })
  @Allow(organizationKeeper)
  async organizationProposalDecide(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: OrganizationProposalDecideInput,
  ): Promise<boolean> {
    await this.proposals.decide(viewer, input);
    return true;
  }
}

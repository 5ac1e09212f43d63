import type { InvitationState } from '@hearth/shared';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, coordinator } from '../../platform/access/allow.js';
import { RefusalError } from '../../platform/access/refusal-error.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { IdArg, OptionalIdArg, PageSizeArg } from '../../platform/graphql/inputs.js';
import { Tasks } from '../../platform/tasks/tasks.js';
import { Task } from '../../platform/tasks/tasks.types.js';
import { importFromRoster, invitationImport } from './invitation-import.js';
import { Invitations } from './invitations.js';
import { inviting, invitationsPage } from './invitations-list.js';
import { InvitationImport, InvitationsPage, InvitationStateEnum, Inviting } from './invitations.types.js';
import { InvitationImportApplyInput, InvitationSendInput } from './joining.inputs.js';
import { INVITE_TASK } from './joining.jobs.js';
import { lettersIn } from './joining.policy.js';

/** Invitations of whoever lets people in: to the house, or to their cohorts. */
@Resolver()
export class InvitationsResolver {
  constructor(
    private readonly db: Db,
    private readonly tasks: Tasks,
    private readonly invitations: Invitations,
  ) {}

  @Query(() => Inviting)
  @Allow(lettersIn)
  inviting(@CurrentViewer() viewer: Viewer): Promise<Inviting> {
    return inviting(this.db, viewer);
  }

  @Query(() => InvitationsPage, {
    name: 'invitations',
    description: 'Those the viewer may keep, the latest first',
  })
  @Allow(lettersIn)
  list(
    @CurrentViewer() viewer: Viewer,
    @PageSizeArg() first: number,
    @Args('state', { type: () => InvitationStateEnum, nullable: true }) state: InvitationState | null = null,
    @OptionalIdArg('cohortId') cohortId: string | null = null,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
  ): Promise<InvitationsPage> {
    return invitationsPage(this.db, viewer, { state, cohortId, first, after });
  }

  @Mutation(() => Boolean)
  @Allow(lettersIn)
  async invitationSend(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: InvitationSendInput,
  ): Promise<boolean> {
    await this.invitations.send(viewer, input);
    return true;
  }

  @Mutation(() => Boolean, { description: 'In the viewer’s name; the older link ends' })
  @Allow(lettersIn)
  async invitationResend(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<boolean> {
    await this.invitations.resend(viewer, id);
    return true;
  }

  @Mutation(() => Boolean)
  @Allow(lettersIn)
  async invitationRevoke(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<boolean> {
    await this.invitations.revoke(viewer, id);
    return true;
  }

  @Query(() => InvitationImport, {
    description: 'The dry run, as things stand now; only for whoever brought it in',
  })
  @Allow(lettersIn)
  invitationImport(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<InvitationImport> {
    return invitationImport(this.db, viewer, id);
  }

  @Mutation(() => InvitationImport, { description: 'Brings in the people on a cohort’s list to invite' })
  @Allow(coordinator)
  async invitationImportRoster(
    @CurrentViewer() viewer: Viewer,
    @IdArg('id') id: string,
    @IdArg('cohortId') cohortId: string,
  ): Promise<InvitationImport> {
    await this.db.write((tx) => importFromRoster(tx, viewer, cohortId, id));
    return invitationImport(this.db, viewer, id);
  }

  @Mutation(() => Task, {
    description: 'Begins to invite exactly whom the dry run showed; the same task again is the same',
  })
  @Allow(lettersIn)
  async invitationImportApply(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { taskId, ...input }: InvitationImportApplyInput,
  ): Promise<Task> {
    const seen = await invitationImport(this.db, viewer, input.importId);
    if (seen.faulty > 0) throw new RefusalError('invalid', undefined, [{ field: 'rows', rule: 'faulty' }]);
    await this.invitations.proved(
      viewer,
      seen.rows.map(({ role }) => role),
    );
    return this.db.write((tx) =>
      this.tasks.begin(tx, {
        id: taskId,
        personId: viewer.personId,
        kind: INVITE_TASK,
        input,
        total: seen.rows.length,
      }),
    );
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JOINING_LIMITS, LIMITS } from '@hearth/shared';
import { COLLECTIVE_AUDIENCE_ID } from '../../foundation/cohorts/audiences.js';
import { Db } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { TaskKinds } from '../../platform/tasks/task-kinds.js';
import { importStep, type ImportTask } from './invitation-import.js';
import { Invitations } from './invitations.js';
import { requestsWaiting } from './request-read.js';

export const INVITE_TASK = 'invitation.import';

const { keep, keepInvitations } = JOINING_LIMITS;
const days = (count: number) => `now() - interval '${count} days'`;
/** What nobody confirmed, what nobody decided, and what was decided: each its time, as the form says. */
const PURGE_REQUESTS = `
  DELETE FROM access_request WHERE (state IN ('DRAFT', 'UNCONFIRMED', 'DUPLICATE') AND saved_at < ${days(keep.unconfirmed)})
     OR (state IN ('WAITING', 'ASKED') AND confirmed_at < ${days(keep.undecided)})
     OR (state = 'DECLINED' AND decided_at < ${days(keep.declined)}) OR (state = 'INVITED' AND decided_at < ${days(keep.invited)})`;
const PURGE_INVITATIONS = `
  DELETE FROM invitation WHERE (accepted_at IS NULL AND coalesce(revoked_at, expires_at) < ${days(keepInvitations.ended)})
     OR accepted_at < ${days(keepInvitations.accepted)}`;
const PURGE_IMPORTS = `DELETE FROM invitation_import WHERE created_at < ${days(LIMITS.taskDays)}`;

/** What of joining takes longer than one waits for, and what is done every night. */
@Injectable()
export class JoiningJobs implements OnModuleInit {
  constructor(
    private readonly kinds: TaskKinds,
    private readonly jobs: Jobs,
    private readonly db: Db,
    private readonly invitations: Invitations,
  ) {}

  onModuleInit(): void {
    const { invitations } = this;
    this.kinds.register<ImportTask, { at: number; invited: number }>({
      name: INVITE_TASK,
      step: (tx, { input, cursor, viewer }) => importStep(tx, invitations, viewer, input, cursor),
    });
    this.jobs.registerNightly('access-requests.nudge', () => this.nudge());
    this.jobs.registerNightly('joining.purge', async () => {
      for (const purge of [PURGE_REQUESTS, PURGE_INVITATIONS, PURGE_IMPORTS]) await this.db.query(purge);
    });
  }

  /** Tells those who decide once a day, and never that nobody waits. */
  private async nudge(): Promise<void> {
    await this.db.write(async (tx) => {
      if ((await requestsWaiting(tx)).count === 0) return;
      await tx.enqueue('notification.spread', {
        kind: 'access_request.waiting',
        subjectId: COLLECTIVE_AUDIENCE_ID,
        by: null,
      });
    });
  }
}

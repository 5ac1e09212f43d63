import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RetentionName } from '../../domain-retention.js';
import { COLLECTIVE_AUDIENCE_ID } from '../../foundation/cohorts/audiences.js';
import { Db } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Retention } from '../../platform/retention/retention.js';
import { daysAgo, rowsOf } from '../../platform/retention/retention-rule.js';
import { TaskKinds } from '../../platform/tasks/task-kinds.js';
import { importStep, type ImportTask } from './invitation-import.js';
import { Invitations } from './invitations.js';
import { requestsWaiting } from './request-read.js';
import { RequestWriting } from './request-write.js';

export const INVITE_TASK = 'invitation.import';

/** What nobody confirmed, what nobody decided, and what was decided. */
const OLD: [RetentionName, string, string][] = [
  [
    'requests_unconfirmed',
    'access_request',
    `t.state IN ('DRAFT', 'UNCONFIRMED', 'DUPLICATE') AND t.saved_at < ${daysAgo()}`,
  ],
  [
    'requests_undecided',
    'access_request',
    `t.state IN ('WAITING', 'ASKED') AND t.confirmed_at < ${daysAgo()}`,
  ],
  ['requests_declined', 'access_request', `t.state = 'DECLINED' AND t.decided_at < ${daysAgo()}`],
  ['requests_invited', 'access_request', `t.state = 'INVITED' AND t.decided_at < ${daysAgo()}`],
  [
    'invitations_ended',
    'invitation',
    `t.accepted_at IS NULL AND coalesce(t.revoked_at, t.expires_at) < ${daysAgo()}`,
  ],
  ['invitations_accepted', 'invitation', `t.accepted_at < ${daysAgo()}`],
  ['imports', 'invitation_import', `t.created_at < ${daysAgo()}`],
];

/** What of joining takes longer than one waits for, and what is done every night. */
@Injectable()
export class JoiningJobs implements OnModuleInit {
  constructor(
    private readonly kinds: TaskKinds,
    private readonly jobs: Jobs,
    private readonly db: Db,
    private readonly invitations: Invitations,
    private readonly retention: Retention,
    private readonly writing: RequestWriting,
  ) {}

  onModuleInit(): void {
    const { invitations } = this;
    this.kinds.register<ImportTask, { at: number; invited: number }>({
      name: INVITE_TASK,
      step: (tx, { input, cursor, viewer }) => importStep(tx, invitations, viewer, input, cursor),
    });
    this.jobs.register('access-request.sent', ({ accessRequestId }) =>
      this.writing.mailSent(accessRequestId),
    );
    this.jobs.registerNightly('access-requests.nudge', () => this.nudge());
    for (const [name, table, old] of OLD) this.retention.register(name, rowsOf(table, old));
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

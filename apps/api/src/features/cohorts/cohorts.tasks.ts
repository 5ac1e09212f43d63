import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RightsGrown } from '../../foundation/people/rights-grown.js';
import { Retention } from '../../platform/retention/retention.js';
import { daysAgo, rowsOf } from '../../platform/retention/retention-rule.js';
import { TaskKinds } from '../../platform/tasks/task-kinds.js';
import { Db } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { forgetMilestones } from './milestones.js';
import { applyImport, checkRows } from './roster-import.js';

export const IMPORT_TASK = 'roster.import';

/** What of cohorts takes longer than one waits for, and what is done about them every night. */
@Injectable()
export class CohortsTasks implements OnModuleInit {
  constructor(
    private readonly kinds: TaskKinds,
    private readonly jobs: Jobs,
    private readonly db: Db,
    private readonly retention: Retention,
    private readonly rights: RightsGrown,
  ) {}

  onModuleInit(): void {
    // Row by row it is looked at once more; then it is compared with what was shown and written in one step: all of it or nothing.
    this.kinds.register<{ importId: string; fingerprint: string }, { checked: number }>({
      name: IMPORT_TASK,
      step: async (tx, { input, cursor, viewer }) => {
        const { checked, total } = await checkRows(tx, viewer, input.importId, cursor?.checked ?? 0);
        if (checked < total) return { more: true, cursor: { checked }, done: checked, total };
        const { roles, ...came } = await applyImport(tx, viewer, input);
        await this.rights.given(tx, viewer, roles);
        return { more: false, total, result: came };
      },
    });
    this.retention.register('imports', rowsOf('roster_import', `t.created_at < ${daysAgo()}`));
    this.jobs.registerNightly('rosters.tidy', async () => {
      await forgetMilestones(this.db);
    });
  }
}

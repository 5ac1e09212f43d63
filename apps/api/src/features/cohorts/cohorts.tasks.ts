import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SecondFactorRules } from '../../foundation/people/second-factor-rules.js';
import { TaskKinds } from '../../platform/tasks/task-kinds.js';
import { Db } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { LIMITS } from '@hearth/shared';
import { applyImport } from './roster-import.js';

export const IMPORT_TASK = 'roster.import';

/** What of cohorts takes longer than one waits for, and what is done about them every night. */
@Injectable()
export class CohortsTasks implements OnModuleInit {
  constructor(
    private readonly kinds: TaskKinds,
    private readonly jobs: Jobs,
    private readonly db: Db,
    private readonly secondFactor: SecondFactorRules,
  ) {}

  onModuleInit(): void {
    // First it is compared with what was shown, then it is written, in one step: all of it or nothing.
    this.kinds.register<{ importId: string; fingerprint: string }, { compared: true }>({
      name: IMPORT_TASK,
      step: async (tx, { input, cursor, viewer }) => {
        const came = await applyImport(tx, viewer, { ...input, write: cursor !== null });
        await this.secondFactor.roleGiven(tx, viewer, came.roles);
        return cursor === null
          ? { more: true, cursor: { compared: true }, done: 0, total: came.rows }
          : { more: false, total: came.rows, result: { joined: came.joined, invited: came.invited } };
      },
    });
    this.jobs.registerNightly('rosters.tidy', async () => {
      await this.db.query(
        `DELETE FROM roster_import WHERE created_at < now() - make_interval(days => ${LIMITS.taskDays})`,
      );
    });
  }
}

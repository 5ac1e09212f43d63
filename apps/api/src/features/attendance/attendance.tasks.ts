import { LIMITS } from '@hearth/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { TaskKinds } from '../../platform/tasks/task-kinds.js';
import { applyReport } from './apply-report.js';

export const REPORT_TASK = 'attendance.import';

/** What of attendance takes longer than one waits for, and what is done about it every night. */
@Injectable()
export class AttendanceTasks implements OnModuleInit {
  constructor(
    private readonly kinds: TaskKinds,
    private readonly jobs: Jobs,
    private readonly db: Db,
  ) {}

  onModuleInit(): void {
    // First it is compared with what was shown, then it is written, in one step: all of it or nothing.
    this.kinds.register<{ importId: string; fingerprint: string; reason: string | null }, { compared: true }>(
      {
        name: REPORT_TASK,
        async step(tx, { input, cursor, viewer }) {
          const came = await applyReport(tx, viewer, { ...input, write: cursor !== null });
          return cursor === null
            ? { more: true, cursor: { compared: true }, done: 0, total: came.people }
            : { more: false, total: came.people, result: { changed: came.changed } };
        },
      },
    );
    this.jobs.registerNightly('attendance.tidy', async () => {
      await this.db.query(
        `DELETE FROM attendance_import WHERE created_at < now() - make_interval(days => ${LIMITS.taskDays})`,
      );
    });
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Retention } from '../../platform/retention/retention.js';
import { daysAgo, rowsOf } from '../../platform/retention/retention-rule.js';
import { TaskKinds } from '../../platform/tasks/task-kinds.js';
import { applyReport } from './apply-report.js';

export const REPORT_TASK = 'attendance.import';

/** What of attendance takes longer than one waits for. */
@Injectable()
export class AttendanceTasks implements OnModuleInit {
  constructor(
    private readonly kinds: TaskKinds,
    private readonly retention: Retention,
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
    this.retention.register('imports', rowsOf('attendance_import', `t.created_at < ${daysAgo()}`));
  }
}

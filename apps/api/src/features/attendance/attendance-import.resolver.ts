import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { closedSession } from '../../foundation/sessions/attendance.js';
import { canSetAttendance } from '../../foundation/sessions/sessions.policy.js';
import { Allow, coordinator, signedIn } from '../../platform/access/allow.js';
import { invalidField } from '../../platform/access/refusal-error.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { Tasks } from '../../platform/tasks/tasks.js';
import { Task } from '../../platform/tasks/tasks.types.js';
import { looked } from './apply-report.js';
import { attendanceImport, chooseInReport, forgetReport } from './attendance-import.js';
import {
  AttendanceImport,
  AttendanceImportApplyInput,
  AttendanceImportChooseInput,
} from './attendance-import.types.js';
import { REPORT_TASK } from './attendance.tasks.js';

/** A video tool's report: looked at, chosen in, then applied as it was seen, or left. */
@Resolver(() => AttendanceImport)
export class AttendanceImportResolver {
  constructor(
    private readonly db: Db,
    private readonly tasks: Tasks,
  ) {}

  @Query(() => AttendanceImport, {
    description: 'The dry run, as things stand now; only for whoever brought the file in',
  })
  @Allow(coordinator)
  attendanceImport(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<AttendanceImport> {
    return attendanceImport(this.db, viewer, id);
  }

  @Mutation(() => AttendanceImport, { description: 'Says whom lines mean, and what shall stand' })
  @Allow(coordinator)
  attendanceImportChoose(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AttendanceImportChooseInput,
  ): Promise<AttendanceImport> {
    return this.db.write(async (tx) => {
      await chooseInReport(tx, viewer, input);
      return attendanceImport(tx, viewer, input.importId);
    });
  }

  @Mutation(() => Task, {
    description: 'Begins to apply exactly what the dry run showed; the same task again is the same',
  })
  @Allow(coordinator)
  async attendanceImportApply(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { taskId, importId, fingerprint, reason }: AttendanceImportApplyInput,
  ): Promise<Task> {
    const seen = await attendanceImport(this.db, viewer, importId);
    if (!seen.appliedAt && seen.undecided > 0) throw invalidField('lines', 'required');
    if (!seen.appliedAt && seen.late && !reason) throw invalidField('reason', 'required');
    return this.db.write((tx) =>
      this.tasks.begin(tx, {
        id: taskId,
        personId: viewer.personId,
        kind: REPORT_TASK,
        input: { importId, fingerprint, reason: reason ?? null },
        total: seen.changes,
      }),
    );
  }

  @Mutation(() => Boolean, { description: 'Forgets a file that was brought in; twice is once' })
  @Allow(coordinator)
  async attendanceImportForget(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<boolean> {
    await this.db.write((tx) => forgetReport(tx, viewer, id));
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Someone who may correct it has looked at who was there: it waits on no desk any more',
  })
  @Allow(signedIn)
  attendanceLooked(@CurrentViewer() viewer: Viewer, @IdArg('sessionId') sessionId: string): Promise<boolean> {
    return this.db.write(async (tx) => {
      const session = await closedSession(tx, viewer, sessionId);
      if (canSetAttendance(viewer, session, session.now)) await looked(tx, sessionId, viewer.personId);
      return true;
    });
  }
}

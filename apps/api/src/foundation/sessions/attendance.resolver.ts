import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { IdArg, PageSizeArg } from '../../platform/graphql/inputs.js';
import { attendancePage, correctLate, setAttendance } from './attendance.js';
import {
  Attendance,
  AttendanceCorrectLateInput,
  AttendancePage,
  AttendanceSetInput,
} from './attendance.types.js';

@Resolver()
export class AttendanceResolver {
  constructor(private readonly db: Db) {}

  @Query(() => AttendancePage, {
    description: 'Who was at a closed session, for how long. Only for those who run it',
  })
  @Allow(signedIn)
  sessionAttendance(
    @CurrentViewer() viewer: Viewer,
    @IdArg('sessionId') sessionId: string,
    @PageSizeArg() first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<AttendancePage> {
    return attendancePage(this.db, viewer, { sessionId, first, after: after ?? null });
  }

  @Mutation(() => Attendance, { description: 'Corrects it, for a day after the session was closed' })
  @Allow(signedIn)
  attendanceSet(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AttendanceSetInput,
  ): Promise<Attendance> {
    return this.db.write((tx) => setAttendance(tx, viewer, input));
  }

  @Mutation(() => Attendance, {
    description:
      'Corrects it after that day, with a reason that is kept and shown; for those who coordinate it',
  })
  @Allow(signedIn)
  attendanceCorrectLate(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AttendanceCorrectLateInput,
  ): Promise<Attendance> {
    return this.db.write((tx) => correctLate(tx, viewer, input));
  }
}

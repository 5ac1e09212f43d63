import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, coordinator, signedIn } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { Db } from '../../platform/db/db.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { attendanceGrid } from './attendance-grid.js';
import { AttendanceGrid } from './attendance-grid.types.js';
import { calendarOf } from './calendar.js';
import { Calendar } from './calendar.types.js';

/** A calendar of sessions, and who was at them. */
@Resolver(() => Calendar)
export class DeskTablesResolver {
  constructor(private readonly db: Db) {}

  @Query(() => Calendar, { description: "Sessions of the viewer's cohorts and of the Collective" })
  @Allow(signedIn)
  calendar(
    @CurrentViewer() viewer: Viewer,
    @Args('from', { description: 'The first day in the viewer’s zone: 2026-12-01' }) from: string,
    @Args('to', { description: 'The day after the last; six weeks at most' }) to: string,
  ): Promise<Calendar> {
    return calendarOf(this.db, viewer, { from, to });
  }

  @Query(() => AttendanceGrid)
  @Allow(coordinator)
  attendanceGrid(
    @CurrentViewer() viewer: Viewer,
    @IdArg('cohortId') cohortId: string,
  ): Promise<AttendanceGrid> {
    return attendanceGrid(this.db, viewer, cohortId);
  }
}

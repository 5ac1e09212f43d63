import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, coordinator, signedIn } from '../../platform/access/allow.js';
import { coordinates, type Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { Db } from '../../platform/db/db.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { notFound } from '../../platform/access/refusal-error.js';
import { Tasks } from '../../platform/tasks/tasks.js';
import { Task } from '../../platform/tasks/tasks.types.js';
import { TableExportInput } from './desk.inputs.js';
import { attendanceGrid } from './attendance-grid.js';
import { AttendanceGrid } from './attendance-grid.types.js';
import { calendarOf } from './calendar.js';
import { Calendar } from './calendar.types.js';

/** A calendar of sessions, and who was at them. */
@Resolver(() => Calendar)
export class DeskTablesResolver {
  constructor(
    private readonly db: Db,
    private readonly tasks: Tasks,
  ) {}

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

  @Mutation(() => Task, {
    description: 'A table of a cohort as a file, for whoever coordinates it; twice is once',
  })
  @Allow(coordinator)
  tableExport(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, ...wanted }: TableExportInput,
  ): Promise<Task> {
    return this.db.write((tx) => {
      if (!coordinates(viewer, wanted.cohortId)) throw notFound();
      return this.tasks.begin(tx, { id, personId: viewer.personId, kind: 'table.export', input: wanted });
    });
  }
}

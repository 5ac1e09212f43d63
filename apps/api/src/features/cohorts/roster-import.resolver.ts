import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, coordinator } from '../../platform/access/allow.js';
import { RefusalError } from '../../platform/access/refusal-error.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { Tasks } from '../../platform/tasks/tasks.js';
import { Task } from '../../platform/tasks/tasks.types.js';
import { rosterImport } from './roster-import.js';
import { RosterImport, RosterImportApplyInput } from './roster-import.types.js';
import { IMPORT_TASK } from './cohorts.tasks.js';

/** A roster that was brought in as a file: looked at, then applied as it was seen, or left. */
@Resolver(() => RosterImport)
export class RosterImportResolver {
  constructor(
    private readonly db: Db,
    private readonly tasks: Tasks,
  ) {}

  @Query(() => RosterImport, {
    description: 'The dry run, as things stand now; only for whoever brought it in',
  })
  @Allow(coordinator)
  rosterImport(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<RosterImport> {
    return rosterImport(this.db, viewer, id);
  }

  @Mutation(() => Task, {
    description: 'Begins to apply exactly what the dry run showed; the same task again is the same',
  })
  @Allow(coordinator)
  async rosterImportApply(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { taskId, importId, fingerprint }: RosterImportApplyInput,
  ): Promise<Task> {
    const seen = await rosterImport(this.db, viewer, importId);
    if (seen.faulty > 0) throw new RefusalError('invalid', undefined, [{ field: 'rows', rule: 'faulty' }]);
    return this.db.write((tx) =>
      this.tasks.begin(tx, {
        id: taskId,
        personId: viewer.personId,
        kind: IMPORT_TASK,
        input: { importId, fingerprint },
        total: seen.rows.length,
      }),
    );
  }
}

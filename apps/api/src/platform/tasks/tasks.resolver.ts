import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../access/allow.js';
import type { Viewer } from '../access/viewer.js';
import { CurrentViewer } from '../access/viewer-of-request.js';
import { Db } from '../db/db.js';
import { IdArg } from '../graphql/inputs.js';
import { Tasks } from './tasks.js';
import { Task } from './tasks.types.js';

/** How far what one began has come. */
@Resolver(() => Task)
export class TasksResolver {
  constructor(
    private readonly db: Db,
    private readonly tasks: Tasks,
  ) {}

  @Query(() => Task, { description: "Of the viewer's own" })
  @Allow(signedIn)
  myTask(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<Task> {
    return this.tasks.own(this.db, viewer.personId, id);
  }

  @Mutation(() => Task, { description: 'It goes no further; twice is once' })
  @Allow(signedIn)
  taskCancel(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<Task> {
    return this.tasks.cancel(viewer.personId, id);
  }
}

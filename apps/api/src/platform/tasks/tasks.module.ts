import { Global, Module } from '@nestjs/common';
import { TaskKinds } from './task-kinds.js';
import { TasksController } from './tasks.controller.js';
import { TasksJobs } from './tasks.jobs.js';
import { TasksRealtime } from './tasks.realtime.js';
import { TasksResolver } from './tasks.resolver.js';
import { Tasks } from './tasks.js';

/** Long tasks with progress: imports, exports. */
@Global()
@Module({
  controllers: [TasksController],
  providers: [TaskKinds, Tasks, TasksResolver, TasksRealtime, TasksJobs],
  exports: [TaskKinds, Tasks],
})
export class TasksModule {}

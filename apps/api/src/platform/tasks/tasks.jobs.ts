import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../jobs/jobs.js';
import { Tasks } from './tasks.js';

/** What is done about tasks later. */
@Injectable()
export class TasksJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    this.jobs.register('tasks.run', ({ taskId }) => this.tasks.run(taskId));
    this.jobs.registerNightly('tasks.tidy', () => this.tasks.tidy());
  }
}

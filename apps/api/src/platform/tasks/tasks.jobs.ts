import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../jobs/jobs.js';
import { Retention } from '../retention/retention.js';
import { daysAgo, rowsOf } from '../retention/retention-rule.js';
import { Tasks } from './tasks.js';

/** What is done about tasks later. */
@Injectable()
export class TasksJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly tasks: Tasks,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.jobs.register('tasks.run', ({ taskId }) => this.tasks.run(taskId));
    // With the file that it made.
    this.retention.register('tasks', {
      ...rowsOf('task', `t.created_at < ${daysAgo()}`),
      step: (_db, days) => this.tasks.tidy(days),
    });
  }
}

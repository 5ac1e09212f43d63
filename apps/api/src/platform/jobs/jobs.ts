import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Logger as WorkerLogger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import type { DomainJobName, DomainJobs } from '../../domain-jobs.js';
import { Config } from '../config/config.js';
import { LivingWorkers } from './living-workers.js';

/** Jobs that need nothing to be told. */
type NightlyJobName = {
  [Name in DomainJobName]: DomainJobs[Name] extends Record<string, never> ? Name : never;
}[DomainJobName];

/** When the nightly jobs are done, in UTC: a quiet hour in New England. */
const NIGHTLY = '20 8 * * *';

type Handler<Name extends DomainJobName> = (payload: DomainJobs[Name]) => Promise<void>;

/** Runs what transactions left to be done. A job may run more than once: every handler is safe to repeat. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly log = new Logger('jobs');
  private readonly handlers = new Map<string, (payload: unknown) => Promise<void>>();
  private readonly nightly: NightlyJobName[] = [];
  private runner: Runner | undefined;
  private readonly living: LivingWorkers;

  constructor(private readonly config: Config) {
    this.living = new LivingWorkers(config.DATABASE_URL);
  }

  /** A feature says how its job is done. */
  register<Name extends DomainJobName>(name: Name, handler: Handler<Name>): void {
    this.handlers.set(name, (payload) => handler(payload as DomainJobs[Name]));
  }

  /** The same, for a job without words that is done every night, and once at each start. */
  registerNightly<Name extends NightlyJobName>(name: Name, handler: () => Promise<void>): void {
    this.handlers.set(name, handler);
    this.nightly.push(name);
  }

  /** Every registered job, as the runner wants them. */
  tasks(): TaskList {
    return Object.fromEntries(
      [...this.handlers].map(([name, handler]) => [name, (payload: unknown) => handler(payload)]),
    );
  }

  /** Starts working through the queue; call once everything is registered. */
  async start(): Promise<void> {
    this.runner = await run({
      connectionString: this.config.DATABASE_URL,
      maxPoolSize: 3,
      concurrency: 2,
      noHandleSignals: true,
      pollInterval: 2_000,
      taskList: this.tasks(),
      parsedCronItems: parseCronItems(this.nightly.map((task) => ({ task, match: NIGHTLY }))),
      events: this.living.events,
      logger: new WorkerLogger(() => (level, message) => {
        if (level === 'error' || level === 'warning') this.log.warn(message);
      }),
    });
    this.living.start();
    for (const name of this.nightly) await this.runner.addJob(name, {}, { jobKey: name });
    void this.runner.promise.catch((error: unknown) =>
      this.log.error({ err: error }, 'the job runner stopped'),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.runner?.stop().catch(() => undefined);
    // Its connections are closed after it says that it has stopped.
    await this.runner?.promise.catch(() => undefined);
    await this.living.stop();
  }
}

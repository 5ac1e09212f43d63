import { Logger } from '@nestjs/common';
import { WorkerEvents } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import pg from 'pg';

/** Ours among the advisory locks. */
const CLASS = 7_153_202;
/** How often the dead are looked for, in milliseconds. */
const EVERY = 5_000;

// A job taken a moment ago may be a worker's whose lock is still on its way.
const FREE_THOSE_OF_THE_DEAD = `
  SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT j.locked_by)) FROM graphile_worker.jobs j
   WHERE j.locked_at < now() - interval '10 seconds' AND NOT EXISTS (
     SELECT 1 FROM pg_locks l WHERE l.locktype = 'advisory' AND l.classid = ${CLASS}
        AND l.objid::bigint = hashtext(j.locked_by)::bigint & 4294967295)
  HAVING count(*) > 0`;

/**
 * Frees the jobs of processes that died with them, within seconds: the queue by itself waits four hours. A worker holds an
 * advisory lock as long as its process lives; the database lets go of it when the line is cut.
 */
export class LivingWorkers {
  readonly events: WorkerEvents = new EventEmitter();
  private readonly log = new Logger('jobs');
  private readonly ids = new Set<string>();
  private line: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private beating: Promise<void> = Promise.resolve();

  constructor(private readonly databaseUrl: string) {
    this.events.on('worker:create', ({ worker }) => {
      this.ids.add(worker.workerId);
      void this.beat();
    });
  }

  start(): void {
    this.timer = setInterval(() => void this.beat(), EVERY);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.beating;
    await this.line?.end().catch(() => undefined);
  }

  /** Says that these workers live, and frees the jobs of those that do not; one after the other. */
  private beat(): Promise<void> {
    this.beating = this.beating.then(() =>
      this.once().catch((error: unknown) => {
        this.log.warn({ err: error }, 'the workers could not be counted');
        this.line = undefined;
      }),
    );
    return this.beating;
  }

  private async once(): Promise<void> {
    const line = this.line ?? (await this.connect());
    await line.query(
      `SELECT pg_advisory_lock_shared(${CLASS}, hashtext(mine.id)) FROM unnest($1::text[]) mine(id)
        WHERE NOT EXISTS (SELECT 1 FROM pg_locks l WHERE l.pid = pg_backend_pid() AND l.locktype = 'advisory'
          AND l.classid = ${CLASS} AND l.objid::bigint = hashtext(mine.id)::bigint & 4294967295)`,
      [[...this.ids]],
    );
    await line.query(FREE_THOSE_OF_THE_DEAD);
  }

  private async connect(): Promise<pg.Client> {
    const line = new pg.Client({ connectionString: this.databaseUrl, application_name: 'hearth jobs' });
    line.on('error', () => (this.line = undefined));
    await line.connect();
    this.line = line;
    return line;
  }
}

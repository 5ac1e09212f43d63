import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Erase } from './erase.js';

/** So many are deleted in one night beside those whose job came by itself. */
const MOST = 200;

const OVERDUE = `SELECT person_id AS "personId" FROM erasure WHERE due_at <= now() ORDER BY due_at, person_id LIMIT ${MOST}`;
const LEFT_OVER = `DELETE FROM export_part USING task WHERE task.id = export_part.task_id AND task.ended_at IS NOT NULL`;

/** What is done about people's own data later. */
@Injectable()
export class MyDataJobs implements OnModuleInit {
  private readonly log = new Logger('my-data');

  constructor(
    private readonly jobs: Jobs,
    private readonly db: Db,
    private readonly erase: Erase,
  ) {}

  onModuleInit(): void {
    this.jobs.register('my-data.erase', ({ personId }) => this.erase.due(personId));
    this.jobs.registerNightly('my-data.tidy', async () => {
      await this.db.query(LEFT_OVER);
      for (const { personId } of await this.db.query<{ personId: string }>(OVERDUE))
        // One who cannot be deleted now holds up nobody else; the next night comes.
        await this.erase
          .due(personId)
          .catch((error: unknown) => this.log.error({ err: error }, 'someone could not be deleted'));
    });
  }
}

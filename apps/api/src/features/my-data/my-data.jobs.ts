import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { daysAgo, type RetentionRule } from '../../platform/retention/retention-rule.js';
import { Retention } from '../../platform/retention/retention.js';
import { Erase } from './erase.js';

/** So many are deleted in one night beside those whose job came by itself. */
const MOST = 200;

const OVERDUE = `SELECT person_id AS "personId" FROM erasure WHERE due_at <= now() ORDER BY due_at, person_id LIMIT ${MOST}`;
/** Guests, alias `p`, whose session is over for so many days; and of whom nothing says of which. */
const OLD_GUESTS = `person p WHERE p.is_guest AND NOT EXISTS (SELECT FROM guest g JOIN guest_link l ON l.id = g.link_id
  JOIN peer_session s ON s.id = l.session_id WHERE g.person_id = p.id AND s.ends_at >= ${daysAgo()})`;
/** So many guests go in one step. */
const GUESTS = 50;
const LEFT_OVER = `DELETE FROM export_part USING task WHERE task.id = export_part.task_id AND task.ended_at IS NOT NULL`;

/** What is done about people's own data later. */
@Injectable()
export class MyDataJobs implements OnModuleInit {
  private readonly log = new Logger('my-data');

  constructor(
    private readonly jobs: Jobs,
    private readonly db: Db,
    private readonly erase: Erase,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.retention.register('guests', this.guests());
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

  private guests(): RetentionRule {
    return {
      step: async (db, days) => {
        const old = await db.query<{ id: string }>(`SELECT p.id FROM ${OLD_GUESTS} LIMIT ${GUESTS}`, [days]);
        for (const { id } of old) await this.erase.guest(id);
        return old.length === GUESTS;
      },
      count: async (reader, days, most) => {
        const [row] = await reader.query<{ count: number }>(
          `SELECT count(*)::int AS count FROM (SELECT 1 FROM ${OLD_GUESTS} LIMIT $2) old`,
          [days, most],
        );
        return row?.count ?? 0;
      },
    };
  }
}

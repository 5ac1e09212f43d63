import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { purgeIfExpired } from './case-card.change.js';
import { caseExpired } from './case-card.queries.js';

/** Cards read at once. */
const BATCH = 100;

/** Deletes the words of cards whose time is up. Nobody reads them from that instant; this is when they are gone. */
@Injectable()
export class CaseCardJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly db: Db,
  ) {}

  onModuleInit(): void {
    this.jobs.registerNightly('cases.purge', () => this.purge());
  }

  private async purge(): Promise<void> {
    for (;;) {
      const due = await this.db.query<{ roomId: string }>(
        `SELECT card.room_id AS "roomId" FROM case_card card
          WHERE card.purged_at IS NULL AND card.withdrawn_at IS NULL AND ${caseExpired('card')} LIMIT ${BATCH}`,
      );
      for (const { roomId } of due) {
        await this.db.write(async (tx) => {
          await tx.query(`SELECT 1 FROM room WHERE id = $1 FOR UPDATE`, [roomId]);
          await purgeIfExpired(tx, roomId);
        });
      }
      if (due.length < BATCH) return;
    }
  }
}

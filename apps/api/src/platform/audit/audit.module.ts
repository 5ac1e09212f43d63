import { Injectable, Logger, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../config/config.js';
import { Db } from '../db/db.js';

/** Says so, in the log of a server, where the audit log is not as safe from the application as it can be. */
@Injectable()
class AuditWalls implements OnApplicationBootstrap {
  private readonly log = new Logger('audit');

  constructor(
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.production) return;
    const [row] = await this.db.query<{ open: boolean }>(
      `SELECT has_table_privilege('audit_entry', 'UPDATE, DELETE, TRUNCATE') AS open`,
    );
    if (row?.open)
      this.log.warn(
        'This database role could rewrite the audit log: give the application a role of its own (deploy/postgres/roles.sql).',
      );
  }
}

/** The audit log: `audit` writes it, in the transaction of what it tells of. */
@Module({ providers: [AuditWalls] })
export class AuditModule {}

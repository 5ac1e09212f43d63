import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { RETENTION, RETENTION_NAMES, type RetentionName } from '../../domain-retention.js';
import { Db } from '../db/db.js';
import type { Reader } from '../db/reader.js';
import { Jobs } from '../jobs/jobs.js';
import { daysKept } from '../settings/days-kept.js';
import type { SettingKind } from '../settings/setting-kind.js';
import { Settings } from '../settings/settings.js';
import { daysAgo, rowsOf, type RetentionRule } from './retention-rule.js';

const KINDS = Object.fromEntries(
  RETENTION_NAMES.map((name) => [name, daysKept(name, RETENTION[name])]),
) as Record<RetentionName, SettingKind<number>>;

/** What is counted before someone keeps less is counted no further. */
const MOST_COUNTED = 10_000;

// The application's role can delete no entry itself; the function refuses what is younger than a year.
const AUDIT: RetentionRule = {
  ...rowsOf('audit_entry', `t.at < ${daysAgo()}`),
  async step(db, days) {
    const [row] = await db.query<{ gone: number }>(`SELECT purge_audit(${daysAgo()}) AS gone`, [days]);
    return (row?.gone ?? 0) > 0;
  },
};

/** What is deleted by its age. Whoever keeps rows registers how they go; how long they stay is set in one place. */
@Injectable()
export class Retention implements OnModuleInit {
  private readonly log = new Logger('retention');
  private readonly rules = new Map<RetentionName, RetentionRule[]>();

  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.jobs.registerNightly('retention.purge', () => this.purge());
    this.register('audit', AUDIT);
  }

  /** Says how what has this name is deleted; several may share one. */
  register(name: RetentionName, rule: RetentionRule): void {
    this.rules.set(name, [...(this.rules.get(name) ?? []), rule]);
  }

  /** Names nobody says how to delete: none, or a promise of the table is empty. */
  get missing(): RetentionName[] {
    return RETENTION_NAMES.filter((name) => !this.rules.has(name));
  }

  /** The setting that holds how long it is kept. */
  kind(name: RetentionName): SettingKind<number> {
    return KINDS[name];
  }

  /** How many rows would go if it were kept for so many days, counted to ten thousand. */
  async wouldGo(reader: Reader, name: RetentionName, days: number): Promise<number> {
    let count = 0;
    for (const rule of this.rules.get(name) ?? []) count += await rule.count(reader, days, MOST_COUNTED);
    return Math.min(count, MOST_COUNTED);
  }

  /** Deletes all that is too old, each in steps; what fails does not hold up the rest, and is tried again the next night. */
  async purge(): Promise<void> {
    // Days that were just set in another process hold here, too.
    await this.settings.refresh();
    const failed: unknown[] = [];
    for (const [name, rules] of this.rules)
      for (const rule of rules)
        await this.finish(rule, this.settings.get(KINDS[name])).catch((error: unknown) => {
          this.log.error({ err: error, name }, 'what is too old could not be deleted');
          failed.push(error);
        });
    if (failed.length > 0) throw new AggregateError(failed, 'Not all that is too old was deleted');
  }

  private async finish(rule: RetentionRule, days: number): Promise<void> {
    while (await rule.step(this.db, days));
  }
}

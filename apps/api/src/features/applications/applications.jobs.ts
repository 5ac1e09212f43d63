import { APPLICATION_LIMITS } from '@hearth/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Retention } from '../../platform/retention/retention.js';
import { daysAgo, rowsOf } from '../../platform/retention/retention-rule.js';
import { Offers } from './offers.js';
import { ApplicationWriting } from './writing.js';

/** What was not taken is no business of ours for longer than it was said; what is counted stays. */
const PURGE = `
  WITH gone AS (
    UPDATE application a SET answers = '[]', email = '', name = '', role_title = '', organization_name = '', key_hash = NULL, purged_at = now()
      FROM application_call c
     WHERE c.cohort_id = a.cohort_id AND a.purged_at IS NULL AND a.state IN ('RECEIVED', 'WAITLISTED', 'DECLINED', 'WITHDRAWN', 'TURNED_DOWN', 'EXPIRED', 'DUPLICATE')
       AND c.closes_at + make_interval(days => CASE WHEN a.state IN ('RECEIVED', 'WAITLISTED') THEN greatest(c.keep_days, ${APPLICATION_LIMITS.undecidedDays})
                                                    ELSE c.keep_days END) < now() RETURNING a.id)
  UPDATE application_review SET note = '' FROM gone WHERE application_id = gone.id`;
/** Drafts that came to nothing, and whatever nobody confirmed. */
const UNSENT = `t.state IN ('DRAFT', 'UNCONFIRMED') AND t.saved_at < ${daysAgo()}
  AND NOT EXISTS (SELECT 1 FROM application_call c WHERE c.cohort_id = t.cohort_id AND c.closes_at >= ${daysAgo()})`;
/** Offers whose end nobody planned, or whose job was lost. */
const OVERDUE = `SELECT id FROM application WHERE state = 'OFFERED' AND offer_until <= now() ORDER BY offer_until LIMIT 500`;

/** Offers to someone whose account was deactivated: they cannot take it, and others wait for the place. */
const UNTAKABLE = `
  SELECT a.id FROM application a JOIN account ac ON ac.email = a.email JOIN person p ON p.id = ac.person_id
   WHERE a.state = 'OFFERED' AND p.deactivated_at IS NOT NULL ORDER BY a.id LIMIT 500`;

/** What is done about applications later. */
@Injectable()
export class ApplicationsJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly db: Db,
    private readonly offers: Offers,
    private readonly retention: Retention,
    private readonly writing: ApplicationWriting,
  ) {}

  onModuleInit(): void {
    this.jobs.register('application.expire', ({ applicationId }) =>
      this.db.write((tx) => this.offers.expire(tx, applicationId)),
    );
    this.jobs.register('application.sent', ({ applicationId }) => this.writing.mailSent(applicationId));
    this.jobs.registerNightly('applications.purge', () => this.tidy());
    this.retention.register('applications_unsent', rowsOf('application', UNSENT));
  }

  private async tidy(): Promise<void> {
    await this.db.write(async (tx) => {
      await tx.query(PURGE);
    });
    for (const { id } of await this.db.query<{ id: string }>(OVERDUE))
      await this.db.write((tx) => this.offers.expire(tx, id));
    for (const { id } of await this.db.query<{ id: string }>(UNTAKABLE))
      await this.db.write((tx) => this.offers.giveBack(tx, id));
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import { Config } from '../../platform/config/config.js';
import { Db } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Retention } from '../../platform/retention/retention.js';
import { daysAgo, rowsOf } from '../../platform/retention/retention-rule.js';
import { NotificationMail } from './notification-mail.js';
import { NotificationPush } from './notification-push.js';
import { spread } from './notification-spread.js';

/** What the inbox does later. */
@Injectable()
export class InboxJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly db: Db,
    private readonly kinds: NotificationKinds,
    private readonly mail: NotificationMail,
    private readonly push: NotificationPush,
    private readonly config: Config,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.retention.register('notifications_read', rowsOf('notification', `t.read_at < ${daysAgo()}`));
    this.retention.register(
      'notifications_unread',
      rowsOf('notification', `t.read_at IS NULL AND t.at < ${daysAgo()}`),
    );
    this.jobs.register('notification.spread', ({ kind, subjectId, by }) =>
      this.db.write((tx) =>
        spread(tx, this.kinds.of(kind), { subjectId, by, mailGathers: this.config.MAIL_GATHERS_SECONDS }),
      ),
    );
    this.jobs.register('notification.mail', ({ personId }) =>
      this.db.write((tx) => this.mail.tell(tx, personId)),
    );
    this.jobs.register('notification.push', ({ personId }) =>
      this.db.write((tx) => this.push.tell(tx, personId)),
    );
    this.jobs.register('push.send', (push) => this.push.send(push));
  }
}

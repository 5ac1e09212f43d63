import { Module } from '@nestjs/common';
import { PeopleModule } from '../../foundation/people/people.module.js';
import { CatchUpResolver } from './catch-up.resolver.js';
import { InboxJobs } from './inbox.jobs.js';
import { InboxRealtime } from './inbox.realtime.js';
import { InboxResolver } from './inbox.resolver.js';
import { InboxService } from './inbox.service.js';
import { LateMails } from './late-mail.js';
import { MailLeaveController } from './mail-leave.controller.js';
import { NotificationMail } from './notification-mail.js';
import { NotificationPost } from './notification-post.js';
import { NotificationSettingsResolver } from './notification-settings.resolver.js';
import { NotificationSettingsService } from './notification-settings.js';
import { StoppedNotifications } from './stopped.notifications.js';
import { StoppedResolver } from './stopped.resolver.js';
import { NotificationPush } from './notification-push.js';
import { PushDevicesResolver } from './push-devices.resolver.js';
import { PushDevices } from './push-devices.js';
import { InboxOwn } from './inbox.own.js';

/** The inbox: what features contribute, told to whom it concerns, here, by mail and on their devices. */
@Module({
  imports: [PeopleModule],
  controllers: [MailLeaveController],
  providers: [
    InboxOwn,
    InboxService,
    InboxResolver,
    InboxJobs,
    InboxRealtime,
    NotificationMail,
    NotificationPost,
    LateMails,
    NotificationSettingsService,
    NotificationSettingsResolver,
    StoppedNotifications,
    StoppedResolver,
    NotificationPush,
    PushDevices,
    PushDevicesResolver,
    CatchUpResolver,
  ],
})
export class InboxModule {}

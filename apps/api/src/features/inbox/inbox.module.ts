import { Module } from '@nestjs/common';
import { InboxJobs } from './inbox.jobs.js';
import { InboxRealtime } from './inbox.realtime.js';
import { InboxResolver } from './inbox.resolver.js';
import { InboxService } from './inbox.service.js';

/** The inbox: what features contribute, told to whom it concerns. */
@Module({ providers: [InboxService, InboxResolver, InboxJobs, InboxRealtime] })
export class InboxModule {}

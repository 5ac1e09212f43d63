import { Module } from '@nestjs/common';
import { DraftsFiles } from './drafts.files.js';
import { DraftsRealtime } from './drafts.realtime.js';
import { DraftsResolver } from './drafts.resolver.js';
import { DraftsOwn } from './drafts.own.js';

/** What people have begun to write and not sent yet. */
@Module({ providers: [DraftsOwn, DraftsResolver, DraftsRealtime, DraftsFiles] })
export class DraftsModule {}

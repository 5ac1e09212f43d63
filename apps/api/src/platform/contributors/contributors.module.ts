import { Global, Module } from '@nestjs/common';
import { CareSources } from './care-sources.js';
import { CatchUpSources } from './catch-up-sources.js';
import { DeskSources } from './desk-sources.js';
import { DraftPlaces } from './draft-places.js';
import { Flaggables } from './flaggables.js';
import { FileHolders } from './file-holders.js';
import { InboundKinds } from './inbound-kinds.js';
import { OwnData } from './own-data.js';
import { PollHosts } from './poll-hosts.js';
import { NotificationKinds } from './notification-kinds.js';
import { SearchSources } from './search-sources.js';
import { WeekSources } from './week-sources.js';

/** Where features meet that may not know each other. */
@Global()
@Module({
  providers: [
    NotificationKinds,
    InboundKinds,
    CareSources,
    CatchUpSources,
    DeskSources,
    WeekSources,
    SearchSources,
    DraftPlaces,
    Flaggables,
    FileHolders,
    PollHosts,
    OwnData,
  ],
  exports: [
    NotificationKinds,
    InboundKinds,
    CareSources,
    CatchUpSources,
    DeskSources,
    WeekSources,
    SearchSources,
    DraftPlaces,
    Flaggables,
    FileHolders,
    PollHosts,
    OwnData,
  ],
})
export class ContributorsModule {}

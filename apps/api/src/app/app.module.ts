import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AdministrationModule } from '../features/administration/administration.module.js';
import { ApplicationsModule } from '../features/applications/applications.module.js';
import { JoiningModule } from '../features/joining/joining.module.js';
import { DraftsModule } from '../foundation/drafts/drafts.module.js';
import { DirectoryModule } from '../features/directory/directory.module.js';
import { DeskModule } from '../features/desk/desk.module.js';
import { CalendarsModule } from '../features/calendars/calendars.module.js';
import { AttendanceModule } from '../features/attendance/attendance.module.js';
import { ForumModule } from '../features/forum/forum.module.js';
import { InboxModule } from '../features/inbox/inbox.module.js';
import { IntegrationsModule } from '../features/integrations/integrations.module.js';
import { ModerationModule } from '../features/moderation/moderation.module.js';
import { MyStayModule } from '../features/my-stay/my-stay.module.js';
import { MyDataModule } from '../features/my-data/my-data.module.js';
import { PlacesModule } from '../features/places/places.module.js';
import { ProfileModule } from '../features/profile/profile.module.js';
import { RoomModule } from '../features/room/room.module.js';
import { SiteSettingsModule } from '../features/site-settings/site-settings.module.js';
import { StoriesModule } from '../features/stories/stories.module.js';
import { SurveyModule } from '../features/survey/survey.module.js';
import { TimePollsModule } from '../features/time-polls/time-polls.module.js';
import { CohortKeepModule } from '../features/cohorts/cohorts.module.js';
import { RetentionSettingsModule } from '../features/retention/retention.module.js';
import { RetentionModule } from '../platform/retention/retention.module.js';
import { SearchModule } from '../features/search/search.module.js';
import { CohortsModule } from '../foundation/cohorts/cohorts.module.js';
import { ContentNotesModule } from '../foundation/content-notes/content-notes.module.js';
import { FilesModule } from '../foundation/files/files.module.js';
import { GuestsModule } from '../foundation/guests/guests.module.js';
import { PeopleModule } from '../foundation/people/people.module.js';
import { PollsModule } from '../foundation/polls/polls.module.js';
import { SchoolBreaksModule } from '../foundation/school-breaks/school-breaks.module.js';
import { SessionsModule } from '../foundation/sessions/sessions.module.js';
import { AccessGuard } from '../platform/access/access.guard.js';
import { AuditModule } from '../platform/audit/audit.module.js';
import type { Config } from '../platform/config/config.js';
import { ConfigModule } from '../platform/config/config.module.js';
import { ContributorsModule } from '../platform/contributors/contributors.module.js';
import { DbModule } from '../platform/db/db.module.js';
import { FileStoreModule } from '../platform/files/file-store.module.js';
import { graphqlModule } from '../platform/graphql/graphql.module.js';
import { inputPipe } from '../platform/graphql/inputs.js';
import { RefusalFilter } from '../platform/graphql/refusal-filter.js';
import { HealthModule } from '../platform/health/health.module.js';
import { JobsModule } from '../platform/jobs/jobs.module.js';
import { LimitsModule } from '../platform/limits/limits.module.js';
import { LinksModule } from '../platform/links/links.module.js';
import { MailModule } from '../platform/mail/mail.module.js';
import { OperationsModule } from '../platform/operations/operations.module.js';
import { PushModule } from '../platform/push/push.module.js';
import { SealingModule } from '../platform/sealing/sealing.module.js';
import { RealtimeModule } from '../platform/realtime/realtime.module.js';
import { RedisModule } from '../platform/redis/redis.module.js';
import { SettingsModule } from '../platform/settings/settings.module.js';
import { TasksModule } from '../platform/tasks/tasks.module.js';
import { EdgesModule } from './edges/edges.module.js';
import { entities } from './entities.js';

/** The composition root: the only place that knows every feature. */
@Module({})
export class AppModule {
  static of(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DiscoveryModule,
        ConfigModule.of(config),
        DbModule.of(entities),
        RedisModule,
        LimitsModule,
        HealthModule,
        JobsModule,
        RetentionModule,
        LinksModule,
        OperationsModule,
        AuditModule,
        MailModule,
        PushModule,
        SealingModule,
        SettingsModule,
        FileStoreModule,
        ContributorsModule,
        RealtimeModule,
        TasksModule,
        CohortsModule,
        PeopleModule,
        FilesModule,
        ContentNotesModule,
        SchoolBreaksModule,
        SessionsModule,
        GuestsModule,
        PlacesModule,
        RoomModule,
        DeskModule,
        ForumModule,
        InboxModule,
        CalendarsModule,
        SearchModule,
        DraftsModule,
        PollsModule,
        ModerationModule,
        SurveyModule,
        TimePollsModule,
        CohortKeepModule,
        ApplicationsModule,
        JoiningModule,
        AttendanceModule,
        IntegrationsModule,
        AdministrationModule,
        SiteSettingsModule,
        ProfileModule,
        DirectoryModule,
        StoriesModule,
        MyStayModule,
        RetentionSettingsModule,
        MyDataModule,
        EdgesModule,
        graphqlModule,
      ],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useValue: inputPipe },
        { provide: APP_FILTER, useClass: RefusalFilter },
      ],
    };
  }
}

import { AdministrationResolver } from '../features/administration/administration.resolver.js';
import { ApplicationsResolver } from '../features/applications/applications.resolver.js';
import { ApplyResolver } from '../features/applications/apply.resolver.js';
import { InvitationsResolver } from '../features/joining/invitations.resolver.js';
import { InvitedResolver } from '../features/joining/invited.resolver.js';
import { RequestingResolver } from '../features/joining/requesting.resolver.js';
import { RequestsResolver } from '../features/joining/requests.resolver.js';
import { ProfileResolver } from '../features/profile/profile.resolver.js';
import { AccountSetUpResolver } from '../foundation/people/account-set-up.resolver.js';
import { DraftsResolver } from '../foundation/drafts/drafts.resolver.js';
import { AttendanceImportResolver } from '../features/attendance/attendance-import.resolver.js';
import { HoursResolver } from '../features/attendance/hours.resolver.js';
import { BookmarksResolver } from '../features/forum/bookmarks.resolver.js';
import { ContentNotesResolver } from '../foundation/content-notes/content-notes.resolver.js';
import { ForumResolver } from '../features/forum/forum.resolver.js';
import { KeepingResolver } from '../features/forum/keeping.resolver.js';
import { PostPreviewResolver } from '../features/forum/post-preview.resolver.js';
import { PostLessonResolver } from '../features/forum/post-lesson.resolver.js';
import { PostUnmaskResolver } from '../features/forum/post-unmask.resolver.js';
import { PostVersionsResolver } from '../features/forum/post-versions.resolver.js';
import { ReplyDraftResolver } from '../features/forum/reply-draft.resolver.js';
import { SpaceArrangeResolver } from '../features/forum/space-arrange.resolver.js';
import { SpacesResolver } from '../features/forum/spaces.resolver.js';
import { ThreadMoveResolver } from '../features/forum/thread-move.resolver.js';
import { CalendarsResolver } from '../features/calendars/calendars.resolver.js';
import { CatchUpResolver } from '../features/inbox/catch-up.resolver.js';
import { InboxResolver } from '../features/inbox/inbox.resolver.js';
import { MyDataResolver } from '../features/my-data/my-data.resolver.js';
import { NotificationSettingsResolver } from '../features/inbox/notification-settings.resolver.js';
import { StoppedResolver } from '../features/inbox/stopped.resolver.js';
import { SchoolBreaksResolver } from '../foundation/school-breaks/school-breaks.resolver.js';
import { PushDevicesResolver } from '../features/inbox/push-devices.resolver.js';
import { ReviewResolver } from '../features/moderation/review.resolver.js';
import { CaseCardResolver } from '../features/room/case-card.resolver.js';
import { MessageLessonResolver } from '../features/room/message-lesson.resolver.js';
import { LeadResolver } from '../features/room/lead.resolver.js';
import { MessageReactedResolver } from '../features/room/message-reacted.resolver.js';
import { BreakoutsResolver } from '../features/room/breakouts.resolver.js';
import { NotesResolver } from '../features/room/notes.resolver.js';
import { ProtocolResolver } from '../features/room/protocol.resolver.js';
import { RoomCareResolver } from '../features/room/room-care.resolver.js';
import { TurnsResolver } from '../features/room/turns.resolver.js';
import { QuestionResolver } from '../features/room/question.resolver.js';
import { RoomResolver } from '../features/room/room.resolver.js';
import { FollowUpResolver } from '../features/room/follow-up.resolver.js';
import { StoriesResolver } from '../features/stories/stories.resolver.js';
import { SurveyResolver } from '../features/survey/survey.resolver.js';
import { TimePollsResolver } from '../features/time-polls/time-polls.resolver.js';
import { FollowUpThreadResolver } from './edges/follow-up-thread.resolver.js';
import { DeskResolver } from '../features/desk/desk.resolver.js';
import { DeskTablesResolver } from '../features/desk/desk-tables.resolver.js';
import { CohortKeepResolver } from '../features/cohorts/cohorts.resolver.js';
import { ProgramsResolver } from '../features/cohorts/programs.resolver.js';
import { RosterImportResolver } from '../features/cohorts/roster-import.resolver.js';
import { SearchResolver } from '../features/search/search.resolver.js';
import { CohortsResolver } from '../foundation/cohorts/cohorts.resolver.js';
import { PlacesResolver } from '../features/places/places.resolver.js';
import { GuestsResolver } from '../foundation/guests/guests.resolver.js';
import { EmailChangeResolver } from '../foundation/people/email-change.resolver.js';
import { MailedLinksResolver } from '../foundation/people/mailed-links.resolver.js';
import { PeopleResolver } from '../foundation/people/people.resolver.js';
import { SafetyResolver } from '../foundation/people/safety.resolver.js';
import { OpenIdResolver } from '../foundation/people/openid.resolver.js';
import { PasskeysResolver } from '../foundation/people/passkeys.resolver.js';
import { SecondFactorResolver } from '../foundation/people/second-factor.resolver.js';
import { SharedDeviceResolver } from '../foundation/people/shared-device.resolver.js';
import { PollsResolver } from '../foundation/polls/polls.resolver.js';
import { AttendanceResolver } from '../foundation/sessions/attendance.resolver.js';
import { TasksResolver } from '../platform/tasks/tasks.resolver.js';
import { DirectoryResolver } from '../features/directory/directory.resolver.js';
import { OrganizationsResolver } from '../features/directory/organizations.resolver.js';
import { RetentionResolver } from '../features/retention/retention.resolver.js';
import { MyStayResolver } from '../features/my-stay/my-stay.resolver.js';
import { IntegrationsResolver } from '../features/integrations/integrations.resolver.js';
import { SiteSettingsResolver } from '../features/site-settings/site-settings.resolver.js';
import { SeriesResolver } from '../foundation/sessions/series.resolver.js';
import { SessionsResolver } from '../foundation/sessions/sessions.resolver.js';

/** Every resolver class, for printing the schema without a database. */
export const resolvers = [
  PeopleResolver,
  SafetyResolver,
  MailedLinksResolver,
  PasskeysResolver,
  OpenIdResolver,
  SecondFactorResolver,
  SharedDeviceResolver,
  CohortsResolver,
  SessionsResolver,
  SeriesResolver,
  AttendanceResolver,
  PlacesResolver,
  AttendanceImportResolver,
  HoursResolver,
  RoomCareResolver,
  GuestsResolver,
  RoomResolver,
  QuestionResolver,
  ProtocolResolver,
  LeadResolver,
  TurnsResolver,
  CaseCardResolver,
  MessageLessonResolver,
  MessageReactedResolver,
  NotesResolver,
  BreakoutsResolver,
  DeskResolver,
  DeskTablesResolver,
  SearchResolver,
  FollowUpResolver,
  SurveyResolver,
  TimePollsResolver,
  FollowUpThreadResolver,
  DraftsResolver,
  PollsResolver,
  SpacesResolver,
  SpaceArrangeResolver,
  ForumResolver,
  ContentNotesResolver,
  KeepingResolver,
  ThreadMoveResolver,
  BookmarksResolver,
  PostPreviewResolver,
  ReplyDraftResolver,
  PostVersionsResolver,
  PostUnmaskResolver,
  PostLessonResolver,
  ReviewResolver,
  InboxResolver,
  NotificationSettingsResolver,
  StoppedResolver,
  SchoolBreaksResolver,
  PushDevicesResolver,
  CatchUpResolver,
  TasksResolver,
  IntegrationsResolver,
  AdministrationResolver,
  SiteSettingsResolver,
  MyStayResolver,
  RetentionResolver,
  MyDataResolver,
  ProgramsResolver,
  CohortKeepResolver,
  RosterImportResolver,
  AccountSetUpResolver,
  EmailChangeResolver,
  ApplicationsResolver,
  ApplyResolver,
  RequestingResolver,
  RequestsResolver,
  InvitationsResolver,
  InvitedResolver,
  StoriesResolver,
  CalendarsResolver,
  ProfileResolver,
  DirectoryResolver,
  OrganizationsResolver,
];

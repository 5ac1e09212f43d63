import { StoryConsentEntity } from '../foundation/stories/story-consent.entity.js';
import { StoryEntity } from '../foundation/stories/story.entity.js';
import { AudienceEntity } from '../foundation/cohorts/audience.entity.js';
import { CohortEntity } from '../foundation/cohorts/cohort.entity.js';
import { CohortMembershipEntity } from '../foundation/cohorts/cohort-membership.entity.js';
import { ProgramEntity } from '../foundation/cohorts/program.entity.js';
import { ProgramRoleEntity } from '../foundation/cohorts/program-role.entity.js';
import { CohortMilestoneEntity } from '../foundation/cohorts/cohort-milestone.entity.js';
import { ProgramMilestoneEntity } from '../foundation/cohorts/program-milestone.entity.js';
import { MilestoneDoneEntity } from '../foundation/cohorts/milestone-done.entity.js';
import { CohortInviteeEntity } from '../foundation/cohorts/cohort-invitee.entity.js';
import { RosterImportEntity } from '../foundation/cohorts/roster-import.entity.js';
import { FileUploaderEntity } from '../foundation/files/file-uploader.entity.js';
import { FileEntity } from '../foundation/files/file.entity.js';
import { AccountEntity } from '../foundation/people/account.entity.js';
import { DepartureEntity } from '../foundation/cohorts/departure.entity.js';
import { PersonPauseEntity } from '../foundation/people/person-pause.entity.js';
import { AuditReasonEntity } from '../foundation/people/audit-reason.entity.js';
import { KnownDeviceEntity } from '../foundation/people/known-device.entity.js';
import { EmailChangeEntity } from '../foundation/people/email-change.entity.js';
import { OpenIdIdentityEntity } from '../foundation/people/openid-identity.entity.js';
import { OpenIdVisitEntity, OpenIdWaitingEntity } from '../foundation/people/openid-visit.entity.js';
import { OrganizationMergedEntity } from '../foundation/people/organization-merged.entity.js';
import { OrganizationEntity } from '../foundation/people/organization.entity.js';
import { PasskeyChallengeEntity } from '../foundation/people/passkey-challenge.entity.js';
import { PasskeyEntity } from '../foundation/people/passkey.entity.js';
import { PersonEntity } from '../foundation/people/person.entity.js';
import { ProfileEntity } from '../foundation/people/profile.entity.js';
import { SetupLinkEntity } from '../foundation/people/setup-link.entity.js';
import { SignInEntity } from '../foundation/people/sign-in.entity.js';
import { RecoveryCodeEntity } from '../foundation/people/recovery-code.entity.js';
import { SecondFactorRuleEntity } from '../foundation/people/second-factor-rule.entity.js';
import { SecondFactorEntity } from '../foundation/people/second-factor.entity.js';
import { SealKeyEntity } from '../platform/sealing/seal-key.entity.js';
import { SettingEntity } from '../platform/settings/setting.entity.js';
import { SiteLogoEntity } from '../platform/settings/site-logo.entity.js';
import { SiteRoleEntity } from '../foundation/people/site-role.entity.js';
import { AttendanceEntity } from '../foundation/sessions/attendance.entity.js';
import { AttendanceCorrectionEntity } from '../foundation/sessions/attendance-correction.entity.js';
import { AttendanceUnnamedEntity } from '../foundation/sessions/attendance-unnamed.entity.js';
import { SessionFollowUpEntity } from '../foundation/sessions/session-follow-up.entity.js';
import { SurveyAnswerEntity } from '../features/survey/survey-answer.entity.js';
import { SurveyAnsweredEntity } from '../features/survey/survey-answered.entity.js';
import { AccommodationEntity } from '../features/places/accommodation.entity.js';
import { SessionMaterialEntity } from '../foundation/sessions/session-material.entity.js';
import { SessionWaitEntity } from '../foundation/sessions/session-wait.entity.js';
import { AttendanceImportEntity } from '../features/attendance/attendance-import.entity.js';
import { AttendanceLookEntity } from '../features/attendance/attendance-look.entity.js';
import { CertificateEntity } from '../features/attendance/certificate.entity.js';
import { SeriesEntity } from '../foundation/sessions/series.entity.js';
import { CalendarSettingEntity } from '../foundation/sessions/calendar-setting.entity.js';
import { SessionReportEntity } from '../foundation/sessions/session-report.entity.js';
import { PeerSessionEntity } from '../foundation/sessions/peer-session.entity.js';
import { PeerSessionRoleEntity } from '../foundation/sessions/peer-session-role.entity.js';
import { RoomEntity } from '../foundation/sessions/room.entity.js';
import { RoomMeasureEntity } from '../foundation/sessions/room-measure.entity.js';
import { RsvpEntity } from '../foundation/sessions/rsvp.entity.js';
import { ApplicationCallEntity } from '../features/applications/application-call.entity.js';
import { ApplicationFormEntity } from '../features/applications/application-form.entity.js';
import { ApplicationReviewerEntity } from '../features/applications/application-reviewer.entity.js';
import { ApplicationEntity } from '../features/applications/application.entity.js';
import { ApplicationReviewEntity } from '../features/applications/application-review.entity.js';
import { AccessRequestEntity } from '../features/joining/access-request.entity.js';
import { InvitationEntity } from '../features/joining/invitation.entity.js';
import { OrganizationProposalEntity } from '../features/directory/organization-proposal.entity.js';
import { InvitationImportEntity } from '../features/joining/invitation-import.entity.js';
import { DraftEntity } from '../foundation/drafts/draft.entity.js';
import { PollAnswerEntity } from '../foundation/polls/poll-answer.entity.js';
import { PollRemovalEntity } from '../foundation/polls/poll-removal.entity.js';
import { PollEntity } from '../foundation/polls/poll.entity.js';
import { BookmarkEntity } from '../features/forum/bookmark.entity.js';
import { ContentNoteChoiceEntity } from '../foundation/content-notes/content-note-choice.entity.js';
import { ContentNoteWordEntity } from '../foundation/content-notes/content-note-word.entity.js';
import { ContentNoteEntity } from '../foundation/content-notes/content-note.entity.js';
import { PostAuthorEntity } from '../features/forum/post-author.entity.js';
import { PostEntity } from '../features/forum/post.entity.js';
import { PostFlaggedEntity } from '../features/forum/post-flagged.entity.js';
import { PostFileEntity } from '../features/forum/post-file.entity.js';
import { PostPollEntity } from '../features/forum/post-poll.entity.js';
import { PostReactionEntity } from '../features/forum/post-reaction.entity.js';
import { PostUnmaskingEntity } from '../features/forum/post-unmasking.entity.js';
import { PostVersionEntity } from '../features/forum/post-version.entity.js';
import { PostWordEntity } from '../features/forum/post-word.entity.js';
import { ReplyDraftEntity } from '../features/forum/reply-draft.entity.js';
import { LessonAskEntity } from '../features/forum/lesson-ask.entity.js';
import { SpaceEntity } from '../features/forum/space.entity.js';
import { ThreadFollowEntity } from '../features/forum/thread-follow.entity.js';
import { ThreadMoveEntity } from '../features/forum/thread-move.entity.js';
import { ThreadReadEntity } from '../features/forum/thread-read.entity.js';
import { ThreadEntity } from '../features/forum/thread.entity.js';
import { NotificationSettingEntity } from '../foundation/quiet/notification-setting.entity.js';
import { ErasureEntity } from '../features/my-data/erasure.entity.js';
import { ExportPartEntity } from '../features/my-data/export-part.entity.js';
import { NotificationEntity } from '../features/inbox/notification.entity.js';
import { SchoolBreakEntity } from '../foundation/school-breaks/school-break.entity.js';
import { PushDeviceEntity } from '../features/inbox/push-device.entity.js';
import { FlagEntity } from '../features/moderation/flag.entity.js';
import { ReviewActEntity } from '../features/moderation/review-act.entity.js';
import { ReviewItemEntity } from '../features/moderation/review-item.entity.js';
import { CalendarFeedEntity } from '../features/calendars/calendar-feed.entity.js';
import { CalendarSentEntity } from '../features/calendars/calendar-sent.entity.js';
import { CaseCardEntity } from '../features/room/case-card.entity.js';
import { MessageMentionEntity } from '../features/room/message-mention.entity.js';
import { MessageReactionEntity } from '../features/room/message-reaction.entity.js';
import { RoomReadEntity } from '../features/room/room-read.entity.js';
import { BreakoutEntity } from '../features/room/breakout.entity.js';
import { BreakoutPersonEntity } from '../features/room/breakout-person.entity.js';
import { BreakoutsEntity } from '../features/room/breakouts.entity.js';
import { MessageLessonAskEntity } from '../features/room/message-lesson-ask.entity.js';
import { QuestionAuthorEntity } from '../features/room/question-author.entity.js';
import { QuestionVoteEntity } from '../features/room/question-vote.entity.js';
import { RoomPollEntity } from '../features/room/room-poll.entity.js';
import { RoomPollsEntity } from '../features/room/room-polls.entity.js';
import { RoomQuestionEntity } from '../features/room/room-question.entity.js';
import { RoomQuestionsEntity } from '../features/room/room-questions.entity.js';
import { MessageEntity } from '../features/room/message.entity.js';
import { RoomNoteEntity } from '../features/room/note.entity.js';
import { RoomNoteUpdateEntity } from '../features/room/note-update.entity.js';
import { PersonMuteEntity } from '../features/room/person-mute.entity.js';
import { RoomMinuteEntity } from '../features/room/room-minute.entity.js';
import { ProtocolRunEntity } from '../features/room/protocol-run.entity.js';
import { RoomLeadEntity } from '../features/room/room-lead.entity.js';
import { RoomTurnsEntity } from '../features/room/room-turns.entity.js';
import { RoomPresenceEntity } from '../features/room/room-presence.entity.js';
import { GuestLinkEntity } from '../foundation/guests/guest-link.entity.js';
import { GuestEntity } from '../foundation/guests/guest.entity.js';
import { PersonAvailabilityEntity } from '../features/time-polls/person-availability.entity.js';
import { TimePollAnswerEntity } from '../features/time-polls/time-poll-answer.entity.js';
import { TimePollPersonEntity } from '../features/time-polls/time-poll-person.entity.js';
import { TimePollSlotEntity } from '../features/time-polls/time-poll-slot.entity.js';
import { TimePollEntity } from '../features/time-polls/time-poll.entity.js';
import { LinkEntity } from '../platform/links/link.entity.js';
import { InboundMailEntity } from '../platform/mail/inbound-mail.entity.js';
import { MailStopEntity } from '../platform/mail/mail-stop.entity.js';
import { MailEntity } from '../platform/mail/mail.entity.js';
import { TaskEntity } from '../platform/tasks/task.entity.js';
import { OperationEntity } from '../platform/operations/operation.entity.js';
import { AuditEntryEntity } from '../platform/audit/audit-entry.entity.js';
import { IntegrationKeyEntity } from '../platform/integrations/integration-key.entity.js';
import { PushKeyEntity } from '../platform/push/push-key.entity.js';

/** Every table's class. */
export const entities = [
  OrganizationEntity,
  PersonEntity,
  ProfileEntity,
  OrganizationMergedEntity,
  AccountEntity,
  SiteRoleEntity,
  SignInEntity,
  SecondFactorEntity,
  SecondFactorRuleEntity,
  RecoveryCodeEntity,
  SealKeyEntity,
  SettingEntity,
  SiteLogoEntity,
  SetupLinkEntity,
  PasskeyEntity,
  PasskeyChallengeEntity,
  EmailChangeEntity,
  OpenIdIdentityEntity,
  OpenIdVisitEntity,
  OpenIdWaitingEntity,
  AudienceEntity,
  ProgramEntity,
  ProgramRoleEntity,
  CohortEntity,
  CohortMembershipEntity,
  CohortMilestoneEntity,
  ProgramMilestoneEntity,
  MilestoneDoneEntity,
  CohortInviteeEntity,
  RosterImportEntity,
  FileEntity,
  FileUploaderEntity,
  SeriesEntity,
  CalendarSettingEntity,
  CalendarSentEntity,
  CalendarFeedEntity,
  PeerSessionEntity,
  PeerSessionRoleEntity,
  RsvpEntity,
  AttendanceEntity,
  AttendanceCorrectionEntity,
  AttendanceUnnamedEntity,
  AttendanceLookEntity,
  AttendanceImportEntity,
  CertificateEntity,
  SessionReportEntity,
  SessionFollowUpEntity,
  SurveyAnswerEntity,
  SurveyAnsweredEntity,
  GuestLinkEntity,
  GuestEntity,
  RoomEntity,
  MessageEntity,
  MessageLessonAskEntity,
  MessageReactionEntity,
  MessageMentionEntity,
  RoomReadEntity,
  ProtocolRunEntity,
  RoomMeasureEntity,
  RoomMinuteEntity,
  PersonMuteEntity,
  RoomLeadEntity,
  RoomTurnsEntity,
  CaseCardEntity,
  RoomPresenceEntity,
  RoomQuestionsEntity,
  RoomQuestionEntity,
  QuestionAuthorEntity,
  QuestionVoteEntity,
  RoomPollsEntity,
  RoomPollEntity,
  RoomNoteEntity,
  RoomNoteUpdateEntity,
  BreakoutsEntity,
  BreakoutEntity,
  BreakoutPersonEntity,
  SpaceEntity,
  LessonAskEntity,
  ThreadEntity,
  PostEntity,
  PostAuthorEntity,
  PostFileEntity,
  ThreadMoveEntity,
  ThreadReadEntity,
  ThreadFollowEntity,
  PostReactionEntity,
  DraftEntity,
  PollEntity,
  PollAnswerEntity,
  PollRemovalEntity,
  PostPollEntity,
  PostVersionEntity,
  PostUnmaskingEntity,
  PostFlaggedEntity,
  PostWordEntity,
  BookmarkEntity,
  ReplyDraftEntity,
  ContentNoteEntity,
  ContentNoteWordEntity,
  ContentNoteChoiceEntity,
  TimePollEntity,
  TimePollSlotEntity,
  TimePollAnswerEntity,
  TimePollPersonEntity,
  PersonAvailabilityEntity,
  ReviewItemEntity,
  FlagEntity,
  ReviewActEntity,
  SessionWaitEntity,
  SessionMaterialEntity,
  AccommodationEntity,
  NotificationEntity,
  NotificationSettingEntity,
  SchoolBreakEntity,
  PushDeviceEntity,
  MailEntity,
  MailStopEntity,
  InboundMailEntity,
  LinkEntity,
  PushKeyEntity,
  AuditReasonEntity,
  KnownDeviceEntity,
  PersonPauseEntity,
  DepartureEntity,
  TaskEntity,
  ErasureEntity,
  ExportPartEntity,
  OperationEntity,
  AuditEntryEntity,
  IntegrationKeyEntity,
  ApplicationCallEntity,
  ApplicationFormEntity,
  ApplicationReviewerEntity,
  ApplicationEntity,
  AccessRequestEntity,
  InvitationEntity,
  InvitationImportEntity,
  OrganizationProposalEntity,
  ApplicationReviewEntity,
  StoryEntity,
  StoryConsentEntity,
];

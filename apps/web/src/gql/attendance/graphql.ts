/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 in UTC. */
  DateTime: { input: string; output: string; }
};

export type AccessDecision =
  | 'APPROVE'
  | 'ASK'
  | 'DECLINE';

export type AccessRequestAnswerInput = {
  /** The mailed one */
  secret: Scalars['String']['input'];
  words: Scalars['String']['input'];
};

export type AccessRequestDecideInput = {
  /** Markdown; `{name}` becomes the name of the reader */
  body: Scalars['String']['input'];
  decision: AccessDecision;
  id: Scalars['ID']['input'];
  subject: Scalars['String']['input'];
};

export type AccessRequestState =
  | 'ASKED'
  | 'DECLINED'
  | 'DRAFT'
  | 'DUPLICATE'
  | 'INVITED'
  | 'UNCONFIRMED'
  | 'WAITING';

/** A request as it stands in the form; all but the address may still be empty */
export type AccessRequestWriteInput = {
  email: Scalars['String']['input'];
  locale: Locale;
  name: Scalars['String']['input'];
  organizationName: Scalars['String']['input'];
  roleTitle: Scalars['String']['input'];
  /** A secret of the browser’s, or the mailed one */
  secret: Scalars['String']['input'];
  state?: InputMaybe<State>;
  timeZone: Scalars['String']['input'];
  /** What brings them */
  words: Scalars['String']['input'];
};

/** `id` is a UUID made by the client; a retry with the same id changes nothing. */
export type AccommodationAskInput = {
  /** For every session of the cohort */
  forAll?: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  kind: AccommodationKind;
  sessionId: Scalars['ID']['input'];
  /** Needed for `OTHER` */
  words?: Scalars['String']['input'];
};

export type AccommodationKind =
  | 'ASL'
  | 'CAPTIONING'
  | 'OTHER'
  | 'SPANISH';

export type AccommodationSettleInput = {
  id: Scalars['ID']['input'];
  /** The asker sees it; needed where it is not possible */
  note?: Scalars['String']['input'];
  /** Open, arranged or not possible */
  state: AccommodationState;
  /** The version one saw; a newer one is a conflict */
  version: Scalars['Int']['input'];
};

export type AccommodationState =
  | 'ARRANGED'
  | 'NOT_POSSIBLE'
  | 'OPEN'
  | 'WITHDRAWN';

export type AccountSetUpInput = {
  /** Someone else uses this device too */
  isShared?: Scalars['Boolean']['input'];
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

/** What someone works as */
export type ApplicantRole =
  | 'ADMINISTRATOR'
  | 'COUNSELOR'
  | 'NURSE'
  | 'OTHER'
  | 'PSYCHOLOGIST'
  | 'SOCIAL_WORKER'
  | 'TEACHER';

export type ApplicationAnswerInput = {
  key: Scalars['String']['input'];
  values: Array<Scalars['String']['input']>;
};

export type ApplicationCriterionInput = {
  help: QuestionWordsInput;
  key: Scalars['String']['input'];
  name: LineWordsInput;
};

export type ApplicationDecision =
  | 'DECLINE'
  | 'OFFER'
  | 'WAITLIST';

export type ApplicationLetterInput = {
  body: LongWordsInput;
  kind: ApplicationLetterKind;
  subject: LineWordsInput;
};

export type ApplicationLetterKind =
  | 'DECLINE'
  | 'OFFER'
  | 'RECEIVED'
  | 'WAITLIST';

export type ApplicationQuestionInput = {
  help: QuestionWordsInput;
  key: Scalars['String']['input'];
  kind: ApplicationQuestionKind;
  options: Array<OptionWordsInput>;
  required: Scalars['Boolean']['input'];
  text: QuestionWordsInput;
};

export type ApplicationQuestionKind =
  | 'CHOICE'
  | 'LONG'
  | 'SCALE'
  | 'SEVERAL'
  | 'SHORT'
  | 'YES_NO';

export type ApplicationReviewGiveInput = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  scores: Array<ApplicationScoreInput>;
};

/** What the viewer has done: nothing yet, scored it, or stays out of it */
export type ApplicationReviewStanding =
  | 'GIVEN'
  | 'OPEN'
  | 'RECUSED';

export type ApplicationScoreInput = {
  key: Scalars['String']['input'];
  score: Scalars['Int']['input'];
};

/** All of it at once. `version`: the one it was made from; 0 the first time */
export type ApplicationSetupSaveInput = {
  blind: Scalars['Boolean']['input'];
  capacity?: InputMaybe<Scalars['Int']['input']>;
  cohortId: Scalars['ID']['input'];
  intro: LongWordsInput;
  keepDays: Scalars['Int']['input'];
  letters: Array<ApplicationLetterInput>;
  localCloses?: InputMaybe<Scalars['String']['input']>;
  /** Local, 2027-03-01T09:00; null: not yet */
  localOpens?: InputMaybe<Scalars['String']['input']>;
  offerDays: Scalars['Int']['input'];
  offersNext: Scalars['Boolean']['input'];
  questions: Array<ApplicationQuestionInput>;
  reviewerIds: Array<Scalars['ID']['input']>;
  rubric: Array<ApplicationCriterionInput>;
  timeZone: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type ApplicationState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'DRAFT'
  | 'DUPLICATE'
  | 'EXPIRED'
  | 'OFFERED'
  | 'RECEIVED'
  | 'TURNED_DOWN'
  | 'UNCONFIRMED'
  | 'WAITLISTED'
  | 'WITHDRAWN';

/** An application as it stands in the form; all but the address may still be empty */
export type ApplicationWriteInput = {
  answers: Array<ApplicationAnswerInput>;
  cohortId: Scalars['ID']['input'];
  email: Scalars['String']['input'];
  /** The version of the form it answers */
  formVersion: Scalars['Int']['input'];
  locale: Locale;
  name: Scalars['String']['input'];
  organizationKind?: InputMaybe<OrganizationKind>;
  organizationName: Scalars['String']['input'];
  role?: InputMaybe<ApplicantRole>;
  roleTitle: Scalars['String']['input'];
  /** A secret of the browser’s, or the mailed one */
  secret: Scalars['String']['input'];
  state?: InputMaybe<State>;
  timeZone: Scalars['String']['input'];
};

export type AttendanceCorrectLateInput = {
  /** 0: not there */
  minutes: Scalars['Int']['input'];
  personId: Scalars['ID']['input'];
  /** Kept, and shown beside the correction */
  reason: Scalars['String']['input'];
  sessionId: Scalars['ID']['input'];
};

export type AttendanceImportApplyInput = {
  fingerprint: Scalars['String']['input'];
  importId: Scalars['ID']['input'];
  /** Needed after the day for corrections */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Of the task, made by the client */
  taskId: Scalars['ID']['input'];
};

export type AttendanceImportChooseInput = {
  importId: Scalars['ID']['input'];
  lines: Array<ReportLineChoice>;
  takes: Array<ReportTakeChoice>;
};

export type AttendanceSetInput = {
  /** 0: not there */
  minutes: Scalars['Int']['input'];
  personId: Scalars['ID']['input'];
  sessionId: Scalars['ID']['input'];
};

export type AttendanceSource =
  | 'HAND'
  | 'IMPORT';

/** Who may read what is written here. */
export type AudienceKind =
  | 'COHORT'
  | 'COLLECTIVE';

/** What is left out does not narrow; days are in the zone of whoever asks */
export type AuditFilter = {
  /** A day: 2026-12-24 */
  from?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<AuditKind>;
  /** Id of who did it, or of what it is about */
  of?: InputMaybe<Scalars['String']['input']>;
  /** This day, too */
  until?: InputMaybe<Scalars['String']['input']>;
};

export type AuditKind =
  | 'ACCESS_REQUEST_ASKED'
  | 'ACCESS_REQUEST_DECLINED'
  | 'ACCESS_REQUEST_INVITED'
  | 'AUDIT_EXPORTED'
  | 'AUDIT_PURGED'
  | 'AUTHOR_UNMASKED'
  | 'COHORT_CHANGED'
  | 'COHORT_JOINED'
  | 'COHORT_LEFT'
  | 'EMAIL_CHANGED'
  | 'EMAIL_CHANGE_ASKED'
  | 'EMAIL_CHANGE_STOPPED'
  | 'FIRST_ADMINISTRATOR_MADE'
  | 'INTEGRATION_KEY_MADE'
  | 'INTEGRATION_KEY_REVOKED'
  | 'INVITATION_ACCEPTED'
  | 'INVITATION_MADE'
  | 'INVITATION_REVOKED'
  | 'INVITATION_SENT_AGAIN'
  | 'ORGANIZATION_ADDED'
  | 'ORGANIZATION_CHANGED'
  | 'ORGANIZATION_MERGED'
  | 'PASSKEY_ADDED'
  | 'PASSKEY_REMOVED'
  | 'PASSWORD_CHANGED'
  | 'PERSON_DEACTIVATED'
  | 'PERSON_ERASED'
  | 'PERSON_EXPORTED'
  | 'PERSON_LEFT'
  | 'PERSON_REACTIVATED'
  | 'PROVIDER_LINKED'
  | 'PROVIDER_UNLINKED'
  | 'RECOVERY_CODES_MADE'
  | 'RETENTION_CHANGED'
  | 'ROLE_GIVEN'
  | 'ROLE_TAKEN'
  | 'SECOND_FACTOR_OFF'
  | 'SECOND_FACTOR_ON'
  | 'SECOND_FACTOR_RESET'
  | 'SECOND_FACTOR_RULE_CHANGED'
  | 'SETTINGS_CHANGED'
  | 'SIGN_INS_ENDED'
  | 'STORY_PUBLISHED'
  | 'STORY_UNPUBLISHED'
  | 'STORY_WITHDRAWN'
  | 'TABLE_EXPORTED';

/** All of it, in place of what stood */
export type AvailabilitySaveInput = {
  times: Array<NeverFreeInput>;
};

/** In the viewer's zone. AFTER_SCHOOL: today at 15:30. TOMORROW, NEXT_WEEK (its Monday), DATE: at 8:00 in the morning. */
export type BookmarkRemind =
  | 'AFTER_SCHOOL'
  | 'DATE'
  | 'NEVER'
  | 'NEXT_WEEK'
  | 'TOMORROW';

export type BookmarkSaveInput = {
  /** 2026-12-24, for DATE */
  date?: InputMaybe<Scalars['String']['input']>;
  postId: Scalars['ID']['input'];
  remind?: BookmarkRemind;
};

/** Whose word it is. */
export type BreakSource =
  | 'COORDINATOR'
  | 'LIBRARY';

export type BreakoutMoveInput = {
  id: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  /** Of the main room */
  roomId: Scalars['ID']['input'];
  /** The breakout they are put into */
  to: Scalars['ID']['input'];
};

/** `id` is a UUID made by the client; a retry with the same id changes nothing. */
export type BreakoutsActInput = {
  id: Scalars['ID']['input'];
  /** Of the main room */
  roomId: Scalars['ID']['input'];
  /** The version that one saw; a newer one is a conflict */
  version: Scalars['Int']['input'];
};

/** How people are put together */
export type BreakoutsHow =
  | 'BY_HAND'
  | 'NOT_SAME_DISTRICT'
  | 'RANDOM';

/** `id` is a UUID made by the client; a retry with the same id changes nothing, and groups by chance the same. */
export type BreakoutsMakeInput = {
  /** By hand: who is with whom */
  groups?: InputMaybe<Array<Array<Scalars['ID']['input']>>>;
  how: BreakoutsHow;
  id: Scalars['ID']['input'];
  minutes: Scalars['Int']['input'];
  prompt: Scalars['String']['input'];
  roomId: Scalars['ID']['input'];
  size: Scalars['Int']['input'];
  /** The version that one saw, 0 where there was none; a newer one is a conflict */
  version: Scalars['Int']['input'];
};

/** Called back: over once `endsAt` has passed */
export type BreakoutsState =
  | 'CALLED_BACK'
  | 'OPEN'
  | 'OVER';

/** About how old; never an age */
export type CaseAgeBand =
  | 'EARLY_CHILDHOOD'
  | 'ELEMENTARY_LOWER'
  | 'ELEMENTARY_UPPER'
  | 'HIGH'
  | 'MIDDLE'
  | 'SEVERAL';

export type CaseCardKeepInput = {
  /** So many days after the session; more than before is taken once */
  days: Scalars['Int']['input'];
  sessionId: Scalars['ID']['input'];
};

export type CaseCardSaveInput = {
  ageBand: CaseAgeBand;
  /** In general words */
  happened: Scalars['String']['input'];
  /** So many days after the session its words are deleted */
  keepDays: Scalars['Int']['input'];
  question: Scalars['String']['input'];
  sessionId: Scalars['ID']['input'];
  setting: CaseSetting;
  tried: Scalars['String']['input'];
  /** The version that was changed, 0 where there was none; a newer one is a conflict */
  version: Scalars['Int']['input'];
};

export type CaseCardShowInput = {
  part: CasePart;
  sessionId: Scalars['ID']['input'];
};

/** What of a case is shown at once. `CASE_OUTLINE`: age band, setting and what happened */
export type CasePart =
  | 'CASE_OUTLINE'
  | 'CASE_QUESTION'
  | 'CASE_TRIED';

/** What kind of place; never which */
export type CaseSetting =
  | 'CLASSROOM'
  | 'HALLWAY_CAFETERIA'
  | 'HEALTH_CENTER'
  | 'HOME_COMMUNITY'
  | 'OFFICE_HEALTH_ROOM'
  | 'ONLINE'
  | 'OUTDOORS_BUS'
  | 'SEVERAL';

export type CertificateRevokeInput = {
  id: Scalars['ID']['input'];
  /** Kept */
  reason: Scalars['String']['input'];
};

/** It stands; a newer one took its place; taken back; no such certificate */
export type CertificateState =
  | 'REVOKED'
  | 'SUPERSEDED'
  | 'UNKNOWN'
  | 'VALID';

export type CloneKind =
  | 'MILESTONE'
  | 'SESSION';

export type CloneRowInput = {
  id: Scalars['ID']['input'];
  /** Where it will stand; left out: it is left out */
  to?: InputMaybe<Scalars['String']['input']>;
};

export type CodeInput = {
  /** Six digits, or a recovery code */
  code: Scalars['String']['input'];
};

export type CohortCloneInput = {
  capacity?: InputMaybe<Scalars['Int']['input']>;
  cohortId: Scalars['ID']['input'];
  /** A day: 2026-12-24 */
  endsOn: Scalars['String']['input'];
  fingerprint: Scalars['String']['input'];
  /** Of the new cohort */
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  rows: Array<CloneRowInput>;
  /** A day: 2026-12-24 */
  startsOn: Scalars['String']['input'];
  /** Do its facilitators come along? Its coordinators do */
  withFacilitators?: Scalars['Boolean']['input'];
};

export type CohortCreateInput = {
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** A day: 2026-12-24 */
  endsOn: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  programId: Scalars['ID']['input'];
  /** A day: 2026-12-24 */
  startsOn: Scalars['String']['input'];
  timeZone: Scalars['String']['input'];
};

export type CohortEditInput = {
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** A day: 2026-12-24 */
  endsOn: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  /** A day: 2026-12-24 */
  startsOn: Scalars['String']['input'];
  timeZone: Scalars['String']['input'];
  /** The version that was edited; a newer one is a conflict */
  version: Scalars['Int']['input'];
};

export type CohortMilestoneSaveInput = {
  cohortId: Scalars['ID']['input'];
  /** A day: 2026-12-24 */
  dueOn: Scalars['String']['input'];
  eachFellow?: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  kind: MilestoneKind;
  nameEn: Scalars['String']['input'];
  /** Empty: as in English */
  nameEs?: Scalars['String']['input'];
};

export type CohortRole =
  | 'COORDINATOR'
  | 'FACILITATOR'
  | 'FELLOW';

export type ContentNoteChooseInput = {
  choice: NoteChoice;
  key: Scalars['String']['input'];
};

/** What can need a coordinator */
export type DeskKind =
  | 'ACCESS_REQUEST_WAITING'
  | 'ACCOMMODATION_OPEN'
  | 'APPLICATION_WAITING'
  | 'ATTENDANCE_OPEN'
  | 'MILESTONE_DUE'
  | 'PERSON_QUIET'
  | 'SESSION_UNLED'
  | 'TIME_POLL_UNANSWERED';

export type DeviceClearing =
  /** That, and all that pages have kept in it */
  | 'ALL'
  /** What it has loaded */
  | 'LOADED';

/** How often what was gathered is mailed together. */
export type Digest =
  | 'DAILY'
  | 'OFF'
  | 'WEEKLY';

/** Whom one looks for; what is left out is any */
export type DirectoryInput = {
  /** One of the viewer’s own cohorts */
  cohortId?: InputMaybe<Scalars['ID']['input']>;
  /** In that cohort */
  cohortRole?: InputMaybe<CohortRole>;
  gradeLevel?: InputMaybe<GradeLevel>;
  kind?: InputMaybe<OrganizationKind>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** A part of what someone works as */
  role?: Scalars['String']['input'];
  state?: InputMaybe<State>;
  topic?: InputMaybe<Topic>;
  /** Parts of a name, role or organization, or of what one may be asked about */
  words?: Scalars['String']['input'];
};

export type DraftKeepInput = {
  /** The `rev` of the draft this goes on from; 0 for none */
  base: Scalars['Int']['input'];
  /** At most 100000 characters, kept as it comes */
  body: Scalars['String']['input'];
  /** Whose it is: a browser may have changed hands */
  personId: Scalars['ID']['input'];
  place: Scalars['String']['input'];
};

export type EmailChangeAskInput = {
  email: Scalars['String']['input'];
};

export type ErasureAskInput = {
  /** What one wrote to others stays, under nobody’s name; otherwise it goes too */
  keepsWords: Scalars['Boolean']['input'];
  /** “delete” or “borrar” */
  word: Scalars['String']['input'];
};

export type FirstAdministratorSignUpInput = {
  email: Scalars['String']['input'];
  /** Someone else uses this device too */
  isShared?: Scalars['Boolean']['input'];
  name: Scalars['String']['input'];
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

/** `id` is a UUID made by the client; a retry with the same id changes nothing. */
export type FlagRaiseInput = {
  id: Scalars['ID']['input'];
  note?: Scalars['String']['input'];
  reason: FlagReason;
  subject: FlagSubject;
  subjectId: Scalars['ID']['input'];
};

/** STUDENT: it may identify a student. WORRIED: about someone; every moderator is told at once. UNKIND, OFF_TOPIC, OTHER */
export type FlagReason =
  | 'OFF_TOPIC'
  | 'OTHER'
  | 'STUDENT'
  | 'UNKIND'
  | 'WORRIED';

/** What can be flagged */
export type FlagSubject =
  | 'POST';

export type FlagTakeBackInput = {
  subject: FlagSubject;
  subjectId: Scalars['ID']['input'];
};

export type FollowUpApproveInput = {
  markdown: Scalars['String']['input'];
  sessionId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
};

/** `HOMELESS`: there is no space that its author may start a thread in */
export type FollowUpState =
  | 'APPROVED'
  | 'DRAFT'
  | 'HOMELESS'
  | 'POSTED';

export type GradeLevel =
  | 'ALL_STAFF'
  | 'GRADES_3_5'
  | 'GRADES_6_8'
  | 'GRADES_9_12'
  | 'GRADES_K_2'
  | 'PRE_K';

export type GuestEnterInput = {
  /** A secret of the browser’s: with it, asking once more makes nobody new */
  key: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  pronouns?: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

export type GuestLinkMakeInput = {
  /** Whom it is for; guests do not see it */
  label?: Scalars['String']['input'];
  /** 5 unless told */
  mostGuests?: InputMaybe<Scalars['Int']['input']>;
  sessionId: Scalars['ID']['input'];
  /** Guests see the link of the video call */
  showsJoinUrl?: Scalars['Boolean']['input'];
};

export type HeldRole =
  | 'coordinator'
  | 'facilitator'
  | 'fellow';

export type InboxMarkInput = {
  ids: Array<Scalars['ID']['input']>;
  read: Scalars['Boolean']['input'];
};

/** `id` is a UUID made by the client */
export type IntegrationKeyMakeInput = {
  /** It opens for so many days */
  days: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  /** What it is for */
  name: Scalars['String']['input'];
};

export type IntegrationKeyState =
  | 'EXPIRED'
  /** Whoever made it keeps the house no more: it opens nothing */
  | 'MAKER_GONE'
  | 'OPEN'
  | 'REVOKED';

/** For whoever has no account yet */
export type InvitationAcceptInput = {
  /** Someone else uses this device too */
  isShared?: Scalars['Boolean']['input'];
  locale: Locale;
  name: Scalars['String']['input'];
  password: Scalars['String']['input'];
  timeZone: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

export type InvitationImportApplyInput = {
  days: Scalars['Int']['input'];
  fingerprint: Scalars['String']['input'];
  importId: Scalars['ID']['input'];
  /** Of the mails */
  locale: Locale;
  note: Scalars['String']['input'];
  /** Of the task, made by the client */
  taskId: Scalars['ID']['input'];
};

/** Will be invited; is invited already; has it already; cannot be taken */
export type InvitationOutcome =
  | 'FAULT'
  | 'INVITE'
  | 'INVITED'
  | 'STANDS';

export type InvitationRole =
  | 'ADMINISTRATOR'
  | 'COORDINATOR'
  | 'FACILITATOR'
  | 'FELLOW'
  | 'MEMBER'
  | 'MODERATOR';

export type InvitationSendInput = {
  /** For roles of a cohort */
  cohortId?: InputMaybe<Scalars['ID']['input']>;
  /** Days it is good for */
  days: Scalars['Int']['input'];
  email: Scalars['String']['input'];
  /** Made by the client: the same again is the same */
  id: Scalars['ID']['input'];
  /** Of the mail */
  locale: Locale;
  name: Scalars['String']['input'];
  /** A word of one’s own; plain text */
  note: Scalars['String']['input'];
  role: InvitationRole;
};

/** LAPSED: whoever sent it may invite to that no more */
export type InvitationState =
  | 'ACCEPTED'
  | 'EXPIRED'
  | 'LAPSED'
  | 'PENDING'
  | 'REVOKED';

/** What people learned, not a lesson of the course. PUT_TO_WORK: how the model was put to work. REFINE: how to refine it */
export type LessonMark =
  | 'PUT_TO_WORK'
  | 'REFINE';

export type LineWordsInput = {
  en: Scalars['String']['input'];
  es: Scalars['String']['input'];
};

export type Locale =
  | 'EN'
  | 'ES';

export type LongWordsInput = {
  en: Scalars['String']['input'];
  es: Scalars['String']['input'];
};

export type MailChoice =
  | 'AT_ONCE'
  | 'DIGEST'
  | 'NEVER';

/** Writing is paused in the rooms of a session, or one is put out of them */
export type MeasureKind =
  | 'MUTE'
  | 'REMOVE';

export type MembershipBeginInput = {
  cohortId: Scalars['ID']['input'];
  /** The address by which one knows them; needed where one shares no audience with them */
  email?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** A day: 2026-12-24 */
  joinsOn: Scalars['String']['input'];
  personId: Scalars['ID']['input'];
  role: CohortRole;
};

export type MembershipEndInput = {
  id: Scalars['ID']['input'];
  /** A day: 2026-12-24 */
  leavesOn: Scalars['String']['input'];
  /** For coordinators alone */
  reason?: Scalars['String']['input'];
};

export type MembershipRoleInput = {
  id: Scalars['ID']['input'];
  role: CohortRole;
};

export type MessageLessonAskInput = {
  id: Scalars['ID']['input'];
  kind: LessonMark;
};

export type MessageLessonInput = {
  id: Scalars['ID']['input'];
  /** Null takes the mark off */
  kind?: InputMaybe<LessonMark>;
};

/** What a message counts as */
export type MessageTag =
  | 'QUESTION'
  | 'RECOMMENDATION'
  | 'REFLECTION';

export type MilestoneDoneInput = {
  done: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  /** Whose step; left out: the cohort’s as a whole */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

export type MilestoneKind =
  | 'ASSESSMENT_WAVE'
  | 'ORIENTATION'
  | 'OWN'
  | 'PLAN_DUE'
  | 'SHOWCASE';

/** `id` is a UUID made by the client */
export type MyDataExportInput = {
  id: Scalars['ID']['input'];
};

/** How near a notification is to the viewer. */
export type Need =
  | 'FOR_ME'
  | 'NEWS'
  | 'NOW';

export type NeverFreeInput = {
  fromMinute: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  label?: Scalars['String']['input'];
  toMinute: Scalars['Int']['input'];
  weekday: Scalars['Int']['input'];
};

/** OPEN: shown at once. ASK: folded until opened. FOLD: folded, and opened only one by one. */
export type NoteChoice =
  | 'ASK'
  | 'FOLD'
  | 'OPEN';

export type NotesLockInput = {
  /** False opens them again */
  locked: Scalars['Boolean']['input'];
  roomId: Scalars['ID']['input'];
  /** The version that one saw, 0 where there was none; a newer one is a conflict */
  version: Scalars['Int']['input'];
};

export type NotificationChoiceInput = {
  kind: NotificationKind;
  /** Null follows the preset again; left out it stays as it is */
  mail?: InputMaybe<MailChoice>;
  /** Null and left out as for mail */
  push?: InputMaybe<Scalars['Boolean']['input']>;
};

export type NotificationKind =
  | 'ACCESS_REQUEST_WAITING'
  | 'CERTIFICATE_ISSUED'
  | 'COHORT_JOINED'
  | 'MAIL_STOPPED'
  | 'ORGANIZATION_DECIDED'
  | 'PERSON_LEFT'
  | 'REVIEW_URGENT'
  | 'REVIEW_WAITING'
  | 'ROOM_LESSON'
  | 'ROOM_MENTION'
  | 'SESSION_ACCOMMODATION'
  | 'SESSION_CANCELED'
  | 'SESSION_CHANGED'
  | 'SESSION_HOW_DID_IT_GO'
  | 'SESSION_PLACE'
  | 'SESSION_REMINDER'
  | 'SESSION_SCHEDULED'
  | 'STORY_NEWS'
  | 'THREAD_BOOKMARK'
  | 'THREAD_LESSON'
  | 'THREAD_MENTION'
  | 'THREAD_MODERATED'
  | 'THREAD_REPLY'
  | 'THREAD_UNMASKED'
  | 'TIME_POLL_ASKED'
  | 'TIME_POLL_REMINDER';

export type NotificationPreset =
  | 'ALL'
  | 'CONCERNS_ME'
  | 'URGENT';

export type NotificationSettingsSaveInput = {
  /** Kinds that are not named keep the choice made before */
  choices?: InputMaybe<Array<NotificationChoiceInput>>;
  /** Null follows the preset again */
  digest?: InputMaybe<Digest>;
  digestAt?: InputMaybe<Scalars['Int']['input']>;
  digestWeekday?: InputMaybe<Scalars['Int']['input']>;
  holdBreaks?: InputMaybe<Scalars['Boolean']['input']>;
  /** Null ends the pause */
  pausedUntil?: InputMaybe<Scalars['DateTime']['input']>;
  preset?: InputMaybe<NotificationPreset>;
  quietFrom?: InputMaybe<Scalars['Int']['input']>;
  quietTo?: InputMaybe<Scalars['Int']['input']>;
  remindDay?: InputMaybe<Scalars['Boolean']['input']>;
  remindHour?: InputMaybe<Scalars['Boolean']['input']>;
  remindWeek?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OptionWordsInput = {
  en: Scalars['String']['input'];
  es: Scalars['String']['input'];
  key: Scalars['String']['input'];
};

export type OrganizationAddInput = {
  city: Scalars['String']['input'];
  /** What is new has one made by the client: the same again is the same */
  id: Scalars['ID']['input'];
  kind: OrganizationKind;
  name: Scalars['String']['input'];
  /** Of what a member proposed, which this is */
  proposalId?: InputMaybe<Scalars['ID']['input']>;
  state: State;
};

export type OrganizationEditInput = {
  city: Scalars['String']['input'];
  /** What is new has one made by the client: the same again is the same */
  id: Scalars['ID']['input'];
  kind: OrganizationKind;
  name: Scalars['String']['input'];
  state: State;
  /** As it was seen */
  version: Scalars['Int']['input'];
};

export type OrganizationKind =
  | 'AGENCY'
  | 'DISTRICT'
  | 'HEALTH_CENTER'
  | 'PARTNER'
  | 'SCHOOL';

export type OrganizationMergeInput = {
  /** The one that goes */
  doubleId: Scalars['ID']['input'];
  /** The one that stays */
  intoId: Scalars['ID']['input'];
  /** The name of the one that goes, written by who does it */
  name: Scalars['String']['input'];
};

export type OrganizationProposalDecideInput = {
  id: Scalars['ID']['input'];
  /** The listed one it is; left out where it is set aside */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

/** A member’s word that their organization is not listed */
export type OrganizationProposeInput = {
  city: Scalars['String']['input'];
  /** What is new has one made by the client: the same again is the same */
  id: Scalars['ID']['input'];
  kind: OrganizationKind;
  name: Scalars['String']['input'];
  state: State;
};

/** What one looks for; what is left out is any */
export type OrganizationsInput = {
  kind?: InputMaybe<OrganizationKind>;
  state?: InputMaybe<State>;
  /** A part of its name or city, or nearly so */
  words?: Scalars['String']['input'];
};

export type PasskeyAnswerInput = {
  /** What the browser answered, as JSON */
  answer: Scalars['String']['input'];
};

export type PasskeyRenameInput = {
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};

export type PasskeySignInInput = {
  /** What the browser answered, as JSON */
  answer: Scalars['String']['input'];
  /** On a device that others use too */
  isShared?: Scalars['Boolean']['input'];
};

export type PasswordChangeInput = {
  password: Scalars['String']['input'];
};

export type PasswordForgottenInput = {
  email: Scalars['String']['input'];
};

export type PasswordResetInput = {
  /** Of whoever has an authenticator: a code, or a recovery code */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Someone else uses this device too */
  isShared?: Scalars['Boolean']['input'];
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

export type PauseBeginInput = {
  /** A day of the calendar: 2026-12-24 */
  endsOn: Scalars['String']['input'];
  /** A day of the calendar: 2026-12-24 */
  startsOn: Scalars['String']['input'];
};

export type PeerSessionCancelInput = {
  id: Scalars['ID']['input'];
  note?: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type PeerSessionEditInput = {
  /** Null: as many as like. Left out: as it was */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  facilitatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Everyone who facilitates; goes before `facilitatorId`. Left out: as it was */
  facilitatorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  id: Scalars['ID']['input'];
  joinUrl?: InputMaybe<Scalars['String']['input']>;
  listedPublicly?: Scalars['Boolean']['input'];
  localStart: Scalars['String']['input'];
  /** Left out: as it was */
  materials?: InputMaybe<Array<SessionMaterialInput>>;
  minutes: Scalars['Int']['input'];
  /** Everyone who presents. Left out: as it was */
  presenterIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  purpose: Scalars['String']['input'];
  timeZone: Scalars['String']['input'];
  title: Scalars['String']['input'];
  /** The version that was edited; a newer one is a conflict */
  version: Scalars['Int']['input'];
};

export type PeerSessionScheduleInput = {
  audienceId: Scalars['ID']['input'];
  /** Null: as many as like. Left out: as it was */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  facilitatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Everyone who facilitates; goes before `facilitatorId`. Left out: as it was */
  facilitatorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  id: Scalars['ID']['input'];
  joinUrl?: InputMaybe<Scalars['String']['input']>;
  listedPublicly?: Scalars['Boolean']['input'];
  /** Local time in `timeZone`, without offset: 2026-12-01T15:30 */
  localStart: Scalars['String']['input'];
  /** Left out: as it was */
  materials?: InputMaybe<Array<SessionMaterialInput>>;
  minutes: Scalars['Int']['input'];
  /** Everyone who presents. Left out: as it was */
  presenterIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  purpose: Scalars['String']['input'];
  timeZone: Scalars['String']['input'];
  title: Scalars['String']['input'];
};

export type PersonCloseInput = {
  personId: Scalars['ID']['input'];
  /** Kept in the audit log */
  reason: Scalars['String']['input'];
};

export type PersonEmailChangeInput = {
  email: Scalars['String']['input'];
  personId: Scalars['ID']['input'];
  /** Kept in the audit log */
  reason: Scalars['String']['input'];
};

export type PersonIs =
  | 'administrator'
  /** Their account is closed */
  | 'closed'
  | 'coordinator'
  | 'facilitator'
  | 'fellow'
  | 'member'
  | 'moderator'
  /** No role at all */
  | 'none';

export type PersonMuteInput = {
  on: Scalars['Boolean']['input'];
  personId: Scalars['ID']['input'];
};

export type PlaceLeaveInput = {
  /** Of the cohort or program */
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: StayKind;
};

/** Where the viewer stands in the line for a place; whoever has one is going */
export type PlaceState =
  | 'LAPSED'
  | 'OFFERED'
  | 'WAITING';

/** `to`: the `wording` one answers. Where the poll says something else by now: `conflict`. */
export type PollAnswerInput = {
  id: Scalars['ID']['input'];
  said?: Array<Scalars['String']['input']>;
  to: Scalars['String']['input'];
};

/** `base`: the `wording` one began from. Where the poll says something else by now: `conflict`. */
export type PollChangeInput = {
  anonymous: Scalars['Boolean']['input'];
  base: Scalars['String']['input'];
  closesAt?: InputMaybe<Scalars['DateTime']['input']>;
  highLabel?: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  kind: PollKind;
  lowLabel?: Scalars['String']['input'];
  options?: Array<Scalars['String']['input']>;
  question: Scalars['String']['input'];
  shown: PollShown;
};

/** `id` is a UUID made by the client; a retry with the same id changes nothing. */
export type PollInput = {
  anonymous: Scalars['Boolean']['input'];
  closesAt?: InputMaybe<Scalars['DateTime']['input']>;
  highLabel?: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  kind: PollKind;
  lowLabel?: Scalars['String']['input'];
  options?: Array<Scalars['String']['input']>;
  question: Scalars['String']['input'];
  shown: PollShown;
};

/** ONE or SEVERAL of the options; a SCALE from 1 to 5; up to three short WORDS */
export type PollKind =
  | 'ONE'
  | 'SCALE'
  | 'SEVERAL'
  | 'WORDS';

export type PollMakeInput = {
  place: PollPlace;
  placeId: Scalars['ID']['input'];
  poll: PollInput;
};

/** Where polls are asked */
export type PollPlace =
  | 'ROOM'
  | 'THREAD';

export type PollRemoveInput = {
  id: Scalars['ID']['input'];
  why?: Scalars['String']['input'];
};

/** AFTER_ANSWER: to who has answered, and to all once it is closed. AFTER_CLOSE. ALWAYS. */
export type PollShown =
  | 'AFTER_ANSWER'
  | 'AFTER_CLOSE'
  | 'ALWAYS';

export type PollWordRemoveInput = {
  id: Scalars['ID']['input'];
  why: Scalars['String']['input'];
  word: Scalars['String']['input'];
};

/** `base`: the `wording` the edit began from. Where the post says something else by now: `conflict`. */
export type PostEditInput = {
  base: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  markdown: Scalars['String']['input'];
};

/** WAITING: moderators have not settled it. SETTLED: they have looked at it */
export type PostFlagged =
  | 'SETTLED'
  | 'WAITING';

export type PostHelpfulInput = {
  id: Scalars['ID']['input'];
  on: Scalars['Boolean']['input'];
};

export type PostLessonAskInput = {
  id: Scalars['ID']['input'];
  kind: LessonMark;
};

export type PostLessonInput = {
  id: Scalars['ID']['input'];
  /** Null takes the mark off */
  kind?: InputMaybe<LessonMark>;
};

export type PostNoteInput = {
  contentNotes?: Array<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

export type PostPreviewInput = {
  markdown: Scalars['String']['input'];
};

export type PostReactInput = {
  id: Scalars['ID']['input'];
  kind: ReactionKind;
  on: Scalars['Boolean']['input'];
};

export type PostReplyInput = {
  asMember?: Scalars['Boolean']['input'];
  contentNotes?: Array<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  markdown: Scalars['String']['input'];
  replyToNumber?: InputMaybe<Scalars['Int']['input']>;
  threadId: Scalars['ID']['input'];
};

/** `id` is a UUID made by the client; a retry with the same id is the same look. */
export type PostUnmaskInput = {
  id: Scalars['ID']['input'];
  postId: Scalars['ID']['input'];
  /** Kept, and told the author with the name of the administrator */
  reason: Scalars['String']['input'];
};

export type PostWordAbout =
  | 'ASKED'
  | 'HIDDEN'
  | 'REDACTED'
  | 'REMOVED';

export type PreferencesSaveInput = {
  locale?: InputMaybe<Locale>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type ProfileField =
  | 'ASK_ME_ABOUT'
  | 'GRADE_LEVELS'
  | 'LOOKING_FOR'
  | 'ORGANIZATION'
  | 'PICTURE'
  | 'PRONOUNS'
  | 'PRONUNCIATION'
  | 'ROLE'
  | 'STATE'
  | 'TOPICS';

export type ProfilePictureSaveInput = {
  /** What it shows */
  alt: Scalars['String']['input'];
  /** Of a square picture that the viewer brought, at most 512 pixels wide */
  fileId: Scalars['ID']['input'];
};

export type ProfileSaveInput = {
  askMeAbout: Scalars['String']['input'];
  gradeLevels: Array<GradeLevel>;
  lookingFor: Scalars['String']['input'];
  name: Scalars['String']['input'];
  /** None: of no organization */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  pronouns: Scalars['String']['input'];
  pronunciation: Scalars['String']['input'];
  roleTitle: Scalars['String']['input'];
  /** What is not named is shown as it is unless told */
  shown: Array<ProfileShownInput>;
  topics: Array<Topic>;
  version: Scalars['Int']['input'];
};

export type ProfileShownInput = {
  field: ProfileField;
  to: ShownTo;
};

export type ProgramCoordinatorInput = {
  on: Scalars['Boolean']['input'];
  personId: Scalars['ID']['input'];
  programId: Scalars['ID']['input'];
};

export type ProgramMilestoneSaveInput = {
  eachFellow?: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  kind: MilestoneKind;
  nameEn: Scalars['String']['input'];
  /** Empty: as in English */
  nameEs?: Scalars['String']['input'];
  offsetDays: Scalars['Int']['input'];
  programId: Scalars['ID']['input'];
};

export type ProgramSaveInput = {
  description: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  /** How it is called in addresses: c-tlc */
  slug: Scalars['String']['input'];
};

/** `id` is a UUID made by the client; a retry with the same id changes nothing. */
export type ProtocolActInput = {
  act: RunAct;
  id: Scalars['ID']['input'];
  roomId: Scalars['ID']['input'];
  /** The version that one saw; a newer one is a conflict */
  version: Scalars['Int']['input'];
};

/** Without steps the protocol is taken away */
export type ProtocolSaveInput = {
  sessionId: Scalars['ID']['input'];
  /** Which of those that come with Hearth it was made from; null for one’s own. Left out: as it was */
  source?: InputMaybe<Scalars['String']['input']>;
  steps: Array<ProtocolStepInput>;
  title: Scalars['String']['input'];
  /** The version that was changed, 0 where there was none; a newer one is a conflict */
  version: Scalars['Int']['input'];
};

export type ProtocolStepInput = {
  hint: Scalars['String']['input'];
  minutes: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  prompt: Scalars['String']['input'];
  shows?: InputMaybe<CasePart>;
  speaks: Speaker;
  tag?: InputMaybe<MessageTag>;
};

export type ProveAgainInput = {
  password: Scalars['String']['input'];
};

/** What the browser gave; the same again changes nothing. */
export type PushDeviceAddInput = {
  /** The browser's secret, base64url */
  auth: Scalars['String']['input'];
  endpoint: Scalars['String']['input'];
  /** The browser's public key, base64url */
  p256dh: Scalars['String']['input'];
};

export type PushDeviceChangeInput = {
  id: Scalars['ID']['input'];
  showsKind: Scalars['Boolean']['input'];
};

/** `id` is a UUID made by the client; a retry with the same id changes nothing. */
export type QuestionAskInput = {
  /** Without one’s name, where the room allows it */
  asMember?: Scalars['Boolean']['input'];
  body: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  roomId: Scalars['ID']['input'];
};

export type QuestionEditInput = {
  body: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};

export type QuestionHideInput = {
  id: Scalars['ID']['input'];
  on: Scalars['Boolean']['input'];
  /** Needed to hide it */
  why?: Scalars['String']['input'];
};

/** The same again changes nothing */
export type QuestionSwitchInput = {
  id: Scalars['ID']['input'];
  on: Scalars['Boolean']['input'];
};

export type QuestionWordsInput = {
  en: Scalars['String']['input'];
  es: Scalars['String']['input'];
};

export type QuestionsAllowInput = {
  /** One may ask without one’s name */
  asMember: Scalars['Boolean']['input'];
  roomId: Scalars['ID']['input'];
};

export type ReactionKind =
  | 'HELPFUL'
  | 'ME_TOO'
  | 'THANK_YOU'
  | 'WITH_YOU';

export type ReportLineChoice = {
  key: Scalars['String']['input'];
  /** Null: nobody */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

/** By address; by exactly this name; chosen by hand; nobody, by hand; it may be one of several, so it must be chosen; nobody is called so */
export type ReportMatch =
  | 'CHOSEN'
  | 'DOUBTFUL'
  | 'EMAIL'
  | 'NAME'
  | 'NOBODY'
  | 'UNKNOWN';

/** What stands already, or what the file says */
export type ReportTake =
  | 'FILE'
  | 'NOW';

export type ReportTakeChoice = {
  personId: Scalars['ID']['input'];
  takes: ReportTake;
};

/** What is deleted by its age */
export type RetentionOf =
  | 'address_changes'
  | 'address_changes_unconfirmed'
  | 'applications_unsent'
  | 'audit'
  | 'departures'
  | 'devices_known'
  | 'guests'
  | 'imports'
  | 'invitations_accepted'
  | 'invitations_ended'
  | 'mails_received'
  | 'mails_sent'
  | 'notifications_read'
  | 'notifications_unread'
  | 'pauses_ended'
  | 'requests_declined'
  | 'requests_invited'
  | 'requests_unconfirmed'
  | 'requests_undecided'
  | 'sign_ins_ended'
  | 'story_consents'
  | 'tasks';

export type RetentionSaveInput = {
  /** Null: as usual */
  days?: InputMaybe<Scalars['Int']['input']>;
  of: RetentionOf;
  version: Scalars['Int']['input'];
};

/** KEEP: it can stay as it is shown, and is settled. REDACT: a passage is taken out. ASK: its author is asked to edit. HIDE: while one looks. SHOW: again. REMOVE: for good, and settled. RESTORE: takes a removal back. REOPEN: it waits again */
export type ReviewAct =
  | 'ASK'
  | 'HIDE'
  | 'KEEP'
  | 'REDACT'
  | 'REMOVE'
  | 'REOPEN'
  | 'RESTORE'
  | 'SHOW';

/** `id` is a UUID made by the client; a retry with the same id changes nothing. */
export type ReviewActInput = {
  act: ReviewAct;
  id: Scalars['ID']['input'];
  itemId: Scalars['ID']['input'];
  /** For REDACT: the words to take out */
  passage?: Scalars['String']['input'];
  /** The author reads it, without a name, where something is done to their words: then it is needed */
  why?: Scalars['String']['input'];
};

/** How it stands: DELETED by its author, REMOVED by a moderator */
export type ReviewState =
  | 'DELETED'
  | 'HIDDEN'
  | 'REMOVED'
  | 'SHOWN';

export type ReviewView =
  | 'SETTLED'
  | 'WAITING';

/** `id` is a UUID made by the client; a retry with the same id changes nothing. */
export type RoomMeasureInput = {
  id: Scalars['ID']['input'];
  kind: MeasureKind;
  personId: Scalars['ID']['input'];
  /** Kept for those who run the session, and administrators; the person and the room never see it */
  reason: Scalars['String']['input'];
  roomId: Scalars['ID']['input'];
};

export type RoomMinuteAnswerInput = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

/** `id` is a UUID made by the client; a retry with the same id is the same minute. */
export type RoomMinuteInput = {
  id: Scalars['ID']['input'];
  roomId: Scalars['ID']['input'];
  /** One of those who run the session; nobody else is told */
  toPersonId: Scalars['ID']['input'];
  words: Scalars['String']['input'];
};

/** What a person is in one session */
export type RoomRole =
  | 'FACILITATOR'
  | 'PRESENTER';

export type RoomRoleInput = {
  /** False takes it away */
  held: Scalars['Boolean']['input'];
  personId: Scalars['ID']['input'];
  role: RoomRole;
  roomId: Scalars['ID']['input'];
};

export type RosterImportApplyInput = {
  fingerprint: Scalars['String']['input'];
  importId: Scalars['ID']['input'];
  /** Of the task, made by the client */
  taskId: Scalars['ID']['input'];
};

/** A new membership; in it already; goes on the list to invite; stands on it; cannot be taken */
export type RosterOutcome =
  | 'FAULT'
  | 'INVITE'
  | 'INVITED'
  | 'JOINS'
  | 'STANDS';

/** Those in it now, those who left, those who join later */
export type RosterWhen =
  | 'COMING'
  | 'CURRENT'
  | 'FORMER';

export type RsvpAnswer =
  | 'GOING'
  | 'MAYBE'
  | 'NOT_GOING';

export type RsvpSaveInput = {
  answer: RsvpAnswer;
  sessionId: Scalars['ID']['input'];
};

export type RuledRole =
  | 'administrator'
  | 'coordinator'
  | 'facilitator'
  | 'fellow'
  | 'member'
  | 'moderator';

/** What whoever facilitates does with a protocol */
export type RunAct =
  | 'BACK'
  | 'END'
  | 'EXTEND'
  | 'NEXT'
  | 'PAUSE'
  | 'RESUME'
  | 'START';

export type RunState =
  | 'OVER'
  | 'PAUSED'
  | 'READY'
  | 'RUNNING';

export type SchoolBreakAddInput = {
  /** A day of the calendar: 2026-12-24 */
  endsOn: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  nameEn: Scalars['String']['input'];
  /** Empty: as in English */
  nameEs?: Scalars['String']['input'];
  /** A day of the calendar: 2026-12-24 */
  startsOn: Scalars['String']['input'];
  state: State;
};

export type SchoolBreakChangeInput = {
  /** A day of the calendar: 2026-12-24 */
  endsOn: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  nameEn: Scalars['String']['input'];
  /** Empty: as in English */
  nameEs?: Scalars['String']['input'];
  /** A day of the calendar: 2026-12-24 */
  startsOn: Scalars['String']['input'];
};

/** MESSAGE: what was said in a live session, where it is marked as a lesson */
export type SearchKind =
  | 'MESSAGE'
  | 'PERSON'
  | 'POST';

export type SearchOrder =
  | 'BEST'
  | 'NEWEST';

export type SecondFactorBeginInput = {
  /** Of the one that counts now, where there is one */
  code?: InputMaybe<Scalars['String']['input']>;
};

export type SecondFactorResetInput = {
  email: Scalars['String']['input'];
  /** Told to the person */
  reason: Scalars['String']['input'];
};

export type SecondFactorRuleSaveInput = {
  required: Scalars['Boolean']['input'];
  role: RuledRole;
};

export type SeriesCancelInput = {
  /** Of a session */
  id: Scalars['ID']['input'];
  note?: Scalars['String']['input'];
  scope: SeriesScope;
  seriesVersion: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};

export type SeriesEditInput = {
  /** Null: as many as like. Left out: as it was */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  facilitatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Everyone who facilitates; goes before `facilitatorId`. Left out: as it was */
  facilitatorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of the session that was edited */
  id: Scalars['ID']['input'];
  joinUrl?: InputMaybe<Scalars['String']['input']>;
  listedPublicly?: Scalars['Boolean']['input'];
  localStart: Scalars['String']['input'];
  /** Left out: as it was */
  materials?: InputMaybe<Array<SessionMaterialInput>>;
  minutes: Scalars['Int']['input'];
  /** Of the series that the changed sessions become, where it is parted */
  newSeriesId: Scalars['ID']['input'];
  /** Everyone who presents. Left out: as it was */
  presenterIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  purpose: Scalars['String']['input'];
  scope: SeriesScope;
  /** The version of its series */
  seriesVersion: Scalars['Int']['input'];
  timeZone: Scalars['String']['input'];
  title: Scalars['String']['input'];
  /** The version of the session that was edited */
  version: Scalars['Int']['input'];
};

export type SeriesExtendInput = {
  /** How many dates it shall have, those left out too */
  count: Scalars['Int']['input'];
  /** Of a session of it */
  id: Scalars['ID']['input'];
  seriesVersion: Scalars['Int']['input'];
};

export type SeriesPreviewInput = {
  audienceId: Scalars['ID']['input'];
  localStart: Scalars['String']['input'];
  minutes: Scalars['Int']['input'];
  /** An RRULE (RFC 5545) of FREQ, INTERVAL, BYDAY, BYMONTHDAY, BYSETPOS, COUNT, UNTIL (a local date) */
  rule: Scalars['String']['input'];
  skipsBreaks: Scalars['Boolean']['input'];
  timeZone: Scalars['String']['input'];
};

export type SeriesScheduleInput = {
  audienceId: Scalars['ID']['input'];
  /** Null: as many as like. Left out: as it was */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  facilitatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Everyone who facilitates; goes before `facilitatorId`. Left out: as it was */
  facilitatorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of the series; its sessions get ids that follow from it */
  id: Scalars['ID']['input'];
  joinUrl?: InputMaybe<Scalars['String']['input']>;
  listedPublicly?: Scalars['Boolean']['input'];
  /** Local time in `timeZone`, without offset: 2026-12-01T15:30 */
  localStart: Scalars['String']['input'];
  /** Left out: as it was */
  materials?: InputMaybe<Array<SessionMaterialInput>>;
  minutes: Scalars['Int']['input'];
  /** Everyone who presents. Left out: as it was */
  presenterIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  purpose: Scalars['String']['input'];
  /** An RRULE (RFC 5545) of FREQ, INTERVAL, BYDAY, BYMONTHDAY, BYSETPOS, COUNT, UNTIL (a local date) */
  rule: Scalars['String']['input'];
  /** Leave out days on which schools of its people are closed */
  skipsBreaks: Scalars['Boolean']['input'];
  timeZone: Scalars['String']['input'];
  title: Scalars['String']['input'];
};

/** This session alone, this one and those after it, or all that are not over */
export type SeriesScope =
  | 'ALL'
  | 'FOLLOWING'
  | 'THIS';

export type SessionMaterialInput = {
  title: Scalars['String']['input'];
  url: Scalars['String']['input'];
};

export type SessionStatus =
  | 'CANCELED'
  | 'OPEN'
  | 'PAST'
  | 'UPCOMING';

export type SessionsWhen =
  | 'PAST'
  | 'UPCOMING';

/** Who sees a field of a profile. */
export type ShownTo =
  | 'COHORTS'
  | 'ME'
  | 'MEMBERS';

export type SignInByLinkInput = {
  /** Someone else uses this device too */
  isShared?: Scalars['Boolean']['input'];
  token: Scalars['String']['input'];
};

export type SignInInput = {
  email: Scalars['String']['input'];
  /** Someone else uses this device too */
  isShared?: Scalars['Boolean']['input'];
  password: Scalars['String']['input'];
};

export type SignInLinkSendInput = {
  email: Scalars['String']['input'];
  /** Someone else uses this device too */
  isShared?: Scalars['Boolean']['input'];
  /** Where one wanted to go: a path of this site */
  next?: InputMaybe<Scalars['String']['input']>;
};

export type SignInRevokeInput = {
  id: Scalars['ID']['input'];
};

export type SignInWaitsFor =
  | 'second_factor'
  | 'second_factor_set_up';

/** How one came in */
export type SignInWay =
  | 'INVITATION'
  | 'MAIL'
  | 'OPENID'
  | 'PASSKEY'
  | 'PASSWORD'
  | 'SETUP';

export type SiteColorPreviewInput = {
  /** #rrggbb */
  color: Scalars['String']['input'];
};

export type SiteRole =
  | 'ADMINISTRATOR'
  | 'MEMBER'
  | 'MODERATOR';

export type SiteRoleSaveInput = {
  /** Give it, or take it */
  on: Scalars['Boolean']['input'];
  personId: Scalars['ID']['input'];
  role: SiteRole;
};

export type SiteSettingName =
  | 'agreements'
  | 'color'
  | 'footer'
  | 'logo'
  | 'name'
  | 'privacy'
  | 'quiet'
  | 'support'
  | 'welcome';

/** Of the values the one that belongs to it; or `usual` */
export type SiteSettingSaveInput = {
  /** #rrggbb */
  color?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  en?: InputMaybe<Scalars['String']['input']>;
  es?: InputMaybe<Scalars['String']['input']>;
  /** Of a picture that was brought to /site/logo/:id */
  logoId?: InputMaybe<Scalars['ID']['input']>;
  name: SiteSettingName;
  quietFrom?: InputMaybe<Scalars['Int']['input']>;
  quietTo?: InputMaybe<Scalars['Int']['input']>;
  /** Back to what comes with the house */
  usual?: Scalars['Boolean']['input'];
  /** The one that was seen */
  version: Scalars['Int']['input'];
};

export type SiteTextPreviewInput = {
  markdown: Scalars['String']['input'];
};

export type SpaceChangeInput = {
  description: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  starters: SpaceStarters;
};

/** `id` is a UUID made by the client; a retry with the same id changes nothing. */
export type SpaceMakeInput = {
  description: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  /** Of a `SpacePlace` */
  placeId: Scalars['ID']['input'];
  starters: SpaceStarters;
};

/** EVERYONE who reads it, or its KEEPERS alone: moderators, and the coordinators of its cohort */
export type SpaceStarters =
  | 'EVERYONE'
  | 'KEEPERS';

export type SpaceStartersInput = {
  spaceId: Scalars['ID']['input'];
  starters: SpaceStarters;
};

export type SpaceSwitchInput = {
  on: Scalars['Boolean']['input'];
  spaceId: Scalars['ID']['input'];
};

export type SpacesOrderInput = {
  ids?: Array<Scalars['ID']['input']>;
  placeId: Scalars['ID']['input'];
};

/** Who speaks in a step. `ROUND`: everyone once, in turn */
export type Speaker =
  | 'EVERYONE'
  | 'FOURS'
  | 'PAIRS'
  | 'PRESENTER'
  | 'ROUND'
  | 'SILENT';

export type State =
  | 'CT'
  | 'MA'
  | 'ME'
  | 'NH'
  | 'RI'
  | 'VT';

/** Where one is by oneself and can go: the Collective, a cohort, a program one coordinates, a role in the house */
export type StayKind =
  | 'ADMINISTRATOR'
  | 'COHORT'
  | 'COLLECTIVE'
  | 'MODERATOR'
  | 'PROGRAM';

/** Why one cannot go yet: nobody else would be there */
export type StayNeeded =
  | 'LAST_ADMINISTRATOR'
  | 'LAST_COORDINATOR';

export type StoryAskInput = {
  /** Of the cohort it is asked in; left out where administrators ask */
  cohortId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client: the same again is the same */
  id: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  /** To whoever is asked */
  words: Scalars['String']['input'];
};

/** Exactly this version may be shown there */
export type StoryConsentInput = {
  id: Scalars['ID']['input'];
  /** Members of the house and fellows, signed in */
  toMembers: Scalars['Boolean']['input'];
  /** Everybody, on pages without a sign-in */
  toPublic: Scalars['Boolean']['input'];
  /** As it was seen */
  version: Scalars['Int']['input'];
};

export type StoryNoteInput = {
  id: Scalars['ID']['input'];
  words: Scalars['String']['input'];
};

export type StoryOfferInput = {
  /** One of the viewer’s own */
  cohortId: Scalars['ID']['input'];
  /** Made by the client: the same again is the same */
  id: Scalars['ID']['input'];
};

/** How a story is shown: not at all, among the stories, or first and on the home pages */
export type StoryPlace =
  | 'FEATURED'
  | 'LISTED'
  | 'NOWHERE';

export type StoryPublishInput = {
  id: Scalars['ID']['input'];
  place: StoryPlace;
  /** As it was seen */
  version: Scalars['Int']['input'];
};

export type StorySaveInput = {
  /** Markdown */
  body: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  pictureAlt: Scalars['String']['input'];
  /** The one that stands there, or one the viewer brought; none where left out */
  pictureFileId?: InputMaybe<Scalars['ID']['input']>;
  shownName: Scalars['String']['input'];
  shownOrganization: Scalars['String']['input'];
  shownRole: Scalars['String']['input'];
  title: Scalars['String']['input'];
  /** As it was seen */
  version: Scalars['Int']['input'];
};

/** AGREED: its author consented to this very version, and it is not shown yet */
export type StoryState =
  | 'AGREED'
  | 'ASKED'
  | 'DRAFT'
  | 'PUBLISHED'
  | 'SENT'
  | 'WITHDRAWN';

export type SurveyAnswerInput = {
  heard: Scalars['Int']['input'];
  sessionId: Scalars['ID']['input'];
  words?: Scalars['String']['input'];
  worth: Scalars['Int']['input'];
};

export type TableExportInput = {
  cohortId: Scalars['ID']['input'];
  format: TableFormat;
  id: Scalars['ID']['input'];
  table: TableName;
};

export type TableFormat =
  | 'CSV'
  | 'XLSX';

/** What can be taken along of a cohort */
export type TableName =
  | 'ATTENDANCE'
  | 'ROSTER'
  | 'SESSIONS';

export type TaskState =
  | 'CANCELED'
  | 'DONE'
  | 'FAILED'
  | 'RUNNING'
  | 'WAITING';

export type ThreadDescribeInput = {
  needs?: Array<ThreadNeed>;
  tags?: Array<Scalars['String']['input']>;
  threadId: Scalars['ID']['input'];
};

export type ThreadFollow =
  | 'AUTOMATIC'
  | 'FOLLOWING'
  | 'MUTED';

export type ThreadFollowInput = {
  level: ThreadFollow;
  threadId: Scalars['ID']['input'];
};

export type ThreadMarkReadInput = {
  number: Scalars['Int']['input'];
  threadId: Scalars['ID']['input'];
};

export type ThreadMergeInput = {
  /** Where they go */
  intoId: Scalars['ID']['input'];
  /** It ends, and its posts go */
  threadId: Scalars['ID']['input'];
  why: Scalars['String']['input'];
};

export type ThreadMoveInput = {
  spaceId: Scalars['ID']['input'];
  threadId: Scalars['ID']['input'];
  why: Scalars['String']['input'];
};

export type ThreadNeed =
  | 'IDEAS'
  | 'LISTENING'
  | 'RESOURCE'
  | 'SOON';

/** `id` is a UUID made by the client: a retry with the same id changes nothing. Which posts go: those `from` a number on, or those of these `numbers`. */
export type ThreadSplitInput = {
  from?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  numbers?: Array<Scalars['Int']['input']>;
  threadId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  why: Scalars['String']['input'];
};

/** `id` and `postId` are UUIDs made by the client; a retry with the same ids changes nothing. */
export type ThreadStartInput = {
  asMember?: Scalars['Boolean']['input'];
  contentNotes?: Array<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  markdown: Scalars['String']['input'];
  needs?: Array<ThreadNeed>;
  poll?: InputMaybe<PollInput>;
  postId: Scalars['ID']['input'];
  spaceId: Scalars['ID']['input'];
  tags?: Array<Scalars['String']['input']>;
  title: Scalars['String']['input'];
};

export type ThreadSummarizeInput = {
  markdown: Scalars['String']['input'];
  threadId: Scalars['ID']['input'];
};

export type ThreadSwitchInput = {
  on: Scalars['Boolean']['input'];
  threadId: Scalars['ID']['input'];
};

/** LATEST: all that are not archived. UNREAD: with something new. UNANSWERED: nobody but whoever asked has written. MINE: the viewer wrote in them. FOLLOWED: the viewer is told of replies. LESSONS: with a post that is marked as a lesson. ARCHIVED: put away. */
export type ThreadView =
  | 'ARCHIVED'
  | 'FOLLOWED'
  | 'LATEST'
  | 'LESSONS'
  | 'MINE'
  | 'UNANSWERED'
  | 'UNREAD';

/** `id` is a UUID made by the client: the name of this press, by which it is taken back. */
export type ThreadsMarkReadInput = {
  id: Scalars['ID']['input'];
  spaceId?: InputMaybe<Scalars['ID']['input']>;
};

export type TimePollAnswer =
  | 'IF_NEED_BE'
  | 'NO'
  | 'YES';

/** The same by the link of a mail, without a sign-in */
export type TimePollAnswerByLinkInput = {
  said: Array<TimePollSayInput>;
  secret: Scalars['String']['input'];
};

/** Slots left out stay as they were answered */
export type TimePollAnswerInput = {
  pollId: Scalars['ID']['input'];
  said: Array<TimePollSayInput>;
};

/** `slots`: all that stand from now on. Those left out are taken out, with their answers kept. */
export type TimePollEditInput = {
  /** In the poll’s zone, without offset: 2026-12-01T15:30 */
  answerBy: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  note?: Scalars['String']['input'];
  personIds?: Array<Scalars['ID']['input']>;
  requiredIds?: Array<Scalars['ID']['input']>;
  slots: Array<TimePollSlotInput>;
  title: Scalars['String']['input'];
  /** The version that was edited; a newer one is a conflict */
  version: Scalars['Int']['input'];
};

export type TimePollFinalizeInput = {
  /** Though someone required cannot come; else that is refused with their names */
  despite?: Scalars['Boolean']['input'];
  facilitatorId?: InputMaybe<Scalars['ID']['input']>;
  joinUrl?: InputMaybe<Scalars['String']['input']>;
  pollId: Scalars['ID']['input'];
  /** Of the session; made by the client */
  sessionId: Scalars['ID']['input'];
  slotId: Scalars['ID']['input'];
};

/** `personIds` where it does not ask everyone. `id` is made by the client; the same again changes nothing. */
export type TimePollMakeInput = {
  /** In the poll’s zone, without offset: 2026-12-01T15:30 */
  answerBy: Scalars['String']['input'];
  audienceId: Scalars['ID']['input'];
  everyone: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  minutes: Scalars['Int']['input'];
  note?: Scalars['String']['input'];
  personIds?: Array<Scalars['ID']['input']>;
  requiredIds?: Array<Scalars['ID']['input']>;
  showsNames: Scalars['Boolean']['input'];
  slots: Array<TimePollSlotInput>;
  timeZone: Scalars['String']['input'];
  title: Scalars['String']['input'];
};

export type TimePollSayInput = {
  answer: TimePollAnswer;
  slotId: Scalars['ID']['input'];
};

/** `id` is a UUID made by the client. A time that was taken out comes back under the id it had. */
export type TimePollSlotInput = {
  id: Scalars['ID']['input'];
  /** In the poll’s zone, without offset: 2026-12-01T15:30 */
  localStart: Scalars['String']['input'];
};

/** ENDED: its last moment has passed, and no time is chosen yet */
export type TimePollState =
  | 'CANCELED'
  | 'ENDED'
  | 'FINALIZED'
  | 'OPEN';

export type Topic =
  | 'ANXIETY_AND_MOOD'
  | 'ATTENDANCE'
  | 'BEHAVIOR'
  | 'BULLYING'
  | 'COMMUNITY_PARTNERS'
  | 'CRISIS_RESPONSE'
  | 'EQUITY'
  | 'FAMILIES'
  | 'FUNDING'
  | 'GRIEF'
  | 'HEALTH_CENTERS'
  | 'LGBTQ_STUDENTS'
  | 'MULTILINGUAL_LEARNERS'
  | 'RESTORATIVE_PRACTICE'
  | 'RURAL_SCHOOLS'
  | 'SCHOOL_CULTURE'
  | 'SOCIAL_EMOTIONAL_LEARNING'
  | 'SPECIAL_EDUCATION'
  | 'STAFF_WELLBEING'
  | 'SUBSTANCE_USE'
  | 'SUICIDE_PREVENTION'
  | 'TRAUMA';

/** What is done with turns: for oneself, or for the room by whoever facilitates */
export type TurnAct =
  | 'DONE'
  | 'GIVE'
  | 'LOWER'
  | 'PASS'
  | 'RAISE'
  | 'ROUND_END'
  | 'ROUND_NEXT'
  | 'ROUND_START';

/** `id` is a UUID made by the client; a retry with the same id changes nothing. */
export type TurnActInput = {
  act: TurnAct;
  id: Scalars['ID']['input'];
  /** Whom it is about, where that is another */
  personId?: InputMaybe<Scalars['ID']['input']>;
  roomId: Scalars['ID']['input'];
  /** The version that whoever facilitates saw, 0 before the first; a newer one is a conflict */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be the next thing */
export type WeekKind =
  | 'APPLICATION_REVIEW'
  | 'FOLLOW_UP_APPROVE'
  | 'MILESTONE_DUE'
  | 'PLACE_CLAIM'
  | 'SESSION_ANSWER'
  | 'SESSION_NEXT'
  | 'SURVEY_ANSWER'
  | 'TIME_POLL_ANSWER';

export type SessionToAttendQueryVariables = Exact<{
  sessionId: Scalars['ID']['input'];
}>;


export type SessionToAttendQuery = { peerSession: { __typename: 'PeerSession', id: string, title: string, audienceName: string, startsAt: string } };

export type ReportPartsFragment = { __typename: 'AttendanceImport', id: string, sessionId: string, sessionTitle: string, fileName: string, undecided: number, changes: number, late: boolean, fingerprint: string, appliedAt?: string | null, lines: Array<{ __typename: 'AttendanceImportLine', key: string, name: string, email?: string | null, minutes: number, match: ReportMatch, person?: { __typename: 'Person', id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null, candidates: Array<{ __typename: 'Person', id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null }> }>, people: Array<{ __typename: 'Person', id: string, name: string }>, outcome: Array<{ __typename: 'AttendanceImportPerson', seenMinutes: number, nowMinutes: number, byHand: boolean, fileMinutes: number, takes: ReportTake, standsMinutes: number, person: { __typename: 'Person', id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } }> };

export type AttendanceImportQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AttendanceImportQuery = { attendanceImport: { __typename: 'AttendanceImport', id: string, sessionId: string, sessionTitle: string, fileName: string, undecided: number, changes: number, late: boolean, fingerprint: string, appliedAt?: string | null, lines: Array<{ __typename: 'AttendanceImportLine', key: string, name: string, email?: string | null, minutes: number, match: ReportMatch, person?: { __typename: 'Person', id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null, candidates: Array<{ __typename: 'Person', id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null }> }>, people: Array<{ __typename: 'Person', id: string, name: string }>, outcome: Array<{ __typename: 'AttendanceImportPerson', seenMinutes: number, nowMinutes: number, byHand: boolean, fileMinutes: number, takes: ReportTake, standsMinutes: number, person: { __typename: 'Person', id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } }> } };

export type AttendanceImportChooseMutationVariables = Exact<{
  input: AttendanceImportChooseInput;
}>;


export type AttendanceImportChooseMutation = { attendanceImportChoose: { __typename: 'AttendanceImport', id: string, sessionId: string, sessionTitle: string, fileName: string, undecided: number, changes: number, late: boolean, fingerprint: string, appliedAt?: string | null, lines: Array<{ __typename: 'AttendanceImportLine', key: string, name: string, email?: string | null, minutes: number, match: ReportMatch, person?: { __typename: 'Person', id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null, candidates: Array<{ __typename: 'Person', id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null }> }>, people: Array<{ __typename: 'Person', id: string, name: string }>, outcome: Array<{ __typename: 'AttendanceImportPerson', seenMinutes: number, nowMinutes: number, byHand: boolean, fileMinutes: number, takes: ReportTake, standsMinutes: number, person: { __typename: 'Person', id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } }> } };

export type AttendanceImportApplyMutationVariables = Exact<{
  input: AttendanceImportApplyInput;
}>;


export type AttendanceImportApplyMutation = { attendanceImportApply: { __typename: 'Task', id: string } };

export type AttendanceImportForgetMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AttendanceImportForgetMutation = { attendanceImportForget: boolean };

export type CertificateBitsFragment = { __typename: 'Certificate', id: string, code: string, minutes: number, issuedAt: string, filePath: string };

export type MyHoursQueryVariables = Exact<{ [key: string]: never; }>;


export type MyHoursQuery = { myHours: Array<{ __typename: 'MyHours', cohortId?: string | null, cohortName?: string | null, programName?: string | null, minutes: number, sessions: number, firstAt: string, lastAt: string, upToDate: boolean, certificate?: { __typename: 'Certificate', id: string, code: string, minutes: number, issuedAt: string, filePath: string } | null }> };

export type MyAttendanceQueryVariables = Exact<{
  cohortId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyAttendanceQuery = { myAttendance: { __typename: 'MyAttendancePage', nextCursor?: string | null, nodes: Array<{ __typename: 'MyAttendance', id: string, title?: string | null, startsAt: string, minutes: number }> } };

export type CertificateIssueMineMutationVariables = Exact<{
  cohortId: Scalars['ID']['input'];
}>;


export type CertificateIssueMineMutation = { certificateIssueMine: { __typename: 'Certificate', id: string, code: string, minutes: number, issuedAt: string, filePath: string } };

export type CohortCertificatesQueryVariables = Exact<{
  cohortId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CohortCertificatesQuery = { cohortCertificates: { __typename: 'CohortCertifiedPage', cohortName: string, programName: string, nextCursor?: string | null, nodes: Array<{ __typename: 'CohortCertified', minutes: number, sessions: number, person: { __typename: 'Person', id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null }, certificate?: { __typename: 'Certificate', id: string, code: string, minutes: number, issuedAt: string, filePath: string } | null }> } };

export type CertificatesIssueMutationVariables = Exact<{
  cohortId: Scalars['ID']['input'];
}>;


export type CertificatesIssueMutation = { certificatesIssue: { __typename: 'CertificatesIssued', issued: number, stood: number } };

export type CertificateRevokeMutationVariables = Exact<{
  input: CertificateRevokeInput;
}>;


export type CertificateRevokeMutation = { certificateRevoke: boolean };

export type CertificateCheckQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type CertificateCheckQuery = { certificateCheck: { __typename: 'CertificateCheck', state: CertificateState, personName?: string | null, programName?: string | null, cohortName?: string | null, minutes?: number | null, sessions?: number | null, firstAt?: string | null, lastAt?: string | null, issuedAt?: string | null, revokedAt?: string | null } };

export type PersonBitsFragment = { __typename: 'Person', id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null };

export const PersonBitsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<PersonBitsFragment, unknown>;
export const ReportPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"sessionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seenMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"nowMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"byHand"}},{"kind":"Field","name":{"kind":"Name","value":"fileMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"takes"}},{"kind":"Field","name":{"kind":"Name","value":"standsMinutes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<ReportPartsFragment, unknown>;
export const CertificateBitsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filePath"}}]}}]} as unknown as DocumentNode<CertificateBitsFragment, unknown>;
export const SessionToAttendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionToAttend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peerSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"audienceName"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}}]} as unknown as DocumentNode<SessionToAttendQuery, SessionToAttendQueryVariables>;
export const AttendanceImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttendanceImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendanceImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"sessionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seenMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"nowMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"byHand"}},{"kind":"Field","name":{"kind":"Name","value":"fileMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"takes"}},{"kind":"Field","name":{"kind":"Name","value":"standsMinutes"}}]}}]}}]} as unknown as DocumentNode<AttendanceImportQuery, AttendanceImportQueryVariables>;
export const AttendanceImportChooseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttendanceImportChoose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceImportChooseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendanceImportChoose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"sessionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seenMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"nowMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"byHand"}},{"kind":"Field","name":{"kind":"Name","value":"fileMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"takes"}},{"kind":"Field","name":{"kind":"Name","value":"standsMinutes"}}]}}]}}]} as unknown as DocumentNode<AttendanceImportChooseMutation, AttendanceImportChooseMutationVariables>;
export const AttendanceImportApplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttendanceImportApply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceImportApplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendanceImportApply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AttendanceImportApplyMutation, AttendanceImportApplyMutationVariables>;
export const AttendanceImportForgetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttendanceImportForget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendanceImportForget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<AttendanceImportForgetMutation, AttendanceImportForgetMutationVariables>;
export const MyHoursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cohortId"}},{"kind":"Field","name":{"kind":"Name","value":"cohortName"}},{"kind":"Field","name":{"kind":"Name","value":"programName"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"firstAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}},{"kind":"Field","name":{"kind":"Name","value":"upToDate"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CertificateBits"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filePath"}}]}}]} as unknown as DocumentNode<MyHoursQuery, MyHoursQueryVariables>;
export const MyAttendanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cohortId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cohortId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cohortId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}}]} as unknown as DocumentNode<MyAttendanceQuery, MyAttendanceQueryVariables>;
export const CertificateIssueMineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CertificateIssueMine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cohortId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificateIssueMine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cohortId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cohortId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CertificateBits"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filePath"}}]}}]} as unknown as DocumentNode<CertificateIssueMineMutation, CertificateIssueMineMutationVariables>;
export const CohortCertificatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CohortCertificates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cohortId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cohortCertificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cohortId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cohortId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cohortName"}},{"kind":"Field","name":{"kind":"Name","value":"programName"}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CertificateBits"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filePath"}}]}}]} as unknown as DocumentNode<CohortCertificatesQuery, CohortCertificatesQueryVariables>;
export const CertificatesIssueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CertificatesIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cohortId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificatesIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cohortId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cohortId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"stood"}}]}}]}}]} as unknown as DocumentNode<CertificatesIssueMutation, CertificatesIssueMutationVariables>;
export const CertificateRevokeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CertificateRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificateRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<CertificateRevokeMutation, CertificateRevokeMutationVariables>;
export const CertificateCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CertificateCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificateCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"programName"}},{"kind":"Field","name":{"kind":"Name","value":"cohortName"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"firstAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]} as unknown as DocumentNode<CertificateCheckQuery, CertificateCheckQueryVariables>;
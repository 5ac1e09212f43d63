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

export type BookmarkRow_BookmarkFragment = { __typename: 'Bookmark', id: string, threadId: string, number: number, title: string, spaceName: string, asMember: boolean, createdAt: string, remindAt?: string | null, author?: { __typename: 'Person', id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null };

export type BookmarksPageQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
}>;


export type BookmarksPageQuery = { bookmarks: { __typename: 'BookmarkPage', nextCursor?: string | null, nodes: Array<{ __typename: 'Bookmark', id: string, threadId: string, number: number, title: string, spaceName: string, asMember: boolean, createdAt: string, remindAt?: string | null, author?: { __typename: 'Person', id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null }> } };

export type BookmarkSaveMutationVariables = Exact<{
  input: BookmarkSaveInput;
}>;


export type BookmarkSaveMutation = { bookmarkSave: { __typename: 'Bookmark', id: string, threadId: string, number: number, title: string, spaceName: string, asMember: boolean, createdAt: string, remindAt?: string | null, author?: { __typename: 'Person', id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null } };

export type BookmarkRemoveMutationVariables = Exact<{
  postId: Scalars['ID']['input'];
}>;


export type BookmarkRemoveMutation = { bookmarkRemove: boolean };

export type CommunityQueryVariables = Exact<{ [key: string]: never; }>;


export type CommunityQuery = { spacePlaces: Array<{ __typename: 'SpacePlace', id: string }>, spaces: Array<{ __typename: 'Space', id: string, name: string, description: string, audienceKind: AudienceKind, audienceName: string, archived: boolean, unreadThreads: number, can: { __typename: 'SpaceCan', startThread: boolean } }> };

export type CommunityThreadsQueryVariables = Exact<{
  view: ThreadView;
  tag?: InputMaybe<Scalars['String']['input']>;
  need?: InputMaybe<ThreadNeed>;
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
}>;


export type CommunityThreadsQuery = { threads: { __typename: 'ThreadPage', nextCursor?: string | null, nodes: Array<{ __typename: 'Thread', id: string, title: string, spaceId: string, spaceName: string, createdAt: string, lastPostAt: string, locked: boolean, pinned: boolean, contentNotes: Array<string>, needs: Array<ThreadNeed>, tags: Array<string>, startedAsMember: boolean, postCount: number, readNumber: number, unreadCount: number, startedBy?: { __typename: 'Person', pictureId?: string | null, id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null }> } };

export type FlagRaiseMutationVariables = Exact<{
  input: FlagRaiseInput;
}>;


export type FlagRaiseMutation = { flagRaise: boolean };

export type FlagTakeBackMutationVariables = Exact<{
  input: FlagTakeBackInput;
}>;


export type FlagTakeBackMutation = { flagTakeBack: boolean };

export type PostVersionsQueryVariables = Exact<{
  postId: Scalars['ID']['input'];
}>;


export type PostVersionsQuery = { postVersions: Array<{ __typename: 'PostVersion', html: string, writtenAt: string }> };

export type ThreadLockMutationVariables = Exact<{
  input: ThreadSwitchInput;
}>;


export type ThreadLockMutation = { threadLock: { __typename: 'Thread', id: string, contentNotes: Array<string>, needs: Array<ThreadNeed>, tags: Array<string>, locked: boolean, pinned: boolean, archived: boolean, mergedInto?: string | null, pollsRev: number, summary?: { __typename: 'ThreadSummary', html: string, markdown?: string | null } | null, can: { __typename: 'ThreadCan', reply: boolean, describe: boolean, keep: boolean, poll: boolean } } };

export type ThreadPinMutationVariables = Exact<{
  input: ThreadSwitchInput;
}>;


export type ThreadPinMutation = { threadPin: { __typename: 'Thread', id: string, contentNotes: Array<string>, needs: Array<ThreadNeed>, tags: Array<string>, locked: boolean, pinned: boolean, archived: boolean, mergedInto?: string | null, pollsRev: number, summary?: { __typename: 'ThreadSummary', html: string, markdown?: string | null } | null, can: { __typename: 'ThreadCan', reply: boolean, describe: boolean, keep: boolean, poll: boolean } } };

export type ThreadArchiveMutationVariables = Exact<{
  input: ThreadSwitchInput;
}>;


export type ThreadArchiveMutation = { threadArchive: { __typename: 'Thread', id: string, contentNotes: Array<string>, needs: Array<ThreadNeed>, tags: Array<string>, locked: boolean, pinned: boolean, archived: boolean, mergedInto?: string | null, pollsRev: number, summary?: { __typename: 'ThreadSummary', html: string, markdown?: string | null } | null, can: { __typename: 'ThreadCan', reply: boolean, describe: boolean, keep: boolean, poll: boolean } } };

export type SpaceArchiveMutationVariables = Exact<{
  input: SpaceSwitchInput;
}>;


export type SpaceArchiveMutation = { spaceArchive: { __typename: 'Space', id: string, archived: boolean, starters: SpaceStarters, can: { __typename: 'SpaceCan', startThread: boolean, keep: boolean } } };

export type SpaceStartersMutationVariables = Exact<{
  input: SpaceStartersInput;
}>;


export type SpaceStartersMutation = { spaceStarters: { __typename: 'Space', id: string, archived: boolean, starters: SpaceStarters, can: { __typename: 'SpaceCan', startThread: boolean, keep: boolean } } };

export type SpaceKeptFragment = { __typename: 'Space', id: string, archived: boolean, starters: SpaceStarters, can: { __typename: 'SpaceCan', startThread: boolean, keep: boolean } };

export type PostHelpfulMutationVariables = Exact<{
  input: PostHelpfulInput;
}>;


export type PostHelpfulMutation = { postHelpful: { __typename: 'Post', id: string, threadId: string, number: number, rev: number, replyToNumber?: number | null, voice?: number | null, html: string, contentNotes: Array<string>, helpful: boolean, lessonMark?: LessonMark | null, createdAt: string, editedAt?: string | null, deleted: boolean, hidden: boolean, author?: { __typename: 'Person', pictureId?: string | null, id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null, reactions?: { __typename: 'PostReactions', thankYou: number, withYou: number, helpful: number, meToo: number } | null, movedTo?: { __typename: 'PostPlace', threadId: string, number: number, title: string } | null, viewer: { __typename: 'PostViewer', mine: boolean, canEdit: boolean, canDelete: boolean, canMarkHelpful: boolean, canReact: boolean, reacted: Array<ReactionKind>, restoreUntil?: string | null, canFlag: boolean, flagged?: PostFlagged | null, ownHtml?: string | null, canMarkLesson: boolean, lessonAsked?: LessonMark | null, canAskLesson: boolean, word?: { __typename: 'PostWord', about: PostWordAbout, words: string } | null } } };

export type ThreadSummarizeMutationVariables = Exact<{
  input: ThreadSummarizeInput;
}>;


export type ThreadSummarizeMutation = { threadSummarize: { __typename: 'Thread', id: string, contentNotes: Array<string>, needs: Array<ThreadNeed>, tags: Array<string>, locked: boolean, pinned: boolean, archived: boolean, mergedInto?: string | null, pollsRev: number, summary?: { __typename: 'ThreadSummary', html: string, markdown?: string | null } | null, can: { __typename: 'ThreadCan', reply: boolean, describe: boolean, keep: boolean, poll: boolean } } };

export type KeptReplyForgetMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type KeptReplyForgetMutation = { keptReplyForget: boolean };

export type ThreadsMarkReadMutationVariables = Exact<{
  input: ThreadsMarkReadInput;
}>;


export type ThreadsMarkReadMutation = { threadsMarkRead: boolean };

export type ThreadsMarkReadUndoMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ThreadsMarkReadUndoMutation = { threadsMarkReadUndo: boolean };

export type ThreadMarkUnreadMutationVariables = Exact<{
  input: ThreadMarkReadInput;
}>;


export type ThreadMarkUnreadMutation = { threadMarkUnread: { __typename: 'Thread', id: string, postCount: number, readNumber: number, unreadCount: number } };

export type MentionPeopleQueryVariables = Exact<{
  spaceId: Scalars['ID']['input'];
  named: Scalars['String']['input'];
}>;


export type MentionPeopleQuery = { space: { __typename: 'Space', id: string, people: Array<{ __typename: 'Person', id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null }> } };

export type ThreadSpaceFragment = { __typename: 'Thread', id: string, spaceId: string };

export type PostCard_PostFragment = { __typename: 'Post', id: string, threadId: string, number: number, rev: number, replyToNumber?: number | null, voice?: number | null, html: string, contentNotes: Array<string>, helpful: boolean, lessonMark?: LessonMark | null, createdAt: string, editedAt?: string | null, deleted: boolean, hidden: boolean, author?: { __typename: 'Person', pictureId?: string | null, id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null, reactions?: { __typename: 'PostReactions', thankYou: number, withYou: number, helpful: number, meToo: number } | null, movedTo?: { __typename: 'PostPlace', threadId: string, number: number, title: string } | null };

export type PostCard_ViewerFragment = { __typename: 'Post', id: string, rev: number, viewer: { __typename: 'PostViewer', mine: boolean, canEdit: boolean, canDelete: boolean, canMarkHelpful: boolean, canReact: boolean, reacted: Array<ReactionKind>, restoreUntil?: string | null, canFlag: boolean, flagged?: PostFlagged | null, ownHtml?: string | null, canMarkLesson: boolean, lessonAsked?: LessonMark | null, canAskLesson: boolean, word?: { __typename: 'PostWord', about: PostWordAbout, words: string } | null } };

export type PostCardFragment = { __typename: 'Post', id: string, threadId: string, number: number, rev: number, replyToNumber?: number | null, voice?: number | null, html: string, contentNotes: Array<string>, helpful: boolean, lessonMark?: LessonMark | null, createdAt: string, editedAt?: string | null, deleted: boolean, hidden: boolean, author?: { __typename: 'Person', pictureId?: string | null, id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null, reactions?: { __typename: 'PostReactions', thankYou: number, withYou: number, helpful: number, meToo: number } | null, movedTo?: { __typename: 'PostPlace', threadId: string, number: number, title: string } | null, viewer: { __typename: 'PostViewer', mine: boolean, canEdit: boolean, canDelete: boolean, canMarkHelpful: boolean, canReact: boolean, reacted: Array<ReactionKind>, restoreUntil?: string | null, canFlag: boolean, flagged?: PostFlagged | null, ownHtml?: string | null, canMarkLesson: boolean, lessonAsked?: LessonMark | null, canAskLesson: boolean, word?: { __typename: 'PostWord', about: PostWordAbout, words: string } | null } };

export type PostMarkdownQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PostMarkdownQuery = { post: { __typename: 'Post', id: string, markdown?: string | null, wording?: string | null } };

export type PostEditMutationVariables = Exact<{
  input: PostEditInput;
}>;


export type PostEditMutation = { postEdit: { __typename: 'Post', id: string, threadId: string, number: number, rev: number, replyToNumber?: number | null, voice?: number | null, html: string, contentNotes: Array<string>, helpful: boolean, lessonMark?: LessonMark | null, createdAt: string, editedAt?: string | null, deleted: boolean, hidden: boolean, author?: { __typename: 'Person', pictureId?: string | null, id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null, reactions?: { __typename: 'PostReactions', thankYou: number, withYou: number, helpful: number, meToo: number } | null, movedTo?: { __typename: 'PostPlace', threadId: string, number: number, title: string } | null, viewer: { __typename: 'PostViewer', mine: boolean, canEdit: boolean, canDelete: boolean, canMarkHelpful: boolean, canReact: boolean, reacted: Array<ReactionKind>, restoreUntil?: string | null, canFlag: boolean, flagged?: PostFlagged | null, ownHtml?: string | null, canMarkLesson: boolean, lessonAsked?: LessonMark | null, canAskLesson: boolean, word?: { __typename: 'PostWord', about: PostWordAbout, words: string } | null } } };

export type PostReactMutationVariables = Exact<{
  input: PostReactInput;
}>;


export type PostReactMutation = { postReact: { __typename: 'Post', id: string, threadId: string, number: number, rev: number, replyToNumber?: number | null, voice?: number | null, html: string, contentNotes: Array<string>, helpful: boolean, lessonMark?: LessonMark | null, createdAt: string, editedAt?: string | null, deleted: boolean, hidden: boolean, author?: { __typename: 'Person', pictureId?: string | null, id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null, reactions?: { __typename: 'PostReactions', thankYou: number, withYou: number, helpful: number, meToo: number } | null, movedTo?: { __typename: 'PostPlace', threadId: string, number: number, title: string } | null, viewer: { __typename: 'PostViewer', mine: boolean, canEdit: boolean, canDelete: boolean, canMarkHelpful: boolean, canReact: boolean, reacted: Array<ReactionKind>, restoreUntil?: string | null, canFlag: boolean, flagged?: PostFlagged | null, ownHtml?: string | null, canMarkLesson: boolean, lessonAsked?: LessonMark | null, canAskLesson: boolean, word?: { __typename: 'PostWord', about: PostWordAbout, words: string } | null } } };

export type PostDeleteMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PostDeleteMutation = { postDelete: { __typename: 'Post', id: string, threadId: string, number: number, rev: number, replyToNumber?: number | null, voice?: number | null, html: string, contentNotes: Array<string>, helpful: boolean, lessonMark?: LessonMark | null, createdAt: string, editedAt?: string | null, deleted: boolean, hidden: boolean, author?: { __typename: 'Person', pictureId?: string | null, id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null, reactions?: { __typename: 'PostReactions', thankYou: number, withYou: number, helpful: number, meToo: number } | null, movedTo?: { __typename: 'PostPlace', threadId: string, number: number, title: string } | null, viewer: { __typename: 'PostViewer', mine: boolean, canEdit: boolean, canDelete: boolean, canMarkHelpful: boolean, canReact: boolean, reacted: Array<ReactionKind>, restoreUntil?: string | null, canFlag: boolean, flagged?: PostFlagged | null, ownHtml?: string | null, canMarkLesson: boolean, lessonAsked?: LessonMark | null, canAskLesson: boolean, word?: { __typename: 'PostWord', about: PostWordAbout, words: string } | null } } };

export type PostRestoreMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PostRestoreMutation = { postRestore: { __typename: 'Post', id: string, threadId: string, number: number, rev: number, replyToNumber?: number | null, voice?: number | null, html: string, contentNotes: Array<string>, helpful: boolean, lessonMark?: LessonMark | null, createdAt: string, editedAt?: string | null, deleted: boolean, hidden: boolean, author?: { __typename: 'Person', pictureId?: string | null, id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null, reactions?: { __typename: 'PostReactions', thankYou: number, withYou: number, helpful: number, meToo: number } | null, movedTo?: { __typename: 'PostPlace', threadId: string, number: number, title: string } | null, viewer: { __typename: 'PostViewer', mine: boolean, canEdit: boolean, canDelete: boolean, canMarkHelpful: boolean, canReact: boolean, reacted: Array<ReactionKind>, restoreUntil?: string | null, canFlag: boolean, flagged?: PostFlagged | null, ownHtml?: string | null, canMarkLesson: boolean, lessonAsked?: LessonMark | null, canAskLesson: boolean, word?: { __typename: 'PostWord', about: PostWordAbout, words: string } | null } } };

export type PostLessonMutationVariables = Exact<{
  input: PostLessonInput;
}>;


export type PostLessonMutation = { postLesson: { __typename: 'Post', id: string, threadId: string, number: number, rev: number, replyToNumber?: number | null, voice?: number | null, html: string, contentNotes: Array<string>, helpful: boolean, lessonMark?: LessonMark | null, createdAt: string, editedAt?: string | null, deleted: boolean, hidden: boolean, author?: { __typename: 'Person', pictureId?: string | null, id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null, reactions?: { __typename: 'PostReactions', thankYou: number, withYou: number, helpful: number, meToo: number } | null, movedTo?: { __typename: 'PostPlace', threadId: string, number: number, title: string } | null, viewer: { __typename: 'PostViewer', mine: boolean, canEdit: boolean, canDelete: boolean, canMarkHelpful: boolean, canReact: boolean, reacted: Array<ReactionKind>, restoreUntil?: string | null, canFlag: boolean, flagged?: PostFlagged | null, ownHtml?: string | null, canMarkLesson: boolean, lessonAsked?: LessonMark | null, canAskLesson: boolean, word?: { __typename: 'PostWord', about: PostWordAbout, words: string } | null } } };

export type PostLessonAskMutationVariables = Exact<{
  input: PostLessonAskInput;
}>;


export type PostLessonAskMutation = { postLessonAsk: { __typename: 'Post', id: string, threadId: string, number: number, rev: number, replyToNumber?: number | null, voice?: number | null, html: string, contentNotes: Array<string>, helpful: boolean, lessonMark?: LessonMark | null, createdAt: string, editedAt?: string | null, deleted: boolean, hidden: boolean, author?: { __typename: 'Person', pictureId?: string | null, id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null, reactions?: { __typename: 'PostReactions', thankYou: number, withYou: number, helpful: number, meToo: number } | null, movedTo?: { __typename: 'PostPlace', threadId: string, number: number, title: string } | null, viewer: { __typename: 'PostViewer', mine: boolean, canEdit: boolean, canDelete: boolean, canMarkHelpful: boolean, canReact: boolean, reacted: Array<ReactionKind>, restoreUntil?: string | null, canFlag: boolean, flagged?: PostFlagged | null, ownHtml?: string | null, canMarkLesson: boolean, lessonAsked?: LessonMark | null, canAskLesson: boolean, word?: { __typename: 'PostWord', about: PostWordAbout, words: string } | null } } };

export type PostLessonDeclineMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PostLessonDeclineMutation = { postLessonDecline: { __typename: 'Post', id: string, threadId: string, number: number, rev: number, replyToNumber?: number | null, voice?: number | null, html: string, contentNotes: Array<string>, helpful: boolean, lessonMark?: LessonMark | null, createdAt: string, editedAt?: string | null, deleted: boolean, hidden: boolean, author?: { __typename: 'Person', pictureId?: string | null, id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null, reactions?: { __typename: 'PostReactions', thankYou: number, withYou: number, helpful: number, meToo: number } | null, movedTo?: { __typename: 'PostPlace', threadId: string, number: number, title: string } | null, viewer: { __typename: 'PostViewer', mine: boolean, canEdit: boolean, canDelete: boolean, canMarkHelpful: boolean, canReact: boolean, reacted: Array<ReactionKind>, restoreUntil?: string | null, canFlag: boolean, flagged?: PostFlagged | null, ownHtml?: string | null, canMarkLesson: boolean, lessonAsked?: LessonMark | null, canAskLesson: boolean, word?: { __typename: 'PostWord', about: PostWordAbout, words: string } | null } } };

export type PostNoteMutationVariables = Exact<{
  input: PostNoteInput;
}>;


export type PostNoteMutation = { postNote: { __typename: 'Post', id: string, threadId: string, number: number, rev: number, replyToNumber?: number | null, voice?: number | null, html: string, contentNotes: Array<string>, helpful: boolean, lessonMark?: LessonMark | null, createdAt: string, editedAt?: string | null, deleted: boolean, hidden: boolean, author?: { __typename: 'Person', pictureId?: string | null, id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null, reactions?: { __typename: 'PostReactions', thankYou: number, withYou: number, helpful: number, meToo: number } | null, movedTo?: { __typename: 'PostPlace', threadId: string, number: number, title: string } | null, viewer: { __typename: 'PostViewer', mine: boolean, canEdit: boolean, canDelete: boolean, canMarkHelpful: boolean, canReact: boolean, reacted: Array<ReactionKind>, restoreUntil?: string | null, canFlag: boolean, flagged?: PostFlagged | null, ownHtml?: string | null, canMarkLesson: boolean, lessonAsked?: LessonMark | null, canAskLesson: boolean, word?: { __typename: 'PostWord', about: PostWordAbout, words: string } | null } } };

export type PostPreviewQueryVariables = Exact<{
  input: PostPreviewInput;
}>;


export type PostPreviewQuery = { postPreview: string };

export type PostReplyMutationVariables = Exact<{
  input: PostReplyInput;
}>;


export type PostReplyMutation = { postReply: { __typename: 'Post', markdown?: string | null, wording?: string | null, id: string, threadId: string, number: number, rev: number, replyToNumber?: number | null, voice?: number | null, html: string, contentNotes: Array<string>, helpful: boolean, lessonMark?: LessonMark | null, createdAt: string, editedAt?: string | null, deleted: boolean, hidden: boolean, author?: { __typename: 'Person', pictureId?: string | null, id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null, reactions?: { __typename: 'PostReactions', thankYou: number, withYou: number, helpful: number, meToo: number } | null, movedTo?: { __typename: 'PostPlace', threadId: string, number: number, title: string } | null, viewer: { __typename: 'PostViewer', mine: boolean, canEdit: boolean, canDelete: boolean, canMarkHelpful: boolean, canReact: boolean, reacted: Array<ReactionKind>, restoreUntil?: string | null, canFlag: boolean, flagged?: PostFlagged | null, ownHtml?: string | null, canMarkLesson: boolean, lessonAsked?: LessonMark | null, canAskLesson: boolean, word?: { __typename: 'PostWord', about: PostWordAbout, words: string } | null } } };

export type ThreadRow_ThreadFragment = { __typename: 'Thread', id: string, title: string, spaceId: string, spaceName: string, createdAt: string, lastPostAt: string, locked: boolean, pinned: boolean, contentNotes: Array<string>, needs: Array<ThreadNeed>, tags: Array<string>, startedAsMember: boolean, postCount: number, readNumber: number, unreadCount: number, startedBy?: { __typename: 'Person', pictureId?: string | null, id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null };

export type SpacePageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  view: ThreadView;
  tag?: InputMaybe<Scalars['String']['input']>;
  need?: InputMaybe<ThreadNeed>;
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
}>;


export type SpacePageQuery = { space: { __typename: 'Space', id: string, name: string, description: string, audienceKind: AudienceKind, audienceName: string, unreadThreads: number, archived: boolean, starters: SpaceStarters, threads: { __typename: 'ThreadPage', nextCursor?: string | null, nodes: Array<{ __typename: 'Thread', id: string, title: string, spaceId: string, spaceName: string, createdAt: string, lastPostAt: string, locked: boolean, pinned: boolean, contentNotes: Array<string>, needs: Array<ThreadNeed>, tags: Array<string>, startedAsMember: boolean, postCount: number, readNumber: number, unreadCount: number, startedBy?: { __typename: 'Person', pictureId?: string | null, id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null }> }, can: { __typename: 'SpaceCan', startThread: boolean, keep: boolean } } };

export type SpaceArrangedFragment = { __typename: 'Space', id: string, name: string, description: string, audienceKind: AudienceKind, archived: boolean, starters: SpaceStarters };

export type SpacePlaceBitsFragment = { __typename: 'SpacePlace', id: string, kind: AudienceKind, name: string, finished: boolean, spaces: Array<{ __typename: 'Space', id: string, name: string, description: string, audienceKind: AudienceKind, archived: boolean, starters: SpaceStarters }> };

export type SpaceSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SpaceSettingsQuery = { spacePlaces: Array<{ __typename: 'SpacePlace', id: string, kind: AudienceKind, name: string, finished: boolean, spaces: Array<{ __typename: 'Space', id: string, name: string, description: string, audienceKind: AudienceKind, archived: boolean, starters: SpaceStarters }> }> };

export type SpaceMakeMutationVariables = Exact<{
  input: SpaceMakeInput;
}>;


export type SpaceMakeMutation = { spaceMake: { __typename: 'Space', id: string, name: string, description: string, audienceKind: AudienceKind, archived: boolean, starters: SpaceStarters } };

export type SpaceChangeMutationVariables = Exact<{
  input: SpaceChangeInput;
}>;


export type SpaceChangeMutation = { spaceChange: { __typename: 'Space', id: string, name: string, description: string, audienceKind: AudienceKind, archived: boolean, starters: SpaceStarters } };

export type SpacesOrderMutationVariables = Exact<{
  input: SpacesOrderInput;
}>;


export type SpacesOrderMutation = { spacesOrder: Array<{ __typename: 'SpacePlace', id: string, kind: AudienceKind, name: string, finished: boolean, spaces: Array<{ __typename: 'Space', id: string, name: string, description: string, audienceKind: AudienceKind, archived: boolean, starters: SpaceStarters }> }> };

export type ThreadAboutFragment = { __typename: 'Thread', id: string, contentNotes: Array<string>, needs: Array<ThreadNeed>, tags: Array<string>, locked: boolean, pinned: boolean, archived: boolean, mergedInto?: string | null, pollsRev: number, summary?: { __typename: 'ThreadSummary', html: string, markdown?: string | null } | null, can: { __typename: 'ThreadCan', reply: boolean, describe: boolean, keep: boolean, poll: boolean } };

export type ThreadDescribeMutationVariables = Exact<{
  input: ThreadDescribeInput;
}>;


export type ThreadDescribeMutation = { threadDescribe: { __typename: 'Thread', id: string, contentNotes: Array<string>, needs: Array<ThreadNeed>, tags: Array<string>, locked: boolean, pinned: boolean, archived: boolean, mergedInto?: string | null, pollsRev: number, summary?: { __typename: 'ThreadSummary', html: string, markdown?: string | null } | null, can: { __typename: 'ThreadCan', reply: boolean, describe: boolean, keep: boolean, poll: boolean } } };

export type ThreadFindQueryVariables = Exact<{
  threadId: Scalars['ID']['input'];
  words: Scalars['String']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ThreadFindQuery = { search: { __typename: 'SearchPage', nextCursor?: string | null, nodes: Array<{ __typename: 'SearchHit', id: string, path: string, folded: boolean, asMember: boolean, at?: string | null, snippet: Array<{ __typename: 'SearchPiece', text: string, found: boolean }>, person?: { __typename: 'Person', id: string, name: string } | null }> } };

export type ThreadMoveMutationVariables = Exact<{
  input: ThreadMoveInput;
}>;


export type ThreadMoveMutation = { threadMove: { __typename: 'Thread', id: string, title: string, spaceId: string, spaceName: string, audienceKind: AudienceKind, audienceName: string, lastNumber: number, follow: ThreadFollow, contentNotes: Array<string>, needs: Array<ThreadNeed>, tags: Array<string>, locked: boolean, pinned: boolean, archived: boolean, mergedInto?: string | null, pollsRev: number, postCount: number, readNumber: number, unreadCount: number, summary?: { __typename: 'ThreadSummary', html: string, markdown?: string | null } | null, can: { __typename: 'ThreadCan', reply: boolean, describe: boolean, keep: boolean, poll: boolean } } };

export type ThreadSplitMutationVariables = Exact<{
  input: ThreadSplitInput;
}>;


export type ThreadSplitMutation = { threadSplit: { __typename: 'Thread', id: string } };

export type ThreadMergeMutationVariables = Exact<{
  input: ThreadMergeInput;
}>;


export type ThreadMergeMutation = { threadMerge: { __typename: 'Thread', id: string } };

export type MovePlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type MovePlacesQuery = { spaces: Array<{ __typename: 'Space', id: string, name: string, audienceKind: AudienceKind, audienceName: string, archived: boolean }>, threads: { __typename: 'ThreadPage', nodes: Array<{ __typename: 'Thread', id: string, title: string, spaceName: string, audienceKind: AudienceKind, audienceName: string }> } };

export type ThreadFactsFragment = { __typename: 'Thread', id: string, title: string, spaceId: string, spaceName: string, audienceKind: AudienceKind, audienceName: string, lastNumber: number, follow: ThreadFollow, contentNotes: Array<string>, needs: Array<ThreadNeed>, tags: Array<string>, locked: boolean, pinned: boolean, archived: boolean, mergedInto?: string | null, pollsRev: number, postCount: number, readNumber: number, unreadCount: number, summary?: { __typename: 'ThreadSummary', html: string, markdown?: string | null } | null, can: { __typename: 'ThreadCan', reply: boolean, describe: boolean, keep: boolean, poll: boolean } };

export type ThreadCountsFragment = { __typename: 'Thread', id: string, postCount: number, readNumber: number, unreadCount: number };

export type ThreadPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  from?: InputMaybe<Scalars['Int']['input']>;
  aheadOfUnread?: InputMaybe<Scalars['Int']['input']>;
  first: Scalars['Int']['input'];
}>;


export type ThreadPageQuery = { thread: { __typename: 'Thread', rev: number, bookmarked: Array<string>, id: string, title: string, spaceId: string, spaceName: string, audienceKind: AudienceKind, audienceName: string, lastNumber: number, follow: ThreadFollow, contentNotes: Array<string>, needs: Array<ThreadNeed>, tags: Array<string>, locked: boolean, pinned: boolean, archived: boolean, mergedInto?: string | null, pollsRev: number, postCount: number, readNumber: number, unreadCount: number, keptReplies: Array<{ __typename: 'KeptReply', id: string, text: string }>, posts: { __typename: 'PostPage', hasBefore: boolean, hasAfter: boolean, nodes: Array<{ __typename: 'Post', id: string, threadId: string, number: number, rev: number, replyToNumber?: number | null, voice?: number | null, html: string, contentNotes: Array<string>, helpful: boolean, lessonMark?: LessonMark | null, createdAt: string, editedAt?: string | null, deleted: boolean, hidden: boolean, author?: { __typename: 'Person', pictureId?: string | null, id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null } | null, reactions?: { __typename: 'PostReactions', thankYou: number, withYou: number, helpful: number, meToo: number } | null, movedTo?: { __typename: 'PostPlace', threadId: string, number: number, title: string } | null, viewer: { __typename: 'PostViewer', mine: boolean, canEdit: boolean, canDelete: boolean, canMarkHelpful: boolean, canReact: boolean, reacted: Array<ReactionKind>, restoreUntil?: string | null, canFlag: boolean, flagged?: PostFlagged | null, ownHtml?: string | null, canMarkLesson: boolean, lessonAsked?: LessonMark | null, canAskLesson: boolean, word?: { __typename: 'PostWord', about: PostWordAbout, words: string } | null } }> }, summary?: { __typename: 'ThreadSummary', html: string, markdown?: string | null } | null, can: { __typename: 'ThreadCan', reply: boolean, describe: boolean, keep: boolean, poll: boolean } } };

export type LivePartsQueryVariables = Exact<{
  threadId: Scalars['ID']['input'];
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type LivePartsQuery = { thread: { __typename: 'Thread', id: string, contentNotes: Array<string>, needs: Array<ThreadNeed>, tags: Array<string>, locked: boolean, pinned: boolean, archived: boolean, mergedInto?: string | null, pollsRev: number, postCount: number, readNumber: number, unreadCount: number, summary?: { __typename: 'ThreadSummary', html: string, markdown?: string | null } | null, can: { __typename: 'ThreadCan', reply: boolean, describe: boolean, keep: boolean, poll: boolean } }, posts: Array<{ __typename: 'Post', id: string, rev: number, viewer: { __typename: 'PostViewer', mine: boolean, canEdit: boolean, canDelete: boolean, canMarkHelpful: boolean, canReact: boolean, reacted: Array<ReactionKind>, restoreUntil?: string | null, canFlag: boolean, flagged?: PostFlagged | null, ownHtml?: string | null, canMarkLesson: boolean, lessonAsked?: LessonMark | null, canAskLesson: boolean, word?: { __typename: 'PostWord', about: PostWordAbout, words: string } | null } }> };

export type ThreadMarkReadMutationVariables = Exact<{
  input: ThreadMarkReadInput;
}>;


export type ThreadMarkReadMutation = { threadMarkRead: { __typename: 'Thread', id: string, postCount: number, readNumber: number, unreadCount: number } };

export type ThreadFollowMutationVariables = Exact<{
  input: ThreadFollowInput;
}>;


export type ThreadFollowMutation = { threadFollow: { __typename: 'Thread', id: string, follow: ThreadFollow } };

export type ThreadStartPageQueryVariables = Exact<{
  spaceId: Scalars['ID']['input'];
}>;


export type ThreadStartPageQuery = { space: { __typename: 'Space', id: string, name: string, audienceKind: AudienceKind, audienceName: string, archived: boolean, starters: SpaceStarters, can: { __typename: 'SpaceCan', startThread: boolean, keep: boolean } } };

export type ThreadStartMutationVariables = Exact<{
  input: ThreadStartInput;
}>;


export type ThreadStartMutation = { threadStart: { __typename: 'Thread', id: string } };

export type PersonBitsFragment = { __typename: 'Person', id: string, name: string, pronouns?: string | null, roleTitle: string, organizationName?: string | null, state?: State | null };

export const PersonBitsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<PersonBitsFragment, unknown>;
export const BookmarkRow_BookmarkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookmarkRow_bookmark"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bookmark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"spaceName"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asMember"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"remindAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<BookmarkRow_BookmarkFragment, unknown>;
export const SpaceKeptFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpaceKept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Space"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"starters"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startThread"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}}]}}]}}]} as unknown as DocumentNode<SpaceKeptFragment, unknown>;
export const ThreadSpaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadSpace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"spaceId"}}]}}]} as unknown as DocumentNode<ThreadSpaceFragment, unknown>;
export const PostCard_PostFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"replyToNumber"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}},{"kind":"Field","name":{"kind":"Name","value":"pictureId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"lessonMark"}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thankYou"}},{"kind":"Field","name":{"kind":"Name","value":"withYou"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"meToo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<PostCard_PostFragment, unknown>;
export const PostCard_ViewerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"canDelete"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkHelpful"}},{"kind":"Field","name":{"kind":"Name","value":"canReact"}},{"kind":"Field","name":{"kind":"Name","value":"reacted"}},{"kind":"Field","name":{"kind":"Name","value":"restoreUntil"}},{"kind":"Field","name":{"kind":"Name","value":"canFlag"}},{"kind":"Field","name":{"kind":"Name","value":"flagged"}},{"kind":"Field","name":{"kind":"Name","value":"word"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownHtml"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkLesson"}},{"kind":"Field","name":{"kind":"Name","value":"lessonAsked"}},{"kind":"Field","name":{"kind":"Name","value":"canAskLesson"}}]}}]}}]} as unknown as DocumentNode<PostCard_ViewerFragment, unknown>;
export const PostCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_post"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_viewer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"replyToNumber"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}},{"kind":"Field","name":{"kind":"Name","value":"pictureId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"lessonMark"}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thankYou"}},{"kind":"Field","name":{"kind":"Name","value":"withYou"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"meToo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"canDelete"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkHelpful"}},{"kind":"Field","name":{"kind":"Name","value":"canReact"}},{"kind":"Field","name":{"kind":"Name","value":"reacted"}},{"kind":"Field","name":{"kind":"Name","value":"restoreUntil"}},{"kind":"Field","name":{"kind":"Name","value":"canFlag"}},{"kind":"Field","name":{"kind":"Name","value":"flagged"}},{"kind":"Field","name":{"kind":"Name","value":"word"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownHtml"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkLesson"}},{"kind":"Field","name":{"kind":"Name","value":"lessonAsked"}},{"kind":"Field","name":{"kind":"Name","value":"canAskLesson"}}]}}]}}]} as unknown as DocumentNode<PostCardFragment, unknown>;
export const ThreadCountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postCount"}},{"kind":"Field","name":{"kind":"Name","value":"readNumber"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}}]} as unknown as DocumentNode<ThreadCountsFragment, unknown>;
export const ThreadRow_ThreadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadRow_thread"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"spaceId"}},{"kind":"Field","name":{"kind":"Name","value":"spaceName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastPostAt"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"startedAsMember"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}},{"kind":"Field","name":{"kind":"Name","value":"pictureId"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadCounts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postCount"}},{"kind":"Field","name":{"kind":"Name","value":"readNumber"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}}]} as unknown as DocumentNode<ThreadRow_ThreadFragment, unknown>;
export const SpaceArrangedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpaceArranged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Space"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"audienceKind"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"starters"}}]}}]} as unknown as DocumentNode<SpaceArrangedFragment, unknown>;
export const SpacePlaceBitsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpacePlaceBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpacePlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"finished"}},{"kind":"Field","name":{"kind":"Name","value":"spaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpaceArranged"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpaceArranged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Space"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"audienceKind"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"starters"}}]}}]} as unknown as DocumentNode<SpacePlaceBitsFragment, unknown>;
export const ThreadAboutFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadAbout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"}},{"kind":"Field","name":{"kind":"Name","value":"pollsRev"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"markdown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"describe"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}},{"kind":"Field","name":{"kind":"Name","value":"poll"}}]}}]}}]} as unknown as DocumentNode<ThreadAboutFragment, unknown>;
export const ThreadFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"spaceId"}},{"kind":"Field","name":{"kind":"Name","value":"spaceName"}},{"kind":"Field","name":{"kind":"Name","value":"audienceKind"}},{"kind":"Field","name":{"kind":"Name","value":"audienceName"}},{"kind":"Field","name":{"kind":"Name","value":"lastNumber"}},{"kind":"Field","name":{"kind":"Name","value":"follow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadAbout"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadCounts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadAbout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"}},{"kind":"Field","name":{"kind":"Name","value":"pollsRev"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"markdown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"describe"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}},{"kind":"Field","name":{"kind":"Name","value":"poll"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postCount"}},{"kind":"Field","name":{"kind":"Name","value":"readNumber"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}}]} as unknown as DocumentNode<ThreadFactsFragment, unknown>;
export const BookmarksPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BookmarksPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookmarks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BookmarkRow_bookmark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookmarkRow_bookmark"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bookmark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"spaceName"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asMember"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"remindAt"}}]}}]} as unknown as DocumentNode<BookmarksPageQuery, BookmarksPageQueryVariables>;
export const BookmarkSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookmarkSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookmarkSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookmarkSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BookmarkRow_bookmark"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookmarkRow_bookmark"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bookmark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"spaceName"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asMember"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"remindAt"}}]}}]} as unknown as DocumentNode<BookmarkSaveMutation, BookmarkSaveMutationVariables>;
export const BookmarkRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookmarkRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookmarkRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postId"}}}]}]}}]} as unknown as DocumentNode<BookmarkRemoveMutation, BookmarkRemoveMutationVariables>;
export const CommunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spacePlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"audienceKind"}},{"kind":"Field","name":{"kind":"Name","value":"audienceName"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"unreadThreads"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startThread"}}]}}]}}]}}]} as unknown as DocumentNode<CommunityQuery, CommunityQueryVariables>;
export const CommunityThreadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommunityThreads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadView"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tag"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"need"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadNeed"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}},{"kind":"Argument","name":{"kind":"Name","value":"tag"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tag"}}},{"kind":"Argument","name":{"kind":"Name","value":"need"},"value":{"kind":"Variable","name":{"kind":"Name","value":"need"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadRow_thread"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postCount"}},{"kind":"Field","name":{"kind":"Name","value":"readNumber"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadRow_thread"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"spaceId"}},{"kind":"Field","name":{"kind":"Name","value":"spaceName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastPostAt"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"startedAsMember"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}},{"kind":"Field","name":{"kind":"Name","value":"pictureId"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadCounts"}}]}}]} as unknown as DocumentNode<CommunityThreadsQuery, CommunityThreadsQueryVariables>;
export const FlagRaiseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FlagRaise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FlagRaiseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"flagRaise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<FlagRaiseMutation, FlagRaiseMutationVariables>;
export const FlagTakeBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FlagTakeBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FlagTakeBackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"flagTakeBack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<FlagTakeBackMutation, FlagTakeBackMutationVariables>;
export const PostVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PostVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postVersions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}}]}}]} as unknown as DocumentNode<PostVersionsQuery, PostVersionsQueryVariables>;
export const ThreadLockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ThreadLock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadSwitchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadLock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadAbout"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadAbout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"}},{"kind":"Field","name":{"kind":"Name","value":"pollsRev"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"markdown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"describe"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}},{"kind":"Field","name":{"kind":"Name","value":"poll"}}]}}]}}]} as unknown as DocumentNode<ThreadLockMutation, ThreadLockMutationVariables>;
export const ThreadPinDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ThreadPin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadSwitchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadPin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadAbout"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadAbout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"}},{"kind":"Field","name":{"kind":"Name","value":"pollsRev"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"markdown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"describe"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}},{"kind":"Field","name":{"kind":"Name","value":"poll"}}]}}]}}]} as unknown as DocumentNode<ThreadPinMutation, ThreadPinMutationVariables>;
export const ThreadArchiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ThreadArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadSwitchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadAbout"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadAbout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"}},{"kind":"Field","name":{"kind":"Name","value":"pollsRev"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"markdown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"describe"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}},{"kind":"Field","name":{"kind":"Name","value":"poll"}}]}}]}}]} as unknown as DocumentNode<ThreadArchiveMutation, ThreadArchiveMutationVariables>;
export const SpaceArchiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SpaceArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SpaceSwitchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spaceArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpaceKept"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpaceKept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Space"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"starters"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startThread"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}}]}}]}}]} as unknown as DocumentNode<SpaceArchiveMutation, SpaceArchiveMutationVariables>;
export const SpaceStartersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SpaceStarters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SpaceStartersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spaceStarters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpaceKept"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpaceKept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Space"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"starters"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startThread"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}}]}}]}}]} as unknown as DocumentNode<SpaceStartersMutation, SpaceStartersMutationVariables>;
export const PostHelpfulDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostHelpful"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostHelpfulInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postHelpful"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"replyToNumber"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}},{"kind":"Field","name":{"kind":"Name","value":"pictureId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"lessonMark"}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thankYou"}},{"kind":"Field","name":{"kind":"Name","value":"withYou"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"meToo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"canDelete"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkHelpful"}},{"kind":"Field","name":{"kind":"Name","value":"canReact"}},{"kind":"Field","name":{"kind":"Name","value":"reacted"}},{"kind":"Field","name":{"kind":"Name","value":"restoreUntil"}},{"kind":"Field","name":{"kind":"Name","value":"canFlag"}},{"kind":"Field","name":{"kind":"Name","value":"flagged"}},{"kind":"Field","name":{"kind":"Name","value":"word"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownHtml"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkLesson"}},{"kind":"Field","name":{"kind":"Name","value":"lessonAsked"}},{"kind":"Field","name":{"kind":"Name","value":"canAskLesson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_post"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_viewer"}}]}}]} as unknown as DocumentNode<PostHelpfulMutation, PostHelpfulMutationVariables>;
export const ThreadSummarizeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ThreadSummarize"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadSummarizeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadSummarize"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadAbout"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadAbout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"}},{"kind":"Field","name":{"kind":"Name","value":"pollsRev"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"markdown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"describe"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}},{"kind":"Field","name":{"kind":"Name","value":"poll"}}]}}]}}]} as unknown as DocumentNode<ThreadSummarizeMutation, ThreadSummarizeMutationVariables>;
export const KeptReplyForgetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeptReplyForget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keptReplyForget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<KeptReplyForgetMutation, KeptReplyForgetMutationVariables>;
export const ThreadsMarkReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ThreadsMarkRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadsMarkReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadsMarkRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ThreadsMarkReadMutation, ThreadsMarkReadMutationVariables>;
export const ThreadsMarkReadUndoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ThreadsMarkReadUndo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadsMarkReadUndo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<ThreadsMarkReadUndoMutation, ThreadsMarkReadUndoMutationVariables>;
export const ThreadMarkUnreadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ThreadMarkUnread"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadMarkReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadMarkUnread"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadCounts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postCount"}},{"kind":"Field","name":{"kind":"Name","value":"readNumber"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}}]} as unknown as DocumentNode<ThreadMarkUnreadMutation, ThreadMarkUnreadMutationVariables>;
export const MentionPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MentionPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"spaceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"named"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"space"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"spaceId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"named"},"value":{"kind":"Variable","name":{"kind":"Name","value":"named"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<MentionPeopleQuery, MentionPeopleQueryVariables>;
export const PostMarkdownDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PostMarkdown"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"post"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"markdown"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}}]}}]}}]} as unknown as DocumentNode<PostMarkdownQuery, PostMarkdownQueryVariables>;
export const PostEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostEditInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"replyToNumber"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}},{"kind":"Field","name":{"kind":"Name","value":"pictureId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"lessonMark"}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thankYou"}},{"kind":"Field","name":{"kind":"Name","value":"withYou"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"meToo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"canDelete"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkHelpful"}},{"kind":"Field","name":{"kind":"Name","value":"canReact"}},{"kind":"Field","name":{"kind":"Name","value":"reacted"}},{"kind":"Field","name":{"kind":"Name","value":"restoreUntil"}},{"kind":"Field","name":{"kind":"Name","value":"canFlag"}},{"kind":"Field","name":{"kind":"Name","value":"flagged"}},{"kind":"Field","name":{"kind":"Name","value":"word"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownHtml"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkLesson"}},{"kind":"Field","name":{"kind":"Name","value":"lessonAsked"}},{"kind":"Field","name":{"kind":"Name","value":"canAskLesson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_post"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_viewer"}}]}}]} as unknown as DocumentNode<PostEditMutation, PostEditMutationVariables>;
export const PostReactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostReact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostReactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postReact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"replyToNumber"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}},{"kind":"Field","name":{"kind":"Name","value":"pictureId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"lessonMark"}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thankYou"}},{"kind":"Field","name":{"kind":"Name","value":"withYou"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"meToo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"canDelete"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkHelpful"}},{"kind":"Field","name":{"kind":"Name","value":"canReact"}},{"kind":"Field","name":{"kind":"Name","value":"reacted"}},{"kind":"Field","name":{"kind":"Name","value":"restoreUntil"}},{"kind":"Field","name":{"kind":"Name","value":"canFlag"}},{"kind":"Field","name":{"kind":"Name","value":"flagged"}},{"kind":"Field","name":{"kind":"Name","value":"word"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownHtml"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkLesson"}},{"kind":"Field","name":{"kind":"Name","value":"lessonAsked"}},{"kind":"Field","name":{"kind":"Name","value":"canAskLesson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_post"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_viewer"}}]}}]} as unknown as DocumentNode<PostReactMutation, PostReactMutationVariables>;
export const PostDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"replyToNumber"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}},{"kind":"Field","name":{"kind":"Name","value":"pictureId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"lessonMark"}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thankYou"}},{"kind":"Field","name":{"kind":"Name","value":"withYou"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"meToo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"canDelete"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkHelpful"}},{"kind":"Field","name":{"kind":"Name","value":"canReact"}},{"kind":"Field","name":{"kind":"Name","value":"reacted"}},{"kind":"Field","name":{"kind":"Name","value":"restoreUntil"}},{"kind":"Field","name":{"kind":"Name","value":"canFlag"}},{"kind":"Field","name":{"kind":"Name","value":"flagged"}},{"kind":"Field","name":{"kind":"Name","value":"word"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownHtml"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkLesson"}},{"kind":"Field","name":{"kind":"Name","value":"lessonAsked"}},{"kind":"Field","name":{"kind":"Name","value":"canAskLesson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_post"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_viewer"}}]}}]} as unknown as DocumentNode<PostDeleteMutation, PostDeleteMutationVariables>;
export const PostRestoreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostRestore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postRestore"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"replyToNumber"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}},{"kind":"Field","name":{"kind":"Name","value":"pictureId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"lessonMark"}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thankYou"}},{"kind":"Field","name":{"kind":"Name","value":"withYou"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"meToo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"canDelete"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkHelpful"}},{"kind":"Field","name":{"kind":"Name","value":"canReact"}},{"kind":"Field","name":{"kind":"Name","value":"reacted"}},{"kind":"Field","name":{"kind":"Name","value":"restoreUntil"}},{"kind":"Field","name":{"kind":"Name","value":"canFlag"}},{"kind":"Field","name":{"kind":"Name","value":"flagged"}},{"kind":"Field","name":{"kind":"Name","value":"word"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownHtml"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkLesson"}},{"kind":"Field","name":{"kind":"Name","value":"lessonAsked"}},{"kind":"Field","name":{"kind":"Name","value":"canAskLesson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_post"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_viewer"}}]}}]} as unknown as DocumentNode<PostRestoreMutation, PostRestoreMutationVariables>;
export const PostLessonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostLesson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostLessonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postLesson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"replyToNumber"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}},{"kind":"Field","name":{"kind":"Name","value":"pictureId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"lessonMark"}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thankYou"}},{"kind":"Field","name":{"kind":"Name","value":"withYou"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"meToo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"canDelete"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkHelpful"}},{"kind":"Field","name":{"kind":"Name","value":"canReact"}},{"kind":"Field","name":{"kind":"Name","value":"reacted"}},{"kind":"Field","name":{"kind":"Name","value":"restoreUntil"}},{"kind":"Field","name":{"kind":"Name","value":"canFlag"}},{"kind":"Field","name":{"kind":"Name","value":"flagged"}},{"kind":"Field","name":{"kind":"Name","value":"word"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownHtml"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkLesson"}},{"kind":"Field","name":{"kind":"Name","value":"lessonAsked"}},{"kind":"Field","name":{"kind":"Name","value":"canAskLesson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_post"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_viewer"}}]}}]} as unknown as DocumentNode<PostLessonMutation, PostLessonMutationVariables>;
export const PostLessonAskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostLessonAsk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostLessonAskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postLessonAsk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"replyToNumber"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}},{"kind":"Field","name":{"kind":"Name","value":"pictureId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"lessonMark"}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thankYou"}},{"kind":"Field","name":{"kind":"Name","value":"withYou"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"meToo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"canDelete"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkHelpful"}},{"kind":"Field","name":{"kind":"Name","value":"canReact"}},{"kind":"Field","name":{"kind":"Name","value":"reacted"}},{"kind":"Field","name":{"kind":"Name","value":"restoreUntil"}},{"kind":"Field","name":{"kind":"Name","value":"canFlag"}},{"kind":"Field","name":{"kind":"Name","value":"flagged"}},{"kind":"Field","name":{"kind":"Name","value":"word"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownHtml"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkLesson"}},{"kind":"Field","name":{"kind":"Name","value":"lessonAsked"}},{"kind":"Field","name":{"kind":"Name","value":"canAskLesson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_post"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_viewer"}}]}}]} as unknown as DocumentNode<PostLessonAskMutation, PostLessonAskMutationVariables>;
export const PostLessonDeclineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostLessonDecline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postLessonDecline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"replyToNumber"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}},{"kind":"Field","name":{"kind":"Name","value":"pictureId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"lessonMark"}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thankYou"}},{"kind":"Field","name":{"kind":"Name","value":"withYou"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"meToo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"canDelete"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkHelpful"}},{"kind":"Field","name":{"kind":"Name","value":"canReact"}},{"kind":"Field","name":{"kind":"Name","value":"reacted"}},{"kind":"Field","name":{"kind":"Name","value":"restoreUntil"}},{"kind":"Field","name":{"kind":"Name","value":"canFlag"}},{"kind":"Field","name":{"kind":"Name","value":"flagged"}},{"kind":"Field","name":{"kind":"Name","value":"word"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownHtml"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkLesson"}},{"kind":"Field","name":{"kind":"Name","value":"lessonAsked"}},{"kind":"Field","name":{"kind":"Name","value":"canAskLesson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_post"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_viewer"}}]}}]} as unknown as DocumentNode<PostLessonDeclineMutation, PostLessonDeclineMutationVariables>;
export const PostNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"replyToNumber"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}},{"kind":"Field","name":{"kind":"Name","value":"pictureId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"lessonMark"}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thankYou"}},{"kind":"Field","name":{"kind":"Name","value":"withYou"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"meToo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"canDelete"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkHelpful"}},{"kind":"Field","name":{"kind":"Name","value":"canReact"}},{"kind":"Field","name":{"kind":"Name","value":"reacted"}},{"kind":"Field","name":{"kind":"Name","value":"restoreUntil"}},{"kind":"Field","name":{"kind":"Name","value":"canFlag"}},{"kind":"Field","name":{"kind":"Name","value":"flagged"}},{"kind":"Field","name":{"kind":"Name","value":"word"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownHtml"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkLesson"}},{"kind":"Field","name":{"kind":"Name","value":"lessonAsked"}},{"kind":"Field","name":{"kind":"Name","value":"canAskLesson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_post"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_viewer"}}]}}]} as unknown as DocumentNode<PostNoteMutation, PostNoteMutationVariables>;
export const PostPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PostPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostPreviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<PostPreviewQuery, PostPreviewQueryVariables>;
export const PostReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostReplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postReply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard"}},{"kind":"Field","name":{"kind":"Name","value":"markdown"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"replyToNumber"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}},{"kind":"Field","name":{"kind":"Name","value":"pictureId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"lessonMark"}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thankYou"}},{"kind":"Field","name":{"kind":"Name","value":"withYou"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"meToo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"canDelete"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkHelpful"}},{"kind":"Field","name":{"kind":"Name","value":"canReact"}},{"kind":"Field","name":{"kind":"Name","value":"reacted"}},{"kind":"Field","name":{"kind":"Name","value":"restoreUntil"}},{"kind":"Field","name":{"kind":"Name","value":"canFlag"}},{"kind":"Field","name":{"kind":"Name","value":"flagged"}},{"kind":"Field","name":{"kind":"Name","value":"word"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownHtml"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkLesson"}},{"kind":"Field","name":{"kind":"Name","value":"lessonAsked"}},{"kind":"Field","name":{"kind":"Name","value":"canAskLesson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_post"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_viewer"}}]}}]} as unknown as DocumentNode<PostReplyMutation, PostReplyMutationVariables>;
export const SpacePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpacePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadView"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tag"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"need"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadNeed"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"space"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"audienceKind"}},{"kind":"Field","name":{"kind":"Name","value":"audienceName"}},{"kind":"Field","name":{"kind":"Name","value":"unreadThreads"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpaceKept"}},{"kind":"Field","name":{"kind":"Name","value":"threads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}},{"kind":"Argument","name":{"kind":"Name","value":"tag"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tag"}}},{"kind":"Argument","name":{"kind":"Name","value":"need"},"value":{"kind":"Variable","name":{"kind":"Name","value":"need"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadRow_thread"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postCount"}},{"kind":"Field","name":{"kind":"Name","value":"readNumber"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpaceKept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Space"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"starters"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startThread"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadRow_thread"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"spaceId"}},{"kind":"Field","name":{"kind":"Name","value":"spaceName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastPostAt"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"startedAsMember"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}},{"kind":"Field","name":{"kind":"Name","value":"pictureId"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadCounts"}}]}}]} as unknown as DocumentNode<SpacePageQuery, SpacePageQueryVariables>;
export const SpaceSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpaceSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spacePlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpacePlaceBits"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpaceArranged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Space"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"audienceKind"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"starters"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpacePlaceBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpacePlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"finished"}},{"kind":"Field","name":{"kind":"Name","value":"spaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpaceArranged"}}]}}]}}]} as unknown as DocumentNode<SpaceSettingsQuery, SpaceSettingsQueryVariables>;
export const SpaceMakeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SpaceMake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SpaceMakeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spaceMake"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpaceArranged"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpaceArranged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Space"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"audienceKind"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"starters"}}]}}]} as unknown as DocumentNode<SpaceMakeMutation, SpaceMakeMutationVariables>;
export const SpaceChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SpaceChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SpaceChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spaceChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpaceArranged"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpaceArranged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Space"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"audienceKind"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"starters"}}]}}]} as unknown as DocumentNode<SpaceChangeMutation, SpaceChangeMutationVariables>;
export const SpacesOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SpacesOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SpacesOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spacesOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpacePlaceBits"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpaceArranged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Space"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"audienceKind"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"starters"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpacePlaceBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpacePlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"finished"}},{"kind":"Field","name":{"kind":"Name","value":"spaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpaceArranged"}}]}}]}}]} as unknown as DocumentNode<SpacesOrderMutation, SpacesOrderMutationVariables>;
export const ThreadDescribeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ThreadDescribe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadDescribeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadDescribe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadAbout"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadAbout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"}},{"kind":"Field","name":{"kind":"Name","value":"pollsRev"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"markdown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"describe"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}},{"kind":"Field","name":{"kind":"Name","value":"poll"}}]}}]}}]} as unknown as DocumentNode<ThreadDescribeMutation, ThreadDescribeMutationVariables>;
export const ThreadFindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThreadFind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"threadId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"threadId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"threadId"}}},{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"folded"}},{"kind":"Field","name":{"kind":"Name","value":"asMember"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"snippet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ThreadFindQuery, ThreadFindQueryVariables>;
export const ThreadMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ThreadMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadAbout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"}},{"kind":"Field","name":{"kind":"Name","value":"pollsRev"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"markdown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"describe"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}},{"kind":"Field","name":{"kind":"Name","value":"poll"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postCount"}},{"kind":"Field","name":{"kind":"Name","value":"readNumber"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"spaceId"}},{"kind":"Field","name":{"kind":"Name","value":"spaceName"}},{"kind":"Field","name":{"kind":"Name","value":"audienceKind"}},{"kind":"Field","name":{"kind":"Name","value":"audienceName"}},{"kind":"Field","name":{"kind":"Name","value":"lastNumber"}},{"kind":"Field","name":{"kind":"Name","value":"follow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadAbout"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadCounts"}}]}}]} as unknown as DocumentNode<ThreadMoveMutation, ThreadMoveMutationVariables>;
export const ThreadSplitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ThreadSplit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadSplitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadSplit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ThreadSplitMutation, ThreadSplitMutationVariables>;
export const ThreadMergeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ThreadMerge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadMergeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ThreadMergeMutation, ThreadMergeMutationVariables>;
export const MovePlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MovePlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"audienceKind"}},{"kind":"Field","name":{"kind":"Name","value":"audienceName"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}}]}},{"kind":"Field","name":{"kind":"Name","value":"threads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"EnumValue","value":"LATEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"spaceName"}},{"kind":"Field","name":{"kind":"Name","value":"audienceKind"}},{"kind":"Field","name":{"kind":"Name","value":"audienceName"}}]}}]}}]}}]} as unknown as DocumentNode<MovePlacesQuery, MovePlacesQueryVariables>;
export const ThreadPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThreadPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aheadOfUnread"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thread"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadFacts"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"bookmarked"}},{"kind":"Field","name":{"kind":"Name","value":"keptReplies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"aheadOfUnread"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aheadOfUnread"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasBefore"}},{"kind":"Field","name":{"kind":"Name","value":"hasAfter"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadAbout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"}},{"kind":"Field","name":{"kind":"Name","value":"pollsRev"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"markdown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"describe"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}},{"kind":"Field","name":{"kind":"Name","value":"poll"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postCount"}},{"kind":"Field","name":{"kind":"Name","value":"readNumber"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonBits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"replyToNumber"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonBits"}},{"kind":"Field","name":{"kind":"Name","value":"pictureId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"lessonMark"}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thankYou"}},{"kind":"Field","name":{"kind":"Name","value":"withYou"}},{"kind":"Field","name":{"kind":"Name","value":"helpful"}},{"kind":"Field","name":{"kind":"Name","value":"meToo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"canDelete"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkHelpful"}},{"kind":"Field","name":{"kind":"Name","value":"canReact"}},{"kind":"Field","name":{"kind":"Name","value":"reacted"}},{"kind":"Field","name":{"kind":"Name","value":"restoreUntil"}},{"kind":"Field","name":{"kind":"Name","value":"canFlag"}},{"kind":"Field","name":{"kind":"Name","value":"flagged"}},{"kind":"Field","name":{"kind":"Name","value":"word"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownHtml"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkLesson"}},{"kind":"Field","name":{"kind":"Name","value":"lessonAsked"}},{"kind":"Field","name":{"kind":"Name","value":"canAskLesson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"spaceId"}},{"kind":"Field","name":{"kind":"Name","value":"spaceName"}},{"kind":"Field","name":{"kind":"Name","value":"audienceKind"}},{"kind":"Field","name":{"kind":"Name","value":"audienceName"}},{"kind":"Field","name":{"kind":"Name","value":"lastNumber"}},{"kind":"Field","name":{"kind":"Name","value":"follow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadAbout"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadCounts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_post"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_viewer"}}]}}]} as unknown as DocumentNode<ThreadPageQuery, ThreadPageQueryVariables>;
export const LivePartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LiveParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"threadId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thread"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"threadId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadAbout"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadCounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostCard_viewer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadAbout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contentNotes"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"}},{"kind":"Field","name":{"kind":"Name","value":"pollsRev"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"markdown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"describe"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}},{"kind":"Field","name":{"kind":"Name","value":"poll"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postCount"}},{"kind":"Field","name":{"kind":"Name","value":"readNumber"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostCard_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"canDelete"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkHelpful"}},{"kind":"Field","name":{"kind":"Name","value":"canReact"}},{"kind":"Field","name":{"kind":"Name","value":"reacted"}},{"kind":"Field","name":{"kind":"Name","value":"restoreUntil"}},{"kind":"Field","name":{"kind":"Name","value":"canFlag"}},{"kind":"Field","name":{"kind":"Name","value":"flagged"}},{"kind":"Field","name":{"kind":"Name","value":"word"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownHtml"}},{"kind":"Field","name":{"kind":"Name","value":"canMarkLesson"}},{"kind":"Field","name":{"kind":"Name","value":"lessonAsked"}},{"kind":"Field","name":{"kind":"Name","value":"canAskLesson"}}]}}]}}]} as unknown as DocumentNode<LivePartsQuery, LivePartsQueryVariables>;
export const ThreadMarkReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ThreadMarkRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadMarkReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadMarkRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadCounts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postCount"}},{"kind":"Field","name":{"kind":"Name","value":"readNumber"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}}]} as unknown as DocumentNode<ThreadMarkReadMutation, ThreadMarkReadMutationVariables>;
export const ThreadFollowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ThreadFollow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadFollowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadFollow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"follow"}}]}}]}}]} as unknown as DocumentNode<ThreadFollowMutation, ThreadFollowMutationVariables>;
export const ThreadStartPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThreadStartPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"spaceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"space"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"spaceId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"audienceKind"}},{"kind":"Field","name":{"kind":"Name","value":"audienceName"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpaceKept"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpaceKept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Space"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"starters"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startThread"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}}]}}]}}]} as unknown as DocumentNode<ThreadStartPageQuery, ThreadStartPageQueryVariables>;
export const ThreadStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ThreadStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ThreadStartMutation, ThreadStartMutationVariables>;
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

/** What someone needs so that they can take part */
export type Accommodation = {
  __typename: 'Accommodation';
  askedAt: Scalars['DateTime']['output'];
  /** For every session of the cohort */
  forAll: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kind: AccommodationKind;
  /** What the asker is told */
  note: Scalars['String']['output'];
  person: Person;
  state: AccommodationState;
  version: Scalars['Int']['output'];
  /** In the asker’s own words */
  words: Scalars['String']['output'];
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
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

/** Whose account waits for a password */
export type AccountWaiting = {
  __typename: 'AccountWaiting';
  email: Scalars['String']['output'];
  name: Scalars['String']['output'];
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

/** An application as whoever chooses sees it */
export type Application = {
  __typename: 'Application';
  /** Of all scores; null where there is none, or the viewer reviews it and has not yet */
  average?: Maybe<Scalars['Float']['output']>;
  /** What reviewers call it */
  code: Scalars['String']['output'];
  confirmedAt: Scalars['DateTime']['output'];
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Reviewers it still waits for */
  missing: Array<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  offerUntil?: Maybe<Scalars['DateTime']['output']>;
  organizationKind?: Maybe<OrganizationKind>;
  organizationName: Scalars['String']['output'];
  /** The viewer reviews it too, and sees scores once theirs are given */
  reviewFirst: Scalars['Boolean']['output'];
  /** Reviews that were given */
  reviews: Scalars['Int']['output'];
  role?: Maybe<ApplicantRole>;
  roleTitle: Scalars['String']['output'];
  /** Between the highest and the lowest reviewer’s average */
  spread?: Maybe<Scalars['Float']['output']>;
  standing: ApplicationState;
  state?: Maybe<Scalars['String']['output']>;
};

export type ApplicationAnswer = {
  __typename: 'ApplicationAnswer';
  key: Scalars['String']['output'];
  /** Its words, keys of what was chosen, 1 to 5, or yes and no */
  values: Array<Scalars['String']['output']>;
};

export type ApplicationAnswerInput = {
  key: Scalars['String']['input'];
  values: Array<Scalars['String']['input']>;
};

/** What a cohort asks of those who apply, for everyone to see */
export type ApplicationCall = {
  __typename: 'ApplicationCall';
  closesAt: Scalars['DateTime']['output'];
  cohort: Scalars['String']['output'];
  endsOn: Scalars['String']['output'];
  formVersion: Scalars['Int']['output'];
  /** The cohort’s */
  id: Scalars['ID']['output'];
  /** HTML */
  intro: WordsInBoth;
  /** Takes applications now */
  open: Scalars['Boolean']['output'];
  opensAt: Scalars['DateTime']['output'];
  program: Scalars['String']['output'];
  questions: Array<ApplicationQuestion>;
  startsOn: Scalars['String']['output'];
  timeZone: Scalars['String']['output'];
};

/** How many there are of one kind */
export type ApplicationCount = {
  __typename: 'ApplicationCount';
  all: Scalars['Int']['output'];
  /** Offered a place, or in */
  chosen: Scalars['Int']['output'];
  /** A state, a role or a standing */
  of: Scalars['String']['output'];
};

export type ApplicationCriterion = {
  __typename: 'ApplicationCriterion';
  help: WordsInBoth;
  key: Scalars['String']['output'];
  name: WordsInBoth;
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

/** A letter as one of its readers gets it */
export type ApplicationLetterPreview = {
  __typename: 'ApplicationLetterPreview';
  html: Scalars['String']['output'];
  locale: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** Readers in this language */
  readers: Scalars['Int']['output'];
  subject: Scalars['String']['output'];
};

/** The words of a letter, with placeholders */
export type ApplicationLetterText = {
  __typename: 'ApplicationLetterText';
  /** Markdown */
  body: WordsInBoth;
  kind: ApplicationLetterKind;
  subject: WordsInBoth;
};

export type ApplicationOption = {
  __typename: 'ApplicationOption';
  en: Scalars['String']['output'];
  es: Scalars['String']['output'];
  key: Scalars['String']['output'];
};

export type ApplicationQuestion = {
  __typename: 'ApplicationQuestion';
  help: WordsInBoth;
  /** Stays the same through versions of the form */
  key: Scalars['String']['output'];
  kind: ApplicationQuestionKind;
  /** Of a scale: what stands at its two ends */
  options: Array<ApplicationOption>;
  required: Scalars['Boolean']['output'];
  text: WordsInBoth;
};

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

/** An application as a reviewer reads it */
export type ApplicationReview = {
  __typename: 'ApplicationReview';
  answers: Array<ApplicationAnswer>;
  /** It is not decided yet */
  canGive: Scalars['Boolean']['output'];
  /** A short name to speak of it by, the same for everyone */
  code: Scalars['String']['output'];
  cohortId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  mine: ApplicationReviewStanding;
  myNote: Scalars['String']['output'];
  myScores: Array<ApplicationScore>;
  /** Null where names are hidden */
  name?: Maybe<Scalars['String']['output']>;
  /** The next one the viewer has not read */
  nextId?: Maybe<Scalars['ID']['output']>;
  organizationKind?: Maybe<OrganizationKind>;
  /** Null where names are hidden */
  organizationName?: Maybe<Scalars['String']['output']>;
  /** What the others said; null until the viewer has given their own */
  others?: Maybe<Array<ApplicationReviewGiven>>;
  questions: Array<ApplicationQuestion>;
  role?: Maybe<ApplicantRole>;
  /** Null where names are hidden */
  roleTitle?: Maybe<Scalars['String']['output']>;
  rubric: Array<ApplicationCriterion>;
  state?: Maybe<Scalars['String']['output']>;
};

export type ApplicationReviewGiveInput = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  scores: Array<ApplicationScoreInput>;
};

/** What someone said of an application */
export type ApplicationReviewGiven = {
  __typename: 'ApplicationReviewGiven';
  /** Changed after it was given */
  changed: Scalars['Boolean']['output'];
  note: Scalars['String']['output'];
  recused: Scalars['Boolean']['output'];
  reviewer: Person;
  scores: Array<ApplicationScore>;
};

/** What the viewer has done: nothing yet, scored it, or stays out of it */
export type ApplicationReviewStanding =
  | 'GIVEN'
  | 'OPEN'
  | 'RECUSED';

/** Applications of a cohort that the viewer reviews */
export type ApplicationReviewing = {
  __typename: 'ApplicationReviewing';
  closesAt?: Maybe<Scalars['DateTime']['output']>;
  cohort: Scalars['String']['output'];
  /** The cohort’s */
  id: Scalars['ID']['output'];
  open: Scalars['Int']['output'];
  program: Scalars['String']['output'];
};

export type ApplicationSaved = {
  __typename: 'ApplicationSaved';
  savedAt: Scalars['DateTime']['output'];
  state: ApplicationState;
};

export type ApplicationScore = {
  __typename: 'ApplicationScore';
  key: Scalars['String']['output'];
  score: Scalars['Int']['output'];
};

export type ApplicationScoreInput = {
  key: Scalars['String']['input'];
  score: Scalars['Int']['input'];
};

/** All that a coordinator sets up for the applications to a cohort */
export type ApplicationSetup = {
  __typename: 'ApplicationSetup';
  blind: Scalars['Boolean']['output'];
  capacity?: Maybe<Scalars['Int']['output']>;
  closesAt?: Maybe<Scalars['DateTime']['output']>;
  cohort: Scalars['String']['output'];
  /** The cohort’s */
  id: Scalars['ID']['output'];
  /** Markdown */
  intro: WordsInBoth;
  keepDays: Scalars['Int']['output'];
  letters: Array<ApplicationLetterText>;
  offerDays: Scalars['Int']['output'];
  offersNext: Scalars['Boolean']['output'];
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  program: Scalars['String']['output'];
  questions: Array<ApplicationQuestion>;
  /** Applications there are, drafts left out */
  received: Scalars['Int']['output'];
  reviewers: Array<Person>;
  rubric: Array<ApplicationCriterion>;
  timeZone: Scalars['String']['output'];
  /** 0 where nothing was saved yet: all below are proposals */
  version: Scalars['Int']['output'];
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

/** An application, as whoever holds its secret sees it */
export type ApplicationStatus = {
  __typename: 'ApplicationStatus';
  /** By the mailed link, not by the browser it was written in */
  byMail: Scalars['Boolean']['output'];
  cohort: Scalars['String']['output'];
  /** The cohort’s */
  cohortId: Scalars['ID']['output'];
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  formVersion: Scalars['Int']['output'];
  /** HTML: the words of what was decided */
  letter?: Maybe<Scalars['String']['output']>;
  /** Taken in, and without a way to sign in yet */
  needsPassword: Scalars['Boolean']['output'];
  /** Until when an offer stands */
  offerUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The cohort still takes applications */
  open: Scalars['Boolean']['output'];
  program: Scalars['String']['output'];
  /** As they were when it was written */
  questions: Array<ApplicationQuestion>;
  savedAt: Scalars['DateTime']['output'];
  state: ApplicationState;
  written: ApplicationWritten;
};

/** An application as a reviewer finds it in their list */
export type ApplicationToReview = {
  __typename: 'ApplicationToReview';
  /** A short name to speak of it by, the same for everyone */
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  mine: ApplicationReviewStanding;
  /** Null where names are hidden */
  name?: Maybe<Scalars['String']['output']>;
  organizationKind?: Maybe<OrganizationKind>;
  role?: Maybe<ApplicantRole>;
  state?: Maybe<Scalars['String']['output']>;
};

/** All of one application */
export type ApplicationWhole = {
  __typename: 'ApplicationWhole';
  answers: Array<ApplicationAnswer>;
  /** Of all scores; null where there is none, or the viewer reviews it and has not yet */
  average?: Maybe<Scalars['Float']['output']>;
  /** What reviewers call it */
  code: Scalars['String']['output'];
  cohortId: Scalars['ID']['output'];
  confirmedAt: Scalars['DateTime']['output'];
  email: Scalars['String']['output'];
  given?: Maybe<Array<ApplicationReviewGiven>>;
  id: Scalars['ID']['output'];
  /** Reviewers it still waits for */
  missing: Array<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  offerUntil?: Maybe<Scalars['DateTime']['output']>;
  organizationKind?: Maybe<OrganizationKind>;
  organizationName: Scalars['String']['output'];
  /** Who came in by it */
  person?: Maybe<Person>;
  questions: Array<ApplicationQuestion>;
  /** The viewer reviews it too, and sees scores once theirs are given */
  reviewFirst: Scalars['Boolean']['output'];
  /** Reviews that were given */
  reviews: Scalars['Int']['output'];
  role?: Maybe<ApplicantRole>;
  roleTitle: Scalars['String']['output'];
  rubric: Array<ApplicationCriterion>;
  /** Between the highest and the lowest reviewer’s average */
  spread?: Maybe<Scalars['Float']['output']>;
  standing: ApplicationState;
  state?: Maybe<Scalars['String']['output']>;
};

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

/** What was written in an application so far */
export type ApplicationWritten = {
  __typename: 'ApplicationWritten';
  answers: Array<ApplicationAnswer>;
  email: Scalars['String']['output'];
  name: Scalars['String']['output'];
  organizationKind?: Maybe<OrganizationKind>;
  organizationName: Scalars['String']['output'];
  role?: Maybe<ApplicantRole>;
  roleTitle: Scalars['String']['output'];
  /** Postal code of one of the six states */
  state?: Maybe<Scalars['String']['output']>;
};

export type ApplicationsDecided = {
  __typename: 'ApplicationsDecided';
  /** Those that were not so before */
  changed: Scalars['Int']['output'];
  page: ApplicationsPage;
};

export type ApplicationsPage = {
  __typename: 'ApplicationsPage';
  byRole: Array<ApplicationCount>;
  byStanding: Array<ApplicationCount>;
  byState: Array<ApplicationCount>;
  capacity?: Maybe<Scalars['Int']['output']>;
  chosen: Scalars['Int']['output'];
  closesAt?: Maybe<Scalars['DateTime']['output']>;
  cohort: Scalars['String']['output'];
  /** The cohort’s */
  id: Scalars['ID']['output'];
  /** Next on the waitlist, where a place is free */
  next?: Maybe<Application>;
  nextCursor?: Maybe<Scalars['String']['output']>;
  nodes: Array<Application>;
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  program: Scalars['String']['output'];
  total: Scalars['Int']['output'];
  /** Drafts and those not confirmed */
  unfinished: Scalars['Int']['output'];
};

export type ApplicationsToReview = {
  __typename: 'ApplicationsToReview';
  /** Names and organizations are hidden */
  blind: Scalars['Boolean']['output'];
  cohort: Scalars['String']['output'];
  /** Those the viewer has scored, or stays out of */
  done: Scalars['Int']['output'];
  /** The cohort’s */
  id: Scalars['ID']['output'];
  nextCursor?: Maybe<Scalars['String']['output']>;
  nodes: Array<ApplicationToReview>;
  program: Scalars['String']['output'];
  total: Scalars['Int']['output'];
};

/** How long one person was at a closed session */
export type Attendance = {
  __typename: 'Attendance';
  correctedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who corrected it last */
  correctedBy?: Maybe<Person>;
  /** Where the correction came from */
  correctedFrom?: Maybe<AttendanceSource>;
  /** Corrected after the day for corrections */
  correctedLate: Scalars['Boolean']['output'];
  /** Why it was corrected late */
  correctedWhy?: Maybe<Scalars['String']['output']>;
  /** 0: not there */
  minutes: Scalars['Int']['output'];
  person: Person;
  /** As the room saw it */
  seenMinutes: Scalars['Int']['output'];
};

export type AttendanceCorrectLateInput = {
  /** 0: not there */
  minutes: Scalars['Int']['input'];
  personId: Scalars['ID']['input'];
  /** Kept, and shown beside the correction */
  reason: Scalars['String']['input'];
  sessionId: Scalars['ID']['input'];
};

/** Who was at a cohort's sessions, and for how long */
export type AttendanceGrid = {
  __typename: 'AttendanceGrid';
  /** By month of the sessions */
  byMonth: Array<GridGroup>;
  /** By what people are */
  byRole: Array<GridGroup>;
  /** By the state of where people work */
  byState: Array<GridGroup>;
  /** The cohort's id */
  id: Scalars['ID']['output'];
  /** There were more sessions or people than are shown */
  more: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** By name */
  people: Array<GridPerson>;
  /** The latest, in the order they were held */
  sessions: Array<GridSession>;
};

/** Time at closed sessions, together and by person */
export type AttendanceHours = {
  __typename: 'AttendanceHours';
  minutes: Scalars['Int']['output'];
  nextCursor?: Maybe<Scalars['String']['output']>;
  /** By name */
  nodes: Array<PersonHours>;
  people: Scalars['Int']['output'];
  /** Closed sessions that someone was at */
  sessions: Scalars['Int']['output'];
};

/** A video tool's report, and what would come of it as things stand now */
export type AttendanceImport = {
  __typename: 'AttendanceImport';
  appliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** People whose minutes would change */
  changes: Scalars['Int']['output'];
  fileName: Scalars['String']['output'];
  /** Stands for exactly this: what is confirmed is this and nothing else */
  fingerprint: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The day for corrections is over: a reason is needed */
  late: Scalars['Boolean']['output'];
  lines: Array<AttendanceImportLine>;
  outcome: Array<AttendanceImportPerson>;
  /** Whom a line can mean, by name */
  people: Array<Person>;
  sessionId: Scalars['ID']['output'];
  sessionTitle: Scalars['String']['output'];
  /** Lines that still must be chosen */
  undecided: Scalars['Int']['output'];
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

/** Someone of a report, all of their rows together */
export type AttendanceImportLine = {
  __typename: 'AttendanceImportLine';
  /** Who it might be, most likely first */
  candidates: Array<Person>;
  /** For whoever brought the file in, until it is applied */
  email?: Maybe<Scalars['String']['output']>;
  key: Scalars['String']['output'];
  match: ReportMatch;
  minutes: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  /** Whom it means */
  person?: Maybe<Person>;
};

/** What would stand for one person */
export type AttendanceImportPerson = {
  __typename: 'AttendanceImportPerson';
  /** Said by hand, so it stands unless chosen otherwise */
  byHand: Scalars['Boolean']['output'];
  /** 0: the file does not name them */
  fileMinutes: Scalars['Int']['output'];
  /** What stands now */
  nowMinutes: Scalars['Int']['output'];
  person: Person;
  /** As the room saw it */
  seenMinutes: Scalars['Int']['output'];
  /** What will stand */
  standsMinutes: Scalars['Int']['output'];
  takes: ReportTake;
};

export type AttendancePage = {
  __typename: 'AttendancePage';
  canCorrect: Scalars['Boolean']['output'];
  /** Can still be corrected, with a reason that is kept and shown */
  canCorrectLate: Scalars['Boolean']['output'];
  /** Can bring in a video tool's report */
  canImport: Scalars['Boolean']['output'];
  /** It can be corrected until then */
  correctableUntil: Scalars['DateTime']['output'];
  nextCursor?: Maybe<Scalars['String']['output']>;
  nodes: Array<Attendance>;
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

/** All of it, in place of what stood */
export type AvailabilitySaveInput = {
  times: Array<NeverFreeInput>;
};

/** A post that the viewer keeps for later; nobody else knows of it */
export type Bookmark = {
  __typename: 'Bookmark';
  /** Written as a member */
  asMember: Scalars['Boolean']['output'];
  author?: Maybe<Person>;
  createdAt: Scalars['DateTime']['output'];
  /** The id of the post */
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  remindAt?: Maybe<Scalars['DateTime']['output']>;
  spaceName: Scalars['String']['output'];
  threadId: Scalars['ID']['output'];
  title: Scalars['String']['output'];
};

export type BookmarkPage = {
  __typename: 'BookmarkPage';
  nextCursor?: Maybe<Scalars['String']['output']>;
  nodes: Array<Bookmark>;
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

/** What a breakout shows of its round */
export type Breakout = {
  __typename: 'Breakout';
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  mainRoomId: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  people: Array<Person>;
  prompt: Scalars['String']['output'];
  rev: Scalars['Int']['output'];
  roomId: Scalars['ID']['output'];
  state: BreakoutsState;
};

export type BreakoutMoveInput = {
  id: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  /** Of the main room */
  roomId: Scalars['ID']['input'];
  /** The breakout they are put into */
  to: Scalars['ID']['input'];
};

export type BreakoutRoom = {
  __typename: 'BreakoutRoom';
  /** Of the room: `room(sessionId, in: id)` */
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  people: Array<Person>;
  round: Scalars['Int']['output'];
};

/** The breakouts of a main room: its latest round, and the rooms of all rounds */
export type Breakouts = {
  __typename: 'Breakouts';
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  prompt: Scalars['String']['output'];
  rev: Scalars['Int']['output'];
  roomId: Scalars['ID']['output'];
  rooms: Array<BreakoutRoom>;
  round: Scalars['Int']['output'];
  state: BreakoutsState;
  version: Scalars['Int']['output'];
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

/** Someone of the team who is in another session at that time */
export type BusyPerson = {
  __typename: 'BusyPerson';
  person: Person;
  /** They run it; else they said that they come */
  runs: Scalars['Boolean']['output'];
  startsAt: Scalars['DateTime']['output'];
  title: Scalars['String']['output'];
};

export type Calendar = {
  __typename: 'Calendar';
  /** The viewer's, the cohorts first */
  audiences: Array<CalendarAudience>;
  entries: Array<CalendarEntry>;
  /** There were more than are shown */
  more: Scalars['Boolean']['output'];
};

/** Sessions of one cohort, or of the Collective, on a calendar */
export type CalendarAudience = {
  __typename: 'CalendarAudience';
  id: Scalars['ID']['output'];
  kind: AudienceKind;
  name: Scalars['String']['output'];
};

/** A session as a calendar shows it */
export type CalendarEntry = {
  __typename: 'CalendarEntry';
  audienceId: Scalars['ID']['output'];
  canceled: Scalars['Boolean']['output'];
  endsAt: Scalars['DateTime']['output'];
  /** The session's id */
  id: Scalars['ID']['output'];
  /** The viewer comes, maybe, or has a role in it */
  mine: Scalars['Boolean']['output'];
  startsAt: Scalars['DateTime']['output'];
  /** The zone it was meant in, IANA name */
  timeZone: Scalars['String']['output'];
  title: Scalars['String']['output'];
  /** Nobody facilitates it yet */
  unled: Scalars['Boolean']['output'];
};

/** What a calendar program can subscribe to: all of the viewer's sessions, or a cohort's */
export type CalendarFeed = {
  __typename: 'CalendarFeed';
  /** Null: all of the viewer's */
  cohortId?: Maybe<Scalars['ID']['output']>;
  /** The cohort with its program */
  name?: Maybe<Scalars['String']['output']>;
  /** It has an address since then; null: it has none */
  since?: Maybe<Scalars['DateTime']['output']>;
};

export type CalendarFeedMade = {
  __typename: 'CalendarFeedMade';
  /** Told this once: only a hash of it is kept */
  address: Scalars['String']['output'];
  calendars: Calendars;
};

/** How the viewer's calendar is kept */
export type Calendars = {
  __typename: 'Calendars';
  /** Each session, change and cancellation is mailed to their calendar */
  byMail: Scalars['Boolean']['output'];
  feeds: Array<CalendarFeed>;
  /** The viewer's id */
  id: Scalars['ID']['output'];
};

/** About how old; never an age */
export type CaseAgeBand =
  | 'EARLY_CHILDHOOD'
  | 'ELEMENTARY_LOWER'
  | 'ELEMENTARY_UPPER'
  | 'HIGH'
  | 'MIDDLE'
  | 'SEVERAL';

/** What the room sees of a case. Null: not shown yet, or gone */
export type CaseCard = {
  __typename: 'CaseCard';
  ageBand?: Maybe<CaseAgeBand>;
  author?: Maybe<Person>;
  /** Its time was up, and its words are deleted */
  expired: Scalars['Boolean']['output'];
  happened?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  question?: Maybe<Scalars['String']['output']>;
  rev: Scalars['Int']['output'];
  roomId: Scalars['ID']['output'];
  setting?: Maybe<CaseSetting>;
  tried?: Maybe<Scalars['String']['output']>;
  /** It was taken back */
  withdrawn: Scalars['Boolean']['output'];
};

export type CaseCardCan = {
  __typename: 'CaseCardCan';
  keep: Scalars['Boolean']['output'];
  save: Scalars['Boolean']['output'];
  show: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
};

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

/** A step of the session’s protocol that shows a part of the case */
export type CaseCardStep = {
  __typename: 'CaseCardStep';
  name: Scalars['String']['output'];
  /** Its place, from 1 */
  number: Scalars['Int']['output'];
  part: CasePart;
};

/** A session’s case with all its words, for whoever may bring one */
export type CaseCardWhole = {
  __typename: 'CaseCardWhole';
  ageBand?: Maybe<CaseAgeBand>;
  /** Whoever saved it last */
  author?: Maybe<Person>;
  can: CaseCardCan;
  expired: Scalars['Boolean']['output'];
  /** When its words are deleted */
  expiresAt: Scalars['DateTime']['output'];
  /** That was made longer, which is done once */
  extended: Scalars['Boolean']['output'];
  happened: Scalars['String']['output'];
  /** The session’s */
  id: Scalars['ID']['output'];
  keepDays: Scalars['Int']['output'];
  question: Scalars['String']['output'];
  /** What the protocol has reached: it is shown once it is saved */
  reached: Array<CasePart>;
  setting?: Maybe<CaseSetting>;
  shown: Array<CasePart>;
  /** There is one, and it stands */
  stands: Scalars['Boolean']['output'];
  steps: Array<CaseCardStep>;
  tried: Scalars['String']['output'];
  /** 0 where there was none */
  version: Scalars['Int']['output'];
  withdrawn: Scalars['Boolean']['output'];
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

/** What waits for the viewer and fits into five minutes. */
export type CatchUp = {
  __typename: 'CatchUp';
  /** The viewer's id */
  id: Scalars['ID']['output'];
  /** Nearest need first */
  items: Array<CatchUpItem>;
  /** Something waits that did not fit */
  longer: Scalars['Boolean']['output'];
  /** Minutes all of it takes, rounded up; more than 5 only for one single item */
  minutes: Scalars['Int']['output'];
};

/** One thing that waits, with what its words are made of. */
export type CatchUpItem = {
  __typename: 'CatchUpItem';
  /** It asks whether one comes: `rsvpSave` settles it */
  asksToCome: Scalars['Boolean']['output'];
  at: Scalars['DateTime']['output'];
  /** New things behind it */
  count: Scalars['Int']['output'];
  /** Of the thread or session it is about */
  id: Scalars['ID']['output'];
  /** What it is told as */
  kind: NotificationKind;
  /** Minutes it takes, rounded up */
  minutes: Scalars['Int']['output'];
  need: Need;
  /** In the inbox: `inboxMark` settles it; empty where it is not there */
  notificationIds: Array<Scalars['ID']['output']>;
  /** Where it leads: a path of this site */
  path: Scalars['String']['output'];
  /** Who did it openly, latest first, three at most */
  people: Array<Person>;
  /** The space, cohort or Collective it belongs to */
  place: Scalars['String']['output'];
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of the thread or session */
  title: Scalars['String']['output'];
  /** Someone did who wrote as a member */
  unnamed: Scalars['Boolean']['output'];
  /** Of a thread: the last new post, for `threadMarkRead` */
  upTo?: Maybe<Scalars['Int']['output']>;
};

/** A certificate of attendance as it was issued */
export type Certificate = {
  __typename: 'Certificate';
  /** By it anyone can check the certificate */
  code: Scalars['String']['output'];
  /** Where the PDF is: a path of this server */
  filePath: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  issuedAt: Scalars['DateTime']['output'];
  minutes: Scalars['Int']['output'];
};

/** What a code stands for. What was certified is only told while it is not taken back */
export type CertificateCheck = {
  __typename: 'CertificateCheck';
  cohortName?: Maybe<Scalars['String']['output']>;
  firstAt?: Maybe<Scalars['DateTime']['output']>;
  issuedAt?: Maybe<Scalars['DateTime']['output']>;
  lastAt?: Maybe<Scalars['DateTime']['output']>;
  minutes?: Maybe<Scalars['Int']['output']>;
  personName?: Maybe<Scalars['String']['output']>;
  programName?: Maybe<Scalars['String']['output']>;
  /** When it was taken back */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  sessions?: Maybe<Scalars['Int']['output']>;
  state: CertificateState;
};

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

export type CertificatesIssued = {
  __typename: 'CertificatesIssued';
  /** New ones */
  issued: Scalars['Int']['output'];
  /** Already stood and said the same */
  stood: Scalars['Int']['output'];
};

/** Days off of a state */
export type CloneClosed = {
  __typename: 'CloneClosed';
  endsOn: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  nameEs: Scalars['String']['output'];
  startsOn: Scalars['String']['output'];
  state: State;
};

export type CloneKind =
  | 'MILESTONE'
  | 'SESSION';

/** What a cohort would be in another year: everything moved by whole weeks */
export type ClonePlan = {
  __typename: 'ClonePlan';
  /** Those days off */
  closed: Array<CloneClosed>;
  endsOn: Scalars['String']['output'];
  /** Stands for what is cloned, as it is now */
  fingerprint: Scalars['String']['output'];
  rows: Array<CloneRow>;
  startsOn: Scalars['String']['output'];
  /** Whose days off were kept free */
  states: Array<State>;
  weeks: Scalars['Int']['output'];
};

/** A session or milestone, where it stands and where it would */
export type CloneRow = {
  __typename: 'CloneRow';
  /** Days off on which it would have fallen; it was moved further */
  closed: Array<CloneClosed>;
  /** Local in its zone: 2026-12-01T15:30; a milestone has a day alone */
  from: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: CloneKind;
  /** No free day was found: better left out */
  leaveOut: Scalars['Boolean']['output'];
  /** One of a series */
  ofSeries: Scalars['Boolean']['output'];
  /** Of a session */
  timeZone?: Maybe<Scalars['String']['output']>;
  titleEn: Scalars['String']['output'];
  titleEs: Scalars['String']['output'];
  to: Scalars['String']['output'];
};

export type CloneRowInput = {
  id: Scalars['ID']['input'];
  /** Where it will stand; left out: it is left out */
  to?: InputMaybe<Scalars['String']['input']>;
};

export type Cohort = {
  __typename: 'Cohort';
  endsOn: Scalars['String']['output'];
  finished: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  program: Program;
  startsOn: Scalars['String']['output'];
};

export type CohortCan = {
  __typename: 'CohortCan';
  /** Its dates, milestones and people */
  keep: Scalars['Boolean']['output'];
};

/** Someone with hours in a cohort, and the certificate that stands */
export type CohortCertified = {
  __typename: 'CohortCertified';
  certificate?: Maybe<Certificate>;
  minutes: Scalars['Int']['output'];
  person: Person;
  sessions: Scalars['Int']['output'];
};

export type CohortCertifiedPage = {
  __typename: 'CohortCertifiedPage';
  cohortName: Scalars['String']['output'];
  nextCursor?: Maybe<Scalars['String']['output']>;
  /** By name */
  nodes: Array<CohortCertified>;
  programName: Scalars['String']['output'];
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

export type CohortCount = {
  __typename: 'CohortCount';
  facilitators: Scalars['Int']['output'];
  fellows: Scalars['Int']['output'];
  on: Scalars['String']['output'];
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

/** Someone to be invited: a roster named them, the house does not know them */
export type CohortInvitee = {
  __typename: 'CohortInvitee';
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  joinsOn: Scalars['String']['output'];
  name: Scalars['String']['output'];
  organizationName: Scalars['String']['output'];
  role: CohortRole;
  state?: Maybe<State>;
};

/** One of the viewer’s own cohorts, as a line */
export type CohortLine = {
  __typename: 'CohortLine';
  endsOn: Scalars['String']['output'];
  finished: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  startsOn: Scalars['String']['output'];
};

export type CohortMilestone = {
  __typename: 'CohortMilestone';
  /** Done with, for the cohort as a whole */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many fellows have done their step; for coordinators */
  doneCount?: Maybe<Scalars['Int']['output']>;
  dueOn: Scalars['String']['output'];
  /** Each fellow’s own step */
  eachFellow: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kind: MilestoneKind;
  /** Has the viewer done their step? Null where they have none */
  mine?: Maybe<Scalars['Boolean']['output']>;
  nameEn: Scalars['String']['output'];
  nameEs: Scalars['String']['output'];
  /** Its day has passed, and it is not done with */
  overdue: Scalars['Boolean']['output'];
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

export type CohortOverview = {
  __typename: 'CohortOverview';
  can: CohortCan;
  capacity?: Maybe<Scalars['Int']['output']>;
  counts: CohortPeopleCounts;
  endsOn: Scalars['String']['output'];
  finished: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  milestones: Array<CohortMilestone>;
  name: Scalars['String']['output'];
  program: Program;
  startsOn: Scalars['String']['output'];
  timeZone: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** How many there are: whoever sees them could list them */
export type CohortPeopleCounts = {
  __typename: 'CohortPeopleCounts';
  coordinators: Scalars['Int']['output'];
  facilitators: Scalars['Int']['output'];
  fellows: Scalars['Int']['output'];
  /** To be invited; for coordinators */
  invitees?: Maybe<Scalars['Int']['output']>;
};

export type CohortRole =
  | 'COORDINATOR'
  | 'FACILITATOR'
  | 'FELLOW';

/** Says what is hard in a post, so that one reads it by choice */
export type ContentNote = {
  __typename: 'ContentNote';
  /** The viewer's own */
  choice: NoteChoice;
  key: Scalars['String']['output'];
  meaning: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type ContentNoteChooseInput = {
  choice: NoteChoice;
  key: Scalars['String']['input'];
};

/** What needs the viewer today */
export type Desk = {
  __typename: 'Desk';
  groups: Array<DeskGroup>;
  /** The viewer's id */
  id: Scalars['ID']['output'];
};

/** What of one kind needs a coordinator */
export type DeskGroup = {
  __typename: 'DeskGroup';
  /** The most urgent first */
  items: Array<DeskItem>;
  kind: DeskKind;
  /** How many there are, those not shown too */
  total: Scalars['Int']['output'];
};

/** One thing that needs a coordinator */
export type DeskItem = {
  __typename: 'DeskItem';
  /** How many of it there are */
  count: Scalars['Int']['output'];
  /** By when it must be done, or when it happens */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its kind and what it is about */
  id: Scalars['ID']['output'];
  kind: DeskKind;
  /** Where the one action is: a path of this site */
  path: Scalars['String']['output'];
  /** Whom it is about, three at most */
  people: Array<Person>;
  /** The cohort or program it belongs to */
  place: Scalars['String']['output'];
  /** Since when it waits */
  since?: Maybe<Scalars['DateTime']['output']>;
  title: Scalars['String']['output'];
};

/** What can need a coordinator */
export type DeskKind =
  | 'ACCOMMODATION_OPEN'
  | 'APPLICATION_WAITING'
  | 'ATTENDANCE_OPEN'
  | 'MILESTONE_DUE'
  | 'PERSON_QUIET'
  | 'SESSION_UNLED'
  | 'TIME_POLL_UNANSWERED';

/** How often what was gathered is mailed together. */
export type Digest =
  | 'DAILY'
  | 'OFF'
  | 'WEEKLY';

/** What the viewer has begun to write and not sent; nobody else reads it */
export type Draft = {
  __typename: 'Draft';
  /** As the browser keeps it: the text, or the fields of a form as JSON */
  body: Scalars['String']['output'];
  changedAt: Scalars['DateTime']['output'];
  /** Where it is written: `thread:<id>:reply` */
  place: Scalars['String']['output'];
  /** The viewer's counter at its latest change */
  rev: Scalars['Int']['output'];
};

/** What has become of drafts since a `rev`, in its order */
export type DraftChanges = {
  __typename: 'DraftChanges';
  drafts: Array<Draft>;
  gone: Array<GoneDraft>;
  /** There are more after `upTo` */
  more: Scalars['Boolean']['output'];
  /** Everything up to it is told */
  upTo: Scalars['Int']['output'];
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

export type DraftKept = {
  __typename: 'DraftKept';
  /** Written elsewhere meanwhile: it stands, and nothing was kept */
  other?: Maybe<Draft>;
  /** Of the draft as it stands now */
  rev: Scalars['Int']['output'];
};

export type DraftPage = {
  __typename: 'DraftPage';
  nextCursor?: Maybe<Scalars['String']['output']>;
  nodes: Array<ListedDraft>;
};

export type FirstAdministratorSignUpInput = {
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

export type FlagCount = {
  __typename: 'FlagCount';
  count: Scalars['Int']['output'];
  reason: FlagReason;
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

/** What came of a closed session, for whoever writes it */
export type FollowUp = {
  __typename: 'FollowUp';
  /** The session */
  id: Scalars['ID']['output'];
  markdown?: Maybe<Scalars['String']['output']>;
  recommendations: Array<Recommendation>;
  state: FollowUpState;
  /** As the viewer approved it, until it is posted */
  title?: Maybe<Scalars['String']['output']>;
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

/** A place whose draft was sent or thrown away */
export type GoneDraft = {
  __typename: 'GoneDraft';
  place: Scalars['String']['output'];
  rev: Scalars['Int']['output'];
};

/** What people of one kind were there for, together */
export type GridGroup = {
  __typename: 'GridGroup';
  minutes: Scalars['Int']['output'];
  /** A role, a state, a month (2026-11) */
  name: Scalars['String']['output'];
  people: Scalars['Int']['output'];
};

/** A person of the cohort, as a row */
export type GridPerson = {
  __typename: 'GridPerson';
  /** Sessions they were at */
  attended: Scalars['Int']['output'];
  /** Still in the cohort */
  current: Scalars['Boolean']['output'];
  /** Minutes at each session, in the order of the columns; 0: not there */
  minutes: Array<Scalars['Int']['output']>;
  person: Person;
  totalMinutes: Scalars['Int']['output'];
};

/** A closed session, as a column */
export type GridSession = {
  __typename: 'GridSession';
  /** Minutes it lasted */
  heldMinutes: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  seriesId?: Maybe<Scalars['ID']['output']>;
  startsAt: Scalars['DateTime']['output'];
  /** The zone it was meant in, IANA name */
  timeZone: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** A guest as whoever runs the session sees them */
export type Guest = {
  __typename: 'Guest';
  cameAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  pronouns?: Maybe<Scalars['String']['output']>;
};

export type GuestEnterInput = {
  /** A secret of the browser’s: with it, asking once more makes nobody new */
  key: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  pronouns?: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

/** A link that lets guests into one session’s room, until that shuts */
export type GuestLink = {
  __typename: 'GuestLink';
  /** It lets nobody else in; who came by it stays */
  closed: Scalars['Boolean']['output'];
  expiresAt: Scalars['DateTime']['output'];
  /** Who has come by it and may be in the room */
  guests: Array<Guest>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  madeAt: Scalars['DateTime']['output'];
  madeByName?: Maybe<Scalars['String']['output']>;
  mostGuests: Scalars['Int']['output'];
  showsJoinUrl: Scalars['Boolean']['output'];
};

/** A link with its secret, which is told this once */
export type GuestLinkMade = {
  __typename: 'GuestLinkMade';
  all: GuestLinks;
  token: Scalars['String']['output'];
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

export type GuestLinks = {
  __typename: 'GuestLinks';
  /** The viewer can make another */
  canMake: Scalars['Boolean']['output'];
  /** The session’s */
  id: Scalars['ID']['output'];
  links: Array<GuestLink>;
};

/** Where a guest is: all they may know of the session */
export type GuestVisit = {
  __typename: 'GuestVisit';
  closesAt: Scalars['DateTime']['output'];
  endsAt: Scalars['DateTime']['output'];
  /** Who facilitates, to be known in the room */
  facilitatorIds: Array<Scalars['ID']['output']>;
  hosts: Array<Scalars['String']['output']>;
  /** The guest’s person */
  id: Scalars['ID']['output'];
  joinUrl?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** Open now */
  open: Scalars['Boolean']['output'];
  opensAt: Scalars['DateTime']['output'];
  pronouns?: Maybe<Scalars['String']['output']>;
  roomId: Scalars['ID']['output'];
  sessionId: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
  timeZone: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** What a link for guests leads to, before one has come */
export type GuestWelcome = {
  __typename: 'GuestWelcome';
  endsAt: Scalars['DateTime']['output'];
  /** It lets nobody else in */
  full: Scalars['Boolean']['output'];
  /** Who hosts */
  hosts: Array<Scalars['String']['output']>;
  startsAt: Scalars['DateTime']['output'];
  timeZone: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type Inbox = {
  __typename: 'Inbox';
  /** The viewer's id */
  id: Scalars['ID']['output'];
  /** Read in the last 30 days, the latest first; 20 at most */
  read: Array<Notification>;
  /** Unread, nearest need first, then the latest; 100 at most */
  unread: Array<Notification>;
};

export type InboxMarkInput = {
  ids: Array<Scalars['ID']['input']>;
  read: Scalars['Boolean']['input'];
};

/** A reply by mail of the viewer's that could not be posted */
export type KeptReply = {
  __typename: 'KeptReply';
  createdAt: Scalars['DateTime']['output'];
  /** A reply that is posted with this id ends it */
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
};

/** What people learned, not a lesson of the course. PUT_TO_WORK: how the model was put to work. REFINE: how to refine it */
export type LessonMark =
  | 'PUT_TO_WORK'
  | 'REFINE';

export type LineWordsInput = {
  en: Scalars['String']['input'];
  es: Scalars['String']['input'];
};

/** A draft by its beginning (500 characters of each text), with the place it belongs to as far as the viewer may still see that */
export type ListedDraft = {
  __typename: 'ListedDraft';
  /** As the browser keeps it: the text, or the fields of a form as JSON */
  body: Scalars['String']['output'];
  changedAt: Scalars['DateTime']['output'];
  /** Where one goes on writing: a path of the web */
  path?: Maybe<Scalars['String']['output']>;
  /** Where it is written: `thread:<id>:reply` */
  place: Scalars['String']['output'];
  /** The viewer's counter at its latest change */
  rev: Scalars['Int']['output'];
  /** Of the thread, space or session */
  title?: Maybe<Scalars['String']['output']>;
};

/** Goes once round the circle; whoever has the floor is the one it has come to */
export type ListeningRound = {
  __typename: 'ListeningRound';
  /** The person it comes to next */
  nextId?: Maybe<Scalars['ID']['output']>;
  people: Array<RoundPerson>;
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

/** Days on which schools of members are closed */
export type MembersBreak = {
  __typename: 'MembersBreak';
  id: Scalars['ID']['output'];
  /** Members in that state */
  members: Scalars['Int']['output'];
  nameEn: Scalars['String']['output'];
  nameEs: Scalars['String']['output'];
  state: Scalars['String']['output'];
};

export type MembershipBeginInput = {
  cohortId: Scalars['ID']['input'];
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

export type Message = {
  __typename: 'Message';
  author?: Maybe<Person>;
  body: Scalars['String']['output'];
  /** Keys of what is hard in it */
  contentNotes: Array<Scalars['String']['output']>;
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** It is a lesson people learned */
  lessonMark?: Maybe<LessonMark>;
  number: Scalars['Int']['output'];
  /** Null where nobody has reacted */
  reactions?: Maybe<MessageReactions>;
  /** The earlier message that it answers */
  replyToNumber?: Maybe<Scalars['Int']['output']>;
  rev: Scalars['Int']['output'];
  roomId: Scalars['ID']['output'];
  sentAt: Scalars['DateTime']['output'];
  /** What the step of the protocol asked for */
  tag?: Maybe<MessageTag>;
  undone: Scalars['Boolean']['output'];
};

/** A question whether a message may be a lesson people learned */
export type MessageLessonAsk = {
  __typename: 'MessageLessonAsk';
  kind: LessonMark;
  messageId: Scalars['ID']['output'];
  /** The viewer asked it; otherwise the viewer is asked */
  mine: Scalars['Boolean']['output'];
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

export type MessagePage = {
  __typename: 'MessagePage';
  hasBefore: Scalars['Boolean']['output'];
  nodes: Array<Message>;
  /** How the viewer reacted to these; where they did not, nothing */
  reacted: Array<MessageReacted>;
};

/** How the viewer reacted to a message */
export type MessageReacted = {
  __typename: 'MessageReacted';
  kinds: Array<ReactionKind>;
  messageId: Scalars['ID']['output'];
};

/** How many there are of each kind; never whose they are */
export type MessageReactions = {
  __typename: 'MessageReactions';
  helpful: Scalars['Int']['output'];
  meToo: Scalars['Int']['output'];
  thankYou: Scalars['Int']['output'];
  withYou: Scalars['Int']['output'];
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

/** A fellow, and whether they have done a step */
export type MilestonePerson = {
  __typename: 'MilestonePerson';
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  person: Person;
};

export type Mutation = {
  __typename: 'Mutation';
  /** Asks for what one needs to take part */
  accommodationAsk: Accommodation;
  /** Says what becomes of it */
  accommodationSettle: Accommodation;
  /** Takes that back; twice is once */
  accommodationWithdraw: Accommodation;
  /** Keeps the password, once, and signs in */
  accountSetUp: Viewer;
  /** Takes the place that was offered, or leaves it */
  applicationAnswer: ApplicationStatus;
  /** By the mailed secret alone */
  applicationConfirm: ApplicationStatus;
  /** Mails the way back to a draft */
  applicationMailLink: Scalars['Boolean']['output'];
  /** Mails another link by which whoever was taken in chooses a password */
  applicationMailSetUp: Scalars['Boolean']['output'];
  /** “I know this person”: stays out of it, or comes back in */
  applicationRecuse: ApplicationReview;
  /** Gives one’s scores, or corrects them */
  applicationReviewGive: ApplicationReview;
  /** Keeps what is in the form so far */
  applicationSave: ApplicationSaved;
  /** Sends it; a mail asks to confirm */
  applicationSend: ApplicationSaved;
  applicationSetupSave: ApplicationSetup;
  applicationWithdraw: ApplicationStatus;
  /** All of them or none; each gets its letter, once */
  applicationsDecide: ApplicationsDecided;
  /** Corrects it after that day, with a reason that is kept and shown; for those who coordinate it */
  attendanceCorrectLate: Attendance;
  /** Begins to apply exactly what the dry run showed; the same task again is the same */
  attendanceImportApply: Task;
  /** Says whom lines mean, and what shall stand */
  attendanceImportChoose: AttendanceImport;
  /** Forgets a file that was brought in; twice is once */
  attendanceImportForget: Scalars['Boolean']['output'];
  /** Someone who may correct it has looked at who was there: it waits on no desk any more */
  attendanceLooked: Scalars['Boolean']['output'];
  /** Corrects it, for a day after the session was closed */
  attendanceSet: Attendance;
  availabilitySave: MyAvailability;
  /** Its reminder goes with it; twice is once */
  bookmarkRemove: Scalars['Boolean']['output'];
  bookmarkSave: Bookmark;
  /** Who came late is put into the smallest breakout, once */
  breakoutJoin: Breakouts;
  /** Puts someone into a breakout, or into another */
  breakoutMove: Breakouts;
  /** Tells everyone that they come back in a minute */
  breakoutsCallBack: Breakouts;
  /** Ends them at once */
  breakoutsClose: Breakouts;
  /** Makes rooms for a few each, of the people who are here now */
  breakoutsMake: Breakouts;
  /** Its address ends; twice is once */
  calendarFeedEnd: Calendars;
  /** A new address; the one before ends */
  calendarFeedMake: CalendarFeedMade;
  calendarsByMailSave: Calendars;
  /** Says for how long it stays, for its author */
  caseCardKeep: CaseCardWhole;
  /** Writes the case of a session, in place of the one before */
  caseCardSave: CaseCardWhole;
  /** Shows the room a part of it now. What is shown stays shown */
  caseCardShow: CaseCardWhole;
  /** Takes it back: its words are deleted at once */
  caseCardWithdraw: CaseCardWhole;
  /** One's own, as things stand; the same again is the same */
  certificateIssueMine: Certificate;
  /** Takes one back; whoever checks it is told so */
  certificateRevoke: Scalars['Boolean']['output'];
  /** For everyone with hours in the cohort; twice is once */
  certificatesIssue: CertificatesIssued;
  /** The new cohort */
  cohortClone: CohortOverview;
  cohortCreate: CohortOverview;
  cohortEdit: CohortOverview;
  /** Twice is once */
  cohortMilestoneRemove: CohortOverview;
  cohortMilestoneSave: CohortOverview;
  contentNoteChoose: ContentNote;
  /** It was sent, or thrown away; twice is once */
  draftForget: Scalars['Int']['output'];
  draftKeep: DraftKept;
  /** By the one-time link printed at the first start in production */
  firstAdministratorSignUp: Viewer;
  /** Asks moderators to look at what someone else wrote */
  flagRaise: Scalars['Boolean']['output'];
  /** Takes the viewer's own flag back while it waits; twice is once */
  flagTakeBack: Scalars['Boolean']['output'];
  /** It is posted in the space of the session; twice is once */
  followUpApprove: FollowUp;
  guestEnter: GuestVisit;
  /** Ends a link, and puts out who came by it */
  guestLinkEnd: GuestLinks;
  guestLinkMake: GuestLinkMade;
  /** Puts a guest out; the link they came by lets nobody else in */
  guestRemove: GuestLinks;
  inboxMark: Inbox;
  /** Throws away one of the viewer's own; twice is once */
  keptReplyForget: Scalars['Boolean']['output'];
  /** Lets mail go to this person again; answers with those that are left */
  mailStopLift: Array<StoppedPerson>;
  membershipBegin: CohortOverview;
  /** Null where it was one’s own, and one is out of it */
  membershipEnd?: Maybe<CohortOverview>;
  /** Null where it was one’s own, and one keeps the cohort no more */
  membershipRole?: Maybe<CohortOverview>;
  /** Marks one's own message as a lesson, or takes the mark off */
  messageLesson: Message;
  /** Asks whoever wrote it to let it be marked as a lesson; once */
  messageLessonAsk: Message;
  /** Says no to whoever asked */
  messageLessonDecline: Message;
  /** One’s own step, or as a coordinator anybody’s, or the cohort’s as a whole */
  milestoneMark: CohortOverview;
  /** Locks the shared notes of a room, or opens them again */
  notesLock: RoomNotes;
  notificationSettingsSave: NotificationSettings;
  peerSessionCancel: PeerSession;
  peerSessionEdit: PeerSession;
  /** Take a cancellation back */
  peerSessionReinstate: PeerSession;
  peerSessionSchedule: PeerSession;
  /** Folds what someone says in live rooms, for the viewer alone */
  personMute: Array<Person>;
  /** In place of what one answered before */
  pollAnswer: Poll;
  /** As long as nobody has answered */
  pollChange: Poll;
  /** For good; twice is once */
  pollClose: Poll;
  /** Whoever asks at the place, or keeps it */
  pollMake: Poll;
  /** With all its answers. Who did not ask it says why */
  pollRemove: Scalars['Boolean']['output'];
  /** Takes one's own answer back; twice is once */
  pollWithdraw: Poll;
  /** A keeper takes words out of all answers */
  pollWordRemove: Poll;
  postDelete: Post;
  postEdit: Post;
  /** Whoever asked says that it helped them, or takes that back */
  postHelpful: Post;
  /** Marks one's own post as a lesson, or takes the mark off */
  postLesson: Post;
  /** Asks whoever wrote it to let it be marked as a lesson; once */
  postLessonAsk: Post;
  /** Says no to whoever asked */
  postLessonDecline: Post;
  /** Content notes of one's own post, in place of those it has */
  postNote: Post;
  /** Reacts to what someone else wrote, or takes it back */
  postReact: Post;
  postReply: Post;
  postRestore: Post;
  /** Who wrote a post as a member. It is noted with the reason, and the author is told both and by whom */
  postUnmask: Person;
  preferencesSave: Viewer;
  /** Appoint a coordinator, or take that back; twice is once */
  programCoordinator: ProgramOverview;
  /** Its cohorts keep theirs; twice is once */
  programMilestoneRemove: ProgramOverview;
  programMilestoneSave: ProgramOverview;
  /** Make a program, or change it */
  programSave: ProgramOverview;
  /** Starts a protocol, holds it, or goes on to another step */
  protocolAct: ProtocolRun;
  /** Chooses, changes or takes away the protocol of a session */
  protocolSave: ProtocolRun;
  pushDeviceAdd: PushSettings;
  pushDeviceChange: PushSettings;
  pushDeviceRemove: PushSettings;
  /** The viewer's browser is reached elsewhere now; it stays the device it was */
  pushDeviceRenew: PushSettings;
  /** Whoever runs the session */
  questionAnswer: RoomQuestion;
  /** Whoever may send in the room */
  questionAsk: RoomQuestion;
  /** One’s own, while the room is open */
  questionEdit: RoomQuestion;
  /** Whoever runs the session, with a reason */
  questionHide: RoomQuestion;
  /** Whoever runs the session */
  questionPin: RoomQuestion;
  /** One would like to hear it answered, or not any more */
  questionVote: RoomQuestion;
  /** One’s own; twice is once */
  questionWithdraw: RoomQuestion;
  /** Whether one may ask without one’s name */
  questionsAllow: RoomQuestions;
  reviewAct: ReviewItem;
  /** Pauses someone’s writing in the rooms of a session, or puts them out */
  roomMeasure: RoomMeasure;
  /** Lets them write, or come in, again */
  roomMeasureEnd: RoomMeasure;
  /** Tells one of those who run the session that one needs a minute */
  roomMinute: RoomMinute;
  /** Whoever was told answers, to the one who asked alone */
  roomMinuteAnswer: RoomMinute;
  /** Whoever needed a minute is back */
  roomMinuteEnd: RoomMinute;
  /** Whoever was told has seen it */
  roomMinuteSee: RoomMinute;
  /** Makes someone facilitator or presenter of a session, or takes it away */
  roomRole: RoomLead;
  /** Keeps the room going until whoever facilitates is back */
  roomStandIn: RoomLead;
  /** Whoever facilitates takes over again, or who stood in gives it back */
  roomStandInEnd: RoomLead;
  /** Begins to apply exactly what the dry run showed; the same task again is the same */
  rosterImportApply: Task;
  rsvpSave: PeerSession;
  schoolBreakAdd: SchoolBreak;
  schoolBreakChange: SchoolBreak;
  schoolBreakRemove: SchoolBreak;
  schoolBreakRestore: SchoolBreak;
  seriesCancel: PeerSession;
  seriesEdit: SeriesChanged;
  /** Add dates at its end */
  seriesExtend: PeerSession;
  /** Take back the cancellation of a session, and of all that were canceled with it */
  seriesReinstate: PeerSession;
  /** Answers with the first of its sessions */
  seriesSchedule: PeerSession;
  /** Ends it for everyone; twice is once */
  sessionClose: PeerSession;
  signIn: Viewer;
  signOut: Scalars['Boolean']['output'];
  /** A keeper puts it away, to be read only, or takes it back */
  spaceArchive: Space;
  /** What it is called, what it is for, who starts threads */
  spaceChange: Space;
  /** A coordinator makes a space; in the Collective, an administrator too */
  spaceMake: Space;
  /** A keeper says who starts threads in it */
  spaceStarters: Space;
  /** The order that is given last holds */
  spacesOrder: Array<SpacePlace>;
  /** Once; nothing says afterwards whose answer it is */
  surveyAnswer: SessionSurvey;
  /** A table of a cohort as a file, for whoever coordinates it; twice is once */
  tableExport: Task;
  /** It goes no further; twice is once */
  taskCancel: Task;
  /** A keeper puts it away, to be read only, or takes it back */
  threadArchive: Thread;
  /** Whoever asked says what they need, and tags it */
  threadDescribe: Thread;
  threadFollow: Thread;
  /** A keeper closes it for words, or opens it again */
  threadLock: Thread;
  threadMarkRead: Thread;
  /** From this post on everything is unread again */
  threadMarkUnread: Thread;
  /** A keeper takes all its posts to the end of another thread of the same people, which is answered */
  threadMerge: Thread;
  /** A keeper takes it to another space of the same people */
  threadMove: Thread;
  /** A keeper lets it stand first in its space, or no more */
  threadPin: Thread;
  /** A keeper takes posts of it into a new thread, which is answered */
  threadSplit: Thread;
  threadStart: Thread;
  /** Whoever asked says in short what it came to; empty takes it away */
  threadSummarize: Thread;
  /** All that the viewer reads, or all of a space, counts as read */
  threadsMarkRead: Scalars['Boolean']['output'];
  /** Takes such a press back; what was read since stays read */
  threadsMarkReadUndo: Scalars['Boolean']['output'];
  timePollAnswer: TimePoll;
  timePollAnswerByLink: TimePollByLink;
  timePollCancel: TimePoll;
  timePollEdit: TimePoll;
  /** Chooses a time and makes the session. Twice is once */
  timePollFinalize: TimePoll;
  timePollMake: TimePoll;
  /** Takes a cancellation back */
  timePollReopen: TimePoll;
  /** Raises a hand, passes, gives the floor, leads a round */
  turnAct: RoomTurns;
};


export type MutationAccommodationAskArgs = {
  input: AccommodationAskInput;
};


export type MutationAccommodationSettleArgs = {
  input: AccommodationSettleInput;
};


export type MutationAccommodationWithdrawArgs = {
  id: Scalars['ID']['input'];
};


export type MutationAccountSetUpArgs = {
  input: AccountSetUpInput;
};


export type MutationApplicationAnswerArgs = {
  secret: Scalars['String']['input'];
  takes: Scalars['Boolean']['input'];
};


export type MutationApplicationConfirmArgs = {
  secret: Scalars['String']['input'];
};


export type MutationApplicationMailLinkArgs = {
  secret: Scalars['String']['input'];
};


export type MutationApplicationMailSetUpArgs = {
  secret: Scalars['String']['input'];
};


export type MutationApplicationRecuseArgs = {
  id: Scalars['ID']['input'];
  recused: Scalars['Boolean']['input'];
};


export type MutationApplicationReviewGiveArgs = {
  input: ApplicationReviewGiveInput;
};


export type MutationApplicationSaveArgs = {
  input: ApplicationWriteInput;
};


export type MutationApplicationSendArgs = {
  input: ApplicationWriteInput;
};


export type MutationApplicationSetupSaveArgs = {
  input: ApplicationSetupSaveInput;
};


export type MutationApplicationWithdrawArgs = {
  secret: Scalars['String']['input'];
};


export type MutationApplicationsDecideArgs = {
  cohortId: Scalars['ID']['input'];
  decision: ApplicationDecision;
  ids: Array<Scalars['ID']['input']>;
};


export type MutationAttendanceCorrectLateArgs = {
  input: AttendanceCorrectLateInput;
};


export type MutationAttendanceImportApplyArgs = {
  input: AttendanceImportApplyInput;
};


export type MutationAttendanceImportChooseArgs = {
  input: AttendanceImportChooseInput;
};


export type MutationAttendanceImportForgetArgs = {
  id: Scalars['ID']['input'];
};


export type MutationAttendanceLookedArgs = {
  sessionId: Scalars['ID']['input'];
};


export type MutationAttendanceSetArgs = {
  input: AttendanceSetInput;
};


export type MutationAvailabilitySaveArgs = {
  input: AvailabilitySaveInput;
};


export type MutationBookmarkRemoveArgs = {
  postId: Scalars['ID']['input'];
};


export type MutationBookmarkSaveArgs = {
  input: BookmarkSaveInput;
};


export type MutationBreakoutJoinArgs = {
  roomId: Scalars['ID']['input'];
};


export type MutationBreakoutMoveArgs = {
  input: BreakoutMoveInput;
};


export type MutationBreakoutsCallBackArgs = {
  input: BreakoutsActInput;
};


export type MutationBreakoutsCloseArgs = {
  input: BreakoutsActInput;
};


export type MutationBreakoutsMakeArgs = {
  input: BreakoutsMakeInput;
};


export type MutationCalendarFeedEndArgs = {
  cohortId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationCalendarFeedMakeArgs = {
  cohortId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationCalendarsByMailSaveArgs = {
  byMail: Scalars['Boolean']['input'];
};


export type MutationCaseCardKeepArgs = {
  input: CaseCardKeepInput;
};


export type MutationCaseCardSaveArgs = {
  input: CaseCardSaveInput;
};


export type MutationCaseCardShowArgs = {
  input: CaseCardShowInput;
};


export type MutationCaseCardWithdrawArgs = {
  sessionId: Scalars['ID']['input'];
};


export type MutationCertificateIssueMineArgs = {
  cohortId: Scalars['ID']['input'];
};


export type MutationCertificateRevokeArgs = {
  input: CertificateRevokeInput;
};


export type MutationCertificatesIssueArgs = {
  cohortId: Scalars['ID']['input'];
};


export type MutationCohortCloneArgs = {
  input: CohortCloneInput;
};


export type MutationCohortCreateArgs = {
  input: CohortCreateInput;
};


export type MutationCohortEditArgs = {
  input: CohortEditInput;
};


export type MutationCohortMilestoneRemoveArgs = {
  cohortId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationCohortMilestoneSaveArgs = {
  input: CohortMilestoneSaveInput;
};


export type MutationContentNoteChooseArgs = {
  input: ContentNoteChooseInput;
  locale?: InputMaybe<Locale>;
};


export type MutationDraftForgetArgs = {
  base: Scalars['Int']['input'];
  personId: Scalars['ID']['input'];
  place: Scalars['String']['input'];
};


export type MutationDraftKeepArgs = {
  input: DraftKeepInput;
};


export type MutationFirstAdministratorSignUpArgs = {
  input: FirstAdministratorSignUpInput;
};


export type MutationFlagRaiseArgs = {
  input: FlagRaiseInput;
};


export type MutationFlagTakeBackArgs = {
  input: FlagTakeBackInput;
};


export type MutationFollowUpApproveArgs = {
  input: FollowUpApproveInput;
};


export type MutationGuestEnterArgs = {
  input: GuestEnterInput;
};


export type MutationGuestLinkEndArgs = {
  id: Scalars['ID']['input'];
};


export type MutationGuestLinkMakeArgs = {
  input: GuestLinkMakeInput;
};


export type MutationGuestRemoveArgs = {
  id: Scalars['ID']['input'];
};


export type MutationInboxMarkArgs = {
  input: InboxMarkInput;
};


export type MutationKeptReplyForgetArgs = {
  id: Scalars['ID']['input'];
};


export type MutationMailStopLiftArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationMembershipBeginArgs = {
  input: MembershipBeginInput;
};


export type MutationMembershipEndArgs = {
  input: MembershipEndInput;
};


export type MutationMembershipRoleArgs = {
  input: MembershipRoleInput;
};


export type MutationMessageLessonArgs = {
  input: MessageLessonInput;
};


export type MutationMessageLessonAskArgs = {
  input: MessageLessonAskInput;
};


export type MutationMessageLessonDeclineArgs = {
  id: Scalars['ID']['input'];
};


export type MutationMilestoneMarkArgs = {
  input: MilestoneDoneInput;
};


export type MutationNotesLockArgs = {
  input: NotesLockInput;
};


export type MutationNotificationSettingsSaveArgs = {
  input: NotificationSettingsSaveInput;
};


export type MutationPeerSessionCancelArgs = {
  input: PeerSessionCancelInput;
};


export type MutationPeerSessionEditArgs = {
  input: PeerSessionEditInput;
};


export type MutationPeerSessionReinstateArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPeerSessionScheduleArgs = {
  input: PeerSessionScheduleInput;
};


export type MutationPersonMuteArgs = {
  input: PersonMuteInput;
};


export type MutationPollAnswerArgs = {
  input: PollAnswerInput;
};


export type MutationPollChangeArgs = {
  input: PollChangeInput;
};


export type MutationPollCloseArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPollMakeArgs = {
  input: PollMakeInput;
};


export type MutationPollRemoveArgs = {
  input: PollRemoveInput;
};


export type MutationPollWithdrawArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPollWordRemoveArgs = {
  input: PollWordRemoveInput;
};


export type MutationPostDeleteArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPostEditArgs = {
  input: PostEditInput;
};


export type MutationPostHelpfulArgs = {
  input: PostHelpfulInput;
};


export type MutationPostLessonArgs = {
  input: PostLessonInput;
};


export type MutationPostLessonAskArgs = {
  input: PostLessonAskInput;
};


export type MutationPostLessonDeclineArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPostNoteArgs = {
  input: PostNoteInput;
};


export type MutationPostReactArgs = {
  input: PostReactInput;
};


export type MutationPostReplyArgs = {
  input: PostReplyInput;
};


export type MutationPostRestoreArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPostUnmaskArgs = {
  input: PostUnmaskInput;
};


export type MutationPreferencesSaveArgs = {
  input: PreferencesSaveInput;
};


export type MutationProgramCoordinatorArgs = {
  input: ProgramCoordinatorInput;
};


export type MutationProgramMilestoneRemoveArgs = {
  id: Scalars['ID']['input'];
  programId: Scalars['ID']['input'];
};


export type MutationProgramMilestoneSaveArgs = {
  input: ProgramMilestoneSaveInput;
};


export type MutationProgramSaveArgs = {
  input: ProgramSaveInput;
};


export type MutationProtocolActArgs = {
  input: ProtocolActInput;
};


export type MutationProtocolSaveArgs = {
  input: ProtocolSaveInput;
};


export type MutationPushDeviceAddArgs = {
  input: PushDeviceAddInput;
};


export type MutationPushDeviceChangeArgs = {
  input: PushDeviceChangeInput;
};


export type MutationPushDeviceRemoveArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPushDeviceRenewArgs = {
  input: PushDeviceAddInput;
};


export type MutationQuestionAnswerArgs = {
  input: QuestionSwitchInput;
};


export type MutationQuestionAskArgs = {
  input: QuestionAskInput;
};


export type MutationQuestionEditArgs = {
  input: QuestionEditInput;
};


export type MutationQuestionHideArgs = {
  input: QuestionHideInput;
};


export type MutationQuestionPinArgs = {
  input: QuestionSwitchInput;
};


export type MutationQuestionVoteArgs = {
  input: QuestionSwitchInput;
};


export type MutationQuestionWithdrawArgs = {
  id: Scalars['ID']['input'];
};


export type MutationQuestionsAllowArgs = {
  input: QuestionsAllowInput;
};


export type MutationReviewActArgs = {
  input: ReviewActInput;
};


export type MutationRoomMeasureArgs = {
  input: RoomMeasureInput;
};


export type MutationRoomMeasureEndArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRoomMinuteArgs = {
  input: RoomMinuteInput;
};


export type MutationRoomMinuteAnswerArgs = {
  input: RoomMinuteAnswerInput;
};


export type MutationRoomMinuteEndArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRoomMinuteSeeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRoomRoleArgs = {
  input: RoomRoleInput;
};


export type MutationRoomStandInArgs = {
  roomId: Scalars['ID']['input'];
};


export type MutationRoomStandInEndArgs = {
  roomId: Scalars['ID']['input'];
};


export type MutationRosterImportApplyArgs = {
  input: RosterImportApplyInput;
};


export type MutationRsvpSaveArgs = {
  input: RsvpSaveInput;
};


export type MutationSchoolBreakAddArgs = {
  input: SchoolBreakAddInput;
};


export type MutationSchoolBreakChangeArgs = {
  input: SchoolBreakChangeInput;
};


export type MutationSchoolBreakRemoveArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSchoolBreakRestoreArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSeriesCancelArgs = {
  input: SeriesCancelInput;
};


export type MutationSeriesEditArgs = {
  input: SeriesEditInput;
};


export type MutationSeriesExtendArgs = {
  input: SeriesExtendInput;
};


export type MutationSeriesReinstateArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSeriesScheduleArgs = {
  input: SeriesScheduleInput;
};


export type MutationSessionCloseArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSpaceArchiveArgs = {
  input: SpaceSwitchInput;
};


export type MutationSpaceChangeArgs = {
  input: SpaceChangeInput;
};


export type MutationSpaceMakeArgs = {
  input: SpaceMakeInput;
};


export type MutationSpaceStartersArgs = {
  input: SpaceStartersInput;
};


export type MutationSpacesOrderArgs = {
  input: SpacesOrderInput;
};


export type MutationSurveyAnswerArgs = {
  input: SurveyAnswerInput;
};


export type MutationTableExportArgs = {
  input: TableExportInput;
};


export type MutationTaskCancelArgs = {
  id: Scalars['ID']['input'];
};


export type MutationThreadArchiveArgs = {
  input: ThreadSwitchInput;
};


export type MutationThreadDescribeArgs = {
  input: ThreadDescribeInput;
};


export type MutationThreadFollowArgs = {
  input: ThreadFollowInput;
};


export type MutationThreadLockArgs = {
  input: ThreadSwitchInput;
};


export type MutationThreadMarkReadArgs = {
  input: ThreadMarkReadInput;
};


export type MutationThreadMarkUnreadArgs = {
  input: ThreadMarkReadInput;
};


export type MutationThreadMergeArgs = {
  input: ThreadMergeInput;
};


export type MutationThreadMoveArgs = {
  input: ThreadMoveInput;
};


export type MutationThreadPinArgs = {
  input: ThreadSwitchInput;
};


export type MutationThreadSplitArgs = {
  input: ThreadSplitInput;
};


export type MutationThreadStartArgs = {
  input: ThreadStartInput;
};


export type MutationThreadSummarizeArgs = {
  input: ThreadSummarizeInput;
};


export type MutationThreadsMarkReadArgs = {
  input: ThreadsMarkReadInput;
};


export type MutationThreadsMarkReadUndoArgs = {
  id: Scalars['ID']['input'];
};


export type MutationTimePollAnswerArgs = {
  input: TimePollAnswerInput;
};


export type MutationTimePollAnswerByLinkArgs = {
  input: TimePollAnswerByLinkInput;
};


export type MutationTimePollCancelArgs = {
  id: Scalars['ID']['input'];
};


export type MutationTimePollEditArgs = {
  input: TimePollEditInput;
};


export type MutationTimePollFinalizeArgs = {
  input: TimePollFinalizeInput;
};


export type MutationTimePollMakeArgs = {
  input: TimePollMakeInput;
};


export type MutationTimePollReopenArgs = {
  id: Scalars['ID']['input'];
};


export type MutationTurnActArgs = {
  input: TurnActInput;
};

/** A closed session that the viewer was at */
export type MyAttendance = {
  __typename: 'MyAttendance';
  id: Scalars['ID']['output'];
  minutes: Scalars['Int']['output'];
  startsAt: Scalars['DateTime']['output'];
  timeZone: Scalars['String']['output'];
  /** Null where the viewer does not belong there any more */
  title?: Maybe<Scalars['String']['output']>;
};

export type MyAttendancePage = {
  __typename: 'MyAttendancePage';
  nextCursor?: Maybe<Scalars['String']['output']>;
  /** The latest first */
  nodes: Array<MyAttendance>;
};

export type MyAvailability = {
  __typename: 'MyAvailability';
  /** Of the person */
  id: Scalars['ID']['output'];
  timeZone: Scalars['String']['output'];
  times: Array<NeverFree>;
};

/** What the viewer was there for in one cohort, or at open sessions */
export type MyHours = {
  __typename: 'MyHours';
  /** The one that stands */
  certificate?: Maybe<Certificate>;
  /** Null: open sessions of the Collective */
  cohortId?: Maybe<Scalars['ID']['output']>;
  cohortName?: Maybe<Scalars['String']['output']>;
  firstAt: Scalars['DateTime']['output'];
  lastAt: Scalars['DateTime']['output'];
  minutes: Scalars['Int']['output'];
  programName?: Maybe<Scalars['String']['output']>;
  sessions: Scalars['Int']['output'];
  /** It says what would be certified now */
  upToDate: Scalars['Boolean']['output'];
};

/** How near a notification is to the viewer. */
export type Need =
  | 'FOR_ME'
  | 'NEWS'
  | 'NOW';

/** A time of every week at which one is never free, in one’s own zone */
export type NeverFree = {
  __typename: 'NeverFree';
  fromMinute: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  toMinute: Scalars['Int']['output'];
  /** 1 is Monday */
  weekday: Scalars['Int']['output'];
};

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

export type Notification = {
  __typename: 'Notification';
  at: Scalars['DateTime']['output'];
  /** New things behind it */
  count: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  kind: NotificationKind;
  need: Need;
  /** Where it leads: a path of this site */
  path: Scalars['String']['output'];
  /** Who did it openly, latest first, three at most */
  people: Array<Person>;
  /** The space, cohort or Collective it belongs to */
  place: Scalars['String']['output'];
  read: Scalars['Boolean']['output'];
  /** Why it was done, in the words of who did it */
  reason?: Maybe<Scalars['String']['output']>;
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of the thread or session it is about */
  title: Scalars['String']['output'];
  /** Someone did who wrote as a member */
  unnamed: Scalars['Boolean']['output'];
  /** Until when something is held for the viewer */
  until?: Maybe<Scalars['DateTime']['output']>;
};

export type NotificationChoice = {
  __typename: 'NotificationChoice';
  kind: NotificationKind;
  /** Null: as the preset has it */
  mail?: Maybe<MailChoice>;
  /** Whether the viewer's devices are told. Null: as the preset has it */
  push?: Maybe<Scalars['Boolean']['output']>;
};

export type NotificationChoiceInput = {
  kind: NotificationKind;
  /** Null follows the preset again; left out it stays as it is */
  mail?: InputMaybe<MailChoice>;
  /** Null and left out as for mail */
  push?: InputMaybe<Scalars['Boolean']['input']>;
};

export type NotificationKind =
  | 'MAIL_STOPPED'
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

export type NotificationSettings = {
  __typename: 'NotificationSettings';
  /** The viewer's address was refused for good: no mail goes there */
  addressStopped: Scalars['Boolean']['output'];
  /** Of the viewer's state, not over yet, the earliest first */
  breaks: Array<SchoolBreak>;
  /** The viewer may change the breaks of every state */
  canKeepBreaks: Scalars['Boolean']['output'];
  /** Kinds that do not follow the preset */
  choices: Array<NotificationChoice>;
  /** As chosen, or as the preset has it */
  digest: Digest;
  /** Minute of the day in the viewer's zone */
  digestAt: Scalars['Int']['output'];
  /** Of a weekly digest: 1 is Monday, 7 Sunday */
  digestWeekday: Scalars['Int']['output'];
  /** Mail waits while the viewer's state has a school break */
  holdBreaks: Scalars['Boolean']['output'];
  /** The viewer's id */
  id: Scalars['ID']['output'];
  pausedUntil?: Maybe<Scalars['DateTime']['output']>;
  preset: NotificationPreset;
  /** Minutes of the day in the viewer's zone; null with quietTo: no quiet hours */
  quietFrom?: Maybe<Scalars['Int']['output']>;
  quietTo?: Maybe<Scalars['Int']['output']>;
  remindDay: Scalars['Boolean']['output'];
  remindHour: Scalars['Boolean']['output'];
  remindWeek: Scalars['Boolean']['output'];
  /** Of the viewer's organization */
  state?: Maybe<State>;
};

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

export type OrganizationKind =
  | 'AGENCY'
  | 'DISTRICT'
  | 'HEALTH_CENTER'
  | 'PARTNER'
  | 'SCHOOL';

export type OtherSession = {
  __typename: 'OtherSession';
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
  title: Scalars['String']['output'];
};

export type PeerSession = {
  __typename: 'PeerSession';
  audienceId: Scalars['ID']['output'];
  audienceKind: AudienceKind;
  audienceName: Scalars['String']['output'];
  can: PeerSessionCan;
  cancelNote: Scalars['String']['output'];
  canceledAt?: Maybe<Scalars['DateTime']['output']>;
  /** From then on its room takes no more lines */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  endsAt: Scalars['DateTime']['output'];
  facilitators: Array<Person>;
  /** What came of it, as whoever brought the question wrote it */
  followUpThread?: Maybe<Thread>;
  id: Scalars['ID']['output'];
  /** Only for those who registered (going, or maybe where places are not counted), its facilitators and coordinators */
  joinUrl?: Maybe<Scalars['String']['output']>;
  listedPublicly: Scalars['Boolean']['output'];
  materials: Array<SessionMaterial>;
  minutes: Scalars['Int']['output'];
  /** The room opens */
  opensAt: Scalars['DateTime']['output'];
  /** Null where as many as like can come */
  places?: Maybe<SessionPlaces>;
  presenters: Array<Person>;
  purpose: Scalars['String']['output'];
  /** Only for its facilitators and coordinators */
  rsvpCounts?: Maybe<RsvpCounts>;
  /** Where it repeats */
  series?: Maybe<SeriesPlace>;
  startsAt: Scalars['DateTime']['output'];
  status: SessionStatus;
  /** The zone it was meant in, IANA name */
  timeZone: Scalars['String']['output'];
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  viewerRsvp?: Maybe<RsvpAnswer>;
};

export type PeerSessionCan = {
  __typename: 'PeerSessionCan';
  /** Bring a case that names nobody */
  bringCase: Scalars['Boolean']['output'];
  /** End it for everyone */
  close: Scalars['Boolean']['output'];
  edit: Scalars['Boolean']['output'];
  enterRoom: Scalars['Boolean']['output'];
  rsvp: Scalars['Boolean']['output'];
  /** See who was there, once it is closed */
  seeAttendance: Scalars['Boolean']['output'];
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

export type PeerSessionPage = {
  __typename: 'PeerSessionPage';
  nextCursor?: Maybe<Scalars['String']['output']>;
  nodes: Array<PeerSession>;
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

export type Person = {
  __typename: 'Person';
  /** Without an account, in one session’s room by a link */
  guest: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  organizationName?: Maybe<Scalars['String']['output']>;
  pronouns?: Maybe<Scalars['String']['output']>;
  roleTitle: Scalars['String']['output'];
  state?: Maybe<State>;
};

/** What one person was there for, in all */
export type PersonHours = {
  __typename: 'PersonHours';
  minutes: Scalars['Int']['output'];
  person: Person;
  /** Sessions they were at */
  sessions: Scalars['Int']['output'];
};

export type PersonMuteInput = {
  on: Scalars['Boolean']['input'];
  personId: Scalars['ID']['input'];
};

/** Where the viewer stands in the line for a place; whoever has one is going */
export type PlaceState =
  | 'LAPSED'
  | 'OFFERED'
  | 'WAITING';

export type Poll = {
  __typename: 'Poll';
  /** Only counts are shown */
  anonymous: Scalars['Boolean']['output'];
  can: PollCan;
  /** It takes no answers any more, or its place does not */
  closed: Scalars['Boolean']['output'];
  /** When it closes by itself */
  closesAt?: Maybe<Scalars['DateTime']['output']>;
  /** What 5 means */
  highLabel: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: PollKind;
  /** What 1 means */
  lowLabel: Scalars['String']['output'];
  /** The viewer's own answer */
  mine?: Maybe<Array<Scalars['String']['output']>>;
  /** So many answers are missing before results of an anonymous poll show */
  missing: Scalars['Int']['output'];
  options: Array<Scalars['String']['output']>;
  question: Scalars['String']['output'];
  /** Null where they are not shown (yet) */
  results?: Maybe<PollResults>;
  shown: PollShown;
  /** Moves with what one answers to and who sees it; an answer, or a change, tells it */
  wording: Scalars['String']['output'];
};

/** `to`: the `wording` one answers. Where the poll says something else by now: `conflict`. */
export type PollAnswerInput = {
  id: Scalars['ID']['input'];
  said?: Array<Scalars['String']['input']>;
  to: Scalars['String']['input'];
};

export type PollCan = {
  __typename: 'PollCan';
  answer: Scalars['Boolean']['output'];
  /** Reword it: as long as nobody has answered */
  change: Scalars['Boolean']['output'];
  close: Scalars['Boolean']['output'];
  /** Remove words that were given; a reason is needed for removals */
  moderate: Scalars['Boolean']['output'];
  remove: Scalars['Boolean']['output'];
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

export type PollResults = {
  __typename: 'PollResults';
  /** How many answers are counted */
  answers: Scalars['Int']['output'];
  /** What was said by anyone, the most first: 100 at most. What is not in it nobody said. */
  said: Array<PollSaid>;
};

export type PollSaid = {
  __typename: 'PollSaid';
  count: Scalars['Int']['output'];
  /** Whose it is, 50 at most; of an anonymous poll always empty */
  people: Array<Person>;
  /** The number of an option, a place on the scale, or the words */
  text: Scalars['String']['output'];
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

export type Post = {
  __typename: 'Post';
  author?: Maybe<Person>;
  /** Keys of content notes */
  contentNotes: Array<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  deleted: Scalars['Boolean']['output'];
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** It helped whoever asked, they say */
  helpful: Scalars['Boolean']['output'];
  /** Moderators look at it, or (deleted as well) have removed it */
  hidden: Scalars['Boolean']['output'];
  html: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** It is a lesson people learned */
  lessonMark?: Maybe<LessonMark>;
  /** What was written; only for whoever may edit it */
  markdown?: Maybe<Scalars['String']['output']>;
  /** Only its number is left here: the post was moved */
  movedTo?: Maybe<PostPlace>;
  number: Scalars['Int']['output'];
  /** Null where nobody has reacted */
  reactions?: Maybe<PostReactions>;
  replyToNumber?: Maybe<Scalars['Int']['output']>;
  rev: Scalars['Int']['output'];
  threadId: Scalars['ID']['output'];
  viewer: PostViewer;
  voice?: Maybe<Scalars['Int']['output']>;
  /** Names what is written now: give it as `base` of an edit; only for whoever may edit it */
  wording?: Maybe<Scalars['String']['output']>;
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

export type PostPage = {
  __typename: 'PostPage';
  hasAfter: Scalars['Boolean']['output'];
  hasBefore: Scalars['Boolean']['output'];
  nodes: Array<Post>;
};

/** Where a post stands now that was moved */
export type PostPlace = {
  __typename: 'PostPlace';
  number: Scalars['Int']['output'];
  threadId: Scalars['ID']['output'];
  /** Of the thread */
  title: Scalars['String']['output'];
};

export type PostPreviewInput = {
  markdown: Scalars['String']['input'];
};

export type PostReactInput = {
  id: Scalars['ID']['input'];
  kind: ReactionKind;
  on: Scalars['Boolean']['input'];
};

/** How many there are of each kind; never whose they are */
export type PostReactions = {
  __typename: 'PostReactions';
  helpful: Scalars['Int']['output'];
  meToo: Scalars['Int']['output'];
  thankYou: Scalars['Int']['output'];
  withYou: Scalars['Int']['output'];
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

/** What a post said before it was edited */
export type PostVersion = {
  __typename: 'PostVersion';
  html: Scalars['String']['output'];
  writtenAt: Scalars['DateTime']['output'];
};

export type PostViewer = {
  __typename: 'PostViewer';
  /** Ask its author to let it be a lesson: who gathers them, once */
  canAskLesson: Scalars['Boolean']['output'];
  canDelete: Scalars['Boolean']['output'];
  canEdit: Scalars['Boolean']['output'];
  /** Ask moderators to look at it: what others wrote, once */
  canFlag: Scalars['Boolean']['output'];
  /** Say that it helped: whoever asked, of what others wrote */
  canMarkHelpful: Scalars['Boolean']['output'];
  /** Mark it as a lesson, or take that off: whoever wrote it */
  canMarkLesson: Scalars['Boolean']['output'];
  /** React: to what others wrote */
  canReact: Scalars['Boolean']['output'];
  /** The viewer flagged it: it stands folded */
  flagged?: Maybe<PostFlagged>;
  /** Its author is asked to let it be one */
  lessonAsked?: Maybe<LessonMark>;
  mine: Scalars['Boolean']['output'];
  /** What is hidden, as HTML, for its author alone */
  ownHtml?: Maybe<Scalars['String']['output']>;
  /** How the viewer reacted */
  reacted: Array<ReactionKind>;
  /** Until when a deletion can be taken back by the viewer; null where it cannot */
  restoreUntil?: Maybe<Scalars['DateTime']['output']>;
  /** For its author alone */
  word?: Maybe<PostWord>;
};

/** What the moderators say about a post to whoever wrote it */
export type PostWord = {
  __typename: 'PostWord';
  about: PostWordAbout;
  at: Scalars['DateTime']['output'];
  words: Scalars['String']['output'];
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

export type Program = {
  __typename: 'Program';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  slug: Scalars['String']['output'];
};

export type ProgramCan = {
  __typename: 'ProgramCan';
  /** Name it, and say who coordinates it */
  administer: Scalars['Boolean']['output'];
  createCohort: Scalars['Boolean']['output'];
  /** Keep its milestones */
  keep: Scalars['Boolean']['output'];
};

export type ProgramCoordinatorInput = {
  on: Scalars['Boolean']['input'];
  personId: Scalars['ID']['input'];
  programId: Scalars['ID']['input'];
};

/** What every cohort of a program comes by */
export type ProgramMilestone = {
  __typename: 'ProgramMilestone';
  /** Each fellow’s own step */
  eachFellow: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kind: MilestoneKind;
  nameEn: Scalars['String']['output'];
  nameEs: Scalars['String']['output'];
  /** Days after a cohort’s start */
  offsetDays: Scalars['Int']['output'];
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

/** A program, with those of its cohorts the viewer is in or coordinates */
export type ProgramOverview = {
  __typename: 'ProgramOverview';
  can: ProgramCan;
  cohorts: Array<CohortLine>;
  coordinators: Array<Person>;
  description: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  milestones: Array<ProgramMilestone>;
  name: Scalars['String']['output'];
  slug: Scalars['String']['output'];
};

export type ProgramSaveInput = {
  description: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  /** How it is called in addresses: c-tlc */
  slug: Scalars['String']['input'];
};

/** A facilitation format as it comes with Hearth, in the viewer’s language */
export type Protocol = {
  __typename: 'Protocol';
  about: Scalars['String']['output'];
  source: Scalars['String']['output'];
  steps: Array<ProtocolStep>;
  title: Scalars['String']['output'];
};

/** `id` is a UUID made by the client; a retry with the same id changes nothing. */
export type ProtocolActInput = {
  act: RunAct;
  id: Scalars['ID']['input'];
  roomId: Scalars['ID']['input'];
  /** The version that one saw; a newer one is a conflict */
  version: Scalars['Int']['input'];
};

/** The protocol of a room and where it stands. Without steps there is none any more */
export type ProtocolRun = {
  __typename: 'ProtocolRun';
  /** While it runs: when the step’s time is up */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** While it rests: how much of the step’s time is left, in milliseconds */
  leftMs?: Maybe<Scalars['Int']['output']>;
  /** The language of its texts */
  locale: Scalars['String']['output'];
  rev: Scalars['Int']['output'];
  roomId: Scalars['ID']['output'];
  state: RunState;
  /** Index of the step, from 0 */
  step: Scalars['Int']['output'];
  steps: Array<ProtocolStep>;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
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

export type ProtocolStep = {
  __typename: 'ProtocolStep';
  /** What the composer says meanwhile */
  hint: Scalars['String']['output'];
  minutes: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  prompt: Scalars['String']['output'];
  /** What of the session’s case the room sees once it is reached */
  shows?: Maybe<CasePart>;
  speaks: Speaker;
  /** What messages sent meanwhile count as */
  tag?: Maybe<MessageTag>;
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

/** What a visitor sees of a session its coordinator listed publicly. */
export type PublicSession = {
  __typename: 'PublicSession';
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
  timeZone: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type PushDevice = {
  __typename: 'PushDevice';
  /** A name like "Chrome"; null where unknown */
  browser?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** It belongs to the viewer's own sign-in */
  here: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Its messages tell kind and count */
  showsKind: Scalars['Boolean']['output'];
  /** A name like "Android"; null where unknown */
  system?: Maybe<Scalars['String']['output']>;
  /** When something was last sent to it */
  usedAt?: Maybe<Scalars['DateTime']['output']>;
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

/** Which devices of the viewer are told at once. */
export type PushSettings = {
  __typename: 'PushSettings';
  /** False on a computer that others use, too */
  allowedHere: Scalars['Boolean']['output'];
  /** The latest first; 10 at most */
  devices: Array<PushDevice>;
  /** The viewer's id */
  id: Scalars['ID']['output'];
  /** What a browser subscribes with */
  publicKey: Scalars['String']['output'];
};

export type Query = {
  __typename: 'Query';
  /** Whose account a link is for. Looking uses nothing up */
  accountWaiting: AccountWaiting;
  application: ApplicationWhole;
  applicationCall: ApplicationCall;
  /** The letter of a decision, as it would be mailed now */
  applicationLetterPreviews: Array<ApplicationLetterPreview>;
  applicationReview: ApplicationReview;
  /** People of the program whose name begins so, to be reviewers */
  applicationReviewersNamed: Array<Person>;
  /** For whoever coordinates the cohort */
  applicationSetup: ApplicationSetup;
  /** Looking changes nothing and uses nothing up */
  applicationStatus: ApplicationStatus;
  /** The table one chooses from, the best read first */
  applications: ApplicationsPage;
  /** Cohorts whose applications the viewer reads */
  applicationsReviewing: Array<ApplicationReviewing>;
  /** For the cohort’s reviewers, in an order of their own */
  applicationsToReview: ApplicationsToReview;
  attendanceGrid: AttendanceGrid;
  /** Of a person, a cohort or a series: one’s own, and for those who coordinate it */
  attendanceHours: AttendanceHours;
  /** The dry run, as things stand now; only for whoever brought the file in */
  attendanceImport: AttendanceImport;
  /** The viewer's own, the latest first */
  bookmarks: BookmarkPage;
  /** Sessions of the viewer's cohorts and of the Collective */
  calendar: Calendar;
  calendars: Calendars;
  /** For whoever runs or presents the session, and its author */
  caseCardOfSession: CaseCardWhole;
  catchUp: CatchUp;
  /** What a code stands for; for anyone who has it */
  certificateCheck: CertificateCheck;
  cohort: CohortOverview;
  /** Who could join: by part of a name or a whole e-mail address; 20 at most */
  cohortCandidates: Array<Person>;
  /** For those who coordinate the cohort */
  cohortCertificates: CohortCertifiedPage;
  /** What it would be, begun on another day; nothing is changed */
  cohortClonePlan: ClonePlan;
  /** How many were in it on each of these days; for its coordinators */
  cohortCounts: Array<CohortCount>;
  /** Whom a roster named and the house does not know; for its coordinators */
  cohortInvitees: Array<CohortInvitee>;
  /** By name. Who left, and who will join, are for its coordinators */
  cohortRoster: RosterPage;
  contentNotes: Array<ContentNote>;
  /** Who could coordinate: by part of a name or a whole e-mail address; 20 at most */
  coordinatorCandidates: Array<Person>;
  desk: Desk;
  /** What has become of drafts, here or on another device */
  draftChanges: DraftChanges;
  /** The viewer's own, the latest first */
  drafts: DraftPage;
  /** People of an audience who could facilitate, by part of the name; 20 at most */
  facilitatorCandidates: Array<Person>;
  /** For whoever runs the session */
  guestLinks: GuestLinks;
  /** Null for whoever is no guest */
  guestVisit?: Maybe<GuestVisit>;
  /** What a link leads to. Looking uses nothing up */
  guestWelcome: GuestWelcome;
  inbox: Inbox;
  /** How many notifications wait, 100 at most */
  inboxUnread: Scalars['Int']['output'];
  /** Who has done a step of each fellow’s; for its coordinators */
  milestonePeople: Array<MilestonePerson>;
  /** Sessions the viewer was at: of a cohort, or open ones */
  myAttendance: MyAttendancePage;
  /** When the viewer is never free; nobody else sees it */
  myAvailability: MyAvailability;
  /** The viewer's own, by cohort */
  myHours: Array<MyHours>;
  /** Of the viewer's own */
  myTask: Task;
  /** Threads the viewer wrote in, those with something new first */
  myThreads: Array<Thread>;
  /** The session to go to next: open now, or the next to start */
  nextSession?: Maybe<PeerSession>;
  notificationSettings: NotificationSettings;
  peerSession: PeerSession;
  peerSessions: PeerSessionPage;
  /** Those whom the viewer muted for themselves in live rooms */
  personMutes: Array<Person>;
  /** Those of a place, the earliest first */
  polls: Array<Poll>;
  post: Post;
  /** A text as HTML, as others would see it. Nothing of it is kept */
  postPreview: Scalars['String']['output'];
  /** What one's own post said before its edits, the latest first; 50 at most */
  postVersions: Array<PostVersion>;
  /** Those of these posts (50 at most) that the viewer may see */
  posts: Array<Post>;
  program: ProgramOverview;
  /** Those the viewer is in or coordinates; every one for an administrator */
  programs: Array<ProgramOverview>;
  /** What a session’s protocol is to be, for whoever runs it */
  protocolOfSession?: Maybe<ProtocolRun>;
  /** Those that come with Hearth */
  protocols: Array<Protocol>;
  /** For everyone */
  publicSessions: Array<PublicSession>;
  pushSettings: PushSettings;
  /** What was flagged: urgent first, then what has waited longest; settled: the latest first */
  review: ReviewPage;
  /** What it says, and what was said and done about it */
  reviewOpened: ReviewOpened;
  /** How many flagged things wait for the viewer, 99 at most; null for who does not review */
  reviewWaiting?: Maybe<Scalars['Int']['output']>;
  room: Room;
  roomCare: RoomCare;
  /** For those who run the session, and administrators */
  roomMeasures: RoomMeasurePage;
  roomQuestions: RoomQuestions;
  /** The dry run, as things stand now; only for whoever brought it in */
  rosterImport: RosterImport;
  /** Of one state, not over yet, the earliest first */
  schoolBreaks: Array<SchoolBreak>;
  /** What the viewer may read and these words find, in one statement */
  search: SearchPage;
  /** Every date of a session’s series, those left out too */
  seriesDates: Array<SeriesDate>;
  /** What a series would be, before it is scheduled */
  seriesPreview: SeriesPreview;
  sessionAccommodations: SessionAccommodations;
  /** Who was at a closed session, for how long. Only for those who run it */
  sessionAttendance: AttendancePage;
  sessionAudiences: Array<SessionAudience>;
  /** What else is at a time one plans for: in sessions that the viewer may know of */
  sessionConflicts: SessionConflicts;
  /** For whoever brought the question; else who facilitated, or runs it */
  sessionFollowUp?: Maybe<FollowUp>;
  /** Who answered what: going first, by name. Only for those who run the session */
  sessionRsvps: RsvpPage;
  /** For those who were at a closed session, and those who run it */
  sessionSurvey?: Maybe<SessionSurvey>;
  /** Who waits for a place, in the order of the line. Only for those who run the session */
  sessionWaitlist: Array<WaitingPerson>;
  space: Space;
  /** Empty for whoever arranges no spaces */
  spacePlaces: Array<SpacePlace>;
  spaces: Array<Space>;
  /** In the cohorts the viewer coordinates, or everywhere for an administrator; 100 at most */
  stoppedMail: Array<StoppedPerson>;
  thread: Thread;
  /** Over all spaces the viewer reads, by the latest post */
  threads: ThreadPage;
  timePoll: TimePoll;
  /** By the secret of a mail; looking changes nothing */
  timePollByLink: TimePollByLink;
  /** For those who make a poll there */
  timePollCandidates: TimePollCandidates;
  /** For those who run it, and where people see each other’s answers for those it asks */
  timePollResults: TimePollResults;
  /** Those that ask the viewer, and those the viewer runs; the latest first */
  timePolls: TimePollPage;
  /** Who looked up who wrote a post, and why; the latest first */
  unmaskings: UnmaskingPage;
  /** Null for a visitor */
  viewer?: Maybe<Viewer>;
  week: Week;
};


export type QueryAccountWaitingArgs = {
  token: Scalars['String']['input'];
};


export type QueryApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryApplicationCallArgs = {
  cohortId: Scalars['ID']['input'];
};


export type QueryApplicationLetterPreviewsArgs = {
  cohortId: Scalars['ID']['input'];
  decision: ApplicationDecision;
  ids: Array<Scalars['ID']['input']>;
};


export type QueryApplicationReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryApplicationReviewersNamedArgs = {
  cohortId: Scalars['ID']['input'];
  named: Scalars['String']['input'];
};


export type QueryApplicationSetupArgs = {
  cohortId: Scalars['ID']['input'];
};


export type QueryApplicationStatusArgs = {
  secret: Scalars['String']['input'];
};


export type QueryApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cohortId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ApplicantRole>;
  standing?: InputMaybe<ApplicationState>;
  state?: InputMaybe<State>;
};


export type QueryApplicationsToReviewArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cohortId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAttendanceGridArgs = {
  cohortId: Scalars['ID']['input'];
};


export type QueryAttendanceHoursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cohortId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  seriesId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryAttendanceImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBookmarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCalendarArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};


export type QueryCaseCardOfSessionArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QueryCertificateCheckArgs = {
  code: Scalars['String']['input'];
};


export type QueryCohortArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCohortCandidatesArgs = {
  cohortId: Scalars['ID']['input'];
  search: Scalars['String']['input'];
};


export type QueryCohortCertificatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cohortId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCohortClonePlanArgs = {
  cohortId: Scalars['ID']['input'];
  startsOn: Scalars['String']['input'];
};


export type QueryCohortCountsArgs = {
  cohortId: Scalars['ID']['input'];
  on: Array<Scalars['String']['input']>;
};


export type QueryCohortInviteesArgs = {
  cohortId: Scalars['ID']['input'];
};


export type QueryCohortRosterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cohortId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  named?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<CohortRole>;
  state?: InputMaybe<State>;
  when?: InputMaybe<RosterWhen>;
};


export type QueryContentNotesArgs = {
  locale?: InputMaybe<Locale>;
};


export type QueryCoordinatorCandidatesArgs = {
  search: Scalars['String']['input'];
};


export type QueryDraftChangesArgs = {
  after: Scalars['Int']['input'];
  personId: Scalars['ID']['input'];
};


export type QueryDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFacilitatorCandidatesArgs = {
  audienceId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGuestLinksArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QueryGuestWelcomeArgs = {
  token: Scalars['String']['input'];
};


export type QueryMilestonePeopleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyAttendanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cohortId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyThreadsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPeerSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPeerSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  coordinatedByMe?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  when?: InputMaybe<SessionsWhen>;
};


export type QueryPollsArgs = {
  place: PollPlace;
  placeId: Scalars['ID']['input'];
};


export type QueryPostArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPostPreviewArgs = {
  input: PostPreviewInput;
};


export type QueryPostVersionsArgs = {
  postId: Scalars['ID']['input'];
};


export type QueryPostsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryProgramArgs = {
  slug: Scalars['String']['input'];
};


export type QueryProtocolOfSessionArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QueryReviewArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: ReviewView;
};


export type QueryReviewOpenedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRoomArgs = {
  in?: InputMaybe<Scalars['ID']['input']>;
  sessionId: Scalars['ID']['input'];
};


export type QueryRoomCareArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QueryRoomMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sessionId: Scalars['ID']['input'];
};


export type QueryRoomQuestionsArgs = {
  roomId: Scalars['ID']['input'];
};


export type QueryRosterImportArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySchoolBreaksArgs = {
  state: State;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  byPersonId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: SearchKind;
  lessons?: Scalars['Boolean']['input'];
  order?: SearchOrder;
  spaceId?: InputMaybe<Scalars['ID']['input']>;
  threadId?: InputMaybe<Scalars['ID']['input']>;
  words?: Scalars['String']['input'];
};


export type QuerySeriesDatesArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QuerySeriesPreviewArgs = {
  input: SeriesPreviewInput;
};


export type QuerySessionAccommodationsArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QuerySessionAttendanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sessionId: Scalars['ID']['input'];
};


export type QuerySessionConflictsArgs = {
  audienceId: Scalars['ID']['input'];
  exceptId?: InputMaybe<Scalars['ID']['input']>;
  facilitatorIds?: Array<Scalars['ID']['input']>;
  localStart: Scalars['String']['input'];
  minutes: Scalars['Int']['input'];
  presenterIds?: Array<Scalars['ID']['input']>;
  timeZone: Scalars['String']['input'];
};


export type QuerySessionFollowUpArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QuerySessionRsvpsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sessionId: Scalars['ID']['input'];
};


export type QuerySessionSurveyArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QuerySessionWaitlistArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QuerySpaceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryThreadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryThreadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  need?: InputMaybe<ThreadNeed>;
  tag?: InputMaybe<Scalars['String']['input']>;
  view?: ThreadView;
};


export type QueryTimePollArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTimePollByLinkArgs = {
  secret: Scalars['String']['input'];
};


export type QueryTimePollCandidatesArgs = {
  audienceId: Scalars['ID']['input'];
};


export type QueryTimePollResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryTimePollsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUnmaskingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

export type RaisedHand = {
  __typename: 'RaisedHand';
  /** They had the floor in this session already */
  heard: Scalars['Boolean']['output'];
  person: Person;
  raisedAt: Scalars['DateTime']['output'];
};

export type ReactionKind =
  | 'HELPFUL'
  | 'ME_TOO'
  | 'THANK_YOU'
  | 'WITH_YOU';

/** What someone said that was tagged as a recommendation; whose it is, is not said */
export type Recommendation = {
  __typename: 'Recommendation';
  body: Scalars['String']['output'];
  id: Scalars['ID']['output'];
};

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

/** Something flagged, once for all its flags, without its words */
export type ReviewItem = {
  __typename: 'ReviewItem';
  asMember: Scalars['Boolean']['output'];
  /** Null where it was written as a member */
  author?: Maybe<Person>;
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** What was done last */
  last?: Maybe<ReviewStep>;
  /** Where it stands; null for who may not read there */
  path?: Maybe<Scalars['String']['output']>;
  /** The cohort, or the Collective */
  place: Scalars['String']['output'];
  /** Never who flagged it */
  reasons: Array<FlagCount>;
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  state: ReviewState;
  subject: FlagSubject;
  subjectId: Scalars['ID']['output'];
  /** Someone is worried about a person */
  urgent: Scalars['Boolean']['output'];
  /** Null once it is settled */
  waitingSince?: Maybe<Scalars['DateTime']['output']>;
  writtenAt: Scalars['DateTime']['output'];
};

/** What someone who flagged it added */
export type ReviewNote = {
  __typename: 'ReviewNote';
  at: Scalars['DateTime']['output'];
  note: Scalars['String']['output'];
  reason: FlagReason;
};

/** Something flagged, opened */
export type ReviewOpened = {
  __typename: 'ReviewOpened';
  /** Its words as HTML; empty once they are gone for good */
  html: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  notes: Array<ReviewNote>;
  /** What was done, the latest first; 50 at most */
  steps: Array<ReviewStep>;
  /** The title of the thread that it begins; null where it begins none */
  title?: Maybe<Scalars['String']['output']>;
  /** What it said before, the latest first; 50 at most */
  versions: Array<ReviewVersion>;
};

export type ReviewPage = {
  __typename: 'ReviewPage';
  /** Give as `after` for the next page; null at the end */
  nextCursor?: Maybe<Scalars['String']['output']>;
  nodes: Array<ReviewItem>;
};

/** How it stands: DELETED by its author, REMOVED by a moderator */
export type ReviewState =
  | 'DELETED'
  | 'HIDDEN'
  | 'REMOVED'
  | 'SHOWN';

/** What a moderator did */
export type ReviewStep = {
  __typename: 'ReviewStep';
  act: ReviewAct;
  at: Scalars['DateTime']['output'];
  by?: Maybe<Person>;
  id: Scalars['ID']['output'];
  /** What the author was told, where they were told something */
  why: Scalars['String']['output'];
};

export type ReviewVersion = {
  __typename: 'ReviewVersion';
  html: Scalars['String']['output'];
  writtenAt: Scalars['DateTime']['output'];
};

export type ReviewView =
  | 'SETTLED'
  | 'WAITING';

export type Room = {
  __typename: 'Room';
  /** What round it is of; null for a main room */
  breakout?: Maybe<Breakout>;
  /** Of a main room; null before the first round */
  breakouts?: Maybe<Breakouts>;
  can: RoomCan;
  /** What the room sees of the case that is brought; null until then */
  caseCard?: Maybe<CaseCard>;
  /** What was said, asked, noted and shown there, as Markdown in the viewer’s language and zone */
  exported: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  lastNumber: Scalars['Int']['output'];
  lead: RoomLead;
  lessonAsks: Array<MessageLessonAsk>;
  /** The line of everyone who runs the session has dropped, and the viewer is there to stand in */
  mayStandIn: Scalars['Boolean']['output'];
  /** The page that ends just before number `before` (default: the end) */
  messages: MessagePage;
  /** Null while nobody has locked them */
  notes?: Maybe<RoomNotes>;
  /** Open for writing now */
  open: Scalars['Boolean']['output'];
  people: Array<Person>;
  /** Null where it never had any */
  polls?: Maybe<RoomPolls>;
  protocol?: Maybe<ProtocolRun>;
  /** How far the viewer has read; 0 where they have not */
  readNumber: Scalars['Int']['output'];
  /** People whom the session is for, by the beginning of a part of their name; five at most */
  readers: Array<Person>;
  rev: Scalars['Int']['output'];
  session: PeerSession;
  turns?: Maybe<RoomTurns>;
};


export type RoomMessagesArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type RoomReadersArgs = {
  named: Scalars['String']['input'];
};

export type RoomCan = {
  __typename: 'RoomCan';
  /** Ask others to let what they said be a lesson */
  askLessons: Scalars['Boolean']['output'];
  /** Pause the writing of others, or put them out */
  care: Scalars['Boolean']['output'];
  lockNotes: Scalars['Boolean']['output'];
  runBreakouts: Scalars['Boolean']['output'];
  runProtocol: Scalars['Boolean']['output'];
  /** Say who facilitates and who presents */
  setRoles: Scalars['Boolean']['output'];
  /** Write there now */
  write: Scalars['Boolean']['output'];
};

/** What is between the viewer and those who run a session, while its room is open */
export type RoomCare = {
  __typename: 'RoomCare';
  /** Those who run it and are here, its facilitators first; the viewer can tell one of them */
  carers: Array<Person>;
  /** The latest */
  minutes: Array<RoomMinute>;
};

/** Who leads in a room */
export type RoomLead = {
  __typename: 'RoomLead';
  /** Who stands in until they are back */
  acting?: Maybe<Person>;
  facilitators: Array<Person>;
  id: Scalars['ID']['output'];
  presenters: Array<Person>;
  rev: Scalars['Int']['output'];
  roomId: Scalars['ID']['output'];
};

/** What whoever runs a session did about a person in its rooms */
export type RoomMeasure = {
  __typename: 'RoomMeasure';
  at: Scalars['DateTime']['output'];
  /** Null once they have left */
  by?: Maybe<Person>;
  /** Null while it stands */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  endedBy?: Maybe<Person>;
  id: Scalars['ID']['output'];
  kind: MeasureKind;
  person: Person;
  reason: Scalars['String']['output'];
};

/** `id` is a UUID made by the client; a retry with the same id changes nothing. */
export type RoomMeasureInput = {
  id: Scalars['ID']['input'];
  kind: MeasureKind;
  personId: Scalars['ID']['input'];
  /** Kept for those who run the session, and administrators; the person and the room never see it */
  reason: Scalars['String']['input'];
  roomId: Scalars['ID']['input'];
};

export type RoomMeasurePage = {
  __typename: 'RoomMeasurePage';
  /** Give as `after` for the next page; null at the end */
  nextCursor?: Maybe<Scalars['String']['output']>;
  /** Those that stand first, then the latest */
  nodes: Array<RoomMeasure>;
};

/** Someone needs a minute. Known to the two of them alone, and gone once the room has shut */
export type RoomMinute = {
  __typename: 'RoomMinute';
  /** Empty until there is one */
  answer: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  /** They are back */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** The viewer needs it; otherwise the viewer was told */
  mine: Scalars['Boolean']['output'];
  person: Person;
  seenAt?: Maybe<Scalars['DateTime']['output']>;
  to: Person;
  words: Scalars['String']['output'];
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

/** Whether the shared notes of a room are locked; their text travels over the socket */
export type RoomNotes = {
  __typename: 'RoomNotes';
  id: Scalars['ID']['output'];
  lockedAt?: Maybe<Scalars['DateTime']['output']>;
  rev: Scalars['Int']['output'];
  roomId: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

/** That a room has polls, and when they moved last */
export type RoomPolls = {
  __typename: 'RoomPolls';
  count: Scalars['Int']['output'];
  /** The room’s */
  id: Scalars['ID']['output'];
  rev: Scalars['Int']['output'];
  roomId: Scalars['ID']['output'];
};

export type RoomQuestion = {
  __typename: 'RoomQuestion';
  answered: Scalars['Boolean']['output'];
  /** It was asked without a name */
  asMember: Scalars['Boolean']['output'];
  askedAt: Scalars['DateTime']['output'];
  author?: Maybe<Person>;
  /** Plain text; empty once withdrawn, and while hidden */
  body: Scalars['String']['output'];
  edited: Scalars['Boolean']['output'];
  hidden: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  pinned: Scalars['Boolean']['output'];
  rev: Scalars['Int']['output'];
  roomId: Scalars['ID']['output'];
  viewer: RoomQuestionViewer;
  /** So many would like to hear it answered */
  votes: Scalars['Int']['output'];
  withdrawn: Scalars['Boolean']['output'];
};

/** What depends on who looks */
export type RoomQuestionViewer = {
  __typename: 'RoomQuestionViewer';
  /** Reword or withdraw it */
  canChange: Scalars['Boolean']['output'];
  /** Of a hidden one: what it says, to whoever asked it or runs the session */
  hiddenBody?: Maybe<Scalars['String']['output']>;
  /** Why it is hidden, to the same */
  hiddenWhy?: Maybe<Scalars['String']['output']>;
  mine: Scalars['Boolean']['output'];
  /** One would like to hear it answered */
  voted: Scalars['Boolean']['output'];
};

/** The questions of a room */
export type RoomQuestions = {
  __typename: 'RoomQuestions';
  /** One may ask without one’s name */
  asMember: Scalars['Boolean']['output'];
  can: RoomQuestionsCan;
  /** The room’s */
  id: Scalars['ID']['output'];
  /** All there are, in the order they were asked */
  nodes: Array<RoomQuestion>;
  /** The room’s counter when it was last set how questions are taken */
  rev: Scalars['Int']['output'];
  roomId: Scalars['ID']['output'];
};

export type RoomQuestionsCan = {
  __typename: 'RoomQuestionsCan';
  /** Ask, and vote */
  ask: Scalars['Boolean']['output'];
  hide: Scalars['Boolean']['output'];
  /** Mark answered, pin, and allow questions without a name */
  run: Scalars['Boolean']['output'];
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

/** Whose turn it is in a room */
export type RoomTurns = {
  __typename: 'RoomTurns';
  floor?: Maybe<Person>;
  /** In the order in which they are to be heard */
  hands: Array<RaisedHand>;
  id: Scalars['ID']['output'];
  rev: Scalars['Int']['output'];
  roomId: Scalars['ID']['output'];
  round?: Maybe<ListeningRound>;
  version: Scalars['Int']['output'];
};

/** A person in a cohort, from when to when */
export type RosterEntry = {
  __typename: 'RosterEntry';
  id: Scalars['ID']['output'];
  joinedOn: Scalars['String']['output'];
  /** The first day they are out of it */
  leftOn?: Maybe<Scalars['String']['output']>;
  /** Why they left; for coordinators */
  leftReason?: Maybe<Scalars['String']['output']>;
  person: Person;
  role: CohortRole;
};

export type RosterFault = {
  __typename: 'RosterFault';
  /** name, email, role, state, organization, joined or left */
  field: Scalars['String']['output'];
  rule: Scalars['String']['output'];
  /** What belongs to the rule: the most, the least, the other line */
  than?: Maybe<Scalars['String']['output']>;
};

/** A dry run: what would come of a roster as things stand now */
export type RosterImport = {
  __typename: 'RosterImport';
  /** When it was applied */
  appliedAt?: Maybe<Scalars['DateTime']['output']>;
  cohortId: Scalars['ID']['output'];
  faulty: Scalars['Int']['output'];
  fileName: Scalars['String']['output'];
  /** Stands for exactly this: what is confirmed is this and nothing else */
  fingerprint: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  invites: Scalars['Int']['output'];
  joins: Scalars['Int']['output'];
  rows: Array<RosterImportRow>;
  stands: Scalars['Int']['output'];
  /** Columns whose heading is not known, by name; they are left out */
  unknownColumns: Array<Scalars['String']['output']>;
};

export type RosterImportApplyInput = {
  fingerprint: Scalars['String']['input'];
  importId: Scalars['ID']['input'];
  /** Of the task, made by the client */
  taskId: Scalars['ID']['input'];
};

/** A row of the file, and what would come of it */
export type RosterImportRow = {
  __typename: 'RosterImportRow';
  email: Scalars['String']['output'];
  faults: Array<RosterFault>;
  joinsOn: Scalars['String']['output'];
  /** What the person is called here, where that is another name */
  knownAs?: Maybe<Scalars['String']['output']>;
  leavesOn?: Maybe<Scalars['String']['output']>;
  line: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  outcome: RosterOutcome;
  role: CohortRole;
  state?: Maybe<State>;
};

/** A new membership; in it already; goes on the list to invite; stands on it; cannot be taken */
export type RosterOutcome =
  | 'FAULT'
  | 'INVITE'
  | 'INVITED'
  | 'JOINS'
  | 'STANDS';

export type RosterPage = {
  __typename: 'RosterPage';
  nextCursor?: Maybe<Scalars['String']['output']>;
  nodes: Array<RosterEntry>;
};

/** Those in it now, those who left, those who join later */
export type RosterWhen =
  | 'COMING'
  | 'CURRENT'
  | 'FORMER';

/** One of the circle of a listening round */
export type RoundPerson = {
  __typename: 'RoundPerson';
  /** The round is not to come to them any more */
  done: Scalars['Boolean']['output'];
  person: Person;
};

/** What one person answered to a session */
export type Rsvp = {
  __typename: 'Rsvp';
  answer: RsvpAnswer;
  person: Person;
};

export type RsvpAnswer =
  | 'GOING'
  | 'MAYBE'
  | 'NOT_GOING';

export type RsvpCounts = {
  __typename: 'RsvpCounts';
  going: Scalars['Int']['output'];
  maybe: Scalars['Int']['output'];
  notGoing: Scalars['Int']['output'];
};

export type RsvpPage = {
  __typename: 'RsvpPage';
  nextCursor?: Maybe<Scalars['String']['output']>;
  nodes: Array<Rsvp>;
};

export type RsvpSaveInput = {
  answer: RsvpAnswer;
  sessionId: Scalars['ID']['input'];
};

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

export type SchoolBreak = {
  __typename: 'SchoolBreak';
  /** The last day */
  endsOn: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** In English */
  nameEn: Scalars['String']['output'];
  /** In Spanish */
  nameEs: Scalars['String']['output'];
  source: BreakSource;
  /** The first day: 2026-12-24 */
  startsOn: Scalars['String']['output'];
  state: State;
};

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

/** Something found that the viewer may read. */
export type SearchHit = {
  __typename: 'SearchHit';
  /** Someone wrote it as a member */
  asMember: Scalars['Boolean']['output'];
  at?: Maybe<Scalars['DateTime']['output']>;
  /** Its words are folded behind a content note */
  folded: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kind: SearchKind;
  /** Where it leads: a path of this site */
  path: Scalars['String']['output'];
  /** Who wrote it openly; the person found */
  person?: Maybe<Person>;
  /** The space or people it stands in; of a person, the organization */
  place: Scalars['String']['output'];
  /** The words around what was found; none where they are folded */
  snippet: Array<SearchPiece>;
  /** The thread's title, or the person's name */
  title: Scalars['String']['output'];
};

/** MESSAGE: what was said in a live session, where it is marked as a lesson */
export type SearchKind =
  | 'MESSAGE'
  | 'PERSON'
  | 'POST';

export type SearchOrder =
  | 'BEST'
  | 'NEWEST';

export type SearchPage = {
  __typename: 'SearchPage';
  nextCursor?: Maybe<Scalars['String']['output']>;
  nodes: Array<SearchHit>;
};

/** Plain text, or a stretch of it that was looked for. */
export type SearchPiece = {
  __typename: 'SearchPiece';
  found: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
};

/** Why a day is left out */
export type SeriesBreak = {
  __typename: 'SeriesBreak';
  /** In English */
  nameEn: Scalars['String']['output'];
  /** In Spanish */
  nameEs: Scalars['String']['output'];
  states: Array<State>;
};

export type SeriesCancelInput = {
  /** Of a session */
  id: Scalars['ID']['input'];
  note?: Scalars['String']['input'];
  scope: SeriesScope;
  seriesVersion: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};

/** A session after it was changed with others of its series */
export type SeriesChanged = {
  __typename: 'SeriesChanged';
  /** Those with a time of their own, which they kept */
  kept: Array<SeriesSession>;
  /** New dates on which schools of its people are closed */
  onBreaks: Array<SeriesDate>;
  session: PeerSession;
};

/** A date of a series */
export type SeriesDate = {
  __typename: 'SeriesDate';
  /** What its people’s schools are closed for on that day */
  breaks: Array<SeriesBreak>;
  /** Clocks jump over that local time: it moves on with them */
  movedByClock: Scalars['Boolean']['output'];
  /** None where the date is left out */
  session?: Maybe<SeriesSession>;
  /** The local start its rule gives: 2026-12-01T15:30 */
  slot: Scalars['String']['output'];
  startsAt: Scalars['DateTime']['output'];
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

/** Another session of the same series */
export type SeriesNeighbor = {
  __typename: 'SeriesNeighbor';
  id: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
};

/** The series of a session, and where the session stands in it */
export type SeriesPlace = {
  __typename: 'SeriesPlace';
  /** Where it is canceled: how many were canceled with it, itself too */
  canceledTogether: Scalars['Int']['output'];
  /** Its dates, those left out too */
  dates: Scalars['Int']['output'];
  earlier?: Maybe<SeriesNeighbor>;
  later?: Maybe<SeriesNeighbor>;
  /** 3 of 12, by start */
  number: Scalars['Int']['output'];
  /** An RRULE (RFC 5545); it counts in local time */
  rule: Scalars['String']['output'];
  seriesId: Scalars['ID']['output'];
  total: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
};

export type SeriesPreview = {
  __typename: 'SeriesPreview';
  /** School breaks are known up to this day */
  breaksKnownUntil?: Maybe<Scalars['String']['output']>;
  dates: Array<SeriesDate>;
  /** How many sessions it would make */
  sessions: Scalars['Int']['output'];
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

export type SeriesSession = {
  __typename: 'SeriesSession';
  id: Scalars['ID']['output'];
  /** It was given a time of its own */
  moved: Scalars['Boolean']['output'];
  startsAt: Scalars['DateTime']['output'];
  status: SessionStatus;
  title: Scalars['String']['output'];
};

export type SessionAccommodations = {
  __typename: 'SessionAccommodations';
  /** Everyone’s, what is open first; only for those who run the session */
  asked?: Maybe<Array<Accommodation>>;
  /** The viewer may ask */
  canAsk: Scalars['Boolean']['output'];
  /** And may ask for all sessions of the cohort */
  canAskForAll: Scalars['Boolean']['output'];
  /** The viewer says what becomes of it */
  canSettle: Scalars['Boolean']['output'];
  /** The viewer’s own */
  mine: Array<Accommodation>;
};

/** Where the viewer may schedule */
export type SessionAudience = {
  __typename: 'SessionAudience';
  id: Scalars['ID']['output'];
  kind: AudienceKind;
  name: Scalars['String']['output'];
};

/** What else is at that time, as far as the viewer may know */
export type SessionConflicts = {
  __typename: 'SessionConflicts';
  breaks: Array<MembersBreak>;
  /** Members who are in another session then */
  busyMembers: Scalars['Int']['output'];
  /** Their names, ten at most */
  busyNames: Array<Scalars['String']['output']>;
  /** Of the same group */
  sessions: Array<OtherSession>;
  team: Array<BusyPerson>;
};

/** Something to read or watch: a titled link, https alone */
export type SessionMaterial = {
  __typename: 'SessionMaterial';
  title: Scalars['String']['output'];
  url: Scalars['String']['output'];
};

export type SessionMaterialInput = {
  title: Scalars['String']['input'];
  url: Scalars['String']['input'];
};

/** The places of a session in which so many can take part */
export type SessionPlaces = {
  __typename: 'SessionPlaces';
  /** Beside those who run it */
  capacity: Scalars['Int']['output'];
  /** Whoever says that they come gets a place now */
  free: Scalars['Boolean']['output'];
  mine?: Maybe<PlaceState>;
  /** The viewer’s own place in the line, from 1 */
  position?: Maybe<Scalars['Int']['output']>;
  /** How many have a place. Only for those who run it */
  taken?: Maybe<Scalars['Int']['output']>;
  /** Until then an offered place is held for the viewer */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** How many wait for one. Only for those who run it */
  waiting?: Maybe<Scalars['Int']['output']>;
};

export type SessionStatus =
  | 'CANCELED'
  | 'OPEN'
  | 'PAST'
  | 'UPCOMING';

/** Three questions to those who were at a closed session */
export type SessionSurvey = {
  __typename: 'SessionSurvey';
  /** The viewer has answered */
  answered: Scalars['Boolean']['output'];
  /** The viewer is asked, and has not answered */
  asked: Scalars['Boolean']['output'];
  open: Scalars['Boolean']['output'];
  /** For those who run the session, once it is no longer open, where five or more answered */
  results?: Maybe<SurveyResults>;
  /** Its results are for the viewer */
  seesResults: Scalars['Boolean']['output'];
  /** It is open until then, and counted from then on */
  until: Scalars['DateTime']['output'];
};

export type SessionsWhen =
  | 'PAST'
  | 'UPCOMING';

export type SignInInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type SiteRole =
  | 'ADMINISTRATOR'
  | 'MEMBER'
  | 'MODERATOR';

export type Space = {
  __typename: 'Space';
  archived: Scalars['Boolean']['output'];
  audienceKind: AudienceKind;
  /** Name of the cohort ('C-TLC, cohort of 2026') or of the Collective */
  audienceName: Scalars['String']['output'];
  can: SpaceCan;
  description: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** People who read this space, by the beginning of a part of their name; five at most */
  people: Array<Person>;
  starters: SpaceStarters;
  /** What is pinned first, then by the latest post */
  threads: ThreadPage;
  /** Threads with something new for the viewer, at most 99 */
  unreadThreads: Scalars['Int']['output'];
};


export type SpacePeopleArgs = {
  named: Scalars['String']['input'];
};


export type SpaceThreadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  need?: InputMaybe<ThreadNeed>;
  tag?: InputMaybe<Scalars['String']['input']>;
  view?: ThreadView;
};

export type SpaceCan = {
  __typename: 'SpaceCan';
  /** The same, and rename and order it */
  arrange: Scalars['Boolean']['output'];
  /** Archive it, say who starts threads */
  keep: Scalars['Boolean']['output'];
  startThread: Scalars['Boolean']['output'];
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

/** Whose spaces the viewer makes and orders: a cohort, or the Collective */
export type SpacePlace = {
  __typename: 'SpacePlace';
  /** The cohort is over: no new spaces */
  finished: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kind: AudienceKind;
  name: Scalars['String']['output'];
  /** In their order, archived ones too */
  spaces: Array<Space>;
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

/** Someone whose address refuses mail for good. The address itself is theirs to tell. */
export type StoppedPerson = {
  __typename: 'StoppedPerson';
  person: Person;
  /** A cohort of theirs, or the Collective */
  place: Scalars['String']['output'];
  stoppedAt: Scalars['DateTime']['output'];
};

export type SurveyAnswerInput = {
  heard: Scalars['Int']['input'];
  sessionId: Scalars['ID']['input'];
  words?: Scalars['String']['input'];
  worth: Scalars['Int']['input'];
};

/** What people said of a session, all of them together */
export type SurveyResults = {
  __typename: 'SurveyResults';
  answers: Scalars['Int']['output'];
  /** Did you feel heard? From 1 to 5, on average */
  heard: Scalars['Float']['output'];
  /** In an order that says nothing; none where fewer than five wrote */
  words: Array<Scalars['String']['output']>;
  /** Was it worth the time? From 1 to 5, on average */
  worth: Scalars['Float']['output'];
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

/** Something of one’s own that takes a while; kept for a week */
export type Task = {
  __typename: 'Task';
  createdAt: Scalars['DateTime']['output'];
  done: Scalars['Int']['output'];
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed: one of the codes of refusals */
  errorCode?: Maybe<Scalars['String']['output']>;
  /** Where the file it made is: a path of this server */
  filePath?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** What is done: `roster.import` */
  kind: Scalars['String']['output'];
  /** What it came to, as JSON; what stands there is its kind’s */
  result?: Maybe<Scalars['String']['output']>;
  state: TaskState;
  /** Of so many; 0 while nobody knows */
  total: Scalars['Int']['output'];
};

export type TaskState =
  | 'CANCELED'
  | 'DONE'
  | 'FAILED'
  | 'RUNNING'
  | 'WAITING';

export type Thread = {
  __typename: 'Thread';
  /** Put away: to be read, not written in */
  archived: Scalars['Boolean']['output'];
  audienceKind: AudienceKind;
  audienceName: Scalars['String']['output'];
  /** Posts of this thread that the viewer has bookmarked */
  bookmarked: Array<Scalars['ID']['output']>;
  can: ThreadCan;
  /** Keys of content notes: those of the first post */
  contentNotes: Array<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** The viewer's choice */
  follow: ThreadFollow;
  id: Scalars['ID']['output'];
  /** The viewer's own, oldest first; 5 at most */
  keptReplies: Array<KeptReply>;
  /** Number of the last post ever made, deleted ones included */
  lastNumber: Scalars['Int']['output'];
  lastPostAt: Scalars['DateTime']['output'];
  locked: Scalars['Boolean']['output'];
  /** All its posts went to this thread */
  mergedInto?: Maybe<Scalars['ID']['output']>;
  needs: Array<ThreadNeed>;
  /** Stands first in its space */
  pinned: Scalars['Boolean']['output'];
  /** Moves with every change of its polls; 0 where it has none */
  pollsRev: Scalars['Int']['output'];
  /** Posts that stand, the first included */
  postCount: Scalars['Int']['output'];
  /** Posts in the order of number. `from`: the first number wanted (default 1). `before`: instead, the page that ends just before this number. `aheadOfUnread`: instead, where the viewer goes on reading, with so many posts before the first unread; from the top for who never read here, or has read all. */
  posts: PostPage;
  /** The viewer has read up to this number; 0 where never opened */
  readNumber: Scalars['Int']['output'];
  rev: Scalars['Int']['output'];
  spaceId: Scalars['ID']['output'];
  spaceName: Scalars['String']['output'];
  startedAsMember: Scalars['Boolean']['output'];
  /** Null where it was started as a member */
  startedBy?: Maybe<Person>;
  summary?: Maybe<ThreadSummary>;
  tags: Array<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  /** Posts that stand, are new to the viewer and not their own; at most 99 */
  unreadCount: Scalars['Int']['output'];
};


export type ThreadPostsArgs = {
  aheadOfUnread?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
};

export type ThreadCan = {
  __typename: 'ThreadCan';
  /** Say what is needed, and tag it: whoever asked */
  describe: Scalars['Boolean']['output'];
  /** Lock, pin and archive it */
  keep: Scalars['Boolean']['output'];
  /** Ask a poll in it: whoever asked, and keepers */
  poll: Scalars['Boolean']['output'];
  reply: Scalars['Boolean']['output'];
};

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

export type ThreadPage = {
  __typename: 'ThreadPage';
  /** Give as `after` for the next page; null at the end */
  nextCursor?: Maybe<Scalars['String']['output']>;
  nodes: Array<Thread>;
};

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

/** What a thread came to, in the words of whoever asked */
export type ThreadSummary = {
  __typename: 'ThreadSummary';
  html: Scalars['String']['output'];
  /** What was written; only for whoever may change it */
  markdown?: Maybe<Scalars['String']['output']>;
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

export type TimePoll = {
  __typename: 'TimePoll';
  answerBy: Scalars['DateTime']['output'];
  /** For those who run it */
  answeredPeople?: Maybe<Scalars['Int']['output']>;
  /** It asks the viewer */
  asked: Scalars['Boolean']['output'];
  /** For those who run it */
  askedPeople?: Maybe<Scalars['Int']['output']>;
  audienceId: Scalars['ID']['output'];
  audienceKind: AudienceKind;
  audienceName: Scalars['String']['output'];
  can: TimePollCan;
  /** The time that was chosen */
  chosenAt?: Maybe<Scalars['DateTime']['output']>;
  /** It asks everyone of its audience */
  everyone: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  minutes: Scalars['Int']['output'];
  note: Scalars['String']['output'];
  /** By name; only for those who run it */
  people: Array<TimePollAsked>;
  /** When who has not answered is reminded; only for those who run it */
  remindsAt: Array<Scalars['DateTime']['output']>;
  sessionId?: Maybe<Scalars['ID']['output']>;
  /** People see each other’s answers */
  showsNames: Scalars['Boolean']['output'];
  /** By their start */
  slots: Array<TimePollSlot>;
  state: TimePollState;
  timeZone: Scalars['String']['output'];
  title: Scalars['String']['output'];
  /** How many of its coming slots the viewer has not answered */
  unanswered: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
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

/** Someone the poll asks by name */
export type TimePollAsked = {
  __typename: 'TimePollAsked';
  person: Person;
  required: Scalars['Boolean']['output'];
};

/** A school break */
export type TimePollBreak = {
  __typename: 'TimePollBreak';
  endsOn: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  nameEs: Scalars['String']['output'];
  startsOn: Scalars['String']['output'];
  state: State;
};

/** What a personal link shows: the poll’s own words and times, and the person’s own answers */
export type TimePollByLink = {
  __typename: 'TimePollByLink';
  answerBy: Scalars['DateTime']['output'];
  chosenAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** The language of whoever it was sent to */
  locale: Locale;
  minutes: Scalars['Int']['output'];
  note: Scalars['String']['output'];
  /** The zone of whoever it was sent to */
  personZone: Scalars['String']['output'];
  showsNames: Scalars['Boolean']['output'];
  slots: Array<TimePollLinkSlot>;
  state: TimePollState;
  timeZone: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type TimePollCan = {
  __typename: 'TimePollCan';
  answer: Scalars['Boolean']['output'];
  run: Scalars['Boolean']['output'];
  seeNames: Scalars['Boolean']['output'];
};

/** Who can be asked, and the school breaks of their states */
export type TimePollCandidates = {
  __typename: 'TimePollCandidates';
  breaks: Array<TimePollBreak>;
  /** By name; 300 at most */
  people: Array<Person>;
};

/** How many said what; made anew by five answers and more */
export type TimePollCounts = {
  __typename: 'TimePollCounts';
  ifNeedBe: Scalars['Int']['output'];
  no: Scalars['Int']['output'];
  yes: Scalars['Int']['output'];
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

/** A poll in a list */
export type TimePollLine = {
  __typename: 'TimePollLine';
  answerBy: Scalars['DateTime']['output'];
  /** For those who run it */
  answeredPeople?: Maybe<Scalars['Int']['output']>;
  asked: Scalars['Boolean']['output'];
  /** For those who run it */
  askedPeople?: Maybe<Scalars['Int']['output']>;
  audienceName: Scalars['String']['output'];
  chosenAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  runs: Scalars['Boolean']['output'];
  slots: Scalars['Int']['output'];
  state: TimePollState;
  title: Scalars['String']['output'];
  unanswered: Scalars['Int']['output'];
};

export type TimePollLinkSlot = {
  __typename: 'TimePollLinkSlot';
  answer?: Maybe<TimePollAnswer>;
  id: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
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

export type TimePollPage = {
  __typename: 'TimePollPage';
  nextCursor?: Maybe<Scalars['String']['output']>;
  nodes: Array<TimePollLine>;
};

/** How one time stands */
export type TimePollRank = {
  __typename: 'TimePollRank';
  /** Cannot come, by name; 50 at most */
  cannot: Array<Person>;
  ifNeedBe: Scalars['Int']['output'];
  no: Scalars['Int']['output'];
  past: Scalars['Boolean']['output'];
  /** Required, and cannot come */
  requiredNo: Array<Person>;
  slotId: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
  yes: Scalars['Int']['output'];
};

/** Who answered what. The best time first: no required person against it, then yes, then if need be */
export type TimePollResults = {
  __typename: 'TimePollResults';
  answered: Scalars['Int']['output'];
  asked: Scalars['Int']['output'];
  /** Have answered nothing yet, by name; 50 at most */
  missing: Array<Person>;
  nextCursor?: Maybe<Scalars['String']['output']>;
  pollId: Scalars['ID']['output'];
  ranks: Array<TimePollRank>;
  /** By name */
  rows: Array<TimePollRow>;
};

export type TimePollRow = {
  __typename: 'TimePollRow';
  person: Person;
  required: Scalars['Boolean']['output'];
  said: Array<TimePollSaid>;
};

export type TimePollSaid = {
  __typename: 'TimePollSaid';
  answer: TimePollAnswer;
  slotId: Scalars['ID']['output'];
};

export type TimePollSayInput = {
  answer: TimePollAnswer;
  slotId: Scalars['ID']['input'];
};

export type TimePollSlot = {
  __typename: 'TimePollSlot';
  /** What the viewer answered */
  answer?: Maybe<TimePollAnswer>;
  counts?: Maybe<TimePollCounts>;
  id: Scalars['ID']['output'];
  /** In the poll’s zone, without offset: 2026-12-01T15:30 */
  localStart: Scalars['String']['output'];
  /** The viewer is never free then: their own word for it, or an empty one. Null: nothing stands against it */
  neverFree?: Maybe<Scalars['String']['output']>;
  /** Taken out; only those who run the poll see it */
  removed: Scalars['Boolean']['output'];
  /** Of the viewer’s state */
  schoolBreak?: Maybe<TimePollBreak>;
  startsAt: Scalars['DateTime']['output'];
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

/** That an administrator looked up who wrote a post, and why. Not who wrote it */
export type Unmasking = {
  __typename: 'Unmasking';
  /** Null once they have left */
  administrator?: Maybe<Person>;
  at: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Where the post stands; null for who may not read there */
  path?: Maybe<Scalars['String']['output']>;
  /** The cohort, or the Collective; empty once the post is gone */
  place: Scalars['String']['output'];
  reason: Scalars['String']['output'];
};

export type UnmaskingPage = {
  __typename: 'UnmaskingPage';
  /** Give as `after` for the next page; null at the end */
  nextCursor?: Maybe<Scalars['String']['output']>;
  nodes: Array<Unmasking>;
};

/** Who is signed in. */
export type Viewer = {
  __typename: 'Viewer';
  can: ViewerCan;
  cohorts: Array<ViewerCohort>;
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  locale: Locale;
  person: Person;
  siteRoles: Array<SiteRole>;
  /** IANA name */
  timeZone: Scalars['String']['output'];
};

export type ViewerCan = {
  __typename: 'ViewerCan';
  readCollective: Scalars['Boolean']['output'];
  scheduleSessions: Scalars['Boolean']['output'];
};

export type ViewerCohort = {
  __typename: 'ViewerCohort';
  cohort: Cohort;
  role: CohortRole;
};

/** One of the line for a place */
export type WaitingPerson = {
  __typename: 'WaitingPerson';
  person: Person;
  /** Offered a place, held until then */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** What the viewer can do next, the nearest first */
export type Week = {
  __typename: 'Week';
  /** The viewer's id */
  id: Scalars['ID']['output'];
  items: Array<WeekItem>;
};

/** One thing that the viewer can do next */
export type WeekItem = {
  __typename: 'WeekItem';
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its kind and what it is about */
  id: Scalars['ID']['output'];
  kind: WeekKind;
  /** Minutes it takes; null where nobody knows */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** Where its one button leads: a path of this site */
  path: Scalars['String']['output'];
  place: Scalars['String']['output'];
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The session, time poll or milestone */
  subjectId: Scalars['ID']['output'];
  title: Scalars['String']['output'];
};

/** What can be the next thing */
export type WeekKind =
  | 'FOLLOW_UP_APPROVE'
  | 'MILESTONE_DUE'
  | 'PLACE_CLAIM'
  | 'SESSION_ANSWER'
  | 'SESSION_NEXT'
  | 'SURVEY_ANSWER'
  | 'TIME_POLL_ANSWER';

/** Words in both languages */
export type WordsInBoth = {
  __typename: 'WordsInBoth';
  en: Scalars['String']['output'];
  es: Scalars['String']['output'];
};

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
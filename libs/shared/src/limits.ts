/**
 * Limits both sides know: the server enforces them, the client tells them before one runs into them.
 * Lengths are in Unicode code points (what people call characters), as `characters` counts them.
 */
export const LIMITS = {
  /** One chat message. */
  message: 4_000,
  /** One forum post, in Markdown. */
  post: 20_000,
  threadTitle: 160,
  /** What a thread came to, in short. */
  threadSummary: 1_000,
  spaceName: 80,
  spaceDescription: 300,
  /** Spaces of a cohort, or of the Collective, archived ones too. */
  spaces: 60,
  moveReason: 500,
  splitPosts: 500,
  /** Tags of one thread, and the length of each. */
  threadTags: 5,
  tag: 30,
  /** Content notes of one post. */
  contentNotes: 10,
  pollQuestion: 200,
  /** Options of a poll to choose from, and the length of each. */
  pollOptions: { min: 2, max: 12 },
  pollOption: 120,
  /** What stands at each end of a scale. */
  pollLabel: 60,
  /** Short words of one answer, and the length of each. */
  pollWords: 3,
  pollWord: 60,
  pollWhy: 500,
  /** A question in a room, and why whoever runs the session hides one. */
  question: 500,
  questionWhy: 500,
  /** Questions of a room, and of one person there. */
  questions: 200,
  questionsEach: 20,
  /** One asks at most so many within so many seconds. */
  questionPace: { count: 5, seconds: 60 },
  roomPolls: 20,
  sessionTitle: 160,
  sessionPurpose: 2_000,
  cancelNote: 500,
  /** People who facilitate a session, and who present. */
  sessionTeam: 12,
  /** People who can come to a session where places are counted. */
  capacity: { min: 1, max: 1_000 },
  /** Links for a session, their titles, and the links. */
  materials: 20,
  materialTitle: 120,
  link: 500,
  /** What someone needs so that they can take part; what they are told; how many of one person for a group or its sessions. */
  accommodationWords: 500,
  accommodationNote: 500,
  accommodations: 20,
  /** A protocol of a session. */
  protocolTitle: 80,
  protocolSteps: 20,
  stepName: 60,
  stepPrompt: 1_000,
  stepHint: 120,
  stepMinutes: { min: 1, max: 180 },
  /** The words of a case card. */
  caseHappened: 2_000,
  caseTried: 2_000,
  caseQuestion: 500,
  /** The shared notes of a room; most bytes of one update of them, and of their whole history. */
  notes: 20_000,
  notesUpdate: 66_000,
  notesState: 400_000,
  /** What breakouts talk about, their minutes, and how many rooms one round has. */
  breakoutPrompt: 500,
  breakoutMinutes: { min: 1, max: 120 },
  breakoutRooms: 30,
  breakoutRounds: 20,
  /** What one says when one needs a minute, and what is said back. */
  minuteWords: 300,
  minuteAnswer: 200,
  /** Why someone's writing is paused in a room, or they are put out. */
  measureReason: { min: 3, max: 500 },
  /** People whom one person has muted for themselves. */
  personMutes: 200,
  /** What whoever flags adds, and what a moderator says about it. */
  flagNote: 1_000,
  reviewWhy: 1_000,
  /** Why an administrator looks up who wrote as a member. */
  unmaskReason: { min: 10, max: 500 },
  /** Why an administrator takes someone's second factor away. */
  resetReason: { min: 10, max: 500 },
  /** Words that a moderator takes out of a post. */
  reviewPassage: 1_000,
  /** Times of a time poll that stand at once, people asked by name, and those it cannot be without. */
  timePollSlots: 40,
  timePollPeople: 200,
  timePollRequired: 20,
  /** Weekly times at which one is never free, and the word for each. */
  availabilityTimes: 60,
  availabilityLabel: 60,
  breakName: 80,
  joinUrl: 500,
  personName: 120,
  /** Passkeys of one person, how each is called, and what a browser answers for one. */
  passkeys: 20,
  passkeyName: 60,
  passkeyAnswer: 20_000,
  pronouns: 40,
  /** Guests by one link. */
  guests: { min: 1, max: 20 },
  guestsUnlessTold: 5,
  /** Links for guests of one session that are good at the same time. */
  guestLinks: 10,
  guestLinkLabel: 80,
  email: 254,
  /** What is typed into search. */
  searchWords: 200,
  password: { min: 12, max: 200 },
  /** A peer session starts at most this many years from now. */
  sessionYearsAhead: 3,
  /** Dates of a series, those left out too. */
  seriesSessions: { min: 2, max: 104 },
  seriesRule: 500,
  /** Length of a peer session in minutes. */
  sessionMinutes: { min: 15, max: 480 },
  /** Minutes someone was at a session, as set by hand. */
  attendanceMinutes: { min: 0, max: 600 },
  /** Why someone's attendance is corrected late, or their certificate is taken back. */
  attendanceReason: { min: 3, max: 300 },
  /** A video tool's report: its bytes, and its rows. */
  attendanceFileBytes: 1_048_576,
  attendanceFileRows: 2_000,
  /** The two scales of a session's survey, and its words. */
  surveyScale: { min: 1, max: 5 },
  surveyWords: 1_000,
  /** One draft, with the marks of the form it is kept in: no composer holds more. */
  draft: 100_000,
  /** Drafts of one person. */
  drafts: 300,
  /** Programs, their cohorts, and what stands in each. */
  programs: 50,
  programName: 120,
  programSlug: 40,
  programDescription: 2_000,
  cohortName: 120,
  cohortCapacity: { min: 1, max: 1_000 },
  cohortsOfProgram: 60,
  milestones: 40,
  milestoneName: 120,
  milestoneOffset: { min: -365, max: 1_500 },
  leftReason: 500,
  /** A roster as a file: its rows, and its bytes. */
  rosterRows: 2_000,
  rosterBytes: 1_048_576,
  /** Sessions and milestones of a cohort that can be cloned. */
  cloneRows: 600,
  /** What the house is called; what its front page, its foot and its pages of rules say, in Markdown. */
  siteName: 60,
  siteWelcome: 2_000,
  siteFooter: 1_000,
  siteText: 20_000,
  /** The bytes a logo may come in. */
  siteLogoBytes: 2_097_152,
  /** Long tasks of one person under way, and how many days one is kept. */
  tasks: 5,
  taskDays: 7,
  /** Posts, threads, sessions or messages in one page. */
  page: 50,
  /** Changes in one page of a replay. */
  replayPage: 200,
} as const;

/** The room opens this many minutes before the session starts. */
export const ROOM_OPENS_MINUTES = 20;

/** The room stays open for writing this many minutes after the planned end. */
export const ROOM_STAYS_MINUTES = 60;

/** Who was there can be corrected for so long after a session was closed. */
export const CORRECTION_HOURS = 24;

/** Those who were at a session are asked how it was for so long after it was closed; then it is counted, once. */
export const SURVEY_DAYS = 7;

/** What fewer people than this said together is shown to nobody. */
export const FEWEST_SHOWN = 5;

/** So long after the follow-up stands, whoever brought the question is asked how it went. */
export const HOW_DID_IT_GO_DAYS = 30;

/** One may take a deletion back for this long, in seconds; after it the text is purged. */
export const UNDO_SECONDS = 30;

/** Counts characters as a person does who types them (code points), the unit of `LIMITS`. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

import { randomUUID } from 'node:crypto';
import type { Actor } from './kit/actor.js';
import type { House } from './kit/house.js';
import { POLLS } from './kit/polls.js';
import { QUESTIONS } from './kit/questions.js';
import { careAsked, careIds } from './two-worlds-care.js';
import { ADMINISTRATION_ASKED } from './two-worlds-administration.js';
import { PROFILE_ASKED } from './two-worlds-profile.js';
import { JOINING_ASKED } from './two-worlds-joining.js';
import { MY_STAY_ASKED } from './two-worlds-my-stay.js';
import { STORIES_ASKED } from './two-worlds-stories.js';
import { DIRECTORY_ASKED } from './two-worlds-directory.js';
import { COHORT_ASKED } from './two-worlds-cohorts.js';
import { MOVED, MOVED_THREAD, movedIds } from './two-worlds-moves.js';
import { roomIds } from './two-worlds-room.js';

/** What both worlds of `two-worlds.test.ts` are made of. */
export const ids = {
  people: Array.from({ length: 8 }, () => randomUUID()),
  thread: randomUUID(),
  posts: Array.from({ length: 5 }, () => randomUUID()),
  /** A thread that the anonymous author starts. */
  asked: randomUUID(),
  askedPosts: Array.from({ length: 2 }, () => randomUUID()),
  ...movedIds(),
  ...roomIds(),
  /** Polls that the anonymous author asks: anonymous ones with a count and with too few, and one with names. */
  polls: [randomUUID(), randomUUID(), randomUUID()] as const,
  pollThreads: [randomUUID(), randomUUID()] as const,
  /** A room in which one of the two needs a minute. */
  care: careIds(),
  /** An administrator's look at who wrote it. */
  look: randomUUID(),
  /** What the anonymous author brings: a picture and a document. */
  files: [randomUUID(), randomUUID()] as const,
};
export const [NOOR, TOMAS] = [0, 1];

export interface World {
  house: House;
  people: Actor[];
  observers: Record<string, Actor>;
  spaceId: string;
  cohortId: string;
  pushed: Record<string, string[]>;
}

/** Every query, asked in both. */
export const EVERYTHING: Record<string, [string, (world: World) => Record<string, unknown>]> = {
  spaces: [`{ spaces { name unreadThreads can { startThread } } }`, () => ({})],
  spacePlaces: [`{ spacePlaces { name spaces { name unreadThreads can { arrange } } } }`, () => ({})],
  space: [
    `query($id: ID!) { space(id: $id) { threads { nodes { title rev lastNumber postCount lastPostAt startedBy { id name } startedAsMember
       readNumber unreadCount contentNotes needs tags can { reply describe } } nextCursor } } }`,
    ({ spaceId }) => ({ id: spaceId }),
  ],
  thread: [
    `query($id: ID!) { thread(id: $id) { title rev lastNumber postCount readNumber unreadCount startedBy { id } can { reply } keptReplies { text }
       posts { hasBefore hasAfter nodes { id number rev replyToNumber voice html contentNotes lessonMark reactions { thankYou withYou helpful meToo } markdown wording createdAt editedAt deleted hidden
         author { id name roleTitle organizationName state pictureId } viewer { mine canEdit canDelete canReact reacted restoreUntil canFlag flagged word { words } ownHtml canMarkLesson lessonAsked canAskLesson } } } } }`,
    () => ({ id: ids.thread }),
  ],
  askedThread: [
    `query($id: ID!) { thread(id: $id) { title rev pollsRev contentNotes needs tags startedBy { id } startedAsMember can { reply describe keep poll } summary { html markdown } bookmarked
       posts { nodes { number rev contentNotes helpful reactions { thankYou withYou helpful meToo } html author { id } voice
         viewer { mine canEdit canMarkHelpful canReact reacted } } } } }`,
    () => ({ id: ids.asked }),
  ],
  ...Object.fromEntries(MOVED.map((name) => [`${name} thread`, [MOVED_THREAD, () => ({ id: ids[name] })]])),
  ...careAsked(ids.care.session),
  posts: [
    `query($ids: [ID!]!) { posts(ids: $ids) { id voice markdown author { id } viewer { mine canEdit } } }`,
    () => ({ ids: ids.posts }),
  ],
  post: [
    `query($id: ID!) { post(id: $id) { voice markdown author { id } viewer { mine } } }`,
    () => ({ id: ids.posts[3] }),
  ],
  calendars: [`{ calendars { byMail feeds { name since } } }`, () => ({})],
  catchUp: [
    `{ catchUp { items { kind title count people { id name } unnamed minutes upTo } minutes longer } }`,
    () => ({}),
  ],
  search: [
    `query($one: ID!, $other: ID!) { byWords: search(words: "anyone or empty or sleep or told") { nodes { path title snippet { text found } folded person { id } } nextCursor }
       newest: search(words: "anyone or told", order: NEWEST) { nodes { path person { id } } }
       byOne: search(byPersonId: $one) { nodes { path } } byOther: search(byPersonId: $other) { nodes { path } }
       lessons: search(lessons: true) { nodes { path title person { id } asMember } }
       people: search(words: "Person", kind: PERSON) { nodes { title } } }`,
    ({ people }) => ({ one: people[NOOR]!.personId, other: people[TOMAS]!.personId }),
  ],
  reviewWaiting: [`{ reviewWaiting }`, () => ({})],
  review: [
    `{ review { nodes { urgent reasons { reason count } state place path author { id } asMember waitingSince editedAt last { act why by { name } } } nextCursor } }`,
    () => ({}),
  ],
  unmaskings: [
    `{ unmaskings { nodes { id place path administrator { name } reason at } nextCursor } }`,
    () => ({}),
  ],
  inbox: [
    `{ inbox { unread { kind title place path people { name } unnamed count reason } read { kind } } }`,
    () => ({}),
  ],
  postVersions: [`query($id: ID!) { postVersions(postId: $id) { html } }`, () => ({ id: ids.posts[3] })],
  bookmarks: [`{ bookmarks { nodes { id number title author { id name } asMember } } }`, () => ({})],
  contentNotes: [`{ contentNotes { key name meaning choice } }`, () => ({})],
  ...Object.fromEntries(
    ['LATEST', 'UNREAD', 'UNANSWERED', 'MINE', 'FOLLOWED'].map((view) => [
      `threads ${view}`,
      [
        `query($view: ThreadView!) { threads(view: $view) { nodes { title unreadCount needs tags } } }`,
        () => ({ view }),
      ],
    ]),
  ),
  ...Object.fromEntries(
    (['asked', 0, 1] as const).map((at) => [
      `polls ${at}`,
      [POLLS, () => ({ id: at === 'asked' ? ids.asked : ids.pollThreads[at] })],
    ]),
  ),
  roomQuestions: [QUESTIONS, () => ({ id: ids.room })],
  'polls of a room': [POLLS, () => ({ id: ids.room, place: 'ROOM' })],
  room: [
    `query($id: ID!) { room(sessionId: $id) { rev lastNumber people { name } polls { rev count } messages { nodes { body } } } }`,
    () => ({ id: ids.session }),
  ],
  ...COHORT_ASKED,
  ...MY_STAY_ASKED,
  'ways in': [
    `{ passkeys { name } openIdLinks { name email } openIdProviders { name } openIdWaiting { email } sendsMail viewer { sharedDevice { keys } } }`,
    () => ({}),
  ],
  seriesDates: [
    `query($id: ID!) { seriesDates(sessionId: $id) { slot session { title } } }`,
    () => ({ id: ids.session }),
  ],
  sessionPlaces: [
    `query($id: ID!) { peerSession(id: $id) { places { free mine position taken waiting } presenters { id } materials { title } } }`,
    () => ({ id: ids.session }),
  ],
  sessionWaitlist: [
    `query($id: ID!) { sessionWaitlist(sessionId: $id) { person { id } } }`,
    () => ({ id: ids.session }),
  ],
  sessionAccommodations: [
    `query($id: ID!) { sessionAccommodations(sessionId: $id) { mine { id } asked { id person { id } } canAsk canSettle } }`,
    () => ({ id: ids.session }),
  ],
  drafts: [`{ drafts { nodes { place title path } } }`, () => ({})],
  week: [`{ week { items { kind title place path } } }`, () => ({})],
  desk: [`{ desk { groups { kind total items { title count people { id } } } } }`, () => ({})],
  timePolls: [`{ timePolls { nodes { title state unanswered askedPeople answeredPeople } } }`, () => ({})],
  myAvailability: [`{ myAvailability { timeZone times { label } } }`, () => ({})],
  ...JOINING_ASKED,
  ...ADMINISTRATION_ASKED,
  ...PROFILE_ASKED,
  ...DIRECTORY_ASKED,
  ...STORIES_ASKED,
  'what is kept of me': [
    `{ myData { exportUntil lastAdministrator neededIn export { state } erasure { dueAt } } }`,
    () => ({}),
  ],
  applicationsReviewing: [`{ applicationsReviewing { id } }`, () => ({})],
  myHours: [`{ myHours { cohortName minutes sessions } }`, () => ({})],
  siteTexts: [`{ siteTexts(locale: EN) { welcome footer agreements privacy support } }`, () => ({})],
  siteSettings: [`{ siteSettings { name version changedBy } }`, () => ({})],
  'site previews': [
    `{ siteTextPreview(input: { markdown: "Here" }) siteColorPreview(input: { color: "#1f5c4d" }) { passes } }`,
    () => ({}),
  ],
  integrationKeys: [`{ integrationKeys { name madeBy } }`, () => ({})],
  myThreads: [`{ myThreads { title unreadCount } }`, () => ({})],
};

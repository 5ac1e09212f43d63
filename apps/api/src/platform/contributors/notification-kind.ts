import type { Need, NotificationKindName, PersonLine, ReminderStage } from '@hearth/shared';
import type { Viewer } from '../access/viewer.js';
import type { Tx } from '../db/db.js';
import type { Reader } from '../db/reader.js';

/** Whom something concerns, and how far it goes for them. */
export interface Concern {
  personId: string;
  /** A mark that only grows (a post's number, a session's version): what was told once is not told again. */
  upTo: number;
  /** When the latest of it happened. */
  at: Date;
  /** Of a reminder: how long before. Each is switched on and off by itself. */
  stage?: ReminderStage;
}

/** For whom facts are asked: their rights as they are now. */
export type NotificationReader = Pick<Viewer, 'personId' | 'audienceIds' | 'cohorts' | 'siteRoles'>;

/** What was told, by its subject and mark. */
export interface Told {
  subjectId: string;
  upTo: number;
  /** Told by this way up to here already: only what came later can make it nearer. */
  since?: number;
}

/** What a notification's words are made of, read at the moment it is shown or sent. */
export interface NotificationFacts {
  subjectId: string;
  need: Need;
  title: string;
  /** The space, the cohort or the Collective. */
  place: string;
  /** Where it leads, a path of the web. */
  path: string;
  /** Who did it openly, latest first, three at most. */
  people: PersonLine[];
  /** Someone did who wrote as a member. */
  unnamed: boolean;
  /** How many new things stand behind it. */
  count: number;
  /** For what happens at a time. */
  startsAt: Date | null;
  /** Until when something is held for the reader. */
  until?: Date | null;
  /** The reader has seen it where it stands. */
  seen: boolean;
  /** A mail of another kind tells the reader of it, so that this way would tell it twice. */
  mailedOtherwise?: boolean;
  /** Why it was done, in the words of who did it, where these are for the reader. */
  reason?: string;
}

/** Where one may answer by mail. */
export interface MailAnswer {
  address: string;
  /** What is answered is posted; else it is kept for its author to look at first. */
  posts: boolean;
}

/** Times that a mail offers to answer by one click, without a sign-in. */
export interface MailTimes {
  /** Where all of them are answered: a path of the web that holds a secret made for this person. */
  path: string;
  /** Each with the path that answers yes to it once a button is pressed there. */
  times: { startsAt: Date; path: string }[];
}

/** A kind of notification, contributed by the feature it is about. One statement for each question, however many ask. */
export interface NotificationKind {
  readonly name: NotificationKindName;
  /**
   * Whom it concerns now: people who may see it, never who did it (`by`, or an author that only the feature knows), never
   * who has seen it.
   */
  concerned(reader: Reader, subjectId: string, by: string | null): Promise<Concern[]>;
  /** Facts for one reader. What is over, or what they may not see, is left out. */
  facts(reader: Reader, who: NotificationReader, told: readonly Told[]): Promise<NotificationFacts[]>;
  /** Where its button in a mail leads instead of `path`, made for this person: a path of the house with a secret; null: to `path`. */
  door?(tx: Tx, personId: string, facts: NotificationFacts): Promise<string | null>;
  /** Where a reply to the mail about this alone goes, made for this person; null where it takes none. */
  answer?(tx: Tx, personId: string, subjectId: string): Promise<MailAnswer | null>;
  /** The times that the mail asks this person about, with links made for it; null where there are none. */
  times?(tx: Tx, personId: string, subjectId: string): Promise<MailTimes | null>;
}

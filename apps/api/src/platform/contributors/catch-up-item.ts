import type { Need, NotificationKindName, PersonLine } from '@hearth/shared';
import type { Reader } from '../db/reader.js';
import type { NotificationReader } from './notification-kind.js';

/** One thing that waits for a person, read at the moment it is shown. Its words are those of a notification of its kind. */
export interface CatchUpItem {
  kind: NotificationKindName;
  /** The thread or session it is about: what several tell of is one item. */
  subjectId: string;
  need: Need;
  at: Date;
  title: string;
  place: string;
  /** Where it leads, a path of the web. */
  path: string;
  /** Who did it openly, latest first, three at most. */
  people: PersonLine[];
  /** Someone did who wrote as a member. */
  unnamed: boolean;
  count: number;
  /** For what happens at a time. */
  startsAt: Date | null;
  /** Until when something is held for the reader: then it waits no longer. */
  until?: Date | null;
  /** It asks whether one comes. */
  asksToCome: boolean;
  /** How many words there are to read. */
  words: number;
  /** Up to where it goes: put away in the inbox so far, it is not brought again. Null: it stays until it is answered. */
  upTo: number | null;
}

/** What a feature brings to "five minutes". */
export interface CatchUpSource {
  /** What waits for one reader, the nearest first: a bounded number, in a constant number of statements. */
  items(reader: Reader, who: NotificationReader): Promise<CatchUpItem[]>;
}

import type { DeskKind, PersonLine } from '@hearth/shared';
import type { Viewer } from '../access/viewer.js';
import type { Reader } from '../db/reader.js';

/** One thing that needs a coordinator, read at the moment it is shown. */
export interface DeskItem {
  kind: DeskKind;
  /** The thing it is about: a cohort, a time poll, a session, a person. */
  subjectId: string;
  title: string;
  /** The cohort or program it belongs to. */
  place: string;
  /** Where the one action is, a path of the web. */
  path: string;
  /** Since when it waits; null where nothing waits. */
  since: Date | null;
  /** By when it must be done, or when it happens; null for no such instant. */
  dueAt: Date | null;
  /** Of a person: the step they have not done in time. */
  step?: string | null;
  /** How many of it there are: applications, people who have not answered. */
  count: number;
  /** Whom it is about, three at most. */
  people: PersonLine[];
}

/** What a feature brings to the desk: each decides whom it shows what, by its own policies. */
export interface DeskSource {
  /** What needs this viewer, the most urgent first, `first` at most, and how many there are; a constant number of statements. */
  items(reader: Reader, viewer: Viewer, first: number): Promise<{ items: DeskItem[]; total: number }>;
}

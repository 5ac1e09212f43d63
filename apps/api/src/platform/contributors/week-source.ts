import type { WeekKind } from '@hearth/shared';
import type { Viewer } from '../access/viewer.js';
import type { Reader } from '../db/reader.js';

/** One thing that a person can do next, read at the moment it is shown. */
export interface WeekItem {
  kind: WeekKind;
  subjectId: string;
  title: string;
  place: string;
  /** Where its one button leads, a path of the web. */
  path: string;
  /** How long it takes, in minutes; null where nobody knows. */
  minutes: number | null;
  /** When it begins; null for what is done at any time. */
  startsAt: Date | null;
  /** By when it must be done. */
  dueAt: Date | null;
}

/** What a feature brings to "this week". */
export interface WeekSource {
  /** What waits for this viewer, the nearest first: a bounded number, in a constant number of statements. */
  items(reader: Reader, viewer: Viewer): Promise<WeekItem[]>;
}

import type { ComponentType } from 'react';
import type { GuardRow } from './rows.js';

/** A line of the list, and where it stands. */
export interface PlacedRow extends GuardRow {
  part: number;
  isTitle: boolean;
}

/** What shows what was found. */
export interface Panel {
  GuardList: ComponentType<{ guard: Guard }>;
  GuardQuestion: ComponentType<{ guard: Guard; saves: boolean }>;
}

/** What a form knows of the guard that reads with it. */
export interface Guard {
  rows: readonly PlacedRow[];
  /** The question before sending stands there. */
  isAsking: boolean;
  /** What shows the list and the question; null until there is something to show. */
  panel: Panel | null;
  /** That something was found has not been read out for this draft. */
  tell: () => boolean;
  change: (row: PlacedRow) => void;
  undo: (row: PlacedRow) => void;
  leave: (row: PlacedRow) => void;
  /** What was found in a part and stands there still: to be marked in it. */
  wordsIn: (part: number) => string[];
  focusText: () => void;
  /** Sends, after at most one question. */
  send: () => void;
  sendAnyway: () => void;
  lookAgain: () => void;
}

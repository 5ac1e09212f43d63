import type { PersonViewer } from '../access/viewer.js';
import type { Tx } from '../db/db.js';

/** Where a task stands when its next step is due. */
export interface TaskStep<Input = unknown, Cursor = unknown> {
  readonly taskId: string;
  readonly input: Input;
  /** What the step before left; null at the first. */
  readonly cursor: Cursor | null;
  /** Who began it, with the rights of this moment: every step asks its policies anew. */
  readonly viewer: PersonViewer;
}

/** What a step came to: more to do, or the end with what it made. */
export type TaskStepped<Cursor = unknown> =
  | { more: true; cursor: Cursor; done: number; total: number }
  | { more: false; total: number; result?: object; file?: TaskFile };

/** A file for whoever began the task. */
export interface TaskFile {
  name: string;
  type: string;
  /** At once, or one after the other where they are too many. */
  bytes: Buffer | AsyncIterable<Uint8Array>;
}

/** A kind of task, contributed by the feature that does it. */
export interface TaskKind<Input = unknown, Cursor = unknown> {
  /** `roster.import` */
  readonly name: string;
  /**
   * One step of a few hundred rows at most, in a transaction of its own: it is done once, however often it is tried. A refusal
   * ends the task with its code; what fails otherwise is tried three times.
   */
  step(tx: Tx, at: TaskStep<Input, Cursor>): Promise<TaskStepped<Cursor>>;
  /** Its file is fetched in a way of its own, never by the task's path. */
  readonly apart?: true;
  /** May whoever began it still have the file it made? Asked each time it is fetched; left out, they may. */
  mayFetch?(viewer: PersonViewer, input: Input): boolean;
}

import type { SubjectState } from '../../platform/contributors/flaggable.js';
import { ReviewAct } from './moderation.types.js';

/** What the rules ask about something in the queue. */
export interface ReviewFacts {
  /** Nobody has settled it. */
  waiting: boolean;
  state: SubjectState;
}

const WHERE: Record<ReviewAct, (item: ReviewFacts) => boolean> = {
  // What is hidden is shown first: so each step is taken back by one.
  [ReviewAct.KEEP]: ({ waiting, state }) => waiting && state !== 'hidden',
  [ReviewAct.REDACT]: ({ waiting, state }) => waiting && (state === 'shown' || state === 'hidden'),
  [ReviewAct.ASK]: ({ waiting, state }) => waiting && (state === 'shown' || state === 'hidden'),
  [ReviewAct.HIDE]: ({ waiting, state }) => waiting && state === 'shown',
  [ReviewAct.SHOW]: ({ waiting, state }) => waiting && state === 'hidden',
  [ReviewAct.REMOVE]: ({ waiting, state }) => waiting && (state === 'shown' || state === 'hidden'),
  [ReviewAct.RESTORE]: ({ state }) => state === 'removed',
  [ReviewAct.REOPEN]: ({ waiting, state }) => !waiting && state !== 'removed',
};

/** Does this act fit how the thing stands now? Where not, someone else was faster. */
export const fits = (act: ReviewAct, item: ReviewFacts): boolean => WHERE[act](item);

/** What is done to someone's words is told them with a reason. */
export const needsWhy = (act: ReviewAct): boolean =>
  [ReviewAct.REDACT, ReviewAct.ASK, ReviewAct.HIDE, ReviewAct.REMOVE].includes(act);

import { useState } from 'react';
import { isFolded } from '../../platform/content-notes/folds.js';
import type { Fold } from '../../platform/content-notes/notes-fold.js';
import { useDeeds } from './room-deeds.js';

const NONE: ReadonlySet<string> = new Set();

/** How a message with notes stands: one's own is never folded; what one opened or folded by hand stays so. */
export function useMessageFold(notes: readonly string[], own: boolean): Fold {
  const { noteNames, choiceOf } = useDeeds();
  const [byHand, setByHand] = useState<boolean | null>(null);
  return {
    folded: byHand ?? (!own && isFolded(notes, choiceOf, NONE)),
    names: notes.length > 0 ? noteNames(notes) : '',
    set: setByHand,
  };
}

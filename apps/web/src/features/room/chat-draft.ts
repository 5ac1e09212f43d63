import { useCallback, useMemo } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.js';

/** What a message has beside its words while it is written. */
export interface About {
  /** The number of the earlier message it answers. */
  replyTo: number | null;
  /** Keys of content notes. */
  notes: readonly string[];
}

interface Kept extends About {
  text: string;
}

export interface ChatDraft extends About {
  text: string;
  /** At each keystroke. Stored before this returns. */
  write: (text: string) => void;
  /** Changes what goes with the words. */
  put: (some: Partial<Kept>) => void;
  forget: () => void;
  wasKept: boolean;
}

const NOTHING: Kept = { text: '', replyTo: null, notes: [] };

/** What is kept of a message: its words alone where it has nothing else, so that other pages and older ones read it too. */
export function keptMessage({ text, replyTo, notes }: Kept): string {
  if (replyTo === null && notes.length === 0 && !text.startsWith('{')) return text;
  return JSON.stringify({ text, replyTo, notes: notes.join() });
}

/** The other way round. What is no message as it is kept here is words. */
export function messageKept(kept: string): Kept {
  if (!kept.startsWith('{')) return { ...NOTHING, text: kept };
  try {
    const { text, replyTo, notes } = JSON.parse(kept) as Record<string, unknown>;
    if (typeof text !== 'string') return { ...NOTHING, text: kept };
    return {
      text,
      replyTo: Number.isInteger(replyTo) ? (replyTo as number) : null,
      notes: typeof notes === 'string' && notes !== '' ? notes.split(',') : [],
    };
  } catch {
    return { ...NOTHING, text: kept };
  }
}

/** The message one is writing in a room, with what it answers and its notes; survives what a draft survives. */
export function useChatDraft(place: string): ChatDraft {
  const { text: stored, write: store, forget, wasKept } = useDraft(place);
  const kept = useMemo(() => messageKept(stored), [stored]);
  const change = useCallback(
    (some: Partial<Kept>) => {
      const next = { ...kept, ...some };
      const empty = next.text === '' && next.replyTo === null && next.notes.length === 0;
      store(empty ? '' : keptMessage(next));
    },
    [kept, store],
  );
  const write = useCallback((text: string) => change({ text }), [change]);
  return { ...kept, write, put: change, forget, wasKept };
}

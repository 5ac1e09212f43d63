import { useCallback, useEffect, useRef, useState } from 'react';
import { useViewer } from '../sign-in/viewer-context.js';
import { forgetDraft, readDraft, watchDraft, writeDraft } from './draft-store.js';

type Fields = Record<string, string | number | boolean | null>;

export interface DraftForm<T extends Fields> {
  fields: T;
  /** Changes some fields; stored before this returns. */
  change: (some: Partial<T>) => void;
  /** After it was sent, or thrown away: back to `start`. */
  forget: () => void;
  wasKept: boolean;
}

/** What was kept before the place had a form is its text. */
const asText = <T extends Fields>(stored: string, start: T): T | null =>
  'text' in start ? { ...start, text: stored } : null;

/** The fields of a form out of what is kept; null where that holds none. */
export function parseFields<T extends Fields>(stored: string | null, start: T): T | null {
  if (stored === null) return null;
  try {
    const kept: unknown = JSON.parse(stored);
    if (typeof kept !== 'object' || kept === null) return asText(stored, start);
    const fields: Fields = { ...start };
    for (const [name, value] of Object.entries(kept)) {
      // Only fields the form still has, in the kind it has them.
      if (name in start && (start[name] === null || value === null || typeof value === typeof start[name])) {
        fields[name] = value;
      }
    }
    return fields as T;
  } catch {
    return asText(stored, start);
  }
}

/** A form of several fields kept like a draft. `place` as in `useDraft`; `start` is what an untouched form holds. */
export function useDraftForm<T extends Fields>(place: string, start: T): DraftForm<T> {
  const { id } = useViewer();
  const [kept, setKept] = useState(() => parseFields(readDraft(id, place), start));
  const [fields, setFields] = useState<T>(kept ?? start);
  const [touched, setTouched] = useState(false);
  const untouched = useRef(start);

  useEffect(
    () =>
      watchDraft(
        id,
        place,
        (how) => {
          if (how !== 'taken') return;
          const taken = parseFields(readDraft(id, place), untouched.current);
          setKept(taken);
          setFields(taken ?? untouched.current);
          setTouched(false);
        },
        true,
      ),
    [id, place],
  );

  const change = (some: Partial<T>) => {
    const next = { ...fields, ...some };
    writeDraft(id, place, JSON.stringify(next));
    setFields(next);
    setTouched(true);
  };
  const forget = useCallback(() => forgetDraft(id, place), [id, place]);

  return { fields, change, forget, wasKept: kept !== null && !touched };
}

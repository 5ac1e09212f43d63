import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useViewer } from '../sign-in/viewer-context.js';
import {
  parseOther,
  readDraft,
  readStoredOther,
  showDraft,
  watchDraft,
  writeDraft,
  writeOther,
  writeSynced,
  type OtherDraft,
} from './draft-store.js';

export interface OtherChoice {
  other: OtherDraft;
  /** Shows the other one; what is shown now is put by in its place. */
  use: () => void;
  /** Goes on with what is shown; the other one is gone. */
  drop: () => void;
}

/** A draft of the same place from another device, to be chosen from; null where there is none. */
export function useOtherDraft(place: string): OtherChoice | null {
  const { id } = useViewer();
  const subscribe = useCallback(
    (listener: () => void) => watchDraft(id, place, listener, false),
    [id, place],
  );
  const stored = useSyncExternalStore(subscribe, () => readStoredOther(id, place));
  return useMemo(() => {
    const other = parseOther(stored);
    if (!other) return null;
    const { rev, body, changedAt } = other;
    return {
      other,
      use: () => {
        const mine = readDraft(id, place);
        if (changedAt !== null) writeSynced(id, place, { rev, body });
        showDraft(id, place, body);
        writeOther(id, place, mine === null ? null : { rev, body: mine, changedAt: null });
        // On to the server, where it is new to it.
        writeDraft(id, place, body);
      },
      drop: () => {
        writeOther(id, place, null);
        if (changedAt === null) return;
        const mine = readDraft(id, place);
        // What is here goes on from what the server has, and takes its place.
        writeSynced(id, place, { rev, body });
        writeDraft(id, place, mine ?? '');
      },
    };
  }, [id, place, stored]);
}

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useViewer } from '../sign-in/viewer-context.js';
import {
  addOther,
  dropOther,
  parseOthers,
  readDraft,
  readStoredOthers,
  showDraft,
  watchDraft,
  withoutIds,
  writeDraft,
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

/** Of two drafts of a form the one that is chosen; whoever wrote either of them as a member goes on as a member. */
function asMemberStill(chosen: string, other: string | null): string {
  try {
    const [fields, before] = [chosen, other ?? '{}'].map(
      (body) => JSON.parse(body) as { asMember?: unknown },
    );
    return before?.asMember === true && fields?.asMember === false
      ? JSON.stringify({ ...fields, asMember: true })
      : chosen;
  } catch {
    return chosen;
  }
}

/** Drafts of the same place from other devices, and what was put by for them, to be chosen from. */
export function useOtherDrafts(place: string): OtherChoice[] {
  const { id } = useViewer();
  const subscribe = useCallback(
    (listener: () => void) => watchDraft(id, place, listener, false),
    [id, place],
  );
  const stored = useSyncExternalStore(subscribe, () => readStoredOthers(id, place));
  return useMemo(
    () =>
      parseOthers(stored).map((other) => {
        const { rev, body, changedAt } = other;
        return {
          other,
          use: () => {
            const mine = readDraft(id, place);
            // The server has it as it is; what was put by takes the place of what it has.
            if (changedAt !== null) writeSynced(id, place, { rev, body });
            const chosen = asMemberStill(rev === 0 ? withoutIds(body) : body, mine);
            showDraft(id, place, chosen);
            dropOther(id, place, body);
            if (mine !== null) addOther(id, place, { rev, body: mine, changedAt: null });
            // On to the server, where it is new to it.
            writeDraft(id, place, chosen);
          },
          drop: () => {
            dropOther(id, place, body);
            if (changedAt === null) return;
            const mine = readDraft(id, place);
            // What is here goes on from what the server has, and takes its place.
            writeSynced(id, place, { rev, body });
            writeDraft(id, place, mine ?? '');
          },
        };
      }),
    [id, place, stored],
  );
}

import { useCallback, useEffect, useState } from 'react';
import { useViewer } from '../sign-in/viewer-context.js';
import { forgetDraft, readDraft, watchDraft, writeDraft } from './draft-store.js';

export interface Draft {
  text: string;
  /** At each keystroke. Stored before this returns. */
  write: (text: string) => void;
  /** After it was sent, or thrown away. */
  forget: () => void;
  /** True where the text was left here earlier, until it is changed: say "Your draft is still here". */
  wasKept: boolean;
}

/** A text that survives reload, a dropped line and an expired sign-in. `place` names where: `thread:<id>:reply`. */
export function useDraft(place: string): Draft {
  const { id } = useViewer();
  const here = `${id} ${place}`;
  const read = useCallback(() => {
    const text = readDraft(id, place);
    return { here, text: text ?? '', wasKept: text !== null };
  }, [id, place, here]);
  const [state, setState] = useState(read);
  // Another place without leaving the page (one thread to the next): start from what is kept there.
  const current = state.here === here ? state : read();
  if (current !== state) setState(current);

  useEffect(
    () =>
      watchDraft(
        id,
        place,
        (how) => {
          if (how === 'taken') setState(read());
        },
        true,
      ),
    [id, place, read],
  );

  const write = useCallback(
    (text: string) => {
      writeDraft(id, place, text);
      setState({ here, text, wasKept: false });
    },
    [id, place, here],
  );
  const forget = useCallback(() => {
    forgetDraft(id, place);
    setState({ here, text: '', wasKept: false });
  }, [id, place, here]);

  return { text: current.text, write, forget, wasKept: current.wasKept };
}

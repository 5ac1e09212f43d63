import type { StoredFile } from '@hearth/shared';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Trouble } from '../errors/trouble.js';
import { newId } from '../ids/new-id.js';
import { signInAgain } from '../sign-in/sign-in-again.js';
import { mostBytes, seemsToBe } from './file-words.js';
import { upload, UploadError } from './upload.js';

export type UploadState =
  | { at: 'sending'; share: number }
  | { at: 'stored'; file: StoredFile }
  | { at: 'failed'; trouble: Trouble; again: boolean };

/** What can be said of a file without bringing it. */
function troubleWith(file: File): Trouble | null {
  const kind = seemsToBe(file);
  const fault = (rule: string, params?: Record<string, number>): Trouble => ({
    code: 'invalid',
    fields: [{ field: 'file', rule, ...(params && { params }) }],
  });
  if (!kind) return fault('file_type');
  const most = mostBytes(kind);
  return file.size > most ? fault('file_too_large', { megabytes: most / 1_048_576 }) : null;
}

/** Brings a file as soon as it is chosen. Again under the same id: what came through is not brought twice. */
export function useUpload(file: File): { state: UploadState; again: () => void } {
  const [id] = useState(newId);
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<UploadState>(() => {
    const trouble = troubleWith(file);
    return trouble ? { at: 'failed', trouble, again: false } : { at: 'sending', share: 0 };
  });
  const shown = useRef(0);

  useEffect(() => {
    if (troubleWith(file)) return;
    const sent = upload(file, id, (share) => {
      // A step that one sees, not every packet.
      if (share - shown.current < 0.02 && share < 1) return;
      shown.current = share;
      setState({ at: 'sending', share });
    });
    sent.stored.then(
      (stored) => setState({ at: 'stored', file: stored }),
      (error: unknown) => {
        const trouble = error instanceof UploadError ? error.trouble : ({ code: 'internal' } as const);
        if (trouble === 'cancelled') return;
        setState({ at: 'failed', trouble, again: trouble.code !== 'invalid' });
        // Signed in again, it goes on by itself.
        if (trouble.code === 'signed_out')
          void signInAgain.ask().then((signedIn) => {
            if (signedIn) setTurn((now) => now + 1);
          });
      },
    );
    return () => sent.cancel();
  }, [file, id, turn]);

  const again = useCallback(() => {
    shown.current = 0;
    setState({ at: 'sending', share: 0 });
    setTurn((now) => now + 1);
  }, []);
  return { state, again };
}

import { useEffect, useState } from 'react';
import { UNTIL_SIGNED_OUT } from '../drafts/draft-store.js';
import type { Viewer } from '../sign-in/viewer-context.js';
import { inMemory, keepOn } from './shelf.js';
import { sayShared } from './visitor-drafts.js';

/** Nobody may write before it is known where it is kept. One that does not load is done without. */
export async function keepFor({ id, sharedDevice }: Viewer): Promise<void> {
  sayShared(sharedDevice !== null);
  if (!sharedDevice) return keepOn(null);
  try {
    const { keepSealed } = await import('./sealed-shelf.js');
    const isUntil = (name: string) => name.includes(`.${UNTIL_SIGNED_OUT}`);
    await keepSealed({ personId: id, secrets: sharedDevice.keys, isUntil });
  } catch {
    keepOn(inMemory());
  }
}

/** Is it known where what this viewer writes is kept? Each is asked for once: who signs in again goes on where they were. */
export function useSharedShelf(viewer: Viewer | null): boolean {
  const [readyFor, setReadyFor] = useState<string | null>(null);
  const id = viewer?.id ?? null;
  const isShared = viewer?.sharedDevice != null;
  const at = id && `${id} ${isShared}`;
  useEffect(() => {
    if (!viewer || readyFor === at) return;
    let gone = false;
    void keepFor(viewer).then(() => {
      if (!gone) setReadyFor(at);
    });
    return () => {
      gone = true;
    };
  }, [viewer, at, readyFor]);
  return !isShared || readyFor === at;
}

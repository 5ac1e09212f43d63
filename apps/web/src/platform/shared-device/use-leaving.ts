import { useCallback, useEffect, useRef, useState } from 'react';
import { waitingHere, type Waiting } from './waiting-here.js';

export interface Leave {
  /** What would be lost; null while it is sent. */
  waiting: readonly Waiting[] | null;
  /** The house cannot be reached: one is still signed in. */
  isAway: boolean;
  send: () => void;
  leave: () => void;
}

interface How {
  /** Sends what is on its way. Never rejects. */
  send: () => Promise<void>;
  /** Signs out and takes everything away; rejects where the house cannot be reached. */
  leave: () => Promise<void>;
}

/** Sends what waits here, names what did not go, else signs out at once. The functions stay the same ones. */
export function useLeaving(personId: string, { send, leave }: How): Leave {
  const [waiting, setWaiting] = useState<readonly Waiting[] | null>(null);
  const [isAway, setIsAway] = useState(false);

  const go = useCallback(async () => {
    setWaiting(null);
    setIsAway(false);
    try {
      await leave();
    } catch {
      setIsAway(true);
      setWaiting([]);
    }
  }, [leave]);
  const sendFirst = useCallback(async () => {
    setWaiting(null);
    await send();
    const left = await waitingHere(personId);
    if (left.length === 0) return go();
    setIsAway(false);
    setWaiting(left);
    return undefined;
  }, [send, personId, go]);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void sendFirst();
  }, [sendFirst]);
  return { waiting, isAway, send: () => void sendFirst(), leave: () => void go() };
}

import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';

const Announce = createContext<(words: string) => void>(() => undefined);

/** Holds the one polite live region of the site. */
export function Announcer({ children }: { children: ReactNode }) {
  const [words, setWords] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const announce = useCallback((next: string) => {
    clearTimeout(timer.current);
    // Emptied first: the same words said twice would not be read twice.
    setWords('');
    timer.current = setTimeout(() => setWords(next), 100);
  }, []);
  return (
    <Announce value={announce}>
      {children}
      <div className="hidden-words" role="status" aria-live="polite">
        {words}
      </div>
    </Announce>
  );
}

/** Says something to a screen reader without moving the focus. */
export function useAnnounce(): (words: string) => void {
  return useContext(Announce);
}

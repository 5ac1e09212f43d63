import type { PersonLine } from '@hearth/shared';
import { useEffect, useRef, useState } from 'react';

/** So long someone whose line dropped is shown as away before they vanish, in milliseconds. */
const STILL_SHOWN = 60_000;

export interface ShownHere<P> {
  person: P;
  away: boolean;
}

/** Who is here, and who was until a moment ago: a dropped line is no leaving. By name. */
export function useStillHere<P extends Pick<PersonLine, 'id' | 'name'>>(
  people: readonly P[],
): ShownHere<P>[] {
  const [seen, setSeen] = useState({ people, gone: [] as P[] });
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  if (seen.people !== people) {
    const here = new Set(people.map(({ id }) => id));
    const gone = [...seen.gone, ...seen.people].filter(({ id }) => !here.has(id));
    setSeen({ people, gone });
  }

  const { gone } = seen;
  useEffect(() => {
    const running = timers.current;
    const away = new Set(gone.map(({ id }) => id));
    for (const [id, timer] of running) {
      if (away.has(id)) continue;
      clearTimeout(timer);
      running.delete(id);
    }
    const forget = (id: string) => {
      running.delete(id);
      setSeen((now) => ({ ...now, gone: now.gone.filter((person) => person.id !== id) }));
    };
    for (const id of away) if (!running.has(id)) running.set(id, setTimeout(forget, STILL_SHOWN, id));
  }, [gone]);
  useEffect(() => {
    const running = timers.current;
    return () => {
      for (const timer of running.values()) clearTimeout(timer);
      running.clear();
    };
  }, []);

  return [
    ...people.map((person) => ({ person, away: false })),
    ...gone.map((person) => ({ person, away: true })),
  ].sort((a, b) => a.person.name.localeCompare(b.person.name));
}

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
  const gone = useRef(new Map<string, { person: P; until: number }>());
  const before = useRef<readonly P[]>(people);
  const [, again] = useState(0);

  useEffect(() => {
    const here = new Set(people.map(({ id }) => id));
    const now = Date.now();
    for (const person of before.current)
      if (!here.has(person.id)) gone.current.set(person.id, { person, until: now + STILL_SHOWN });
    for (const [id, { until }] of gone.current) if (here.has(id) || until <= now) gone.current.delete(id);
    before.current = people;
    again((count) => count + 1);
    if (gone.current.size === 0) return;
    const first = Math.min(...[...gone.current.values()].map(({ until }) => until));
    const forget = () => {
      for (const [id, { until }] of gone.current) if (until <= Date.now()) gone.current.delete(id);
      again((count) => count + 1);
    };
    const timer = setTimeout(forget, first - now + 10);
    return () => clearTimeout(timer);
  }, [people]);

  const here = new Set(people.map(({ id }) => id));
  return [
    ...people.map((person) => ({ person, away: false })),
    ...[...gone.current.values()]
      .filter(({ person }) => !here.has(person.id))
      .map(({ person }) => ({ person, away: true })),
  ].sort((a, b) => a.person.name.localeCompare(b.person.name));
}

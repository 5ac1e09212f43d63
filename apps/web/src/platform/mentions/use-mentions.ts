import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useId, useState, type RefObject } from 'react';
import type { KeyPress, Writer } from '../editor/writer.js';
import { useWords } from '../i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';

/** One stops typing for so long before people are looked for, in milliseconds. */
const PAUSE = 150;
/** An @ that begins a word, and up to three words of a name after it. */
const BEGUN = /(?:^|[^\p{L}\p{M}\p{N}@])@(\p{L}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]*){0,2})$/u;

/** The name that one is writing at the caret: "Noor H" of "Thank you, @Noor H". Null where one writes none. */
export const nameBegun = (text: string, caret: number): string | null =>
  BEGUN.exec(text.slice(0, caret))?.[1] ?? null;

/** The text with other words in the place of so many characters before the caret, and where the caret goes on. */
export function withWords(
  text: string,
  caret: number,
  characters: number,
  words: string,
): { text: string; caret: number } {
  const before = `${text.slice(0, caret - characters)}${words} `;
  return { text: before + text.slice(caret).replace(/^ /, ''), caret: before.length };
}

interface Mentions {
  people: readonly Nameable[];
  /** Of the person that Enter would take. */
  at: number;
  listId: string;
  optionId: (index: number) => string;
  /** Call where the text or the caret changed. */
  look: () => void;
  /** True where the key was one of the list's. */
  onKey: (event: KeyPress) => boolean;
  pick: (person: Nameable) => void;
}

/** Someone who can be named, with what tells them from others of the same name. */
export interface Nameable {
  id: string;
  name: string;
  organizationName?: string | null | undefined;
}

/** Who is found by the beginning of a part of their name. The same function as long as the place is the same. */
export type FindPeople = (named: string) => Promise<readonly Nameable[]>;

const NOBODY: readonly Nameable[] = [];

/** Offers people while one writes a name after an @; without `find` nobody can be named here. */
export function useMentions(
  writer: RefObject<Pick<Writer, 'before' | 'put'> | null>,
  find: FindPeople | undefined,
): Mentions {
  const { t } = useWords();
  const announce = useAnnounce();
  const listId = useId();
  const [begun, setBegun] = useState<string | null>(null);
  const [putAway, setPutAway] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const [answer, setAnswer] = useState(NOBODY);
  const [named] = useDebouncedValue(begun, PAUSE);
  const asked = begun !== null && named !== null && find !== undefined;
  useEffect(() => {
    if (named === null || !find) return;
    let late = false;
    find(named).then(
      (people) => {
        if (!late) setAnswer(people);
      },
      // Without the line one writes the name out: it is found all the same.
      () => undefined,
    );
    return () => {
      late = true;
    };
  }, [named, find]);
  const found = asked ? answer : NOBODY;
  const whole = begun?.trim().toLowerCase();
  const people =
    begun === putAway
      ? []
      : found.filter(
          ({ name }) => ` ${name.toLowerCase()}`.includes(` ${whole}`) && name.toLowerCase() !== whole,
        );
  const count = people.length;

  useEffect(() => {
    if (count > 0) announce(t('words.mention.found', { count }));
  }, [announce, count, t]);

  const look = () => {
    const before = writer.current?.before() ?? '';
    const next = nameBegun(before, before.length);
    if (next === begun) return;
    setBegun(next);
    setAt(0);
  };
  const pick = ({ name }: Nameable) => {
    writer.current?.put(begun?.length ?? 0, name);
    setBegun(null);
  };
  const onKey = (event: KeyPress): boolean => {
    if (count === 0 || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
    const chosen = people[Math.min(at, count - 1)];
    if (event.key === 'ArrowDown') setAt((at + 1) % count);
    else if (event.key === 'ArrowUp') setAt((at + count - 1) % count);
    else if (event.key === 'Enter' && chosen) pick(chosen);
    else if (event.key === 'Escape') setPutAway(begun);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return {
    people,
    at: Math.min(at, count - 1),
    listId,
    optionId: (index) => `${listId}-${index}`,
    look,
    onKey,
    pick,
  };
}

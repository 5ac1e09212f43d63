import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useId, useState, type RefObject } from 'react';
import { MentionPeopleDocument, type PersonBitsFragment } from '../../gql/forum/graphql.js';
import type { KeyPress, Writer } from '../../platform/editor/writer.js';
import { useWords } from '../../platform/i18n/use-words.js';
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
  people: readonly PersonBitsFragment[];
  /** Of the person that Enter would take. */
  at: number;
  listId: string;
  optionId: (index: number) => string;
  /** Call where the text or the caret changed. */
  look: () => void;
  /** True where the key was one of the list's. */
  onKey: (event: KeyPress) => boolean;
  pick: (person: PersonBitsFragment) => void;
}

/** Offers the people of a space while one writes a name after an @. */
export function useMentions(writer: RefObject<Writer | null>, spaceId: string | undefined): Mentions {
  const { t } = useWords();
  const announce = useAnnounce();
  const listId = useId();
  const [begun, setBegun] = useState<string | null>(null);
  const [putAway, setPutAway] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const [named] = useDebouncedValue(begun, PAUSE);
  const asked = begun !== null && named !== null && spaceId !== undefined;
  const { data, previousData } = useQuery(MentionPeopleDocument, {
    variables: { spaceId: spaceId ?? '', named: named ?? '' },
    skip: !asked,
  });
  const found = asked ? ((data ?? previousData)?.space.people ?? []) : [];
  const whole = begun?.trim().toLowerCase();
  const people =
    begun === putAway
      ? []
      : found.filter(
          ({ name }) => ` ${name.toLowerCase()}`.includes(` ${whole}`) && name.toLowerCase() !== whole,
        );
  const count = people.length;

  useEffect(() => {
    if (count > 0) announce(t('forum.mention.found', { count }));
  }, [announce, count, t]);

  const look = () => {
    const before = writer.current?.before() ?? '';
    const next = nameBegun(before, before.length);
    if (next === begun) return;
    setBegun(next);
    setAt(0);
  };
  const pick = ({ name }: PersonBitsFragment) => {
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

import { useEffect, useRef } from 'react';
import type { RoomQuestionWholeFragment } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';

/** New questions are gathered for so long before they are read out, in milliseconds. */
const GATHER = 2_500;
/** Characters of a question that are read out. */
const LONGEST = 200;

/** Tells a screen reader politely what others ask: one question in its words, several as a number. */
export function useAnnouncedQuestions(questions: readonly RoomQuestionWholeFragment[] | undefined): void {
  const { t } = useWords();
  const announce = useAnnounce();
  const known = useRef<number | null>(null);
  const gathered = useRef<RoomQuestionWholeFragment[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (!questions) return;
    const last = Math.max(0, ...questions.map(({ number }) => number));
    const before = known.current;
    known.current = Math.max(before ?? 0, last);
    if (before === null) return;
    gathered.current.push(...questions.filter(({ number, withdrawn }) => number > before && !withdrawn));
    if (gathered.current.length === 0 || timer.current !== undefined) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      const others = gathered.current.splice(0).filter(({ viewer }) => !viewer.mine);
      const [first, second] = others;
      if (second) announce(t('questions.new', { count: others.length }));
      else if (first) announce(t('questions.newOne', { text: first.body.slice(0, LONGEST) }));
    }, GATHER);
  }, [questions, announce, t]);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
}

import { useEffect, useRef } from 'react';
import type { CaseCardFragment } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { partsIn } from './case-fields.js';

/** A part comes with a step, which is read out first; in milliseconds. */
const AFTER_THE_STEP = 3_000;

/** Tells a screen reader politely that the room sees more of the case, and where. */
export function useAnnouncedCase(card: CaseCardFragment | null | undefined): void {
  const { t } = useWords();
  const announce = useAnnounce();
  const shown = card ? partsIn(card).length : 0;
  const before = useRef(shown);
  useEffect(() => {
    const more = shown > before.current;
    before.current = shown;
    if (!more) return;
    const timer = setTimeout(() => announce(t('room.caseShown')), AFTER_THE_STEP);
    return () => clearTimeout(timer);
  }, [shown, announce, t]);
}

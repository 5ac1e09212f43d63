import { useEffect, useRef } from 'react';
import type { RoomTurnsFragment } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { myTurn } from './my-turn.js';

/** Tells a screen reader politely, in one sentence, when it is one's turn, when one is next, and who has the floor. */
export function useAnnouncedTurns(turns: RoomTurnsFragment | null | undefined, personId: string): void {
  const { t } = useWords();
  const announce = useAnnounce();
  const floor = turns?.floor ?? null;
  const round = turns?.round != null;
  const { is } = myTurn(turns, personId);
  const last = useRef({ floor: floor?.id, is, round });

  useEffect(() => {
    const was = last.current;
    last.current = { floor: floor?.id, is, round };
    const said: string[] = [];
    if (round && !was.round) said.push(t('turns.roundBegins'));
    if (!round && was.round) said.push(t('turns.roundOver'));
    if (is === 'now' && was.is !== 'now') said.push(t('turns.yours'));
    else if (floor && floor.id !== was.floor && is !== 'now')
      said.push(t('turns.hasFloor', { name: floor.name }));
    if (is === 'next' && was.is !== 'next') said.push(t('turns.youAreNext'));
    if (said.length > 0) announce(said.join(' '));
  }, [floor, is, round, announce, t]);
}

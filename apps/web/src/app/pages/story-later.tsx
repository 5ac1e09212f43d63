import { useCallback, useState } from 'react';
import { later, useLater, useWhenIdle } from '../../ui/later.js';

const CARD = later(async () => (await import('../../features/stories/story-card.js')).StoryCard);

/** The featured story, once all else is there: nobody waits for it, and nothing stands where there is none. */
export function StoryLater() {
  const [wanted, setWanted] = useState(false);
  useWhenIdle(useCallback(() => setWanted(true), []));
  const { Piece } = useLater(CARD, wanted);
  return Piece ? <Piece /> : null;
}

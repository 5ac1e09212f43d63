import type { RoomQuery } from '../../gql/room/graphql.js';
import { loadWords } from '../../platform/i18n/load-words.js';
import { later, useLater } from '../../ui/later.js';

interface BreakoutBarProps {
  sessionId: string;
  room: RoomQuery['room'];
  look: () => void;
}

const bars = later<BreakoutBarProps>(async () => {
  const [{ BreakoutBars }] = await Promise.all([import('./breakout-bars.js'), loadWords(['breakouts'])]);
  return BreakoutBars;
});

/** Where one is, or is to go, while there are small rooms. Nothing, and no code for it, where there are none. */
export function BreakoutBar(props: BreakoutBarProps) {
  const { breakout, breakouts, open } = props.room;
  const wanted = breakout !== null || (open && breakouts !== null && breakouts?.state !== 'OVER');
  const { Piece } = useLater(bars, wanted);
  return wanted && Piece ? <Piece {...props} /> : null;
}

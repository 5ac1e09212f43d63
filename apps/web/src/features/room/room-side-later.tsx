import { useWords } from '../../platform/i18n/use-words.js';
import { ErrorState } from '../../ui/error-state.js';
import { later, useLater } from '../../ui/later.js';
import { Skeletons } from '../../ui/skeletons.js';
import type { SideProps } from './panel-props.js';

const SIDE = later(async () => (await import('./room-side.js')).RoomSide);

/** What stands beside the conversation, right after the conversation itself: on a phone nobody waits for it. */
export function RoomSideLater(props: SideProps) {
  const { t } = useWords();
  const { Piece, failed, again } = useLater(SIDE, true);
  if (Piece) return <Piece {...props} />;
  if (failed) return <ErrorState what={t('room.sideNotLoaded')} onRetry={again} />;
  return <Skeletons count={4} height={48} />;
}

import { useWords } from '../../platform/i18n/use-words.js';
import { ErrorState } from '../../ui/error-state.js';
import { later, useLater } from '../../ui/later.js';

const piece = later(async () => (await import('./accommodations.js')).Accommodations);

/** What people need to take part; comes after the page. */
export function AccommodationsLater({ sessionId }: { sessionId: string }) {
  const { t } = useWords();
  const { Piece, failed, again } = useLater(piece, true);
  if (Piece) return <Piece sessionId={sessionId} />;
  return failed ? <ErrorState what={t('places.needsNotLoaded')} kept="" onRetry={again} /> : null;
}

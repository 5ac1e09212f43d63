import { loadWords } from '../../platform/i18n/load-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ErrorState } from '../../ui/error-state.js';
import { later, useLater } from '../../ui/later.js';
import { Skeletons } from '../../ui/skeletons.js';
import type { PanelProps } from './panel-props.js';

const piece = later<PanelProps>(async () => {
  await loadWords(['case']);
  return (await import('./case-panel.js')).CasePanel;
});

/** The panel of the case: most rooms have none, so it comes when one has. */
export function CasePanelLater(props: PanelProps) {
  const { t } = useWords();
  const { Piece, failed, again } = useLater(piece, true);
  if (Piece) return <Piece {...props} />;
  return failed ? (
    <ErrorState what={t('room.panelNotLoaded')} onRetry={again} />
  ) : (
    <Skeletons count={3} height={48} />
  );
}

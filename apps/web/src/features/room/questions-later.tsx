import { loadWords } from '../../platform/i18n/load-words.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ErrorState } from '../../ui/error-state.js';
import { later, useLater } from '../../ui/later.js';
import { Skeletons } from '../../ui/skeletons.js';
import type { PanelProps } from './panel-props.js';

const PANEL = later<PanelProps>(async () => {
  const [panel] = await Promise.all([import('./questions-panel.js'), loadWords(['questions'])]);
  return panel.default;
});

/** The questions of the room: their code and words come when one opens them. */
export function QuestionsLater(props: PanelProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { Piece, failed, again } = useLater(PANEL, true);
  if (Piece) return <Piece {...props} />;
  if (failed)
    return <ErrorState what={t('room.questionsNotLoaded')} kept={say({ code: 'offline' })} onRetry={again} />;
  return <Skeletons count={3} height={72} />;
}

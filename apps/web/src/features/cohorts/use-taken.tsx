import { useState, type ReactNode } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { UndoBar } from '../../ui/undo-bar.js';

/** What was taken away. */
export interface Taken {
  id: string;
  name: string;
}

/** The bar stays so long, in milliseconds. */
const UNDO_FOR = 30_000;

/** A bar that puts back what was taken away last. `putBack` throws a refusal; then the bar stays, and one can try again. */
export function useTaken(putBack: (id: string) => Promise<unknown>): {
  bar: ReactNode;
  taken: (one: Taken) => void;
} {
  const { t } = useWords();
  const [last, setLast] = useState<(Taken & { until: string }) | null>(null);
  return {
    taken: (one) => setLast({ ...one, until: new Date(Date.now() + UNDO_FOR).toISOString() }),
    bar: last ? (
      <UndoBar
        key={last.id}
        done={t('cohorts.removed', { name: last.name })}
        until={last.until}
        onUndo={() =>
          void putBack(last.id).then(
            () => setLast(null),
            () => undefined,
          )
        }
        onClose={() => setLast(null)}
      />
    ) : null,
  };
}

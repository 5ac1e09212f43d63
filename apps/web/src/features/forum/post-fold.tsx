import type { ReactNode } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import type { Fold } from './folds-context.js';
import classes from './content-notes.module.css';

interface PostFoldProps {
  fold: Fold;
  /** Notes of its own, that are said beside the words too. */
  hasNotes: boolean;
  children: ReactNode;
}

/** The words of a post, or what is hard in them and the way to open it. The same button folds them again. */
export function PostFold({ fold, hasNotes, children }: PostFoldProps) {
  const { t } = useWords();
  const { folded, names, set } = fold;
  if (!folded && !hasNotes) return children;
  return (
    <>
      <div className={folded ? classes.folded : classes.opened}>
        <p>
          <b>{t('forum.notes.are', { notes: names })}</b>
          {folded ? <span className="quiet"> {t('forum.notes.folded')}</span> : null}
        </p>
        <button type="button" className={classes.turn} aria-expanded={!folded} onClick={() => set(!folded)}>
          {folded ? t('forum.notes.show') : t('forum.notes.hide')}
        </button>
      </div>
      {folded ? null : children}
    </>
  );
}

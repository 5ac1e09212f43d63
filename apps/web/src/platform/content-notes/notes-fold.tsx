import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';
import classes from './content-notes.module.css';

/** How what has notes stands for its reader. */
export interface Fold {
  /** The words are not on the page. */
  folded: boolean;
  /** The names of the notes; empty where there are none to say. */
  names: string;
  set: (folded: boolean) => void;
}

interface NotesFoldProps {
  fold: Fold;
  /** Notes of its own, that are said beside the words too. */
  hasNotes: boolean;
  /** What the button that opens it is called. */
  show: string;
  /** The id of an element that says whose words these are: it tells this button from the next. */
  describedBy?: string;
  children: ReactNode;
}

/** The words of a post or a message, or what is hard in them and the way to open it. The same button folds them again. */
export function NotesFold({ fold, hasNotes, show, describedBy, children }: NotesFoldProps) {
  const { t } = useWords();
  const { folded, names, set } = fold;
  if (!folded && !hasNotes) return children;
  return (
    <>
      <div className={folded ? classes.folded : classes.opened}>
        <p>
          <b>{t('words.notes.are', { notes: names })}</b>
          {folded ? <span className="quiet"> {t('words.notes.folded')}</span> : null}
        </p>
        <button
          type="button"
          className={classes.turn}
          aria-expanded={!folded}
          aria-describedby={describedBy}
          onClick={() => set(!folded)}
        >
          {folded ? show : t('words.notes.hide')}
        </button>
      </div>
      {folded ? null : children}
    </>
  );
}

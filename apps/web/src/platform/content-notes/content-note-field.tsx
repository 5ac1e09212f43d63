import { lazy, Suspense, useId, useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { useContentNotes } from './use-content-notes.js';
import classes from './content-notes.module.css';

const NotePicker = lazy(() => import('./note-picker.js'));

interface ContentNoteFieldProps {
  value: readonly string[];
  onChange: (notes: string[]) => void;
}

/** What is hard in what one writes: one line that says how it stands, and opens. */
export function ContentNoteField({ value, onChange }: ContentNoteFieldProps) {
  const { t } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { names } = useContentNotes(value.length > 0);
  return (
    <div>
      <button
        type="button"
        className={classes.disclose}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('words.notes.add')}: {value.length > 0 ? names(value) : t('words.notes.none')}
      </button>
      <div id={id}>
        {open ? (
          <Suspense>
            <NotePicker value={value} onChange={onChange} />
          </Suspense>
        ) : null}
      </div>
    </div>
  );
}

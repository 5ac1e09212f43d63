import '../../ui/field-styles.js';
import { Checkbox } from '@mantine/core';
import { useWords } from '../i18n/use-words.js';
import { ErrorState } from '../../ui/error-state.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useContentNotes } from './use-content-notes.js';
import classes from './content-notes.module.css';

interface NotePickerProps {
  value: readonly string[];
  onChange: (notes: string[]) => void;
}

/** The notes one can put on a post, each with what it means. */
export default function NotePicker({ value, onChange }: NotePickerProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { notes, error, retry } = useContentNotes(true);
  if (error) return <ErrorState what={t('words.notes.notLoaded')} kept={say(error)} onRetry={retry} />;
  return (
    <fieldset className={classes.picker}>
      <legend className="quiet">{t('words.notes.addWhy')}</legend>
      {notes.map(({ key, name, meaning }) => (
        <Checkbox
          key={key}
          label={name}
          description={meaning}
          checked={value.includes(key)}
          onChange={(event) =>
            onChange(
              notes
                .map((note) => note.key)
                .filter((one) => (one === key ? event.currentTarget.checked : value.includes(one))),
            )
          }
        />
      ))}
    </fieldset>
  );
}

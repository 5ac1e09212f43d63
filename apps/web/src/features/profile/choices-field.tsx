import { Checkbox } from '@mantine/core';
import { useWords } from '../../platform/i18n/use-words.js';
import type { WordId } from '../../platform/i18n/areas.js';
import classes from './profile.module.css';

interface ChoicesFieldProps<Choice extends string> {
  label: string;
  all: readonly Choice[];
  word: (choice: Choice) => WordId;
  value: readonly Choice[];
  onChange: (chosen: Choice[]) => void;
}

/** Any of a few. */
export function ChoicesField<Choice extends string>({
  label,
  all,
  word,
  value,
  onChange,
}: ChoicesFieldProps<Choice>) {
  const { t } = useWords();
  return (
    <fieldset className={classes.choices}>
      <legend>{label}</legend>
      <div className={classes.grid}>
        {all.map((one) => (
          <Checkbox
            key={one}
            label={t(word(one))}
            checked={value.includes(one)}
            onChange={(event) =>
              onChange(
                all.filter((other) => (other === one ? event.currentTarget.checked : value.includes(other))),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

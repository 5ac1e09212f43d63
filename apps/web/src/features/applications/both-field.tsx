import { Textarea, TextInput } from '@mantine/core';
import { useWords } from '../../platform/i18n/use-words.js';
import type { Both } from './setup-fields.js';
import classes from './applications.module.css';

interface BothFieldProps {
  legend: string;
  value: Both;
  onChange: (value: Both) => void;
  /** Lines; one is a line of text. */
  rows?: number;
  error?: string;
}

/** The same words in English and Spanish. What is said in one language only is shown to everyone. */
export function BothField({ legend, value, onChange, rows = 1, error }: BothFieldProps) {
  const { t } = useWords();
  const field = (language: 'en' | 'es') => {
    const shared = {
      label: t(language === 'en' ? 'applications.english' : 'applications.spanish'),
      lang: language,
      value: value[language],
      error: language === 'en' ? error : undefined,
      onChange: (event: { currentTarget: { value: string } }) =>
        onChange({ ...value, [language]: event.currentTarget.value }),
    };
    return rows > 1 ? <Textarea {...shared} rows={rows} /> : <TextInput {...shared} />;
  };
  return (
    <fieldset className={classes.choices}>
      <legend>{legend}</legend>
      <div className={classes.pair}>
        {field('en')}
        {field('es')}
      </div>
    </fieldset>
  );
}

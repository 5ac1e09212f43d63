import { Textarea, TextInput } from '@mantine/core';
import { APPLICATION_LIMITS } from '@hearth/shared';
import type { ApplyQuestionFragment } from '../../gql/applications/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Choices } from './choices.js';

interface QuestionFieldProps {
  question: ApplyQuestionFragment;
  values: readonly string[];
  error?: string;
  onChange: (values: string[]) => void;
}

const STEPS = ['1', '2', '3', '4', '5'] as const;

/** One question, asked as its kind is. */
export function QuestionField({ question, values, error, onChange }: QuestionFieldProps) {
  const { t, locale } = useWords();
  const { kind, required } = question;
  const text = question.text[locale];
  const help = question.help[locale] || undefined;
  if (kind === 'SHORT' || kind === 'LONG') {
    const field = {
      label: text,
      description: help,
      required,
      value: values[0] ?? '',
      error,
      maxLength: (kind === 'LONG' ? APPLICATION_LIMITS.long : APPLICATION_LIMITS.short) * 2,
      onChange: (event: { currentTarget: { value: string } }) => onChange([event.currentTarget.value]),
    };
    return kind === 'LONG' ? <Textarea {...field} rows={6} autosize={false} /> : <TextInput {...field} />;
  }
  const ends = question.options.map((option) => option[locale]);
  const options =
    kind === 'YES_NO'
      ? [
          { value: 'yes', label: t('apply.yes') },
          { value: 'no', label: t('apply.no') },
        ]
      : kind === 'SCALE'
        ? STEPS.map((value, at) => ({
            value,
            label: at === 0 && ends[0] ? `1: ${ends[0]}` : at === 4 && ends[1] ? `5: ${ends[1]}` : value,
          }))
        : question.options.map((option) => ({ value: option.key, label: option[locale] }));
  return (
    <Choices
      legend={text}
      help={help}
      required={required}
      several={kind === 'SEVERAL'}
      inRow={kind === 'YES_NO' || kind === 'SCALE'}
      options={options}
      values={values}
      error={error}
      onChange={onChange}
    />
  );
}

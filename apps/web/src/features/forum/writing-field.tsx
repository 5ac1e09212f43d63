import '../../ui/field-styles.js';
import { Textarea } from '@mantine/core';
import { characters, LIMITS } from '@hearth/shared';
import { useId, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from './writing-field.module.css';

interface WritingFieldProps {
  label: string;
  /** The heading above says it already: read out only. */
  labelHidden?: boolean;
  value: string;
  onChange: (text: string) => void;
  /** Ctrl+Enter, or Cmd+Enter. */
  onSend: () => void;
  error: string | null;
  disabled?: boolean;
  autoFocus?: boolean;
  rows?: number;
  ref?: Ref<HTMLTextAreaElement>;
}

/** The counter shows itself when so few characters are left. */
const NEAR = 500;

/** What is wrong with a text before it is sent: nothing in it, or too much. Null where it can go. */
export function useTextFault(): (text: string) => string | null {
  const { t } = useWords();
  return (text) => {
    if (text.trim() === '') return t('words.fault.required');
    if (characters(text) > LIMITS.post) return t('words.fault.too_long', { max: LIMITS.post });
    return null;
  };
}

/** Where one writes a post. Grows with the text; says how much still fits only when that gets little. */
export function WritingField(props: WritingFieldProps): ReactNode {
  const { label, labelHidden, value, onChange, onSend, error, disabled, autoFocus, rows = 3, ref } = props;
  const { t } = useWords();
  const hint = useId();
  // Code points cost a pass over the text; code units are never fewer.
  const left = value.length > LIMITS.post - NEAR ? LIMITS.post - characters(value) : Infinity;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSend();
  };
  return (
    <div>
      <Textarea
        ref={ref}
        label={labelHidden ? undefined : label}
        aria-label={labelHidden ? label : undefined}
        classNames={{ input: classes.text }}
        aria-describedby={hint}
        rows={rows}
        style={{ '--rows': rows }}
        value={value}
        error={error}
        disabled={disabled}
        autoFocus={autoFocus}
        autoCapitalize="sentences"
        spellCheck
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p id={hint} className={classes.hint}>
        {left <= NEAR ? (
          <span role="status" data-over={left < 0 || undefined}>
            {left < 0 ? t('forum.write.over', { count: -left }) : t('forum.write.left', { count: left })}
          </span>
        ) : (
          <>
            {t('forum.write.markdown')} <span className={classes.keys}>{t('forum.write.keys')}</span>
          </>
        )}
      </p>
    </div>
  );
}

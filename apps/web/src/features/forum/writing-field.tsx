import '../../ui/field-styles.js';
import { Textarea } from '@mantine/core';
import { characters, LIMITS } from '@hearth/shared';
import { useId, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useMergedRef } from '@mantine/hooks';
import { useWords } from '../../platform/i18n/use-words.js';
import { MentionList } from './mention-list.js';
import { useMentions } from './use-mentions.js';
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
  /** The space whose people can be named with an @. */
  spaceId?: string | undefined;
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
  const {
    label,
    labelHidden,
    value,
    onChange,
    onSend,
    error,
    disabled,
    autoFocus,
    rows = 3,
    spaceId,
    ref,
  } = props;
  const { t } = useWords();
  const hint = useId();
  const own = useRef<HTMLTextAreaElement>(null);
  const merged = useMergedRef(own, ref ?? null);
  const mentions = useMentions(own, spaceId, onChange);
  const offered = mentions.people.length > 0;
  // Code points cost a pass over the text; code units are never fewer.
  const left = value.length > LIMITS.post - NEAR ? LIMITS.post - characters(value) : Infinity;
  const onKeyDown = (event: KeyboardEvent) => {
    if (mentions.onKey(event)) return;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSend();
  };
  return (
    <div>
      <div className={classes.field}>
        <Textarea
          ref={merged}
          label={labelHidden ? undefined : label}
          aria-label={labelHidden ? label : undefined}
          classNames={{ input: classes.text }}
          aria-describedby={hint}
          aria-autocomplete={spaceId ? 'list' : undefined}
          aria-controls={offered ? mentions.listId : undefined}
          aria-activedescendant={offered ? mentions.optionId(mentions.at) : undefined}
          rows={rows}
          style={{ '--rows': rows }}
          value={value}
          error={error}
          disabled={disabled}
          autoFocus={autoFocus}
          autoCapitalize="sentences"
          spellCheck
          onChange={(event) => {
            onChange(event.currentTarget.value);
            mentions.look();
          }}
          onSelect={mentions.look}
          onKeyDown={onKeyDown}
        />
        <MentionList {...mentions} />
      </div>
      <p id={hint} className={classes.hint}>
        {left <= NEAR ? (
          <span role="status" data-over={left < 0 || undefined}>
            {left < 0 ? t('forum.write.over', { count: -left }) : t('forum.write.left', { count: left })}
          </span>
        ) : (
          <>
            {t('forum.write.markdown')} {spaceId ? t('forum.write.mention') : null}{' '}
            <span className={classes.keys}>{t('forum.write.keys')}</span>
          </>
        )}
      </p>
    </div>
  );
}

import '../../ui/field-styles.js';
import { Textarea } from '@mantine/core';
import { useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react';
import type { KeyPress, Writer } from '../../platform/editor/writer.js';
import { withWords } from '../../platform/mentions/use-mentions.js';
import classes from './writing-field.module.css';

/** What stands in the plain field when the editor takes its place. */
export interface PlainField extends Writer {
  /** Where one writes; null where the focus is elsewhere, or a character is being composed. */
  caret: () => { at: number | null; isComposing: boolean };
}

interface PlainTextProps {
  label: string;
  labelHidden?: boolean;
  value: string;
  onChange: (text: string) => void;
  onKey: (event: KeyPress) => boolean;
  onLook: () => void;
  /** A character is composed no more. */
  onComposed: () => void;
  error: string | null;
  disabled?: boolean;
  rows: number;
  describedBy: string;
  listId?: string | undefined;
  optionId?: string | undefined;
  suggests: boolean;
  /** Where one goes on writing as it appears; null where one does not. */
  startAt: number | null;
  ref?: Ref<PlainField>;
}

/** Text with a paragraph of its own between what stands before and after; the caret goes to the one after it. */
export function withParagraph(
  before: string,
  paragraph: string,
  after: string,
): { text: string; caret: number } {
  const start = before.trimEnd() === '' ? '' : `${before.trimEnd()}\n\n`;
  const begin = `${start}${paragraph}\n\n`;
  return { text: begin + after.trimStart(), caret: begin.length };
}

/** The field that is there at once, works everywhere, and stays where the editor does not come. */
export function PlainText({ ref, ...props }: PlainTextProps) {
  const { label, labelHidden, value, onChange, onLook, rows, startAt } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const composing = useRef(false);
  useImperativeHandle(
    ref,
    (): PlainField => ({
      focus: (options) => field.current?.focus(options),
      before: () => {
        const element = field.current;
        return element?.selectionStart === element?.selectionEnd
          ? (element?.value.slice(0, element.selectionStart) ?? '')
          : '';
      },
      put: (characters, words) => {
        const element = field.current;
        if (!element) return;
        const next = withWords(element.value, element.selectionStart, characters, words);
        onChange(next.text);
        element.focus();
        // The field has the new text after the next drawing.
        requestAnimationFrame(() => element.setSelectionRange(next.caret, next.caret));
      },
      insert: (markdown) => {
        const element = field.current;
        if (!element) return;
        const { value: text, selectionStart, selectionEnd } = element;
        const next = withParagraph(text.slice(0, selectionStart), markdown, text.slice(selectionEnd));
        onChange(next.text);
        element.focus();
        requestAnimationFrame(() => element.setSelectionRange(next.caret, next.caret));
      },
      caret: () => ({
        at: document.activeElement === field.current ? (field.current?.selectionStart ?? null) : null,
        isComposing: composing.current,
      }),
    }),
    [onChange],
  );
  const first = useRef(startAt);
  useLayoutEffect(() => {
    if (first.current === null) return;
    field.current?.focus();
    field.current?.setSelectionRange(first.current, first.current);
  }, []);
  return (
    <Textarea
      ref={field}
      label={labelHidden ? undefined : label}
      aria-label={labelHidden ? label : undefined}
      classNames={{ input: classes.text }}
      aria-describedby={props.describedBy}
      aria-autocomplete={props.suggests ? 'list' : undefined}
      aria-controls={props.listId}
      aria-activedescendant={props.optionId}
      rows={rows}
      style={{ '--rows': rows }}
      value={value}
      error={props.error}
      disabled={props.disabled}
      autoCapitalize="sentences"
      spellCheck
      data-writing
      onChange={(event) => {
        onChange(event.currentTarget.value);
        onLook();
      }}
      onSelect={onLook}
      onKeyDown={({ nativeEvent }) => {
        props.onKey(nativeEvent);
      }}
      onCompositionStart={() => (composing.current = true)}
      onCompositionEnd={() => {
        composing.current = false;
        props.onComposed();
      }}
    />
  );
}

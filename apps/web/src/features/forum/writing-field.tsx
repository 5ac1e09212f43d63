import { characters, FILES, LIMITS } from '@hearth/shared';
import { useId, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import type { KeyPress, Writer } from '../../platform/editor/writer.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { MentionList } from '../../platform/mentions/mention-list.js';
import { PlainText, type PlainField } from './plain-field.js';
import { PostPreview } from './post-preview.js';
import { useFiles } from './use-files.js';
import { useMentions } from '../../platform/mentions/use-mentions.js';
import { useReaders } from './use-readers.js';
import { useWritingMode } from './use-writing-mode.js';
import classes from './writing-field.module.css';

/** What a form needs of the field: to bring the focus there. */
export type WritingHandle = Pick<Writer, 'focus'>;

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
  /** Words to be marked in the text, where it can show that. */
  marked?: readonly string[];
  /** One writes without one's name. */
  asMember?: boolean;
  /** What there is to say of the text: stands right below it. */
  notes?: ReactNode;
  ref?: Ref<WritingHandle>;
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

const NOTHING: readonly string[] = [];

/** Where one writes a post. Grows with the text; says how much still fits only when that gets little. */
export function WritingField({ ref, ...props }: WritingFieldProps): ReactNode {
  const { value, onChange, onSend, autoFocus, rows = 3, spaceId, marked = NOTHING } = props;
  const { t } = useWords();
  const hint = useId();
  const plain = useRef<PlainField>(null);
  const rich = useRef<Writer>(null);
  const writer = useRef<Writer>({
    focus: (options) => (rich.current ?? plain.current)?.focus(options),
    before: () => (rich.current ?? plain.current)?.before() ?? '',
    put: (count, words) => (rich.current ?? plain.current)?.put(count, words),
    insert: (markdown) => (rich.current ?? plain.current)?.insert(markdown),
  });
  useImperativeHandle(ref, () => ({ focus: (options) => writer.current.focus(options) }), []);
  const mode = useWritingMode(plain, value, autoFocus ? value.length : null);
  const mentions = useMentions(writer, useReaders(spaceId));
  const files = useFiles(writer, props.asMember ?? false);
  const offered = mentions.people.length > 0;
  // Code points cost a pass over the text; code units are never fewer.
  const left = value.length > LIMITS.post - NEAR ? LIMITS.post - characters(value) : Infinity;
  const onKey = (event: KeyPress): boolean => {
    if (mentions.onKey(event)) return true;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
    event.preventDefault();
    onSend();
    return true;
  };
  const field = {
    label: props.label,
    labelHidden: props.labelHidden,
    value,
    onChange,
    onKey,
    onLook: mentions.look,
    error: props.error,
    disabled: props.disabled,
    rows,
    describedBy: hint,
    suggests: spaceId !== undefined,
    listId: offered ? mentions.listId : undefined,
    optionId: offered ? mentions.optionId(mentions.at) : undefined,
  };
  return (
    <div>
      <div className={classes.field} {...files.intake}>
        {mode.editor ? (
          <mode.editor.RichText
            {...field}
            ref={rich}
            marked={marked}
            caret={mode.caret}
            onPlain={mode.toPlain}
            onFile={files.choose}
          />
        ) : (
          <PlainText {...field} ref={plain} startAt={mode.caret} onComposed={mode.composed} />
        )}
        <MentionList {...mentions} />
      </div>
      <p id={hint} className={classes.hint}>
        {left <= NEAR ? (
          <span role="status" data-over={left < 0 || undefined}>
            {left < 0 ? t('forum.write.over', { count: -left }) : t('forum.write.left', { count: left })}
          </span>
        ) : (
          <>
            {mode.editor ? null : t('forum.write.markdown')} {spaceId ? t('forum.write.mention') : null}{' '}
            <span className={classes.keys}>{t('forum.write.keys')}</span>{' '}
            {t('forum.write.filesWhat', {
              picture: FILES.picture / 1_048_576,
              document: FILES.document / 1_048_576,
            })}
          </>
        )}
      </p>
      {mode.why === 'text' ? <p className={classes.hint}>{t('forum.write.plainOnly')}</p> : null}
      {props.notes}
      <div className={classes.modes}>
        <PostPreview markdown={value} />
        {mode.editor ? null : (
          <button type="button" className={classes.mode} onClick={files.choose}>
            {t('forum.write.addFile')}
          </button>
        )}
        {mode.why ? (
          <button type="button" className={classes.mode} onClick={mode.toEditor}>
            {t('forum.write.rich')}
          </button>
        ) : null}
      </div>
      {files.shown}
    </div>
  );
}

import { Input } from '@mantine/core';
import type { JSONContent } from '@tiptap/core';
import { useEffect, useId, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { caretInMarkdown } from './caret.js';
import { LinkBox } from './link-box.js';
import { read } from './markdown.js';
import { chosenPicture, PictureBox } from './picture-box.js';
import { Toolbar } from './toolbar.js';
import { useEditor } from './use-editor.js';
import type { KeyPress, Writer } from './writer.js';
import classes from './rich-text.module.css';

export interface RichTextProps {
  label: string;
  labelHidden?: boolean;
  value: string;
  onChange: (markdown: string) => void;
  onKey: (event: KeyPress) => boolean;
  onLook: () => void;
  /** One wants to add a picture or a file. */
  onFile: () => void;
  /** One wants the plain field, or the text became one that only that can hold; with the caret, null where one is elsewhere. */
  onPlain: (caret: number | null, isChosen: boolean) => void;
  error: string | null;
  disabled?: boolean;
  rows: number;
  describedBy: string;
  /** The list of suggestions that is open, and the one chosen in it. */
  listId?: string | undefined;
  optionId?: string | undefined;
  suggests: boolean;
  marked: readonly string[];
  caret: number | null;
  ref?: Ref<Writer>;
}

/** Writes Markdown as it will look. */
export default function RichText({ ref, ...props }: RichTextProps) {
  const { label, labelHidden, value, onChange, onKey, onLook, onPlain, error, disabled, rows } = props;
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const [isLinking, setLinking] = useState(false);
  const [isTelling, setTelling] = useState(false);
  const editor = useEditor(place, {
    value,
    onChange,
    onKey,
    onLook,
    onLink: () => setLinking(true),
    onUnable: () => onPlain(null, false),
    marked: props.marked,
    caret: props.caret,
    className: classes.text ?? '',
    markClassName: classes.marked ?? '',
  });

  useImperativeHandle(
    ref,
    (): Writer => ({
      focus: (options) => editor?.view.dom.focus(options),
      before: () => {
        const selection = editor?.state.selection;
        if (!selection?.empty) return '';
        return selection.$from.parent.textBetween(0, selection.$from.parentOffset, undefined, '\uFFFC');
      },
      put: (characters, words) => {
        if (!editor) return;
        const { from, $from } = editor.state.selection;
        const hasSpace = $from.parent
          .textBetween($from.parentOffset, $from.parent.content.size)
          .startsWith(' ');
        const change = editor.state.tr.insertText(`${words} `, from - characters, hasSpace ? from + 1 : from);
        editor.view.dispatch(change.scrollIntoView());
        editor.view.focus();
      },
      insert: (markdown) => {
        if (!editor) return;
        const { content } = read(markdown).toJSON() as JSONContent;
        // An empty paragraph after it, to go on in.
        editor
          .chain()
          .focus()
          .insertContent([...(content ?? []), { type: 'paragraph' }])
          .run();
      },
    }),
    [editor],
  );

  const { describedBy, listId, optionId, suggests } = props;
  useEffect(() => {
    if (!editor) return;
    const text = editor.view.dom;
    const attributes: Record<string, string | undefined> = {
      id,
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      'aria-describedby': error ? `${describedBy} ${id}-error` : describedBy,
      'aria-invalid': error ? 'true' : undefined,
      'aria-disabled': disabled ? 'true' : undefined,
      'aria-autocomplete': suggests ? 'list' : undefined,
      'aria-controls': listId,
      'aria-activedescendant': optionId,
      autocapitalize: 'sentences',
      spellcheck: 'true',
      'data-writing': '',
    };
    for (const [name, given] of Object.entries(attributes)) {
      if (given === undefined) text.removeAttribute(name);
      else text.setAttribute(name, given);
    }
    editor.setEditable(!disabled, false);
  }, [editor, id, label, error, describedBy, disabled, suggests, listId, optionId]);

  const picture = editor && chosenPicture(editor);
  return (
    <Input.Wrapper
      label={labelHidden ? undefined : label}
      labelElement="div"
      labelProps={{ onClick: () => editor?.commands.focus() }}
      error={error}
      errorProps={{ id: `${id}-error` }}
    >
      <div className={classes.frame} data-error={error ? true : undefined}>
        {editor ? (
          <Toolbar
            editor={editor}
            controls={id}
            isLinking={isLinking}
            onLink={() => setLinking(!isLinking)}
            isTelling={isTelling && picture !== null}
            onPicture={() => (picture ? setTelling(!isTelling) : props.onFile())}
            onPlain={() => onPlain(caretInMarkdown(editor.state.doc, editor.state.selection.from), true)}
          />
        ) : (
          <div className={classes.bar} />
        )}
        {editor && isLinking ? <LinkBox editor={editor} onDone={() => setLinking(false)} /> : null}
        {editor && picture && isTelling ? (
          <PictureBox key={picture.src} editor={editor} alt={picture.alt} onDone={() => setTelling(false)} />
        ) : null}
        <div ref={place} className={classes.place} style={{ ['--rows' as string]: rows }} />
      </div>
    </Input.Wrapper>
  );
}

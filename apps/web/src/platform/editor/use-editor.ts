import { Editor } from '@tiptap/core';
import { type Schema, Slice } from '@tiptap/pm/model';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { caretInDoc } from './caret.js';
import { cleanPaste } from './clean-paste.js';
import { canHold, read, write } from './markdown.js';
import { MARKED, markedWords } from './marked-words.js';
import { toText } from './new-text.js';
import { PIECES } from './pieces.js';
import type { KeyPress } from './writer.js';

export interface EditorOptions {
  value: string;
  onChange: (markdown: string) => void;
  /** True where the key was taken. */
  onKey: (event: KeyPress) => boolean;
  /** Ctrl+K, or Cmd+K. */
  onLink: () => void;
  /** The text or the caret changed. */
  onLook: () => void;
  /** The text became one that the editor cannot hold. */
  onUnable: () => void;
  /** Words to be marked in the text. */
  marked: readonly string[];
  /** Where the caret stood in the Markdown when the editor took over; null where one did not write. */
  caret: number | null;
  className: string;
  markClassName: string;
}

/** Lays pasted plain text out as the Markdown it may be. */
const pastedText = (text: string, schema: Schema): Slice => {
  const { content } = read(text);
  const single = content.childCount === 1 && content.firstChild?.type.name === 'paragraph';
  const slice = new Slice(content, single ? 1 : 0, single ? 1 : 0);
  return Slice.fromJSON(schema, slice.toJSON());
};

/** An editor within an element, which holds Markdown and tells it at each change. Null before it stands there. */
export function useEditor(place: RefObject<HTMLElement | null>, options: EditorOptions): Editor | null {
  const [editor, setEditor] = useState<Editor | null>(null);
  const [, setTurn] = useState(0);
  const latest = useRef(options);
  const known = useRef(options.value);
  useEffect(() => {
    latest.current = options;
  });

  useLayoutEffect(() => {
    const { value, caret, className, markClassName } = latest.current;
    const made: Editor = new Editor({
      element: place.current,
      extensions: [...PIECES, markedWords(markClassName)],
      content: read(value).toJSON(),
      // The site's own style sheet: the content security policy lets no other in.
      injectCSS: false,
      editorProps: {
        attributes: { class: className },
        handleKeyDown: (_, event) => {
          if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
            event.preventDefault();
            latest.current.onLink();
            return true;
          }
          return latest.current.onKey(event);
        },
        transformPastedHTML: cleanPaste,
        clipboardTextParser: (text) => pastedText(text, made.schema),
        clipboardTextSerializer: ({ content }): string => write(made.schema.node('doc', null, content)),
      },
      onTransaction: ({ transaction }) => {
        setTurn((turn) => turn + 1);
        if (transaction.docChanged || transaction.selectionSet) latest.current.onLook();
      },
      onUpdate: () => {
        known.current = write(made.state.doc);
        latest.current.onChange(known.current);
      },
    });
    if (caret !== null) {
      made.commands.setTextSelection(caretInDoc(value, caret));
      made.view.focus();
    }
    // The editor is the system outside: it is there once its element is.
    // oxlint-disable-next-line react/set-state-in-effect
    setEditor(made);
    return () => made.destroy();
  }, [place]);

  const { value, marked } = options;
  useEffect(() => {
    if (!editor || value === known.current) return;
    known.current = value;
    if (!canHold(value)) {
      latest.current.onUnable();
      return;
    }
    const change = toText(editor.state, editor.schema.nodeFromJSON(read(value).toJSON()));
    // What comes from outside is known there.
    if (change) editor.view.dispatch(change.setMeta('preventUpdate', true));
  }, [editor, value]);

  const words = marked.join('\u0000');
  useEffect(() => {
    editor?.view.dispatch(editor.state.tr.setMeta(MARKED, words === '' ? [] : words.split('\u0000')));
  }, [editor, words]);

  return editor;
}

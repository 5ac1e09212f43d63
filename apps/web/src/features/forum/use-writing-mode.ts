import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { loadEditor, type LoadedEditor } from '../../platform/editor/load-editor.js';
import { choosePlain, wantsPlain } from '../../platform/editor/wants-plain.js';
import type { PlainField } from './plain-field.js';

interface WritingMode {
  /** The editor, where it has taken the plain field's place. */
  editor: LoadedEditor | null;
  /** Where one goes on writing after the change; null where one does not write. */
  caret: number | null;
  /** Why the plain field stays: one wants it, or the editor cannot hold this text. Null where the editor comes or none is to be had. */
  why: 'chosen' | 'text' | null;
  /** A character is composed no more: the editor may come now. */
  composed: () => void;
  toPlain: (caret: number | null, isChosen: boolean) => void;
  toEditor: () => void;
}

/** The plain field stands first; the editor takes its place once it has come, with text, focus and caret as they are. */
export function useWritingMode(
  plain: RefObject<PlainField | null>,
  value: string,
  startAt: number | null,
): WritingMode {
  const [loaded, setLoaded] = useState<LoadedEditor | null>(null);
  const [isRich, setRich] = useState(false);
  const [caret, setCaret] = useState(startAt);
  const [why, setWhy] = useState<WritingMode['why']>(() => (wantsPlain() ? 'chosen' : null));
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });

  const take = useCallback((editor: LoadedEditor, at: number | null) => {
    if (!editor.canHold(latest.current)) {
      setWhy('text');
      return;
    }
    setWhy(null);
    setCaret(at);
    setRich(true);
  }, []);
  const takeOver = useCallback(
    (editor: LoadedEditor | null) => {
      const here = plain.current?.caret();
      if (editor && here && !here.isComposing) take(editor, here.at);
    },
    [plain, take],
  );

  const [isWanted] = useState(why === null);
  useEffect(() => {
    if (!isWanted) return;
    let gone = false;
    void loadEditor().then((editor) => {
      if (gone) return;
      setLoaded(editor);
      takeOver(editor);
    });
    return () => {
      gone = true;
    };
  }, [isWanted, takeOver]);

  return {
    editor: isRich ? loaded : null,
    caret,
    why: isRich ? null : why,
    composed: () => {
      if (why === null) takeOver(loaded);
    },
    toPlain: (at, isChosen) => {
      setCaret(at);
      setRich(false);
      setWhy(isChosen ? 'chosen' : 'text');
      if (isChosen) choosePlain(true);
    },
    toEditor: () => {
      choosePlain(false);
      void (async () => {
        const editor = loaded ?? (await loadEditor());
        setLoaded(editor);
        // One goes on at the end: the press took the focus out of the text.
        if (editor) take(editor, latest.current.length);
      })();
    },
  };
}

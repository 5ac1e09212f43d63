import { useRef, useState, type ClipboardEvent, type DragEvent, type ReactNode, type RefObject } from 'react';
import type { Writer } from '../../platform/editor/writer.js';
import { ACCEPTED, filesOf } from '../../platform/files/file-words.js';
import { loadFileDialog } from '../../platform/files/load-dialog.js';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from './writing-field.module.css';

interface Files {
  /** Opens the browser's chooser. */
  choose: () => void;
  /** For the element around the text: files that are pasted or dropped there. */
  intake: {
    onPasteCapture: (event: ClipboardEvent) => void;
    onDropCapture: (event: DragEvent) => void;
    onDragOver: (event: DragEvent) => void;
    onDragLeave: () => void;
    'data-dropping': boolean | undefined;
  };
  /** The chooser, the dialog while files are taken in, and why they are not. */
  shown: ReactNode;
}

type Dialog = NonNullable<Awaited<ReturnType<typeof loadFileDialog>>>;

/** Pictures and files for a text: chosen, pasted or dropped. What takes them in is loaded when the first one comes. */
export function useFiles(writer: RefObject<Pick<Writer, 'insert' | 'focus'>>, asMember: boolean): Files {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [taking, setTaking] = useState<{ Dialog: Dialog; files: File[] } | null>(null);
  const [isDropping, setDropping] = useState(false);
  const [isLost, setLost] = useState(false);

  const take = async (files: File[]) => {
    setLost(false);
    if (files.length === 0) return;
    const Dialog = await loadFileDialog();
    if (Dialog) setTaking({ Dialog, files });
    else setLost(true);
  };
  const from = (event: ClipboardEvent | DragEvent, data: DataTransfer | null) => {
    setDropping(false);
    const files = filesOf(data);
    if (files.length === 0) return;
    // Before the editor, which would make of them what it likes.
    event.preventDefault();
    event.stopPropagation();
    void take(files);
  };
  return {
    choose: () => input.current?.click(),
    intake: {
      onPasteCapture: (event) => from(event, event.clipboardData),
      onDropCapture: (event) => from(event, event.dataTransfer),
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        // Else the browser would leave the page for the file.
        event.preventDefault();
        setDropping(true);
      },
      onDragLeave: () => setDropping(false),
      'data-dropping': isDropping || undefined,
    },
    shown: (
      <>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept={ACCEPTED}
          onChange={({ currentTarget }) => {
            void take([...(currentTarget.files ?? [])]);
            // The same file again is a choice again.
            currentTarget.value = '';
          }}
        />
        <p className={classes.said} role="status">
          {isLost ? t('forum.write.noFiles') : null}
        </p>
        {taking ? (
          <taking.Dialog
            files={taking.files}
            asMember={asMember}
            onPut={(markdown) => writer.current.insert(markdown)}
            onClose={() => {
              setTaking(null);
              // Once the dialog has given back the focus, to whatever opened it.
              requestAnimationFrame(() => requestAnimationFrame(() => writer.current.focus()));
            }}
          />
        ) : null}
      </>
    ),
  };
}

import { useEffect, useImperativeHandle, useRef, type Ref, type RefObject } from 'react';
import type { KeyPress, Writer } from '../../platform/editor/writer.js';
import { MentionList } from '../../platform/mentions/mention-list.js';
import { useMentions, withWords, type FindPeople } from '../../platform/mentions/use-mentions.js';

/** What the field asks of it. */
export interface MentionBoxHandle {
  /** True where the key was one of the list's. */
  onKey: (event: KeyPress) => boolean;
  /** The text or the caret changed. */
  look: () => void;
}

interface MentionBoxProps {
  field: RefObject<HTMLTextAreaElement | null>;
  find: FindPeople;
  write: (text: string) => void;
  ref: Ref<MentionBoxHandle>;
}

/** The people one may name where one writes to the room, above the field. It comes with the first @. */
export function MentionBox({ field, find, write, ref }: MentionBoxProps) {
  const writer = useRef<Pick<Writer, 'before' | 'put'>>(null);
  useImperativeHandle(
    writer,
    () => ({
      before: () => {
        const at = field.current;
        return at && at.selectionStart === at.selectionEnd ? at.value.slice(0, at.selectionStart) : '';
      },
      put: (length, words) => {
        const at = field.current;
        if (!at) return;
        const next = withWords(at.value, at.selectionStart, length, words);
        write(next.text);
        at.focus();
        // The field has the new text after the next drawing.
        requestAnimationFrame(() => at.setSelectionRange(next.caret, next.caret));
      },
    }),
    [field, write],
  );
  const mentions = useMentions(writer, find);
  const { people, look, onKey, listId } = mentions;
  useImperativeHandle(ref, () => ({ onKey, look }));
  const option = people.length > 0 ? mentions.optionId(mentions.at) : null;
  useEffect(() => {
    const at = field.current;
    if (!at || option === null) return;
    at.setAttribute('aria-controls', listId);
    at.setAttribute('aria-activedescendant', option);
    return () => {
      at.removeAttribute('aria-controls');
      at.removeAttribute('aria-activedescendant');
    };
  }, [field, listId, option]);
  // It has come while one was writing a name.
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    look();
  });
  return <MentionList {...mentions} above />;
}

import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';

/** Makes the text another one by changing no more than what differs, so that caret and undo stay. Null where it is the same. */
export function toText(state: EditorState, doc: Node): Transaction | null {
  const start = state.doc.content.findDiffStart(doc.content);
  const ends = state.doc.content.findDiffEnd(doc.content);
  if (start === null || !ends) return null;
  const overlap = start - Math.min(ends.a, ends.b);
  const [a, b] = overlap > 0 ? [ends.a + overlap, ends.b + overlap] : [ends.a, ends.b];
  return state.tr.replace(start, a, doc.slice(start, b));
}

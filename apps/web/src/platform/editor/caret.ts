import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { read, write } from './markdown.js';

/** A character of nobody's, which stands where the caret is while a text is read or written. */
const HERE = '\uE000';

const placeOf = (doc: Node): number | null => {
  let found: number | null = null;
  doc.descendants((node, at) => {
    const index = node.text?.indexOf(HERE) ?? -1;
    if (index >= 0) found = at + index;
    return found === null;
  });
  return found;
};

/** Where a caret of the Markdown stands in what the editor holds: there, or as near before it as there is a place. */
export function caretInDoc(markdown: string, caret: number): number {
  const bare = read(markdown);
  // Within a sign of Markdown there is no place: a little further there is.
  for (let at = caret; at >= Math.max(0, caret - 8); at -= 1) {
    const doc = read(markdown.slice(0, at) + HERE + markdown.slice(at));
    const place = placeOf(doc);
    if (place !== null && doc.content.size === bare.content.size + 1) return place;
  }
  return caret === 0 ? 1 : Math.max(1, bare.content.size - 1);
}

/** Where a caret of the editor stands in the Markdown. */
export function caretInMarkdown(doc: Node, caret: number): number {
  const place = doc.resolve(caret);
  if (!place.parent.isTextblock) return write(doc).length;
  const at = write(new Transform(doc).insert(caret, doc.type.schema.text(HERE, place.marks())).doc).indexOf(
    HERE,
  );
  return at < 0 ? write(doc).length : at;
}

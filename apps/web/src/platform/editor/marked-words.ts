import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Carries the words to be marked, in a transaction that changes nothing else. */
export const MARKED = new PluginKey<{ words: readonly string[]; set: DecorationSet }>('marked-words');

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every place where one of the words stands, within one block. */
export function placesOf(doc: Node, words: readonly string[]): { from: number; to: number }[] {
  if (words.length === 0) return [];
  const any = words.map(literally).sort((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const places: { from: number; to: number }[] = [];
  doc.descendants((block, at) => {
    if (!block.isTextblock) return true;
    const text = block.textBetween(0, block.content.size, undefined, '\uFFFC');
    for (const { 0: found, index } of text.matchAll(pattern))
      places.push({ from: at + 1 + index, to: at + 1 + index + found.length });
    return false;
  });
  return places;
}

const setOf = (doc: Node, words: readonly string[], name: string): DecorationSet =>
  DecorationSet.create(
    doc,
    placesOf(doc, words).map(({ from, to }) => Decoration.inline(from, to, { class: name })),
  );

/** Marks words in the text without changing it. `className` is what they look like. */
export const markedWords = (className: string) =>
  Extension.create({
    name: 'markedWords',
    addProseMirrorPlugins: () => [
      new Plugin({
        key: MARKED,
        state: {
          init: () => ({ words: [] as readonly string[], set: DecorationSet.empty }),
          apply: (change, now) => {
            const words: readonly string[] = change.getMeta(MARKED) ?? now.words;
            if (words === now.words && !change.docChanged) return now;
            return { words, set: setOf(change.doc, words, className) };
          },
        },
        props: { decorations: (state) => MARKED.getState(state)?.set },
      }),
    ],
  });

import { Extension, type Extensions } from '@tiptap/core';
import { Code } from '@tiptap/extension-code';
import { ListItem } from '@tiptap/extension-list';
import StarterKit from '@tiptap/starter-kit';

/** Whether a list has its items close together, which Markdown tells. */
const Tight = Extension.create({
  name: 'tight',
  addGlobalAttributes: () => [
    {
      types: ['bulletList', 'orderedList'],
      attributes: { tight: { default: true, rendered: false, keepOnSplit: true } },
    },
  ],
});

/** What a text can be made of: the same that Markdown says and the server shows, no more. */
export const PIECES: Extensions = [
  StarterKit.configure({
    // Markdown has no sign for it, and one takes it for a link.
    underline: false,
    // An empty line at the end would be typed by nobody.
    trailingNode: false,
    code: false,
    listItem: false,
    link: {
      openOnClick: false,
      autolink: true,
      linkOnPaste: true,
      protocols: ['mailto', 'tel'],
      HTMLAttributes: { rel: 'noopener noreferrer nofollow', target: null, class: null },
    },
  }),
  // As in Markdown: code within bold or a link, and an item that begins with a quote or a list.
  Code.extend({ excludes: '' }),
  ListItem.extend({
    content: 'block+',
    addKeyboardShortcuts() {
      return {
        Enter: () => this.editor.commands.splitListItem(this.name),
        // Not Tab: that goes on to the next control, everywhere.
        'Mod-]': () => this.editor.commands.sinkListItem(this.name),
        'Mod-[': () => this.editor.commands.liftListItem(this.name),
      };
    },
  }),
  Tight,
];

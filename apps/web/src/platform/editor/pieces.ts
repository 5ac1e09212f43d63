import { fileIdOf } from '@hearth/shared';
import { Extension, Node, type Extensions } from '@tiptap/core';
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

/** A picture of the house's own with the words that say what it shows. Others are links, as for whoever reads. */
const Picture = Node.create({
  name: 'picture',
  group: 'inline',
  inline: true,
  atom: true,
  draggable: true,
  addAttributes: () => ({ src: { default: '' }, alt: { default: '' } }),
  parseHTML: () => [
    { tag: 'img[src]', getAttrs: (element) => fileIdOf(element.getAttribute('src') ?? '') !== null && null },
  ],
  renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
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
  Picture,
];

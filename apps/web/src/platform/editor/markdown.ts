import { fileIdOf } from '@hearth/shared';
import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import MarkdownIt from 'markdown-it';
import {
  defaultMarkdownSerializer,
  MarkdownParser,
  MarkdownSerializer,
  type MarkdownSerializerState,
} from 'prosemirror-markdown';
import { PIECES } from './pieces.js';

export const schema = getSchema(PIECES);

/** Reads what the server reads (CommonMark, strikethrough, bare links), so that both mean the same by a text. */
const reader = new MarkdownIt('commonmark', { html: false, linkify: false, breaks: false })
  .enable(['linkify', 'strikethrough'], true)
  .set({ linkify: true });

type Token = ReturnType<typeof reader.parse>[number];

/** Its words alone, as the server takes them. */
const plainWords = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      if (token.type === 'image') return plainWords(token.children ?? []);
      return /break$/.test(token.type) ? '\n' : token.content;
    })
    .join('');

const isOwn = (image: Token): boolean => fileIdOf(String(image.attrGet('src') ?? '')) !== null;

// A picture of somebody else's is a link to it with its words, within a link its words alone: the server shows it so.
reader.core.ruler.push('pictures', ({ tokens, Token: Made }) => {
  for (const block of tokens) {
    if (!block.children?.some((token) => token.type === 'image' && !isOwn(token))) continue;
    let inLink = false;
    block.children = block.children.flatMap((token) => {
      if (token.type === 'link_open') inLink = true;
      if (token.type === 'link_close') inLink = false;
      if (token.type !== 'image' || isOwn(token)) return [token];
      const src = String(token.attrGet('src') ?? '');
      const words = new Made('text', '', 0);
      words.content = plainWords(token.children ?? []) || src;
      if (inLink) return [words];
      const open = new Made('link_open', 'a', 1);
      open.attrSet('href', src);
      return [open, words, new Made('link_close', 'a', -1)];
    });
  }
});

/** The first paragraph of a close list is marked as one that shows no paragraph. */
function isTight(tokens: readonly Token[], list: number): boolean {
  const level = tokens[list]?.level ?? 0;
  for (let at = list + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.level <= level) return true;
    if (token.type === 'paragraph_open' && token.level === level + 2) return token.hidden;
  }
  return true;
}

const parser = new MarkdownParser(schema, reader, {
  blockquote: { block: 'blockquote' },
  paragraph: { block: 'paragraph' },
  list_item: { block: 'listItem' },
  bullet_list: { block: 'bulletList', getAttrs: (_, tokens, at) => ({ tight: isTight(tokens, at) }) },
  ordered_list: {
    block: 'orderedList',
    getAttrs: (token, tokens, at) => ({
      start: Number(token.attrGet('start') ?? 1),
      tight: isTight(tokens, at),
    }),
  },
  heading: { block: 'heading', getAttrs: ({ tag }) => ({ level: Number(tag.slice(1)) }) },
  code_block: { block: 'codeBlock', noCloseToken: true },
  fence: { block: 'codeBlock', getAttrs: ({ info }) => ({ language: info || null }), noCloseToken: true },
  hr: { node: 'horizontalRule' },
  hardbreak: { node: 'hardBreak' },
  image: {
    node: 'picture',
    getAttrs: (token) => ({ src: token.attrGet('src') ?? '', alt: plainWords(token.children ?? []) }),
  },
  em: { mark: 'italic' },
  strong: { mark: 'bold' },
  s: { mark: 'strike' },
  link: {
    mark: 'link',
    getAttrs: (token) => ({ href: token.attrGet('href') ?? '', title: token.attrGet('title') || null }),
  },
  code_inline: { mark: 'code', noCloseToken: true },
});

const { nodes, marks } = defaultMarkdownSerializer;
const known = <T>(pieces: Record<string, T>, name: string): T => {
  const piece = pieces[name];
  if (!piece) throw new Error(`The Markdown library has no ${name}`);
  return piece;
};

/** An address without a scheme, and without anything in it that Markdown takes for a sign. */
const PLAIN_ADDRESS = /^[\w./~@:?=&%#+-]*$/;

/** Words with what Markdown would take for a sign escaped, but for addresses, which would be others then. */
function writeText(state: MarkdownSerializerState, node: Node): void {
  const text = node.text ?? '';
  // Not among its types: set by its own way with links.
  const inAutolink = Reflect.get(state, 'inAutolink') === true;
  const isLink = inAutolink || node.marks.some(({ type }) => type.name === 'link');
  let from = 0;
  for (const { index, lastIndex, raw } of (!isLink && reader.linkify.match(text)) || []) {
    const isWhole = /^https?:\/\//i.test(raw);
    if (!isWhole && !PLAIN_ADDRESS.test(raw)) continue;
    state.text(text.slice(from, index).replace(/<$/, ''), true);
    if (index > from && text[index - 1] === '<') state.text('\\<', false);
    // What escapes a sign near it would be read as part of the address: its words stay, and no link is found.
    const [again] = reader.linkify.match(raw + state.esc(text.slice(lastIndex))) ?? [];
    state.text(raw, isWhole && (raw.includes('\\') || again?.raw !== raw));
    from = lastIndex;
    // What follows does not begin a line.
    Reflect.set(state, 'atBlockStart', false);
  }
  state.text(text.slice(from), !inAutolink);
}

const writer = new MarkdownSerializer(
  {
    blockquote: known(nodes, 'blockquote'),
    heading: known(nodes, 'heading'),
    horizontalRule: known(nodes, 'horizontal_rule'),
    listItem: known(nodes, 'list_item'),
    paragraph: known(nodes, 'paragraph'),
    hardBreak: known(nodes, 'hard_break'),
    picture: (state, { attrs }) => {
      const alt = String(attrs['alt']).replace(/\s+/g, ' ');
      state.write(`![${state.esc(alt)}](${String(attrs['src'])})`);
    },
    text: writeText,
    bulletList: (state, node) => state.renderList(node, '  ', () => '- '),
    orderedList: (state, node) => {
      const start = Number(node.attrs['start'] ?? 1);
      state.renderList(node, ' '.repeat(String(start + node.childCount - 1).length + 2), (index) => {
        const number = `${start + index}. `;
        return number.padEnd(String(start + node.childCount - 1).length + 2);
      });
    },
    codeBlock: (state, node) => {
      const longest = [...node.textContent.matchAll(/`{3,}/g)].reduce(
        (most, [run]) => Math.max(most, run.length),
        2,
      );
      const fence = '`'.repeat(longest + 1);
      state.write(`${fence}${String(node.attrs['language'] ?? '')}\n`);
      state.text(node.textContent, false);
      state.ensureNewLine();
      state.write(fence);
      state.closeBlock(node);
    },
  },
  {
    italic: known(marks, 'em'),
    bold: known(marks, 'strong'),
    strike: { open: '~~', close: '~~', mixable: true, expelEnclosingWhitespace: true },
    link: known(marks, 'link'),
    code: known(marks, 'code'),
  },
  // What it does not think of: "&copy;", "<a@b.org>", a "#" at the end of a heading, "2." and "+"
  // with nothing after them, "__" before a word, and
  // "://" where it is not an address that is to be found.
  {
    escapeExtraCharacters:
      /&(?=#?\w+;)|<(?=[^\s<>]*[:@])|(?<!\\)#$|(?<=^\d{1,9})[.)](?=\s|$)|^\+$|(?<!\\)_(?=\\?_)|(?<=_)_|:(?=\/\/)/gm,
  },
);

/** The text as the editor holds it. */
export const read = (markdown: string): Node => parser.parse(markdown);

/** What the editor holds, as text. */
export const write = (doc: Node): string => writer.serialize(doc);

/** White space that a line break in a paragraph and a space show alike. */
const shown = (markdown: string): string => reader.render(markdown).replace(/\s+/g, ' ');

/** Whether the editor can hold a text so that what others see of it stays as it is. */
export function canHold(markdown: string): boolean {
  try {
    return shown(write(read(markdown))) === shown(markdown);
  } catch {
    return false;
  }
}

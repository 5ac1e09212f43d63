import {
  DOCUMENT_TYPES,
  fileIdOf,
  TEXT_ATTRIBUTES,
  TEXT_ELEMENTS,
  TEXT_SCHEMES,
  type DocumentType,
  type StoredFile,
} from '@hearth/shared';
import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

const markdown = new MarkdownIt('commonmark', { html: false, linkify: false, breaks: false })
  .enable(['linkify', 'strikethrough'], true)
  .set({ linkify: true });

/** The files of the house that a text may show. */
export type ShownFiles = ReadonlyMap<string, StoredFile>;

const { escapeHtml } = markdown.utils;

/** What the library hands on to its rules as it came. */
type Env = Record<string, unknown>;

const shownFile = (env: Env | undefined, address: string): StoredFile | undefined => {
  const id = fileIdOf(address);
  const files = env?.['files'] as ShownFiles | undefined;
  return id === null ? undefined : files?.get(id);
};

/** What a file is, in signs that are the same in every language. */
const aboutFile = ({ type, bytes }: StoredFile): string => {
  const kind = (DOCUMENT_TYPES[type as DocumentType] as string | undefined) ?? type.replace(/^image\//, '');
  const size = bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} KB` : `${Math.round(bytes / 1_000_000)} MB`;
  return `${kind.toUpperCase()}, ${size}`;
};

const fileLink = (file: StoredFile, words: string): string =>
  `<a href="/files/${file.id}" data-file="${aboutFile(file)}">${words}</a>`;

/**
 * Posts show pictures of the house's own, with their measures so that nothing moves as they come. Others would tell a stranger's
 * server who reads: what one shows stays readable, as a link to it; within a link, which cannot hold another, as words alone.
 */
markdown.renderer.rules['image'] = (tokens, index, options, env: Env | undefined, renderer) => {
  const image = tokens[index];
  const address = String(image?.attrGet('src') ?? '');
  const alt = escapeHtml(renderer.renderInlineAsText(image?.children ?? [], options, env ?? {}));
  const words = alt || escapeHtml(address);
  const file = shownFile(env, address);
  if (file?.width && file.height)
    return `<img src="/files/${file.id}" alt="${alt}" width="${file.width}" height="${file.height}" loading="lazy" decoding="async" />`;
  const before = tokens.slice(0, index).map(({ type }) => type);
  if (before.lastIndexOf('link_open') > before.lastIndexOf('link_close')) return words;
  return file ? fileLink(file, words) : `<a href="${escapeHtml(address)}">${words}</a>`;
};

markdown.renderer.rules['link_open'] = (tokens, index, options, env: Env | undefined, renderer) => {
  const link = tokens[index];
  const file = shownFile(env, String(link?.attrGet('href') ?? ''));
  if (file) link?.attrSet('data-file', aboutFile(file));
  return renderer.renderToken(tokens, index, options);
};

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [...TEXT_ELEMENTS],
  allowedAttributes: TEXT_ATTRIBUTES,
  // Nothing but our own is ever asked for.
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && fileIdOf(attribs['src'] ?? '') === null,
  allowedSchemes: TEXT_SCHEMES,
  disallowedTagsMode: 'discard',
  transformTags: {
    // A page has one h1, its own.
    h1: 'h2',
    h5: 'h4',
    h6: 'h4',
    a: sanitizeHtml.simpleTransform('a', { rel: 'noopener noreferrer nofollow' }),
  },
};

/**
 * Markdown (CommonMark, strikethrough, bare links) to sanitized HTML. Raw HTML in it is shown as text, a picture that is none
 * of `files` as a link with its words.
 */
export function renderMarkdown(text: string, files?: ShownFiles): string {
  return sanitizeHtml(markdown.render(text, { files }), allowed).trim();
}

/** A file of the house that a text names. */
export interface FileUse {
  id: string;
  /** Shown as a picture, not linked to. */
  shows: boolean;
  /** What it is said to show, or what it is called. */
  words: string;
}

/** Every use of a file of the house in a text, in their order. */
export function filesIn(text: string): FileUse[] {
  if (!text.includes('/files/')) return [];
  const uses: FileUse[] = [];
  const env: Env = {};
  for (const { children } of markdown.parse(text, env)) {
    for (const [at, token] of (children ?? []).entries()) {
      const isLink = token.type === 'link_open';
      if (!isLink && token.type !== 'image') continue;
      const id = fileIdOf(String(token.attrGet(isLink ? 'href' : 'src') ?? ''));
      if (id === null) continue;
      const rest = children?.slice(at + 1) ?? [];
      const end = rest.findIndex(({ type }) => type === 'link_close');
      const inside = isLink ? rest.slice(0, end) : (token.children ?? []);
      const words = markdown.renderer.renderInlineAsText(inside, markdown.options, env);
      uses.push({ id, shows: !isLink, words: words.trim() });
    }
  }
  return uses;
}

import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

const markdown = new MarkdownIt('commonmark', { html: false, linkify: false, breaks: false })
  .enable(['linkify', 'strikethrough'], true)
  .set({ linkify: true });

/**
 * Posts hold no pictures, which would tell a stranger's server who reads; what a picture shows stays readable, as a link to
 * it. Within a link, which cannot hold another, as words alone.
 */
markdown.renderer.rules['image'] = (tokens, index, options, env, renderer) => {
  const { escapeHtml } = markdown.utils;
  const image = tokens[index];
  const address = escapeHtml(String(image?.attrGet('src') ?? ''));
  const words = escapeHtml(renderer.renderInlineAsText(image?.children ?? [], options, env)) || address;
  const before = tokens.slice(0, index).map(({ type }) => type);
  return before.lastIndexOf('link_open') > before.lastIndexOf('link_close')
    ? words
    : `<a href="${address}">${words}</a>`;
};

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'br',
    'strong',
    'em',
    's',
    'a',
    'ul',
    'ol',
    'li',
    'blockquote',
    'code',
    'pre',
    'hr',
    'h2',
    'h3',
    'h4',
  ],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
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
 * Markdown (CommonMark, strikethrough, bare links) to sanitized HTML. Raw HTML in it is shown as text, a picture as a link
 * with its words.
 */
export function renderMarkdown(text: string): string {
  return sanitizeHtml(markdown.render(text), allowed).trim();
}

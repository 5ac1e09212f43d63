import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

const markdown = new MarkdownIt('commonmark', { html: false, linkify: false, breaks: false })
  .enable(['linkify', 'strikethrough'], true)
  .set({ linkify: true });

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

/** Markdown (CommonMark, strikethrough, bare links) to sanitized HTML. Raw HTML in it is shown as text. */
export function renderMarkdown(text: string): string {
  return sanitizeHtml(markdown.render(text), allowed).trim();
}

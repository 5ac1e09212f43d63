import { invalidField } from '../../platform/access/refusal-error.js';
import { isBlank } from '../../platform/graphql/text.js';
import { renderMarkdown } from '../../platform/markdown/render.js';

/** The HTML of what was written; refuses what shows nothing once rendered (a lone link definition, a rule). */
export function renderWritten(markdown: string): string {
  const html = renderMarkdown(markdown);
  if (isBlank(html.replace(/<[^>]*>/g, ''))) throw invalidField('markdown', 'required');
  return html;
}

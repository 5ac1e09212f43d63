import { invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import { isBlank } from '../../platform/graphql/text.js';
import { filesIn, renderMarkdown, type ShownFiles } from '../../platform/markdown/render.js';
import { ensureFilesToldOf, ownFiles } from './post-files.js';

/** The HTML of what was written; refuses what shows nothing once rendered (a lone link definition, a rule). */
export function renderWritten(markdown: string, files?: ShownFiles): string {
  const html = renderMarkdown(markdown, files);
  // A picture shows something.
  if (isBlank(html.replace(/<img [^>]*>/g, 'x').replace(/<[^>]*>/g, '')))
    throw invalidField('markdown', 'required');
  return html;
}

/** The same for a post, which may hold pictures and documents of the viewer's. Throws `invalid` (markdown). */
export async function renderPost(reader: Reader, viewer: Viewer, markdown: string): Promise<string> {
  const uses = filesIn(markdown);
  ensureFilesToldOf(uses);
  return renderWritten(markdown, await ownFiles(reader, viewer, uses));
}

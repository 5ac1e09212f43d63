import { withFileWords } from '../files/file-words.js';

/** Names of the fields in which a form holds the text itself. */
const TEXTS = ['text', 'markdown', 'body', 'purpose', 'title', 'label'];

/** The words of a draft as it is kept: the text, or out of the fields of a form the first that holds some. */
export const draftExcerpt = (body: string): string => withFileWords(textOf(body));

function textOf(body: string): string {
  if (!body.startsWith('{')) return body;
  try {
    const fields: unknown = JSON.parse(body);
    if (typeof fields !== 'object' || fields === null) return body;
    const texts = Object.entries(fields).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
    );
    const rank = (name: string) => (TEXTS.indexOf(name) + TEXTS.length + 1) % (TEXTS.length + 1);
    return texts.sort(([a], [b]) => rank(a) - rank(b))[0]?.[1] ?? '';
  } catch {
    return body;
  }
}

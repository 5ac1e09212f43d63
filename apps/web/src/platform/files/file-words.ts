import { DOCUMENT_TYPES, fileAddress, FILES, PICTURE_TYPES } from '@hearth/shared';

/** What the chooser of files offers. Pictures by their kinds: a phone hands others on as one of these. */
export const ACCEPTED = [
  ...PICTURE_TYPES,
  ...Object.keys(DOCUMENT_TYPES),
  ...Object.values(DOCUMENT_TYPES).map((ending) => `.${ending}`),
].join();

/** What a file seems to be, before it is brought; the server looks at its content. Null where it is nothing for a post. */
export function seemsToBe({ type, name }: Pick<File, 'type' | 'name'>): 'picture' | 'document' | null {
  if (PICTURE_TYPES.some((known) => known === type)) return 'picture';
  if (type in DOCUMENT_TYPES) return 'document';
  return type === '' && endingOf(name) !== null ? 'document' : null;
}

/** The most bytes of a file like this. */
export const mostBytes = (kind: 'picture' | 'document'): number => FILES[kind];

const endingOf = (name: string): string | null =>
  Object.values(DOCUMENT_TYPES).find((ending) => name.toLowerCase().endsWith(`.${ending}`)) ?? null;

/** A name that tells nothing: what a document is called could tell who brought it. */
export function plainName(name: string): string {
  const ending = endingOf(name);
  return ending ? `attachment.${ending}` : 'attachment';
}

/** Words as Markdown that says them, in one line. */
const literally = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    // An address among them would be found as one, with the escapes in it.
    .replace(/[\\`*_~[\]<&]|:(?=\/\/)/g, '\\$&');

/** A picture of the house's, in Markdown. */
export const pictureMarkdown = (id: string, alt: string): string =>
  `![${literally(alt)}](${fileAddress(id)})`;

/** A document of the house's, in Markdown. */
export const documentMarkdown = (id: string, name: string): string =>
  `[${literally(name)}](${fileAddress(id)})`;

const NAMED = /(!?)\[((?:\\.|[^\]\\])*)\]\((\/files\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\)/g;

/** The text with plain names for its documents. */
export const withPlainNames = (markdown: string): string =>
  markdown.replace(NAMED, (whole, sign: string, name: string, address: string) =>
    sign === '!' ? whole : `[${plainName(name)}](${address})`,
  );

/** Whether a text has a document in it. */
export const hasDocument = (markdown: string): boolean =>
  [...markdown.matchAll(NAMED)].some(([, sign]) => sign !== '!');

/** The text with what its files show or are called in their places: for where they are not shown. */
export const withFileWords = (markdown: string): string =>
  markdown.replace(NAMED, (_, __, words: string) => `[${words}]`);

/** The files that were pasted or dropped; none where words came with them, which say more. */
export function filesOf(data: DataTransfer | null): File[] {
  if (!data || data.files.length === 0) return [];
  return data.getData('text/plain') === '' ? [...data.files] : [];
}

import { renderMarkdown } from '../../platform/markdown/render.js';

const QUOTED = /^ {0,3}>/;
const MARKS = /^(?: {0,3}> ?)+/;

/** The letters and digits of a text's HTML in a row: what is the same in a post and in a quote of it, however it is set. */
export const lettersOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&[#\w]+;/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** The letters of what a post says itself, without what it quotes. */
export function ownLetters(html: string): string {
  let own = html;
  for (let before = ''; own !== before;) {
    before = own;
    own = own.replace(/<blockquote>(?:(?!<\/?blockquote>)[\s\S])*<\/blockquote>/g, '');
  }
  return lettersOf(own);
}

/**
 * Puts `instead` in place of what a text quotes, paragraph by paragraph, or line by line where only some of one is meant.
 * @param isTheirs whether these words, given as their letters, are to go
 */
export function unquote(markdown: string, isTheirs: (letters: string) => boolean, instead: string): string {
  const lines: string[] = [];
  let paragraph: string[] = [];
  const meant = (text: string): boolean => isTheirs(lettersOf(renderMarkdown(text)));
  const put = (line: string) => {
    let end = lines.length;
    while (
      end > 0 &&
      QUOTED.test(lines[end - 1] ?? '') &&
      (lines[end - 1] ?? '').replace(MARKS, '').trim() === ''
    )
      end -= 1;
    // What went is said once.
    if (lines[end - 1] === line) lines.length = end;
    else lines.push(line);
  };
  const close = () => {
    const said = paragraph.map((line) => line.replace(MARKS, ''));
    if (said.length > 0 && meant(said.join('\n'))) put(`> ${instead}`);
    else
      paragraph.forEach((line, index) => {
        if (said.length > 1 && meant(said[index] ?? '')) put(`> ${instead}`);
        else lines.push(line);
      });
    paragraph = [];
  };
  for (const line of markdown.split('\n')) {
    if (QUOTED.test(line) && line.replace(MARKS, '').trim() !== '') paragraph.push(line);
    else {
      close();
      lines.push(line);
    }
  }
  close();
  return lines.join('\n');
}

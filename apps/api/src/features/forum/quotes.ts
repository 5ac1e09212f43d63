import { renderMarkdown } from '../../platform/markdown/render.js';

const QUOTED = /^ {0,3}>/;
const MARKS = /^(?: {0,3}> ?)+/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** What may be read otherwise than it is typed: links, entities, code, what strikes out, numbers of lists, marks within a word. */
const SET = /[[\]<&`~]|:\/\/|^\s*(?:[-*+]\s+)*\d+[.)]|[\p{L}\p{N}]\*+[\p{L}\p{N}]/mu;
/** So many paragraphs or lines are rendered to be compared; what comes after is compared as it is typed. */
const MOST_RENDERED = 1_000;

const spaced = (text: string): string => {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? ` ${words.join(' ')} ` : '';
};

/** The words of a text's HTML, each between spaces: what is the same in a post and in a quote of it, however it is set. */
export const wordsOf = (html: string): string =>
  spaced(
    html
      .replace(/<\/?(?:p|br|li|ul|ol|h\d|hr|pre|blockquote)\b[^>]*>/g, ' ')
      .replace(/<[^>]*>/g, '')
      .replace(/&[#\w]+;/g, ' '),
  );

/** The words of what a post says itself, without what it quotes. */
export function ownWords(html: string): string {
  let own = html;
  for (let before = ''; own !== before;) {
    before = own;
    own = own.replace(/<blockquote>(?:(?!<\/?blockquote>)[\s\S])*<\/blockquote>/g, '');
  }
  return wordsOf(own);
}

/** Whether words are said in these, in a row. Most are not, and that is seen by a single word. */
export function saidIn(all: string): (words: string) => boolean {
  const each = new Set(all.trim().split(' '));
  return (words) =>
    words !== '' &&
    words
      .trim()
      .split(' ')
      .every((word) => each.has(word)) &&
    all.includes(words);
}

/** Gives the words of Markdown. What is read as it is typed is not rendered, and nothing is rendered twice. */
export function quoteReader(): (markdown: string) => string {
  const known = new Map<string, string>();
  return (markdown) => {
    if (!SET.test(markdown)) return spaced(markdown.replaceAll('*', ''));
    const before = known.get(markdown);
    if (before !== undefined) return before;
    if (known.size >= MOST_RENDERED)
      return spaced(markdown.replace(/!\[[^[\]]*\]\([^()]*\)|(?<=\])\([^()]*\)|&[#\w]+;|[*~]/g, ''));
    const words = wordsOf(renderMarkdown(markdown));
    known.set(markdown, words);
    return words;
  };
}

/**
 * Puts `instead` in place of what a text quotes, paragraph by paragraph, or line by line where only some of one is meant. What
 * stands in a fence is no quote.
 * @param isTheirs whether these words, each between spaces, are to go
 */
export function unquote(
  markdown: string,
  isTheirs: (words: string) => boolean,
  instead: string,
  read = quoteReader(),
): string {
  const lines: string[] = [];
  let paragraph: string[] = [];
  let fence = '';
  const meant = (text: string): boolean => isTheirs(read(text));
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
    if (fence === '' && QUOTED.test(line) && line.replace(MARKS, '').trim() !== '') {
      paragraph.push(line);
      continue;
    }
    close();
    lines.push(line);
    const marks = FENCE.exec(line)?.[1] ?? '';
    if (fence === '') fence = marks;
    else if (marks.startsWith(fence) && line.trim() === marks) fence = '';
  }
  close();
  return lines.join('\n');
}

/** Changes each paragraph that a text quotes, with its marks and with what goes on without them. */
export function inQuotes(markdown: string, changed: (quoted: string) => string): string {
  const parts: string[] = [];
  let quoted: string[] = [];
  const close = () => {
    if (quoted.length > 0) parts.push(changed(quoted.join('\n')));
    quoted = [];
  };
  for (const line of markdown.split('\n')) {
    const goesOn = quoted.length > 0 && line.trim() !== '';
    if (goesOn || QUOTED.test(line)) quoted.push(line);
    else {
      close();
      parts.push(line);
    }
  }
  close();
  return parts.join('\n');
}

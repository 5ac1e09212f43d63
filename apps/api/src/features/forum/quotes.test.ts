import { renderMarkdown } from '../../platform/markdown/render.js';
import { redacted } from './passage.js';
import { lettersOf, ownLetters, unquote } from './quotes.js';

const without = (markdown: string, gone: string) =>
  unquote(
    markdown,
    (letters) => letters !== '' && lettersOf(renderMarkdown(gone)).includes(letters),
    '[deleted]',
  );

describe('quotes', () => {
  it('go paragraph by paragraph, said once, and what stands beside them stays', () => {
    const gone = 'One *two* three & four.\n\nFive six.';
    expect(without('> One two three & four.\n>\n> Five six.\n\nMine.', gone)).toBe('> [deleted]\n\nMine.');
    expect(without('> One two three\n\nOne two three', gone)).toBe('> [deleted]\n\nOne two three');
    expect(without('> Somebody else.\n>\n> Five six.\n\nMine.', gone)).toBe(
      '> Somebody else.\n>\n> [deleted]\n\nMine.',
    );
    expect(without('> Five six.\n> And my own line.', gone)).toBe('> [deleted]\n> And my own line.');
    expect(without('> > Five six.', gone)).toBe('> [deleted]');
    expect(without('No quote. 5 > 4', gone)).toBe('No quote. 5 > 4');
    expect(without('> ...\n\nHm.', gone)).toBe('> ...\n\nHm.');
  });

  it('of what a post quoted itself are not its own', () => {
    expect(
      ownLetters(
        '<blockquote>\n<p>A</p>\n<blockquote><p>B</p></blockquote></blockquote><p>C &amp; <em>d</em></p>',
      ),
    ).toBe('cd');
  });
});

describe('a passage', () => {
  it('is found as it is read, in every place, whatever sets it, and never within another word', () => {
    expect(redacted('Ana came. ANA left. Anabel stayed.', 'ana')).toBe(
      '[removed by a moderator] came. [removed by a moderator] left. Anabel stayed.',
    );
    expect(redacted('She is **Ana** _Ruiz_, of\n> room 4.', 'Ana Ruiz, of room 4')).toBe(
      'She is **[removed by a moderator].',
    );
    expect(redacted('It costs $& (or $1).', '$& (or $1)')).toBe('It costs [removed by a moderator].');
    expect(redacted('Nothing here.', 'Ana')).toBeNull();
    expect(redacted('Nothing here.', '')).toBeNull();
    expect(redacted('So ... sad', '...')).toBe('So [removed by a moderator] sad');
  });
});
